import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(__dirname, "../src/styles/tokens.css"), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/g)].map(
    ([, name, light, dark]) => [name ?? "", { light: light ?? "", dark: dark ?? "" }],
  ),
);

/** The luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function of(name: string, scheme: "light" | "dark"): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token ${name}`);
  return token[scheme];
}

const TEXT: [string, string[]][] = [
  ["ink", ["paper", "sheet", "sunk", "hover", "accent-soft", "amber-soft", "red-soft"]],
  ["ink-soft", ["paper", "sheet", "sunk", "hover", "taken"]],
  ["accent", ["paper", "sheet", "sunk", "hover"]],
  ["on-accent", ["accent", "accent-strong"]],
  ["amber", ["paper", "sheet", "amber-soft"]],
  ["red", ["paper", "red-soft"]],
  ...[0, 1, 2, 3].map((level): [string, string[]] => [
    `level-${level}-text`,
    [`level-${level}-fill`, "sheet"],
  ]),
];
const LINES: [string, string[]][] = [
  ["edge", ["paper", "sheet", "sunk"]],
  ["accent", ["paper", "sheet", "sunk"]],
  ...[0, 1, 2, 3].map((level): [string, string[]] => [
    `level-${level}-line`,
    ["paper", "sheet", `level-${level}-fill`],
  ]),
];

for (const scheme of ["light", "dark"] as const) {
  describe(`in the ${scheme} scheme`, () => {
    it("each text passes AA on each ground that it stands on", () => {
      const poor = TEXT.flatMap(([text, grounds]) =>
        grounds
          .map((ground) => ({
            text,
            ground,
            ratio: contrast(of(text, scheme), of(ground, scheme)),
          }))
          .filter(({ ratio }) => ratio < 4.5),
      );
      expect(poor).toEqual([]);
    });

    it("each line that means something stands out from its ground", () => {
      const poor = LINES.flatMap(([line, grounds]) =>
        grounds
          .map((ground) => ({
            line,
            ground,
            ratio: contrast(of(line, scheme), of(ground, scheme)),
          }))
          .filter(({ ratio }) => ratio < 3),
      );
      expect(poor).toEqual([]);
    });
  });
}
