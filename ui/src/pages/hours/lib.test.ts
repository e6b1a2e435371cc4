import { describe, expect, it } from "vitest";
import { filled, readClock, readHours, readWindows, sameWeek } from "./lib";

describe("reading the windows of a day", () => {
  const right: [string, number[][]][] = [
    ["", []],
    ["19:00-21:00", [[1140, 1260]]],
    ["19-21", [[1140, 1260]]],
    ["19.30–21h15", [[1170, 1275]]],
    [
      "19:00-21:00, 10-13",
      [
        [600, 780],
        [1140, 1260],
      ],
    ],
    ["22:00-24:00", [[1320, 1440]]],
    ["22:00-1:00", [[1320, 1500]]],
    ["22-0", [[1320, 1440]]],
    ["20-8", [[1200, 1920]]],
  ];
  for (const [text, want] of right) {
    it(`reads "${text}"`, () => {
      expect(readWindows(text)?.map(({ start, end }) => [start, end])).toEqual(want);
    });
  }

  for (const text of [
    "21:00-19:00",
    "10-10",
    "20-8:01",
    "24:00-1:00",
    "10-12, 11-13",
    "25:00-26:00",
    "10:75-11",
    "evening",
    "10-12-14",
    "10",
  ]) {
    it(`refuses "${text}"`, () => expect(readWindows(text)).toBeNull());
  }
});

it("reads hours of a day, or else its windows", () => {
  const read = ["6h", "1 h 30", "1h30min", "90 min", "24h", "10-12"].map(readHours);
  expect(read).toEqual([360, 90, 90, 90, 1440, [{ start: 600, end: 720 }]]);
  for (const text of ["0h", "25h", "6", "h", "6.5h"]) expect(readHours(text)).toBeNull();
});

it("reads clock times up to the end of the day", () => {
  expect(readClock("24:00")).toBe(1440);
  expect(readClock("24:01")).toBeNull();
});

it("compares weeks by their times", () => {
  const week = [[{ start: 600, end: 660 }], [], [], [], [], [], []];
  expect(sameWeek(week, structuredClone(week))).toBe(true);
  expect(sameWeek(week, [[], ...week.slice(0, 6)])).toBe(false);
  expect(sameWeek([60, ...week.slice(1)], [90, ...week.slice(1)])).toBe(false);
});

describe("how much of what can be worked must be", () => {
  const demand = (need_minutes: number, have_minutes: number) =>
    filled({ due: "2026-04-12", need_minutes, have_minutes });

  it("is over 1 where there is too little, also of nothing", () => {
    expect(demand(300, 600)).toBe(0.5);
    expect(demand(600, 300)).toBe(2);
    expect(demand(600, 0)).toBe(Infinity);
    expect(demand(0, 0)).toBe(0);
  });
});
