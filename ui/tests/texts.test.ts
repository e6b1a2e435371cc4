import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleOf } from "../src/texts/texts.svelte";

const source = (language: "es" | "en"): string =>
  readFileSync(join(__dirname, `../../locales/${language}/ui.ftl`), "utf8");

/** The keys of a file, in order. */
const keys = (text: string): string[] =>
  [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1] as string);

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(name) && !name.endsWith(".test.ts") ? [path] : [];
  });
}

describe("the texts of the window", () => {
  it("has the same keys in both languages, each once", () => {
    expect(keys(source("es"))).toEqual(keys(source("en")));
    expect(new Set(keys(source("es"))).size).toBe(keys(source("es")).length);
  });

  it("has every key that a page names", () => {
    const known = new Set(keys(source("es")));
    const named = sources(join(__dirname, "../src")).flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map((match) => match[1]),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key) => !known.has(key as string))).toEqual([]);
  });

  it("has no key that nothing shows", () => {
    const code = sources(join(__dirname, "../src"))
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    // Keys made of parts, such as those of a status, count by the part before the gap.
    const made = [...code.matchAll(/`([a-z-]+-)\$\{/g)].map((match) => match[1] as string);
    const idle = keys(source("es")).filter(
      (key) => !code.includes(`"${key}"`) && !made.some((start) => key.startsWith(start)),
    );
    expect(idle).toEqual([]);
  });

  it("asks for the same arguments in both languages", () => {
    const argumentsOf = (language: "es" | "en") =>
      new Map(
        source(language)
          .split(/^(?=[a-z][a-z0-9-]* =)/m)
          .slice(1)
          .map((message) => [
            message.split(" ")[0],
            [
              ...new Set([...message.replace(/^#.*$/gm, "").matchAll(/\$(\w+)/g)].map((m) => m[1])),
            ].sort(),
          ]),
      );
    expect(argumentsOf("es")).toEqual(argumentsOf("en"));
  });

  it("is well-formed Fluent in both languages", () => {
    for (const language of ["es", "en"] as const) {
      const bundle = bundleOf(language, source(language));
      const broken = keys(source(language)).filter((key) => !bundle.getMessage(key)?.value);
      expect(broken).toEqual([]);
    }
  });
});
