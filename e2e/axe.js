// Accessibility in the engine that people get: axe-core inside WebKitGTK.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

const source = await readFile(resolve(import.meta.dirname, "../ui/node_modules/axe-core/axe.min.js"), "utf8");

// One rule is off: it wants a name to begin with the visible text, here the time of day, but a
// session is named by its title first and its day in full, as in every other view.
const CHECK = `
  const done = arguments[0];
  const rules = { "label-content-name-mismatch": { enabled: false } };
  window.axe.run(document, { rules, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
    .then((result) => done(result.violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.target.join(" ")).join(", "))))
    .catch((error) => done([String(error)]));`;

/** Returns what breaks the rules of WCAG 2.2 AA on the page as it stands, one line a rule. */
export async function violations(page) {
  await page.run(`if (!window.axe) { ${source} }`);
  return page.runAsync(CHECK);
}
