import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourcesIn } from "./files";

const sources = sourcesIn(join(__dirname, "../src"), /\.(svelte|ts|css)$/);
const places = (pattern: RegExp, but: RegExp = /^$/) =>
  sources
    .filter(({ path }) => !but.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`));

describe("the pages", () => {
  it("name no colour outside the tokens", () => {
    const colour = /(?<![\w&-])#[0-9a-f]{3,8}\b(?=[;,\s)"])|\b(rgba?|hsla?|oklch|light-dark)\(/gi;
    expect(places(colour, /tokens\.css$|platform\/fake/)).toEqual([]);
  });

  it("carry nothing that the policy of the window forbids", () => {
    expect(places(/\{@html/g)).toEqual([]);
    expect(
      places(
        /\sstyle="|setAttribute\("style"|javascript:|transition:|\sin:fly|\sanimate:/g,
        /\.css$|styles/,
      ),
    ).toEqual([]);
    const index = readFileSync(join(__dirname, "../index.html"), "utf8");
    expect(index).not.toMatch(/\sstyle="|<script(?![^>]*\ssrc=)/);
  });

  it("reach the program through one door", () => {
    expect(places(/@tauri-apps/g, /platform[\\/]tauri\.ts$/)).toEqual([]);
  });

  it("keep parts that know nothing of the app", () => {
    const parts = sources.filter(({ path }) => path.includes("/components/"));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.filter(({ text }) => /\/(state|platform|pages|frame|texts)\//.test(text))).toEqual(
      [],
    );
  });
});

it("ask for every command of the shell and for no other", () => {
  const door = readFileSync(join(__dirname, "../src/platform/tauri.ts"), "utf8");
  const shell = readFileSync(join(__dirname, "../../src-tauri/build.rs"), "utf8");
  const asked = [...door.matchAll(/invoke\("([a-z_]+)"/g)].map((match) => match[1]);
  const list = /COMMANDS[^=]*= &\[([^\]]*)\]/.exec(shell)?.[1] ?? "";
  const offered = [...list.matchAll(/"([a-z_]+)"/g)].map((match) => match[1]);
  expect(offered.length).toBeGreaterThan(30);
  expect(asked.sort()).toEqual(offered.sort());
});
