// Takes a picture of every page, light and dark, Spanish and English, small, usual and large, into
// dist/screenshots/, and keeps those that the documents show in docs/screenshots/.
//
// Words behind the name choose: `node e2e/screenshots.js en light 1024x700 today`.

import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { Desk } from "./app.js";
import { fill } from "./demo.js";
import { PAGES, text } from "./texts.js";

const SIZES = ["1024x700", "1440x900", "2560x1440"];
/** What README and docs/tour.md show, at this size. */
const SHOWN_SIZE = "1440x900";
const SHOWN = [
  ...["first-run", ...PAGES].map((name) => `${name}-en-light`),
  "month-en-light",
  "plan-en-light",
  "calendar-es-dark",
  "catch-up-es-dark",
];
/** The views of the calendar that have a picture of their own, with their keys. */
const VIEWS = { month: "3", plan: "5" };

const root = resolve(import.meta.dirname, "..");
const asked = process.argv.slice(2);
const taken = join(root, "dist", "screenshots");
const shown = join(root, "docs", "screenshots");

const wanted = (all) => {
  const chosen = all.filter((one) => asked.includes(one));
  return chosen.length > 0 ? chosen : all;
};

/** Leads to what a picture shows. */
async function lead(page, language, name) {
  if (name === "first-run") return page.on(name);
  const view = VIEWS[name];
  const pageName = view ? "calendar" : name;
  await page.open(text(language, `nav-${pageName}`));
  await page.on(pageName);
  await page.ready();
  if (pageName === "calendar") await page.press(["Control", view ?? "2"]);
  return page.ready();
}

/** Opens the window in a theme and takes a picture of each page in each size. */
async function pictures(desk, theme, names) {
  if (names.length === 0) return;
  const page = await desk.window();
  try {
    await page.dress(theme);
    for (const size of wanted(SIZES)) {
      await page.resize(...size.split("x").map(Number));
      for (const name of names) {
        await lead(page, desk.language, name);
        const title = `${name}-${desk.language}-${theme}`;
        const path = join(taken, `${title}-${size}.png`);
        await writeFile(path, await page.picture());
        console.log(path);
        if (size === SHOWN_SIZE && SHOWN.includes(title)) await copyFile(path, join(shown, `${title}.png`));
      }
    }
  } finally {
    await page.close();
  }
}

await mkdir(taken, { recursive: true });
await mkdir(shown, { recursive: true });
const names = wanted(["first-run", ...PAGES, ...Object.keys(VIEWS)]);
for (const language of wanted(["en", "es"])) {
  // The settings show where the data lives, so the folders keep their names from run to run.
  const [empty, full] = ["new", "demo"].map((name) => new Desk(join(tmpdir(), `ruta-${name}`)));
  try {
    for (const desk of [empty, full]) {
      await desk.remove();
      await mkdir(desk.folder);
      desk.language = language;
    }
    await fill(full);
    for (const theme of wanted(["light", "dark"])) {
      await pictures(empty, theme, names.filter((name) => name === "first-run"));
      await pictures(full, theme, names.filter((name) => name !== "first-run"));
    }
  } finally {
    await empty.remove();
    await full.remove();
  }
}
