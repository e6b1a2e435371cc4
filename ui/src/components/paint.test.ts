import { describe, expect, it } from "vitest";
import {
  coveredMinutes,
  dayMinutes,
  paintRectangle,
  painted,
  rectangleIsFree,
  weekMinutes,
} from "./paint";

const MONDAY_FIRST = [0, 1, 2, 3, 4, 5, 6];
const SUNDAY_FIRST = [6, 0, 1, 2, 3, 4, 5];
const EMPTY = Array.from({ length: 7 }, () => []);

describe("painting a day", () => {
  const cases = [
    {
      name: "joins what touches",
      day: [{ start: 600, end: 660 }],
      paint: [660, 690, true],
      want: [[600, 690]],
    },
    {
      name: "joins what overlaps",
      day: [{ start: 600, end: 660 }],
      paint: [630, 720, true],
      want: [[600, 720]],
    },
    {
      name: "keeps what is apart",
      day: [{ start: 600, end: 660 }],
      paint: [700, 720, true],
      want: [
        [600, 660],
        [700, 720],
      ],
    },
    {
      name: "splits where it erases",
      day: [{ start: 600, end: 720 }],
      paint: [630, 660, false],
      want: [
        [600, 630],
        [660, 720],
      ],
    },
    {
      name: "leaves the minutes of a window that it does not touch",
      day: [{ start: 615, end: 655 }],
      paint: [700, 730, true],
      want: [
        [615, 655],
        [700, 730],
      ],
    },
    {
      name: "erases to the minute",
      day: [{ start: 615, end: 655 }],
      paint: [600, 630, false],
      want: [[630, 655]],
    },
  ] as const;
  for (const { name, day, paint, want } of cases) {
    it(name, () => {
      const [from, to, on] = paint;
      expect(painted([...day], from, to, on).map(({ start, end }) => [start, end])).toEqual(want);
    });
  }
});

describe("painting a rectangle", () => {
  it("covers every day and half hour between two corners, whichever comes first", () => {
    const week = paintRectangle(
      EMPTY,
      { day: 3, slot: 41 },
      { day: 1, slot: 38 },
      MONDAY_FIRST,
      true,
    );
    expect(week.map((day) => day.length)).toEqual([0, 1, 1, 1, 0, 0, 0]);
    expect(week[2]).toEqual([{ start: 1140, end: 1260 }]);
    expect(weekMinutes(week)).toBe(360);
  });

  it("follows the columns on screen where the week begins on Sunday", () => {
    const week = paintRectangle(
      EMPTY,
      { day: 6, slot: 20 },
      { day: 1, slot: 20 },
      SUNDAY_FIRST,
      true,
    );
    expect(week.map((day) => day.length)).toEqual([1, 1, 0, 0, 0, 0, 1]);
  });

  it("ends at midnight", () => {
    const week = paintRectangle(
      EMPTY,
      { day: 0, slot: 47 },
      { day: 0, slot: 47 },
      MONDAY_FIRST,
      true,
    );
    expect(week[0]).toEqual([{ start: 1410, end: 1440 }]);
  });

  it("does not change the week that it was given", () => {
    const week = [[{ start: 600, end: 630 }], [], [], [], [], [], []];
    paintRectangle(week, { day: 0, slot: 21 }, { day: 0, slot: 22 }, MONDAY_FIRST, true);
    expect(week[0]).toEqual([{ start: 600, end: 630 }]);
  });

  it("is free only where each cell is free from end to end", () => {
    const week = [[{ start: 600, end: 645 }], [], [], [], [], [], []];
    expect(coveredMinutes(week[0] ?? [], 21)).toBe(15);
    expect(rectangleIsFree(week, { day: 0, slot: 20 }, { day: 0, slot: 20 }, MONDAY_FIRST)).toBe(
      true,
    );
    expect(rectangleIsFree(week, { day: 0, slot: 20 }, { day: 0, slot: 21 }, MONDAY_FIRST)).toBe(
      false,
    );
  });
});

it("changes nothing where what is erased is empty", () => {
  expect(painted([{ start: 60, end: 90 }], 120, 150, false)).toEqual([{ start: 60, end: 90 }]);
});

it("counts minutes of days and weeks", () => {
  const day = [
    { start: 600, end: 645 },
    { start: 700, end: 710 },
  ];
  expect(dayMinutes(day)).toBe(55);
  expect(weekMinutes([day, [], day])).toBe(110);
});
