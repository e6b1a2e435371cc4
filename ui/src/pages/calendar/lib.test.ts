import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarView } from "../../platform/bindings/CalendarView";
import type { SessionView } from "../../platform/bindings/SessionView";
import { makeFake } from "../../platform/fake/fake";
import { speak, t } from "../../texts/texts.svelte";
import {
  classesOf,
  eventsOf,
  footerWeek,
  pinArguments,
  scrollMinute,
  sessionFate,
  sessionName,
  weekLoad,
} from "./lib";

const NOW = "2026-03-24T09:10:00+01:00";
let view: CalendarView;

beforeAll(async () => {
  await speak("en");
  view = await makeFake({ language: "en" }).calendar("2026-03-23", "2026-04-06");
});

const session = (changes: Partial<SessionView>): SessionView => {
  const first = view.sessions.find(({ open }) => !open);
  if (!first) throw new Error("the fake has sessions ahead");
  return { ...first, ...changes };
};

describe("what the engine gets", () => {
  it("has wall times of the plan's zone, whatever the computer's", () => {
    const event = eventsOf(view, "timeGridWeek", NOW).find(({ id }) => id === view.sessions[0]?.id);
    expect(event?.start).toBe(view.sessions[0]?.start.slice(0, 19));
  });

  it("lets nothing be dragged that has passed or was logged", () => {
    const events = eventsOf(view, "timeGridWeek", NOW);
    const editable = (id?: string) => events.find((event) => event.id === id)?.editable;
    expect(editable(view.sessions.find(({ open }) => open)?.id)).toBe(false);
    expect(editable(session({}).id)).toBe(true);
  });

  it("shows in the week where sessions stood before a replan", () => {
    const ghosts = [{ start: NOW, end: NOW, name: "SQL" }];
    const drawn = (name: "timeGridWeek" | "dayGridMonth") =>
      eventsOf(view, name, NOW, ghosts)
        .filter(({ classNames }) => classNames?.includes("layer-ghost"))
        .map(({ start, title }) => [start, title]);
    expect(drawn("timeGridWeek")).toEqual([
      [NOW.slice(0, 19), t("calendar-ghost", { title: "SQL" })],
    ]);
    expect(drawn("dayGridMonth")).toEqual([]);
  });

  it("shades free and busy time in the week and whole days off in the month", () => {
    const kinds = (name: "timeGridWeek" | "dayGridMonth" | "agenda") =>
      new Set(
        eventsOf(view, name, NOW)
          .flatMap(({ classNames }) => classNames)
          .filter((c) => String(c).startsWith("layer-")),
      );
    expect(kinds("timeGridWeek")).toEqual(new Set(["layer-free", "layer-busy", "layer-off"]));
    expect(kinds("dayGridMonth")).toEqual(new Set(["layer-off"]));
    expect(kinds("agenda")).toEqual(new Set());
  });

  it("names public holidays, hatched where they have no study", () => {
    const holidays = [
      { date: "2026-04-02", name: "Maundy Thursday", free: true },
      { date: "2026-04-03", name: "Good Friday", free: false },
    ];
    const found = eventsOf({ ...view, off: [], holidays }, "dayGridMonth", NOW)
      .filter(({ display }) => display === "background")
      .map(({ start, title, classNames }) => [start, title, classNames]);
    expect(found).toEqual([
      ["2026-04-02", "Maundy Thursday", ["layer", "layer-off"]],
      ["2026-04-03", "Good Friday", ["layer", "layer-holiday"]],
    ]);
  });

  it("ends time off behind its last day", () => {
    const off = eventsOf(view, "dayGridMonth", NOW).find(({ display }) => display === "background");
    expect([off?.start, off?.end]).toEqual(["2026-04-02", "2026-04-06"]);
  });
});

describe("a session", () => {
  it("shows level, kind, fate and pin by class", () => {
    const classes = classesOf(
      session({ level_index: 5, kind: "project", status: "missed", pinned: true, open: false }),
    );
    expect(classes).toEqual(["session", "level-1", "kind-project", "is-missed", "is-pinned"]);
  });

  it("is named with its full date, level and fate", () => {
    const name = sessionName(session({ title: "SQL", pinned: true }), "Europe/Madrid");
    expect(name).toMatch(/^SQL, Tue,? 24 Mar, 19:00–20:30, Beginner level, planned, pinned$/);
  });

  it("says nothing of its fate while it just lies ahead", () => {
    expect(sessionFate(session({}))).toBe("");
    expect(sessionFate(session({ status: "done", pinned: true }))).toBe("done, pinned");
  });
});

describe("dropping a session", () => {
  it("asks for instants with the zone's offset on that day", () => {
    expect(pinArguments("2026-03-27T19:15:00Z", "2026-03-27T20:45:00Z", "Europe/Madrid")).toEqual({
      start: "2026-03-27T19:15:00+01:00",
      end: "2026-03-27T20:45:00+01:00",
    });
    expect(pinArguments("2026-03-30T19:15", null, "Europe/Madrid")).toEqual({
      start: "2026-03-30T19:15:00+02:00",
      end: null,
    });
  });
});

describe("the footer", () => {
  it("tells of this week where it is on screen, else of the first", () => {
    expect(footerWeek(view.weeks, "2026-04-01")?.from).toBe("2026-03-30");
    expect(footerWeek(view.weeks, "2026-09-01")?.from).toBe("2026-03-23");
    expect(footerWeek([], "2026-09-01")).toBeNull();
  });

  it("says the load in words", () => {
    const week = { from: "2026-03-23", free_minutes: 600, planned_minutes: 540, done_minutes: 90 };
    expect(weekLoad(week, "2026-03-24")).toBe(
      "This week: 9 h planned of 10 h free · 1 h 30 min done",
    );
  });
});

describe("the hour that the week scrolls to", () => {
  const evening = () =>
    session({
      start: "2026-03-24T18:30:00+01:00",
      end: "2026-03-24T20:30:00+01:00",
    });
  const morning = () =>
    session({
      start: "2026-03-28T10:00:00+01:00",
      end: "2026-03-28T11:30:00+01:00",
    });

  it("is nine where nothing is earlier", () => {
    expect(scrollMinute({ ...view, free: [], sessions: [] }, 600)).toBe(540);
    expect(scrollMinute({ ...view, free: [], sessions: [morning(), evening()] }, 720)).toBe(540);
  });

  it("is the first in use where that is earlier", () => {
    const early = session({
      start: "2026-03-24T06:40:00+01:00",
      end: "2026-03-24T08:00:00+01:00",
    });
    expect(scrollMinute({ ...view, free: [], sessions: [early, evening()] }, 900)).toBe(360);
  });

  it("shows most of the sessions where a low window cannot show all", () => {
    expect(scrollMinute({ ...view, free: [], sessions: [morning(), evening()] }, 480)).toBe(780);
  });

  it("starts at the first hour in use where the height is not known", () => {
    expect(scrollMinute({ ...view, free: [], sessions: [morning(), evening()] }, 0)).toBe(540);
  });
});
