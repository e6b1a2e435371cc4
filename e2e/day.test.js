// A day in the real window: the timer over a crash, words that are taken back, the desktop around
// the window. Each step looks into the database by the command line.

import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { Desk } from "./app.js";
import { plan } from "./demo.js";
import { until } from "./driver.js";
import { beginning as startOf, exactly, text } from "./texts.js";

const named = (key) => exactly("en", key);
const beginning = (key) => startOf("en", key);

/** The first session is from 18:30 to 20:30. */
const DURING = "2026-01-12T18:35:00+01:00";
const LATER = "2026-01-12T19:20:00+01:00";

describe("a day", { concurrency: false }, () => {
  let desk;
  let page;
  let first;

  const json = async (...words) => JSON.parse(await desk.ruta(...words, "--json"));
  const session = async (id = first.id) => (await json("sessions")).find((one) => one.id === id);
  const becomes = (what, question) => until(what, question);

  before(async () => {
    desk = await Desk.make();
    await plan(desk);
    [first] = await json("sessions");
    desk.now = DURING;
    page = await desk.window();
  });

  after(async () => {
    await page?.close();
    await desk?.remove();
  });

  it("starts the timer, and the window's title shows it", async () => {
    await page.on("today");
    await page.ready();
    await page.click("main button", named("today-start"));
    await page.until("the timer stands in the title", String.raw`return /^\d:\d\d:\d\d · .* · Ruta$/.test(document.title)`);
    const timer = await json("today");
    assert.match(JSON.stringify(timer), new RegExp(`"${first.id}"`));
  });

  it("finds the timer running after a crash, and logs what it measured", async () => {
    await page.close();
    desk.now = LATER;
    page = await desk.window();
    await page.on("today");
    await page.ready();
    await page.click("main button", named("today-stop"));
    await becomes("the minutes are logged", async () => (await session()).status === "partial");
    assert.equal((await session()).logged, 45);
  });

  it("says done by a key's press and takes it back by undo, not an older change", async () => {
    const versions = (await json("history")).length;
    const next = (await json("sessions"))[1];
    await page.click("main button", named("log-done"));
    await becomes("the next session is done", async () => (await session(next.id)).status === "done");
    await page.press(["Control", "z"]);
    await becomes("it is open again", async () => (await session(next.id)).status === "planned");
    assert.equal((await session()).logged, 45, "the word before stays");
    assert.equal((await json("history")).length, versions);
  });

  it("moves a session by the mouse, and undo brings it back", async () => {
    await page.open(text("en", "nav-calendar"));
    await page.on("calendar");
    await page.ready();
    const ahead = (await json("sessions"))[2];
    const drawn = await page.find(`[data-session="${ahead.id}"]`);
    await page.dragBy(drawn, 0, -60);
    const start = async () => Date.parse((await session(ahead.id)).start);
    await becomes("it starts earlier", async () => (await start()) < Date.parse(ahead.start));
    assert.equal((await session(ahead.id)).pinned, true);
    await page.press(["Control", "z"]);
    await becomes("it is back", async () => (await start()) === Date.parse(ahead.start));
  });

  it("skips a session from its menu, by keyboard alone", async () => {
    const ahead = (await json("sessions"))[2];
    await page.focus(`[data-session="${ahead.id}"]`);
    await page.run(
      "document.activeElement.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))",
    );
    await page.find("[role=menu] [role=menuitem]", named("log-skip"));
    await page.focus("[role=menuitem]", named("log-skip"));
    await page.press(["Enter"]);
    await becomes("it is skipped", async () => (await session(ahead.id)).status === "skipped");
    await page.press(["Control", "z"]);
    await becomes("it is planned again", async () => (await session(ahead.id)).status === "planned");
  });

  it("chooses one of a group, and the database holds the choice", async () => {
    await page.open(text("en", "nav-roadmap"));
    await page.on("roadmap");
    await page.ready();
    const chosen = async () => (await json("roadmap", "show")).choices ?? (await json("roadmap", "show"));
    const before = JSON.stringify(await chosen());
    await page.run("document.querySelector('main fieldset input[type=radio]:not(:checked)').click()");
    await becomes("another option is stored", async () => JSON.stringify(await chosen()) !== before);
    await page.press(["Control", "z"]);
    await becomes("the choice is back", async () => JSON.stringify(await chosen()) === before);
  });

  it("answers while hours are painted, and keeps them once they are saved", async () => {
    await page.open(text("en", "nav-hours"));
    await page.on("hours");
    await page.ready();
    const finish = () => page.run("return document.querySelector('main aside .date')?.textContent ?? null");
    const before = await until("the panel answers", finish);
    await page.focus("td[data-day='6'][data-slot='20']");
    await page.press(["Shift", "Down"], ["Shift", "Down"], ["Shift", "Down"], ["Space"]);
    await until("the finish moves before anything is stored", async () => (await finish()) !== before);
    const sunday = async () => JSON.stringify((await json("availability", "show")).weekly.sun ?? []);
    assert.equal(await sunday(), "[]");
    await page.click("main button", named("hours-save"));
    await becomes("the Sunday is stored", async () => (await sunday()) === '["10:00-12:00"]');
    await page.press(["Control", "z"]);
    await becomes("the Sunday is free again", async () => (await sunday()) === "[]");
  });

  it("begins the week on Sunday once the settings say so", async () => {
    await page.open(text("en", "nav-settings"));
    await page.on("settings");
    await page.ready();
    await page.run(
      `const label = Array.from(document.querySelectorAll("main label")).find((one) => one.textContent.trim() === "Sunday");
       label.querySelector("input").click();`,
    );
    await page.until("the setting says so", `return document.body.textContent.includes("Now: Sunday")`);
    await page.open(text("en", "nav-calendar"));
    await page.on("calendar");
    await page.ready();
    const head = await page.run("return document.querySelector('.fc-col-header-cell[data-date]').textContent");
    assert.match(head, /^Sun/);
  });

  it("makes the pages larger by keys, and they are larger after a restart", async () => {
    const width = () => page.run("return window.innerWidth");
    const before = await width();
    await page.press(["Control", "+"], ["Control", "+"]);
    await until("the page has less room", async () => (await width()) < before);
    const larger = await width();
    await page.close();
    page = await desk.window();
    await page.on("today");
    await page.ready();
    await until("the page is as large again", async () => Math.abs((await width()) - larger) < 4);
    await page.press(["Control", "0"]);
    await until("the page has its room back", async () => Math.abs((await width()) - before) < 4);
  });

  it("starts at login where the learner wants it", async () => {
    await page.open(text("en", "nav-settings"));
    await page.on("settings");
    await page.ready();
    const folder = join(desk.folder, ".config", "autostart");
    const entries = () => readdir(folder).catch(() => []);
    await page.click("main input[type=checkbox]", beginning("settings-at-login"));
    await until("the desktop has an entry", async () => (await entries()).length === 1);
    await page.click("main input[type=checkbox]", beginning("settings-at-login"));
    await until("the entry is gone", async () => (await entries()).length === 0);
  });

  it("speaks Spanish at once, and the program keeps it", async () => {
    await page.press(["Control", "k"]);
    await page.find("dialog[open] input");
    await page.press(...[..."spanish"].map((letter) => [letter]), ["Enter"]);
    await page.find("main h1", exactly("es", "nav-settings"));
    assert.equal(await page.run("return document.documentElement.lang"), "es");
    await page.close();
    desk.language = "";
    page = await desk.window();
    await page.ready();
    assert.equal(await page.run("return document.documentElement.lang"), "es");
    desk.language = "en";
  });

  it("asks about a calendar that it is opened with, and takes it as busy time", async () => {
    await page.close();
    const file = join(desk.folder, "dentist.ics");
    await writeFile(file, DENTIST);
    page = await desk.window(file);
    await page.find("dialog[open] button", exactly("es", "offered-take-calendar"));
    await page.click("dialog[open] button", exactly("es", "offered-take-calendar"));
    const busy = async () => JSON.stringify(await json("busy", "list"));
    await until("the calendar is busy time", async () => (await busy()).includes("dentist"));
  });
});

const DENTIST = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//test//EN",
  "BEGIN:VEVENT",
  "UID:dentist",
  "DTSTAMP:20260101T000000Z",
  "DTSTART:20260114T170000Z",
  "DTEND:20260114T180000Z",
  "SUMMARY:Dentist",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
