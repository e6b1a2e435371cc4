// Writes a picture of every page, light and dark, Spanish and English, to docs/screenshots/.

import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { Desk } from "./app.js";
import { fill } from "./demo.js";
import { text } from "./texts.js";

const PAGES = ["today", "calendar", "roadmap", "hours", "catch-up", "progress", "export", "settings"];
const folder = resolve(import.meta.dirname, "../docs/screenshots");

/** Opens the window in a theme and takes a picture of each page. */
async function pictures(desk, theme, names) {
  const page = await desk.window();
  try {
    await page.resize(1180, 760);
    await page.dress(theme);
    for (const name of names) {
      if (name !== "first-run") await page.open(text(desk.language, `nav-${name}`));
      await page.on(name);
      await page.ready();
      const path = resolve(folder, `${name}-${desk.language}-${theme}.png`);
      await writeFile(path, await page.picture());
      console.log(path);
    }
  } finally {
    await page.close();
  }
}

await mkdir(folder, { recursive: true });
for (const language of ["en", "es"]) {
  // The settings show where the data lives, so the folders keep their names from run to run.
  const [empty, full] = ["new", "demo"].map((name) => new Desk(join(tmpdir(), `ruta-${name}`)));
  try {
    for (const desk of [empty, full]) {
      await desk.remove();
      await mkdir(desk.folder);
      desk.language = language;
    }
    await fill(full);
    for (const theme of ["light", "dark"]) {
      await pictures(empty, theme, ["first-run"]);
      await pictures(full, theme, PAGES);
    }
  } finally {
    await empty.remove();
    await full.remove();
  }
}
