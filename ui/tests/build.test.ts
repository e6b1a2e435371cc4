// @vitest-environment node
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";

/** What the window reads before its first paint may weigh so much, packed. */
const FIRST_BYTES = 80 * 1024;

let output: Rolldown.RolldownOutput["output"];

beforeAll(async () => {
  const root = join(__dirname, "..");
  const made = await build({
    root,
    mode: "production",
    logLevel: "silent",
    build: { write: false },
  });
  if (!("output" in made)) throw new Error("the build answers with its output");
  output = made.output;
}, 120_000);

const chunks = () => output.filter((file) => file.type === "chunk");

/** Everything that the first chunk imports at once, itself too. */
function first(): Rolldown.OutputChunk[] {
  const found = new Map<string, Rolldown.OutputChunk>();
  const add = (name: string) => {
    const chunk = chunks().find(({ fileName }) => fileName === name);
    if (!chunk || found.has(name)) return;
    found.set(name, chunk);
    chunk.imports.forEach(add);
  };
  chunks()
    .filter(({ isEntry }) => isEntry)
    .forEach(({ fileName }) => add(fileName));
  return [...found.values()];
}

describe("the built pages", () => {
  it("read at most 80 KB of script before the first paint", () => {
    const bytes = first().reduce((sum, { code }) => sum + gzipSync(code).length, 0);
    expect(bytes).toBeGreaterThan(10 * 1024);
    expect(bytes).toBeLessThanOrEqual(FIRST_BYTES);
  });

  it("read the calendar's engine only when it is shown", () => {
    const modules = first().flatMap(({ moduleIds }) => moduleIds);
    expect(modules.some((id) => id.includes("svelte"))).toBe(true);
    expect(modules.filter((id) => id.includes("fullcalendar"))).toEqual([]);
  });

  it("carry nothing of the fake", () => {
    const modules = chunks().flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => /platform\/fake|roadmap\.json/.test(id))).toEqual([]);
  });

  it("keep fonts and pictures out of the style sheets", () => {
    const sheets = output.filter(({ fileName }) => fileName.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      expect("source" in sheet ? String(sheet.source) : "").not.toMatch(/url\(["']?data:/);
    }
  });
});
