import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeFake } from "../src/platform/fake/fake";
import type { Platform } from "../src/platform/platform";
import { app } from "../src/state/app.svelte";
import { outside } from "../src/state/outside.svelte";
import { t } from "../src/texts/texts.svelte";

let platform: Platform;
let stop = (): void => {};

/** Watches a calendar on a server that is kept in step, or not. */
async function watch(automatic: boolean): Promise<void> {
  platform = makeFake({ language: "en" });
  await platform.caldavConnect("https://cal.example.org", "ana", null);
  await platform.caldavAutomatic(automatic);
  vi.spyOn(platform, "caldavSync");
  await app.start(platform);
  stop = outside.watch();
  await pass(0);
}

const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000 + 10);
const syncs = () => vi.mocked(platform.caldavSync).mock.calls.length;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  stop();
  outside.healed();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("syncs at the start, after each change and every quarter of an hour where that is on", async () => {
  await watch(true);
  expect(syncs()).toBe(1);
  outside.changed();
  await vi.advanceTimersByTimeAsync(2_000);
  outside.changed();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(syncs()).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(syncs()).toBe(2);
  await pass(15);
  expect(syncs()).toBe(3);
});

it("asks no server by itself where that is off", async () => {
  await watch(false);
  outside.changed();
  await pass(31);
  expect(syncs()).toBe(0);
});

it("tries again after a server that says nothing, and waits for the learner after a question", async () => {
  await watch(true);
  const silent = { code: "caldav-silent", message: "Nobody answers.", hint: null };
  vi.mocked(platform.caldavSync).mockRejectedValueOnce(silent);
  await pass(15);
  expect(outside.trouble?.code).toBe("caldav-silent");
  expect(app.trouble).toBeNull();
  await pass(15);
  expect(outside.trouble).toBeNull();
  expect(syncs()).toBe(3);

  const question = { code: "caldav-mass-deletion", message: "Many are gone.", hint: null };
  vi.mocked(platform.caldavSync).mockRejectedValueOnce(question);
  await pass(15);
  expect(app.trouble?.code).toBe("caldav-mass-deletion");
  await pass(60);
  expect(syncs()).toBe(4);
  outside.healed();
  await pass(15);
  expect(syncs()).toBe(5);
});

it("reads busy files again when the window comes back, and says what changed", async () => {
  await watch(false);
  vi.spyOn(platform, "refreshBusy").mockResolvedValue({
    read: ["Trabajo"],
    failed: [],
    changed: { areas: ["availability"], undo: null, redo: null, note: null },
  });
  const before = app.revision.availability;
  window.dispatchEvent(new Event("focus"));
  await pass(0);
  expect(app.toast?.text).toBe(t("busy-read-again", { names: "Trabajo" }));
  expect(app.revision.availability).toBe(before + 1);
});
