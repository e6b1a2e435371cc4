import { describe, expect, it } from "vitest";
import type { CalendarView } from "../../platform/bindings/CalendarView";
import type { SessionView } from "../../platform/bindings/SessionView";
import { dayReached, monthsOf } from "./months";

const session = (start: string, over: Partial<SessionView>) =>
  ({
    start,
    minutes: 60,
    level_index: 0,
    kind: "study",
    status: "planned",
    open: false,
    ...over,
  }) as SessionView;

const view = (sessions: SessionView[], off: CalendarView["off"] = []): CalendarView => ({
  sessions,
  off,
  holidays: [],
  free: [],
  busy: [],
  weeks: [],
});

describe("the months of a plan", () => {
  const months = monthsOf(
    view(
      [
        session("2026-01-12T19:00:00+01:00", { minutes: 90, status: "done" }),
        session("2026-01-13T19:00:00+01:00", { minutes: 30, level_index: 0 }),
        session("2026-01-13T20:00:00+01:00", { minutes: 60, level_index: 1, kind: "project" }),
        session("2026-01-14T19:00:00+01:00", { open: true }),
      ],
      [{ from: "2026-01-31", to: "2026-02-02", note: "Away" }],
    ),
    "2026-01-12",
    "2026-02-20",
    1,
  );
  const day = (date: string) =>
    months.flatMap(({ weeks }) => weeks.flat()).find((d) => d?.date === date);

  it("are all there, each day once, in weeks of seven", () => {
    expect(months.map(({ date }) => date)).toEqual(["2026-01-01", "2026-02-01"]);
    const dates = months.flatMap(({ weeks }) => weeks.flat()).flatMap((day) => day?.date ?? []);
    expect(dates).toHaveLength(31 + 28);
    expect(new Set(dates).size).toBe(dates.length);
    expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true);
  });

  it("add a day's minutes up and show the level with most of them", () => {
    expect(day("2026-01-13")).toMatchObject({ minutes: 90, level: 1, project: true, done: false });
    expect(day("2026-01-12")).toMatchObject({ minutes: 90, level: 0, done: true, open: false });
    expect(day("2026-01-14")).toMatchObject({ open: true });
    expect(day("2026-01-15")).toMatchObject({ minutes: 0, level: null, done: false });
    expect(months[0]?.minutes).toBe(240);
  });

  it("know time off on both sides of a month", () => {
    expect(day("2026-01-30")?.off).toBeNull();
    expect(day("2026-01-31")?.off).toEqual({ note: "Away" });
    expect(day("2026-02-02")?.off).toEqual({ note: "Away" });
    expect(day("2026-02-03")?.off).toBeNull();
  });

  it("name a public holiday where it has no study", () => {
    const holidays = [
      { date: "2026-01-06", name: "Epiphany", free: true },
      { date: "2026-01-07", name: "Studied", free: false },
    ];
    const shown = { ...view([]), holidays };
    const [january] = monthsOf(shown, "2026-01-05", "2026-01-11", 1);
    const named = january?.weeks.flat().flatMap((day) => (day?.off ? [day.off.note] : []));
    expect(named).toEqual(["Epiphany"]);
  });
});

describe("a key on a day", () => {
  const reached = (date: string, key: string) => dayReached(date, key, "2026-01-12", "2026-02-20");

  it("leads to days, weeks and months, and never out of the plan", () => {
    expect(reached("2026-01-31", "ArrowRight")).toBe("2026-02-01");
    expect(reached("2026-01-13", "ArrowUp")).toBe("2026-01-12");
    expect(reached("2026-01-31", "PageDown")).toBe("2026-02-20");
    expect(reached("2026-01-20", "Home")).toBe("2026-01-12");
    expect(reached("2026-01-20", "x")).toBeNull();
  });
});
