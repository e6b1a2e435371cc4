import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { frozenPrototypes } from "./frozen-prototypes.ts";

// The shell serves the pages under a policy without inline styles and without `data:` fonts, so
// nothing is inlined and the polyfill for module preloads, an inline script, stays out.
export default defineConfig({
  plugins: [svelte(), svelteTesting(), frozenPrototypes()],
  server: { port: 5183, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: "safari18",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 30_000,
  },
});
