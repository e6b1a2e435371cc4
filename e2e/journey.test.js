// The road of a learner in the real window: first run, plan, a missed week, a way back, a file.
//
// The steps build on each other, so that the first one that fails is the one to look at.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";

import { Desk } from "./app.js";
import { violations } from "./axe.js";
import { events } from "./calendar-file.js";
import { until } from "./driver.js";
import { beginning as startOf, exactly, PAGES, text } from "./texts.js";

const named = (key) => exactly("en", key);
const beginning = (key) => startOf("en", key);

describe("a learner's road", { concurrency: false }, () => {
  let desk;
  let page;
  let planned;

  const sessions = async () => JSON.parse(await desk.ruta("sessions", "--json"));

  before(async () => {
    desk = await Desk.make();
    page = await desk.window();
  });

  after(async () => {
    await page?.close();
    await desk?.remove();
  });

  it("starts at the first run with the shipped roadmap", async () => {
    await page.on("first-run");
    await page.ready();
    await page.find("main h3", /Python/);
    assert.deepEqual(await violations(page), []);
  });

  it("answers with a finish date while hours are painted with the mouse", async () => {
    const from = await page.find("td[data-day='0'][data-slot='38']");
    const to = await page.find("td[data-day='4'][data-slot='41']");
    await page.drag(from, to);
    await page.find("td[data-day='2'][data-slot='40'][aria-selected='true']");
    await page.find("main button", named("first-make"));
  });

  it("takes hours by keyboard too", async () => {
    await page.focus("td[data-day='5'][data-slot='20']");
    await page.press(["Shift", "Down"], ["Shift", "Down"], ["Shift", "Down"], ["Space"]);
    await page.find("td[data-day='5'][data-slot='23'][aria-selected='true']");
    await page.find("main button", named("first-make"));
  });

  it("makes the plan and shows it in the calendar", async () => {
    await page.click("main button", named("first-make"));
    await page.on("calendar");
    await page.ready();
    await page.find("[data-session]", /\d\d:\d\d/);
    assert.equal(await page.run("return Object.isFrozen(Object.prototype)"), true);
    planned = await sessions();
    assert.ok(planned.length > 100, `only ${planned.length} sessions`);
    const saturday = planned.filter((session) => new Date(session.start).getUTCDay() === 6);
    assert.ok(saturday.length > 0, "nothing on the Saturdays painted by keyboard");
  });

  it("leads through the sessions by arrow keys", async () => {
    await page.focus("[data-session][tabindex='0']");
    const focused = () => page.run("return document.activeElement.dataset.session ?? null");
    const first = await focused();
    assert.ok(first, "no session has the focus");
    await page.press(["Down"]);
    assert.notEqual(await focused(), first);
    assert.ok(await focused(), "the arrow led out of the sessions");
  });

  it("carries a session by Alt and arrows, says where it is, and takes it back", async () => {
    const started = (id) => async () => (await sessions()).find((session) => session.id === id)?.start;
    await page.focus("[data-session][tabindex='0']");
    const id = await page.run("return document.activeElement.dataset.session");
    const start = started(id);
    const before = await start();
    await page.press(["Alt", "Down"]);
    const moved = (at) => Date.parse(at) === Date.parse(before) + 15 * 60_000;
    await until("the session stands a quarter of an hour later", async () => moved(await start()));
    assert.match(await page.run("return document.querySelector('[aria-live=assertive]').textContent"), /\d\d:15/);
    await page.until("the session has the focus again", `return document.activeElement.dataset.session === "${id}"`);
    await page.press(["Control", "z"]);
    await until("the session is back", async () => (await start()) === before);
  });

  it("opens a page from the list of commands", async () => {
    await page.press(["Control", "k"]);
    await page.find("dialog[open] input");
    await page.press(...[..."hours"].map((letter) => [letter]), ["Enter"]);
    await page.on("hours");
    await page.ready();
  });

  for (const name of PAGES) {
    it(`has no barrier on the page ${name}`, async () => {
      await page.open(text("en", `nav-${name}`));
      await page.on(name);
      await page.ready();
      assert.deepEqual(await violations(page), []);
    });
  }

  it("keeps the plan over a restart and shows what has passed without a word", async () => {
    await page.close();
    desk.now = "2026-01-19T08:00:00+01:00";
    page = await desk.window();
    await page.on("today");
    await page.find("main button", named("today-later"));
    await page.open(text("en", "nav-calendar"));
    await page.on("calendar");
    await page.find("main button", named("missed-go"));
    assert.equal((await sessions()).length, planned.length);
  });

  it("marks a session as missed on its sheet", async () => {
    await page.click("main button", named("calendar-previous"));
    await page.click(`[data-session="${planned[0].id}"]`);
    await page.click("dialog button", named("log-missed"));
    await page.until("the sheet is closed", "return !document.querySelector('dialog[open]')");
    const missed = (await sessions()).filter((session) => session.status === "missed");
    assert.equal(missed.length, 1);
  });

  it("applies a way back, takes it back and brings it again", async () => {
    const current = async () => JSON.parse(await desk.ruta("history", "--json")).find((version) => version.current);
    const first = (await current()).version;
    const becomes = (what, fits) => until(what, async () => fits((await current()).version));
    await page.click("main button", named("missed-go"));
    await page.on("catch-up");
    await page.ready();
    await page.click("main button", beginning("ways-apply-what"));
    await becomes("the new plan is stored", (version) => version > first);
    await page.click("nav button", beginning("undo-what"));
    await becomes("the first plan is back", (version) => version === first);
    await page.click("nav button", beginning("redo-what"));
    await becomes("the new plan is back", (version) => version > first);
    const missed = (await sessions()).filter((session) => session.status === "missed");
    assert.equal(missed.length, 1, "what happened stays");
  });

  it("exports the plan to a file that holds every coming session once", async () => {
    await page.open(text("en", "nav-export"));
    await page.on("export");
    await page.ready();
    await page.click("main button", named("export-save"));
    const file = await until("the file is written", () => readFile(desk.dialogPath, "utf8").catch(() => null));
    const found = events(file);
    const uids = found.map((event) => event.get("UID"));
    assert.equal(new Set(uids).size, uids.length);
    const coming = (await sessions()).filter((session) => session.status === "planned");
    for (const session of coming) assert.ok(uids.includes(session.uid), `${session.id} is not in the file`);
    for (const event of found) {
      assert.match(event.get("DTSTART"), /^\d{8}T\d{6}Z?$/);
      assert.ok(event.get("SUMMARY"), "an event without a title");
    }
  });
});
