import { describe, expect, it } from "vitest";
import { coveredMinutes, dayMinutes, painted, weekMinutes } from "./paint";

describe("painting a day", () => {
  it("joins what touches", () => {
    const day = painted([{ start: 600, end: 660 }], 660, 720, true);
    expect(day).toEqual([{ start: 600, end: 720 }]);
  });

  it("cuts a hole and keeps the rest to the minute", () => {
    const day = painted([{ start: 605, end: 725 }], 630, 660, false);
    expect(day).toEqual([
      { start: 605, end: 630 },
      { start: 660, end: 725 },
    ]);
  });

  it("changes nothing where what is erased is empty", () => {
    expect(painted([{ start: 60, end: 90 }], 120, 150, false)).toEqual([{ start: 60, end: 90 }]);
  });

  it("counts minutes of days, weeks and cells", () => {
    const day = [
      { start: 600, end: 645 },
      { start: 700, end: 710 },
    ];
    expect(dayMinutes(day)).toBe(55);
    expect(weekMinutes([day, [], day])).toBe(110);
    expect(coveredMinutes(day, 21)).toBe(15);
  });
});
