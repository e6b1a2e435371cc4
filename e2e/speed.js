// Measures how fast the real window paints with a plan of 2,000 sessions: medians of some runs.
//
// The time is taken in the page, from the click to the second frame after the page says that it is
// painted; the clock of the engine counts whole milliseconds.

import { Desk } from "./app.js";
import { large } from "./demo.js";
import { PAGES, text } from "./texts.js";

const RUNS = 9;

/** Opens a page, or does what a script says, and answers the milliseconds until it is painted. */
const measure = (act) => `
  const [name, done] = arguments;
  const root = document.documentElement;
  const began = performance.now();
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
  const there = () => root.dataset.ready === "true" && document.querySelector("main")?.dataset.page === name;
  ${act};
  const look = () => (there() ? painted() : setTimeout(look, 1));
  setTimeout(look, 1);`;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measured(page, act, name) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.open(text("en", name === "settings" ? "nav-today" : "nav-settings"));
    await page.ready();
    times.push(await page.runAsync(measure(act), name));
  }
  return median(times);
}

const desk = await Desk.make();
try {
  await large(desk);
  const sessions = JSON.parse(await desk.ruta("sessions", "--json"));
  console.log(`${sessions.length} sessions`);
  const page = await desk.window();
  try {
    for (const name of PAGES) {
      const click = `Array.from(document.querySelectorAll("nav button")).find((one) => one.title === ${JSON.stringify(text("en", `nav-${name}`))}).click()`;
      console.log(`${name}: ${await measured(page, click, name)} ms`);
    }
    await page.open(text("en", "nav-calendar"));
    await page.ready();
    const views = { week: "2", month: "3", agenda: "4" };
    for (const [view, key] of Object.entries(views)) {
      const times = [];
      for (let run = 0; run < RUNS; run += 1) {
        await page.press(["Control", "1"]);
        await page.ready();
        const act = `window.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", ctrlKey: true, cancelable: true }))`;
        times.push(await page.runAsync(measure(act), "calendar"));
      }
      const drawn = await page.run("return document.querySelectorAll('[data-session]').length");
      console.log(`calendar, ${view} with ${drawn} sessions: ${median(times)} ms`);
    }
  } finally {
    await page.close();
  }
} finally {
  await desk.remove();
}
