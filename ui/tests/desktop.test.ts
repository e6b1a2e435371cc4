import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import Root from "../src/frame/Root.svelte";
import { FakeDesktop } from "../src/platform/fake/desktop";
import { makeFake } from "../src/platform/fake/fake";
import type { FakeOptions } from "../src/platform/fake/world";
import type { Platform } from "../src/platform/platform";
import { app, type PageName } from "../src/state/app.svelte";
import { t } from "../src/texts/texts.svelte";
import { barriers, painted } from "./shown";

let platform: Platform;

async function open(page: PageName, options: FakeOptions = {}): Promise<FakeDesktop> {
  const desktop = options.desktop ?? new FakeDesktop();
  platform = makeFake({ language: "en", desktop, ...options });
  document.documentElement.dataset.ready = "false";
  await app.start(platform);
  app.open(page);
  render(Root);
  await painted(page);
  return desktop;
}

const button = (key: string, args?: Record<string, string>) =>
  screen.findByRole("button", { name: t(key, args) });
const missed = async () => (await platform.bootstrap()).missed.sessions;

it("takes back what was said of a session before an older change of the plan", async () => {
  await open("calendar");
  await app.change((program) => program.setChoice("framework", "django"));
  const session = (await platform.today()).session!.sheet.session;
  const { log } = await import("../src/sessions/log");
  const status = async () => (await platform.sessionSheet(session.id)).session.status;
  await log([session], "done");
  expect(await status()).toBe("done");
  expect(app.toast?.undoable).toBe(true);
  await userEvent.keyboard("{Control>}z{/Control}");
  await waitFor(async () => expect(await status()).toBe("planned"));
  expect((await platform.roadmapView()).choices[0]?.chosen).toBe("django");
  await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  await waitFor(async () => expect(await status()).toBe("done"));
});

it("offers no undo for what no undo takes back", async () => {
  await open("settings");
  await app.change((program) => program.setChoice("framework", "django"));
  await app.change((program) => program.setTheme("dark"), "Dark");
  expect(app.toast).toEqual({ text: "Dark", undoable: false });
});

it("shows the menu of a session where it is asked for, and does what is chosen", async () => {
  await open("calendar");
  const before = await missed();
  const ahead = (await platform.today()).then[0]!;
  const drawn = await waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-session="${ahead.id}"]`);
    expect(found).not.toBeNull();
    return found!;
  });
  await fireEvent.contextMenu(drawn, { button: 2, clientX: 40, clientY: 60 });
  const menu = await screen.findByRole("menu", { name: ahead.title });
  expect(document.activeElement?.textContent).toContain(t("context-open"));
  expect(await barriers(menu)).toEqual([]);
  await userEvent.keyboard("{ArrowUp}");
  expect(document.activeElement?.textContent).toContain(t("session-move"));
  await userEvent.click(within(menu).getByRole("menuitem", { name: t("log-skip") }));
  const sheet = () => platform.sessionSheet(ahead.id);
  await waitFor(async () => expect((await sheet()).session.status).toBe("skipped"));
  expect(screen.queryByRole("menu")).toBeNull();
  expect(await missed()).toBe(before);
});

it("leads from the menu of a session to moving it", async () => {
  await open("calendar");
  const ahead = (await platform.today()).then[0]!;
  await waitFor(() =>
    expect(document.querySelector(`[data-session="${ahead.id}"]`)).not.toBeNull(),
  );
  await fireEvent.contextMenu(document.querySelector(`[data-session="${ahead.id}"]`)!);
  await userEvent.click(await screen.findByRole("menuitem", { name: t("session-move") }));
  await button("move-do");
});

it("keeps the engine's own menu for fields", async () => {
  await open("settings");
  const field = document.querySelector("input[type=number]")!;
  expect(await fireEvent.contextMenu(field)).toBe(true);
  expect(await fireEvent.contextMenu(document.querySelector("h1")!)).toBe(false);
});

it("opens the program's menu by F10 and closes it by Escape", async () => {
  await open("hours");
  await userEvent.keyboard("{F10}");
  const menu = await screen.findByRole("menu", { name: t("menu-label") });
  expect(within(menu).getAllByRole("menuitem").length).toBeGreaterThan(8);
  expect(await barriers(menu)).toEqual([]);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement?.textContent).toContain(t("menu-label"));
});

it("asks about a file that was handed over, and takes it", async () => {
  const desktop = await open("today");
  desktop.tell("hovering");
  expect(await screen.findByText(t("offered-drop"))).toBeTruthy();
  desktop.offered = { name: "rust.json", kind: "roadmap" };
  desktop.tell("left");
  desktop.tell("offered");
  await screen.findByRole("dialog", { name: "rust.json" });
  expect(screen.queryByText(t("offered-drop"))).toBeNull();
  expect(await barriers()).toEqual([]);
  await userEvent.click(await button("offered-take-roadmap"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(desktop.offered).toBeNull();
  expect(app.toast?.text).toContain(t("offered-taken-roadmap", { name: "rust.json" }));
});

it("asks at the start about a file that the program was opened with", async () => {
  const desktop = new FakeDesktop();
  desktop.offered = { name: "work.ics", kind: "calendar" };
  await open("today", { desktop });
  await screen.findByRole("dialog", { name: "work.ics" });
  await userEvent.click(await button("cancel"));
  await waitFor(() => expect(desktop.offered).toBeNull());
});

it("asks where the computer has travelled, and moves the hours or keeps them", async () => {
  const desktop = new FakeDesktop();
  desktop.zoneAsked = "Asia/Tokyo";
  await open("today", { desktop });
  await userEvent.click(await button("zone-keep", { zone: "Europe/Madrid" }));
  await waitFor(() => expect(screen.queryByText(/Asia\/Tokyo/)).toBeNull());
  desktop.zoneAsked = "America/Lima";
  desktop.tell("front");
  await userEvent.click(await button("zone-move", { zone: "America/Lima" }));
  await waitFor(async () => expect((await platform.bootstrap()).zone).toBe("America/Lima"));
});

it("makes the pages larger and smaller by keys, in fields and dialogs too", async () => {
  const desktop = await open("settings");
  document.querySelector<HTMLElement>("input[type=number]")!.focus();
  await userEvent.keyboard("{Control>}+{/Control}");
  await waitFor(() => expect(desktop.preferences.zoom_percent).toBe(110));
  await userEvent.keyboard("{Control>}0{/Control}");
  await waitFor(() => expect(desktop.preferences.zoom_percent).toBe(100));
});

it("begins the week on the day of the settings on every page that shows one", async () => {
  await open("settings");
  await userEvent.click(await screen.findByRole("radio", { name: "Sunday" }));
  await waitFor(() => expect(app.facts.first_day_of_week).toBe(0));
  app.open("hours");
  await painted("hours");
  const heads = [...document.querySelectorAll("main table")[0]!.querySelectorAll("th[scope=col]")];
  expect(heads.map((head) => head.textContent?.trim()).find(Boolean)).toMatch(/^Sun/);
  app.open("calendar");
  await painted("calendar");
  const column = document.querySelector(".fc-col-header-cell[data-date]");
  expect(column?.textContent).toMatch(/^Sun/);
});

it("writes the time of day as the settings say", async () => {
  await open("settings");
  await userEvent.click(await screen.findByRole("radio", { name: t("settings-clock-12") }));
  await screen.findByText(t("settings-clock-now", { time: "7:30 pm" }));
  app.open("today");
  await painted("today");
  expect(document.querySelector("main")?.textContent).toMatch(/\d:\d\d pm/);
  await userEvent.keyboard("{Alt>}2{/Alt}");
  await painted("calendar");
  expect(document.querySelector(".fc-timegrid-slot-label")?.textContent).toMatch(/am|pm/);
});

it("shows the running timer in the title of the window", async () => {
  await open("today");
  const { session } = (await platform.today()).session!.sheet;
  await app.change((program) => program.startTimer(session.id));
  await waitFor(() => expect(document.title).toMatch(/^\d:\d\d:\d\d · .* · Ruta$/));
  expect(document.title).toContain(session.title);
});

it("copies the database and asks before a copy is put back", async () => {
  const desktop = await open("settings");
  await userEvent.click(await button("backups-make"));
  await waitFor(() => expect(desktop.backups).toHaveLength(2));
  const restore = await screen.findAllByRole("button", { name: /Restore the backup of/ });
  await userEvent.click(restore[1]!);
  const dialog = await screen.findByRole("dialog");
  expect(await barriers()).toEqual([]);
  await userEvent.click(within(dialog).getByRole("button", { name: t("backups-restore") }));
  await waitFor(() => expect(app.toast?.text).toMatch(/is back/));
  expect(app.toast?.undoable).toBe(false);
});
