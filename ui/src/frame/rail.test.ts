import { expect, it } from "vitest";
import type { Rail } from "../platform/bindings/Rail";
import { lineOf, overflows, placeLabels } from "./rail";

const rail: Rail = {
  start: "2026-01-01",
  today: "2026-01-26",
  finish: "2026-04-11",
  p50: null,
  p80: null,
  slack_weeks: null,
  done_minutes: 60,
  total_minutes: 600,
  levels: [
    { id: "a", title: "A", due: "2026-02-20", finish: "2026-02-20", late_minutes: 0 },
    { id: "b", title: "B", due: "2026-03-22", finish: "2026-04-11", late_minutes: 90 },
  ],
};

it("runs from the first day to the last date that it names", () => {
  const line = lineOf(rail);
  expect(line.stretches).toEqual([
    { level: 0, from: 0, size: 50 },
    { level: 1, from: 50, size: 50 },
  ]);
});

it("marks in order what is due, late and where you are", () => {
  const marks = lineOf(rail).marks.map(({ kind, at, late }) => [kind, at, late]);
  expect(marks).toEqual([
    ["you", 25, false],
    ["due", 50, false],
    ["due", 80, true],
    ["finish", 100, true],
  ]);
});

it("marks the days by which half and four in five futures have ended, however late", () => {
  const line = lineOf({ ...rail, p50: "2026-05-01", p80: "2026-07-20" });
  const marks = line.marks.map(({ kind, at }) => [kind, at]);
  expect(marks.slice(-2)).toEqual([
    ["p50", 60],
    ["p80", 100],
  ]);
  expect(line.stretches.at(-1)).toEqual({ level: 1, from: 25, size: 25 });
});

it("fills the share that is done, wherever today is", () => {
  expect(lineOf(rail).done).toEqual({ from: 0, size: 10 });
  expect(lineOf({ ...rail, today: "2026-04-11" }).done).toEqual({ from: 0, size: 10 });
  expect(lineOf({ ...rail, done_minutes: 700 }).done.size).toBe(100);
  expect(lineOf({ ...rail, done_minutes: 0, total_minutes: 0 }).done.size).toBe(0);
  expect(lineOf({ ...rail, finish: null }).done.size).toBe(0);
});

it("survives a plan of one day that has not begun", () => {
  const line = lineOf({
    ...rail,
    today: "2025-12-31",
    start: "2026-01-01",
    finish: null,
    levels: [],
  });
  expect(line.marks.map(({ at }) => at)).toEqual([0]);
});

it("takes a third row before a label leaves the line", () => {
  const centres = [390, 500, 910, 1030, 1032, 1150];
  const widths = [80, 190, 80, 180, 125, 150];
  const places = placeLabels(centres, widths, 1156);
  expect(places.map(({ row }) => row)).toEqual([0, 1, 0, 1, 0, 2]);
  expect((places[5]?.left ?? 0) + 150).toBeLessThanOrEqual(1156);
});

it("puts no label on another", () => {
  const centres = [0, 20, 30, 40, 995];
  const widths = [80, 80, 80, 80, 120];
  const places = placeLabels(centres, widths, 1000);
  for (const [a, first] of places.entries()) {
    for (const [b, second] of places.entries()) {
      if (a >= b || first.row !== second.row) continue;
      expect(first.left + (widths[a] ?? 0)).toBeLessThanOrEqual(second.left);
    }
  }
  expect((places[4]?.left ?? 0) + 120).toBeLessThanOrEqual(1000);
});

it("says when labels do not fit", () => {
  const widths = [90, 120, 110, 130, 120];
  const placed = (width: number) =>
    overflows(placeLabels([0, 80, 200, 220, 300], widths, width), widths, width);
  expect(placed(1000)).toBe(false);
  expect(placed(160)).toBe(true);
});
