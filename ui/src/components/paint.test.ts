import { describe, expect, it } from "vitest";
import {
  coveredMinutes,
  dayMinutes,
  paintRectangle,
  painted,
  rectangleIsFree,
  stretchesOf,
  weekMinutes,
  withMinutes,
  type Day,
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
    expect(week.map((day) => stretchesOf(day).length)).toEqual([0, 1, 1, 1, 0, 0, 0]);
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
    expect(week.map((day) => stretchesOf(day).length)).toEqual([1, 1, 0, 0, 0, 0, 1]);
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

describe("painting past midnight", () => {
  const friday = (windows: Day): Day[] => [[], [], [], [], windows, [], []];
  const night = friday([{ start: 1320, end: 1500 }]);

  it("gives what is painted after midnight to the evening before", () => {
    const evening = friday([{ start: 1320, end: 1440 }]);
    const saturday = { day: 5, slot: 0 };
    const next = paintRectangle(evening, saturday, { day: 5, slot: 1 }, MONDAY_FIRST, true);
    expect(next).toEqual(night);
  });

  it("keeps an evening whole while other days are painted", () => {
    const monday = { day: 0, slot: 20 };
    const next = paintRectangle(night, monday, monday, MONDAY_FIRST, true);
    expect(next[4]).toEqual([{ start: 1320, end: 1500 }]);
    expect(next[5]).toEqual([]);
  });

  it("leaves two stretches that only meet at midnight to their days", () => {
    const met: Day[] = [[], [], [], [], [{ start: 1320, end: 1440 }], [{ start: 0, end: 60 }], []];
    const monday = { day: 0, slot: 20 };
    const next = paintRectangle(met, monday, monday, MONDAY_FIRST, true);
    expect(next.slice(4)).toEqual(met.slice(4));
  });

  it("erases the hour after midnight from the evening", () => {
    const saturday = { day: 5, slot: 0 };
    expect(rectangleIsFree(night, saturday, { day: 5, slot: 1 }, MONDAY_FIRST)).toBe(true);
    const next = paintRectangle(night, saturday, { day: 5, slot: 1 }, MONDAY_FIRST, false);
    expect(next).toEqual(friday([{ start: 1320, end: 1440 }]));
  });

  it("never joins more than twelve hours", () => {
    const day = friday([{ start: 480, end: 1440 }]);
    const saturday = { day: 5, slot: 0 };
    const next = paintRectangle(day, saturday, saturday, MONDAY_FIRST, true);
    expect(next.slice(4, 6)).toEqual([[{ start: 480, end: 1440 }], [{ start: 0, end: 30 }]]);
  });

  it("goes on from Sunday to Monday", () => {
    const sunday: Day[] = [[], [], [], [], [], [], [{ start: 1380, end: 1440 }]];
    const monday = { day: 0, slot: 0 };
    const next = paintRectangle(sunday, monday, monday, MONDAY_FIRST, true);
    expect(next[6]).toEqual([{ start: 1380, end: 1470 }]);
    expect(next[0]).toEqual([]);
  });
});

describe("a day with minutes", () => {
  it("counts them, and has stretches again once it is painted", () => {
    const week = withMinutes(EMPTY, 5, 360);
    expect([dayMinutes(week[5]!), weekMinutes(week)]).toEqual([360, 360]);
    const saturday = { day: 5, slot: 20 };
    const next = paintRectangle(week, saturday, saturday, MONDAY_FIRST, true);
    expect(next[5]).toEqual([{ start: 600, end: 630 }]);
    const sunday = { day: 6, slot: 20 };
    expect(paintRectangle(week, sunday, sunday, MONDAY_FIRST, true)[5]).toBe(360);
    expect(withMinutes(week, 5, 0)[5]).toEqual([]);
  });

  it("holds what goes on past midnight from the evening before", () => {
    const week: Day[] = [[], [], [], [], [{ start: 1320, end: 1500 }], 360, []];
    expect(weekMinutes(week)).toBe(180 + 300);
  });
});
