import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import Root from "../src/frame/Root.svelte";
import type { Language } from "../src/platform/bindings/Language";
import { makeFake } from "../src/platform/fake/fake";
import type { FakeOptions } from "../src/platform/fake/world";
import type { Platform } from "../src/platform/platform";
import { app, type PageName } from "../src/state/app.svelte";
import { t } from "../src/texts/texts.svelte";
import { barriers, painted } from "./shown";

const KEYS = new Set(
  [
    ...readFileSync(join(__dirname, "../../locales/es/ui.ftl"), "utf8").matchAll(
      /^([a-z0-9-]+) =/gm,
    ),
  ]
    .map((match) => match[1] ?? "")
    .filter((key) => key.includes("-")),
);
const PAGES: PageName[] = [
  "today",
  "calendar",
  "roadmap",
  "hours",
  "catch-up",
  "progress",
  "export",
  "settings",
];

let platform: Platform;

async function open(options: FakeOptions, page?: PageName): Promise<void> {
  platform = makeFake(options);
  await app.start(platform);
  if (options.planned !== false) app.open(page ?? "calendar");
  render(Root);
  await painted(page ?? (options.planned === false ? "first-run" : "calendar"));
}

/** Keys that stand on the page, or name a control of it, where their text should. */
function bareKeys(): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) found.push(walk.currentNode.textContent?.trim() ?? "");
  for (const element of document.querySelectorAll("[aria-label]")) {
    found.push(element.getAttribute("aria-label") ?? "");
  }
  return found.filter((text) => KEYS.has(text));
}

const button = (key: string, args?: Record<string, string>) =>
  screen.findByRole("button", { name: t(key, args) });

beforeEach(() => {
  document.documentElement.dataset.ready = "false";
});

afterEach(() => {
  vi.restoreAllMocks();
});

for (const language of ["es", "en"] as Language[]) {
  describe(`in ${language}`, () => {
    for (const page of PAGES) {
      it(`the page ${page} has no barrier and no text without words`, async () => {
        await open({ language }, page);
        expect(await barriers()).toEqual([]);
        expect(bareKeys()).toEqual([]);
      });
    }

    it("the first run has no barrier", async () => {
      await open({ language, planned: false });
      expect(await barriers()).toEqual([]);
    });

    it("the list of commands and the sheet of keys have no barrier", async () => {
      await open({ language });
      await userEvent.keyboard("{Control>}k{/Control}");
      await screen.findByRole("combobox", { name: t("commands-find") });
      expect(await barriers()).toEqual([]);
      expect(bareKeys()).toEqual([]);
      await userEvent.keyboard("{Escape}");
      document.querySelector("dialog")?.close();
      await waitFor(() => expect(document.querySelector("dialog")).toBeNull());
      await userEvent.keyboard("?");
      await screen.findByRole("dialog", { name: t("command-keys") });
      expect(await barriers()).toEqual([]);
      expect(bareKeys()).toEqual([]);
    });

    it("the sheet of a session has no barrier", async () => {
      await open({ language });
      await openSheet();
      expect(await barriers()).toEqual([]);
    });
  });
}

async function openSheet(): Promise<HTMLElement> {
  const session = await waitFor(
    () => {
      const found = document.querySelector<HTMLElement>("[data-session].is-planned:not(.is-open)");
      if (!found) throw new Error("no session ahead");
      return found;
    },
    { timeout: 10_000 },
  );
  session.click();
  const dialog = await screen.findByRole("dialog");
  await within(dialog).findByText(t("sheet-why"));
  return dialog;
}

describe("today", () => {
  it("is the first page of whoever has a plan", async () => {
    await app.start(makeFake({ language: "en" }));
    render(Root);
    await painted("today");
  });

  it("starts, pauses and stops the timer", async () => {
    await open({ language: "en" }, "today");
    const start = vi.spyOn(platform, "startTimer");
    const stop = vi.spyOn(platform, "stopTimer");
    const session = (await platform.today()).session?.sheet.session.id;
    await userEvent.click(await button("today-start"));
    expect(start).toHaveBeenCalledWith(session);
    await userEvent.click(await button("today-pause"));
    await userEvent.click(await button("today-resume"));
    expect(await screen.findByRole("timer")).toBeTruthy();
    await userEvent.click(await button("today-stop"));
    expect(stop).toHaveBeenCalledOnce();
    await button("today-start");
  });

  it("asks what became of passed sessions until that is put off", async () => {
    await open({ language: "en" }, "today");
    const count = (await platform.today()).open.length;
    expect((await screen.findAllByRole("button", { name: t("log-missed") })).length).toBe(count);
    await userEvent.click(await button("today-later"));
    await button("today-show");
    expect(screen.queryAllByRole("button", { name: t("log-missed") })).toEqual([]);
    await userEvent.click(await button("today-show"));
    expect(screen.getAllByRole("button", { name: t("log-missed") }).length).toBe(count);
  });
});

describe("the first run", () => {
  it("says what to do while nothing is painted, and offers no plan", async () => {
    await open({ language: "en", planned: false });
    expect(screen.getByText(t("answer-empty"))).toBeTruthy();
    expect((await button("first-make")).hasAttribute("disabled")).toBe(true);
  });

  it("answers to hours painted by keyboard and makes the plan of just these", async () => {
    const user = userEvent.setup();
    await open({ language: "en", planned: false });
    document.querySelector<HTMLElement>('td[data-day="0"][data-slot="38"]')?.focus();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}[Space]");
    expect(document.querySelectorAll("td.free").length).toBe(4);
    await screen.findByText(t("answer-finish"));
    await user.click(await button("first-make"));
    await painted("calendar");
    expect((await platform.availabilityView()).weekly.slice(0, 3)).toEqual([
      [{ start: 1140, end: 1200 }],
      [{ start: 1140, end: 1200 }],
      [],
    ]);
  });

  it("plans with a pace and a confidence from behind the fold", async () => {
    const user = userEvent.setup();
    await open({ language: "en", planned: false });
    document.querySelector<HTMLElement>('td[data-day="0"][data-slot="38"]')?.focus();
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}[Space]");
    await user.click(screen.getByText(t("first-more")));
    await askForTerms(user);
    await user.click(await button("first-make"));
    await painted("calendar");
    expect(await platform.planSummary()).toMatchObject({ pace: 450, confidence: 90 });
  });

  it("folds a step to one line, leads on, and opens it again", async () => {
    const user = userEvent.setup();
    await open({ language: "en", planned: false });
    const step = await button("first-roadmap");
    const [done] = screen.getAllByRole("button", { name: t("first-done") });
    await user.click(done!);
    expect(step.getAttribute("aria-expanded")).toBe("false");
    expect(done!.checkVisibility?.() ?? !done!.closest("[hidden]")).toBe(false);
    expect(document.activeElement?.textContent).toContain(t("first-hours"));
    expect(await barriers()).toEqual([]);
    await user.click(step);
    expect(step.getAttribute("aria-expanded")).toBe("true");
  });

  it("goes on in another language at once", async () => {
    const user = userEvent.setup();
    await open({ language: "es", planned: false });
    await user.click(screen.getByRole("radio", { name: "English" }));
    await screen.findByText("Paint your free hours.");
    expect(document.documentElement.lang).toBe("en");
  });
});

async function askForTerms(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.type(screen.getByRole("spinbutton", { name: t("terms-pace") }), "7.5{Enter}");
  await user.selectOptions(screen.getByRole("combobox", { name: t("terms-confidence") }), "90");
}

describe("the hours", () => {
  it("say what a due date lacks and what would be enough", async () => {
    await open({ language: "en" }, "hours");
    await screen.findByText(t("answer-remedies"));
    await screen.findByText("1 h more of study a week");
    const longDays = Array.from({ length: 7 }, () => [{ start: 480, end: 1320 }]);
    await app.change((platform) => platform.setWeekly("Europe/Madrid", longDays), "saved");
    await waitFor(() => expect(screen.queryByText(t("answer-remedies"))).toBeNull());
  });

  it("find a region by keyboard and keep its holidays free, or study on them", async () => {
    const user = userEvent.setup();
    await open({ language: "en" }, "hours");
    const field = await screen.findByRole("combobox", { name: t("holidays-region") });
    field.focus();
    await user.keyboard("spain mad");
    expect(field.getAttribute("aria-activedescendant")).toBeTruthy();
    await user.keyboard("{Enter}");
    await screen.findByText("Madrid, Spain");
    await screen.findByText("Labor Day");
    expect((await platform.availabilityView()).holidays?.region).toBe("ES-MD");
    await user.click(screen.getByRole("checkbox", { name: t("holidays-study") }));
    await waitFor(() => expect(screen.getAllByText(t("holidays-studied")).length).toBe(3));
    await user.click(await button("holidays-none"));
    await waitFor(() => expect(screen.queryByText("Labor Day")).toBeNull());
  });

  it("keep a week for a season, painted apart from the usual one", async () => {
    const user = userEvent.setup();
    await open({ language: "en" }, "hours");
    const profile = { name: "summer", from: "2026-07-01", to: "2026-08-31" };
    const usual = (await platform.availabilityView()).weekly;
    await app.change((at) => at.setProfile({ ...profile, weekly: usual }), "saved");
    await user.click(await screen.findByRole("radio", { name: "summer" }));
    const saturday = await screen.findByRole("spinbutton", {
      name: t("paint-whenever-of", { day: "Saturday" }),
    });
    await user.type(saturday, "6");
    await user.tab();
    await user.click(await button("hours-save"));
    await waitFor(async () => {
      const view = await platform.availabilityView();
      expect(view.profiles[0]?.weekly[5]).toBe(360);
      expect(view.weekly).toEqual(usual);
    });
    await user.click(
      screen.getByRole("button", { name: t("profiles-remove", { name: "summer" }) }),
    );
    await waitFor(() => expect(screen.queryByRole("radio", { name: "summer" })).toBeNull());
  });

  it("plan with other terms, show them again, and take them back", async () => {
    const user = userEvent.setup();
    await open({ language: "en" }, "hours");
    await askForTerms(user);
    await user.click(await button("hours-plan"));
    await screen.findByText(t("hours-planned"));
    expect(await platform.planSummary()).toMatchObject({ pace: 450, confidence: 90 });
    const pace = () => screen.getByRole<HTMLInputElement>("spinbutton", { name: t("terms-pace") });
    expect(pace().value).toBe("7.5");
    await user.click(screen.getByRole("button", { name: t("undo") }));
    await waitFor(() => expect(pace().value).toBe(""));
    expect(await platform.planSummary()).toMatchObject({ pace: null, confidence: 70 });
  });
});

describe("the calendar", () => {
  for (const view of ["calendar-week", "calendar-month", "calendar-agenda"]) {
    it(`is one stop of the tab key, with arrows between its sessions: ${view}`, async () => {
      const user = userEvent.setup();
      await open({ language: "en" });
      await user.click(screen.getByRole("radio", { name: t(view) }));
      const stops = () =>
        document.querySelectorAll<HTMLElement>('.fc [role="button"][tabindex="0"]');
      await waitFor(() => expect(stops().length).toBe(1));
      const first = stops()[0];
      first?.focus();
      await user.keyboard("{ArrowDown}");
      await waitFor(() => expect(stops().length).toBe(1));
      expect(document.activeElement).toBe(stops()[0]);
      expect(document.activeElement).not.toBe(first);
      expect(document.activeElement?.closest("[data-session]")).toBeTruthy();
    });
  }

  it("stands where it was left after a look at another page", async () => {
    const user = userEvent.setup();
    await open({ language: "en" });
    await user.click(screen.getByRole("radio", { name: t("calendar-month") }));
    await user.click(await button("calendar-next"));
    await screen.findByText("April 2026");
    app.open("settings");
    await painted("settings");
    app.open("calendar");
    await painted("calendar");
    await screen.findByText("April 2026");
    expect(document.querySelector(".fc-dayGridMonth-view")).toBeTruthy();
  });
});

it("counts nothing as changed or gone before the first file", async () => {
  const user = userEvent.setup();
  await open({ language: "en" }, "export");
  const figures = within(screen.getByRole("region", { name: t("export-state") }));
  expect(figures.getAllByRole("listitem").length).toBe(1);
  await user.click(await button("export-save"));
  await waitFor(() => expect(figures.getAllByRole("listitem").length).toBe(3));
});

describe("a session's sheet", () => {
  it("logs what was done in part", async () => {
    const user = userEvent.setup();
    await open({ language: "en" });
    const before = new Set(await loggedIds());
    const dialog = await openSheet();
    await user.click(within(dialog).getByRole("button", { name: t("log-partly") }));
    const field = within(dialog).getByRole("spinbutton");
    await user.clear(field);
    await user.type(field, "25");
    await user.click(within(dialog).getByRole("button", { name: t("save") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const fresh = (await loggedIds()).filter((id) => !before.has(id));
    expect(fresh.length).toBe(1);
    const { session } = await platform.sessionSheet(fresh[0] ?? "");
    expect([session.status, session.logged]).toEqual(["partial", 25]);
  });

  it("moves a session without a mouse and fixes it there", async () => {
    const user = userEvent.setup();
    await open({ language: "en" });
    const dialog = await openSheet();
    await user.click(within(dialog).getByRole("button", { name: t("session-move") }));
    await user.selectOptions(within(dialog).getByRole("combobox"), "07:15");
    await user.click(within(dialog).getByRole("button", { name: /Mar 2026/ }));
    await user.keyboard("{ArrowDown}{Enter}");
    await user.click(within(dialog).getByRole("button", { name: t("move-do") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const { sessions } = await platform.calendar("2026-03-24", "2026-04-10");
    const pinned = sessions.filter((session) => session.pinned).map(({ start }) => start);
    expect(pinned.length).toBe(1);
    expect(pinned[0]).toMatch(/T07:15:00\+0[12]:00$/);
  });
});

async function loggedIds(): Promise<string[]> {
  const { sessions } = await platform.calendar("2026-03-01", "2026-04-10");
  return sessions.filter(({ status }) => status !== "planned").map(({ id }) => id);
}

describe("catching up", () => {
  it("takes one answer for every session that has passed without a word", async () => {
    const user = userEvent.setup();
    await open({ language: "en" }, "catch-up");
    await user.click(await button("open-all-done"));
    await waitFor(() => expect(screen.queryByText(t("open-hint"))).toBeNull());
    expect((await platform.bootstrap()).missed.open).toBe(0);
  });

  it("applies a proposal and takes it back from the toast", async () => {
    const user = userEvent.setup();
    await open({ language: "en" }, "catch-up");
    const before = await platform.planSummary();
    await user.click(await button("ways-apply-what", { title: "Shift everything" }));
    await screen.findByText(t("ways-applied", { title: "Shift everything" }));
    expect((await platform.planSummary())?.finish).not.toBe(before?.finish);
    await user.click(screen.getByRole("button", { name: t("undo") }));
    await waitFor(async () => expect((await platform.planSummary())?.finish).toBe(before?.finish));
  });

  it("offers each way back once, and the first as the one to take", async () => {
    await open({ language: "en" }, "catch-up");
    const first = await button("ways-apply-what", { title: "Keep my calendar" });
    const offered = [...document.querySelectorAll<HTMLElement>("button[data-policy]")];
    expect(offered.map(({ dataset }) => dataset.policy)).toEqual([
      "keep-calendar",
      "trim",
      "shift",
    ]);
    expect(offered.filter(({ classList }) => classList.contains("primary"))).toEqual([first]);
    expect(screen.getAllByText(t("ways-same", { title: "Keep my calendar" })).length).toBe(2);
    expect(screen.getByRole("row", { name: new RegExp(`^${t("ways-cut")}`) })).toBeTruthy();
  });

  it("stands in cards where five columns do not fit", async () => {
    const wide = window.matchMedia;
    vi.spyOn(window, "matchMedia").mockImplementation((query) =>
      Object.assign(wide(query), { matches: query.includes("width <") }),
    );
    await open({ language: "en" }, "catch-up");
    await button("ways-apply-what", { title: "Keep my calendar" });
    expect(document.querySelector("main table")).toBeNull();
    expect(screen.getAllByText(t("ways-busiest")).length).toBe(5);
    expect(await barriers()).toEqual([]);
  });

  it("shows what moves day by day before anything is applied", async () => {
    const user = userEvent.setup();
    await open({ language: "en" }, "catch-up");
    const show = await button("ways-show-what", { title: "Keep my calendar" });
    await user.click(show);
    expect(show.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getAllByText(/→/).length).toBe(4);
  });
});

describe("undo", () => {
  it("answers to the keyboard and names what it took back", async () => {
    const user = userEvent.setup();
    await open({ language: "en" }, "roadmap");
    await user.click(screen.getByRole("radio", { name: /Django/ }));
    await waitFor(async () =>
      expect((await platform.roadmapView()).choices[0]?.chosen).toBe("django"),
    );
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText(/^Undone: Choice$/);
    expect((await platform.roadmapView()).choices[0]?.chosen ?? null).toBeNull();
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await screen.findByText(/^Done again: Choice$/);
    expect((await platform.roadmapView()).choices[0]?.chosen).toBe("django");
  });

  it("leaves the keys to a field that is being written in", async () => {
    const user = userEvent.setup();
    await open({ language: "en" }, "hours");
    await platform.setChoice("framework", "django");
    await app.refresh();
    await user.click(screen.getByLabelText(t("off-note")));
    await user.keyboard("{Control>}z{/Control}");
    expect((await platform.bootstrap()).undo).toBe("Choice");
  });
});

it("an error of the program stands in the banner with what to do", async () => {
  await open({ language: "en" }, "settings");
  platform.setTheme = () =>
    Promise.reject({
      code: "read-only",
      message: "The folder is read-only.",
      hint: "Pick another.",
    });
  await userEvent.setup().click(screen.getByRole("radio", { name: t("theme-dark") }));
  const alert = await screen.findByText("The folder is read-only.");
  expect(alert.closest("[role=alert]")?.textContent).toContain("Pick another.");
});

describe("the list of commands", () => {
  it("leads to what is written and picked", async () => {
    await open({ language: "es" });
    await userEvent.keyboard("{Control>}k{/Control}");
    const field = await screen.findByRole("combobox", { name: t("commands-find") });
    await userEvent.type(field, "tus horas{Enter}");
    await painted("hours");
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("is walked by arrows, the picked one named to screen readers", async () => {
    await open({ language: "en" });
    await userEvent.keyboard("{Control>}k{/Control}");
    const field = await screen.findByRole("combobox", { name: t("commands-find") });
    const picked = () =>
      document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent;
    const first = picked();
    await userEvent.type(field, "{ArrowDown}");
    expect(picked()).not.toBe(first);
    await userEvent.type(field, "{ArrowUp}");
    expect(picked()).toBe(first);
    await userEvent.type(field, "nonsense");
    expect(await screen.findByText(t("commands-none"))).toBeTruthy();
  });

  it("gives pages keys of their own", async () => {
    await open({ language: "en" });
    await userEvent.keyboard("{Alt>}3{/Alt}");
    await painted("roadmap");
  });
});

describe("the roadmap", () => {
  async function openItem(): Promise<HTMLElement> {
    await open({ language: "en" }, "roadmap");
    const [item] = await rows();
    if (!item) throw new Error("no item");
    await userEvent.click(within(item).getByLabelText(/^Change /));
    return item;
  }

  /** The items of the topic under way, in order. */
  async function rows(): Promise<HTMLElement[]> {
    return waitFor(() => {
      const list = document.querySelector<HTMLElement>("details[open] ul[data-sortable]");
      if (!list) throw new Error("no open topic");
      return [...list.children] as HTMLElement[];
    });
  }

  const titles = async () =>
    (await rows()).map((row) => row.querySelector("h4")?.firstChild?.textContent?.trim());

  it("takes a range of one's own, says that the plan waits, and makes it anew", async () => {
    const item = await openItem();
    expect(await barriers(item)).toEqual([]);
    const from = within(item).getByLabelText(t("hours-from"));
    const to = within(item).getByLabelText(t("hours-to"));
    await userEvent.clear(from);
    await userEvent.type(from, "30");
    expect(within(item).getByText(t("hours-range-wrong"))).toBeTruthy();
    await userEvent.clear(to);
    await userEvent.type(to, "40");
    await userEvent.click(within(item).getByText(t("edit-save")));
    await within(item).findByText(/^Back to the roadmap/);
    await userEvent.click(await screen.findByText(t("roadmap-plan-anew")));
    await waitFor(() => expect(screen.queryByText(t("roadmap-waits"))).toBeNull());
  });

  it("marks what is known already as done and takes it back", async () => {
    const item = await openItem();
    await userEvent.click(within(item).getByLabelText(t("edit-known")));
    await within(item).findByText(t("item-known"));
    await userEvent.click(within(item).getByLabelText(t("edit-known")));
    await waitFor(() => expect(within(item).queryByText(t("item-known"))).toBeNull());
  });

  it("moves an item with Alt and an arrow, says where it is and keeps the focus", async () => {
    await open({ language: "en" }, "roadmap");
    const before = await titles();
    const [, second] = await rows();
    const grip = within(second!).getByLabelText(/^Move /);
    grip.focus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    const moved = [before[0], before[2], before[1], ...before.slice(3)];
    await waitFor(async () => expect(await titles()).toEqual(moved));
    const said = t("moved", { title: before[1] ?? "", place: 3, count: before.length });
    expect(screen.getByText(said, { exact: false })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(grip));
    await userEvent.click(await screen.findByText(t("order-reset")));
    await waitFor(async () => expect(await titles()).toEqual(before));
  });

  it("adds and removes a task of one's own", async () => {
    await open({ language: "en" }, "roadmap");
    const [title] = await screen.findAllByLabelText(t("own-title"));
    const form = title?.closest("form");
    if (!title || !form) throw new Error("no form");
    await userEvent.type(title, "Practise joins");
    await userEvent.type(within(form).getByLabelText(t("hours-from")), "2");
    await userEvent.type(within(form).getByLabelText(t("hours-to")), "3");
    await userEvent.click(within(form).getByText(t("own-add")));
    await screen.findByText("Practise joins", { selector: "h4" });
    await userEvent.click(screen.getByLabelText(t("edit-item", { title: "Practise joins" })));
    await userEvent.click(await screen.findByText(t("own-remove")));
    await waitFor(() =>
      expect(screen.queryByText("Practise joins", { selector: "h4" })).toBeNull(),
    );
  });

  it("spreads the due dates and goes back to the usual one", async () => {
    await open({ language: "en" }, "roadmap");
    await userEvent.click(await screen.findByText(t("due-spread")));
    const back = await screen.findAllByText(/^Back to \d/);
    await userEvent.click(back[0]!);
    await waitFor(() => expect(screen.queryAllByText(/^Back to \d/)).toHaveLength(back.length - 1));
  });
});
