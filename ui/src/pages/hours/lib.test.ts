import { describe, expect, it } from "vitest";
import { readClock, readWindows, sameWeek } from "./lib";

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
  ];
  for (const [text, want] of right) {
    it(`reads "${text}"`, () => {
      expect(readWindows(text)?.map(({ start, end }) => [start, end])).toEqual(want);
    });
  }

  for (const text of [
    "21:00-19:00",
    "10-10",
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

it("reads clock times up to the end of the day", () => {
  expect(readClock("24:00")).toBe(1440);
  expect(readClock("24:01")).toBeNull();
});

it("compares weeks by their times", () => {
  const week = [[{ start: 600, end: 660 }], [], [], [], [], [], []];
  expect(sameWeek(week, structuredClone(week))).toBe(true);
  expect(sameWeek(week, [[], ...week.slice(0, 6)])).toBe(false);
});
