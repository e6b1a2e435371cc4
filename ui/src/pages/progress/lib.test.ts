import { beforeEach, describe, expect, it } from "vitest";
import type { FanPoint } from "../../platform/bindings/FanPoint";
import { speak } from "../../texts/texts.svelte";
import {
  MARGIN,
  bySize,
  fanOf,
  heatOf,
  hourRows,
  hoursShown,
  hoursText,
  months,
  moved,
} from "./lib";

const point = (on: string, plan: string | null, p80: string | null): FanPoint => ({
  on,
  plan,
  p10: "2026-05-01",
  p50: "2026-06-01",
  p80,
  p90: "2026-09-01",
});

describe("the finish over time", () => {
  const points = [
    point("2026-01-01", "2026-05-10", "2026-08-01"),
    point("2026-02-01", "2026-05-10", "2026-07-01"),
  ];

  it("runs from the first forecast to the last, and upwards to the latest end", () => {
    const fan = fanOf(points, "2026-05-20", 600, 300);
    expect(fan.p80.startsWith(`M${MARGIN.left}.0 `)).toBe(true);
    const ends = fan.ends.map(({ kind, x }) => [kind, x]);
    expect(ends).toEqual([
      ["p80", 600 - MARGIN.right],
      ["p50", 600 - MARGIN.right],
      ["plan", 600 - MARGIN.right],
    ]);
    const [p80, p50, plan] = fan.ends.map(({ y }) => y) as [number, number, number];
    expect(p80 < p50 && p50 < plan).toBe(true);
    expect(fan.due).toBeGreaterThan(p50);
    expect(fan.due).toBeLessThan(plan);
    expect(fan.wide.endsWith("Z")).toBe(true);
  });

  it("keeps the labels of near lines apart", () => {
    const near = fanOf([point("2026-01-01", "2026-06-02", "2026-06-03")], null, 600, 300);
    const heights = near.ends.map(({ labelY }) => labelY);
    expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(16);
    expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(16);
  });

  it("shows what it can of a forecast beyond ten years, and of one alone", () => {
    const fan = fanOf([points[0]!, point("2026-02-01", null, null)], null, 600, 300);
    expect(fan.narrow).toBe("");
    expect(fan.ends.find(({ kind }) => kind === "p80")?.date).toBe("2026-08-01");
    const alone = fanOf([points[0]!], null, 600, 300);
    expect(alone.ends).toHaveLength(3);
    expect(alone.wide).toBe("");
  });
});

describe("months", () => {
  it("are first days, thinned evenly", () => {
    expect(months("2025-11-15", "2026-02-10", 6)).toEqual([
      "2025-12-01",
      "2026-01-01",
      "2026-02-01",
    ]);
    expect(months("2026-01-01", "2026-12-31", 4)).toEqual([
      "2026-01-01",
      "2026-04-01",
      "2026-07-01",
      "2026-10-01",
    ]);
  });

  it("of a short period are its ends", () => {
    expect(months("2026-01-05", "2026-01-20", 6)).toEqual(["2026-01-05", "2026-01-20"]);
    expect(months("2026-01-05", "2026-01-05", 6)).toEqual(["2026-01-05"]);
  });
});

it("a day of the heat map is as strong as it was full", () => {
  const day = (date: string, done_minutes: number) => ({ date, done_minutes, planned_minutes: 60 });
  const weeks = heatOf([
    day("2026-01-05", 0),
    day("2026-01-06", 1),
    day("2026-01-07", 60),
    day("2026-01-08", 120),
    ...["09", "10", "11", "12"].map((date) => day(`2026-01-${date}`, 0)),
  ]);
  expect(weeks.map(({ monday, days }) => [monday, days.length])).toEqual([
    ["2026-01-05", 7],
    ["2026-01-12", 1],
  ]);
  expect(weeks[0]?.days.slice(0, 4).map(({ step }) => step)).toEqual([0, 1, 2, 4]);
});

describe("hours of the week", () => {
  const hours = [
    { weekday: 0, hour: 19, planned_minutes: 120, done_minutes: 60 },
    { weekday: 0, hour: 21, planned_minutes: 0, done_minutes: 30 },
    { weekday: 4, hour: 18, planned_minutes: 60, done_minutes: 0 },
  ];

  it("stand in rows of weekdays with sums", () => {
    expect(hoursShown(hours)).toEqual([18, 19, 20, 21]);
    const rows = hourRows(hours);
    expect(rows).toHaveLength(7);
    expect([rows[0]?.planned, rows[0]?.done]).toEqual([120, 90]);
    expect(rows[0]?.cells.map(({ share }) => share)).toEqual([0.5, 1]);
    expect(rows[4]?.cells[0]?.share).toBe(0);
    expect(hoursShown([])).toEqual([]);
  });
});

describe("in English", () => {
  beforeEach(() => speak("en"));

  it("a lever says how far it moves the end", () => {
    expect([-1, -12, 0, 7, null].map(moved)).toEqual([
      "1 day earlier",
      "12 days earlier",
      "the same day",
      "7 days later",
      "–",
    ]);
  });

  it("levers that help most come first", () => {
    const lever = (what: string, days: number | null) => ({
      code: "leave-out",
      what,
      p50: null,
      p80: null,
      p50_days: days,
      p80_days: days,
    });
    const names = bySize([lever("off", 7), lever("less", -3), lever("more", -9)]);
    expect(names.map(({ what }) => what)).toEqual(["more", "less", "off"]);
  });

  it("hours of a day are windows, a time, or none", () => {
    expect(hoursText([{ start: 1320, end: 1500 }])).toBe("22:00–01:00");
    expect(hoursText(120)).toBe("2 h, whenever");
    expect(hoursText([])).toBe("no study");
  });
});
