import { expect, it } from "vitest";
import { addDays, daysBetween, minuteOfDay, wallTime, weekStart, weekdaysFrom } from "./dates";

it("counts days over a change of the clock and a leap year", () => {
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
});

it("begins the week where the calendar does", () => {
  expect(weekStart("2026-03-24", 1)).toBe("2026-03-23");
  expect(weekStart("2026-03-24", 0)).toBe("2026-03-22");
  expect(weekStart("2026-03-22", 1)).toBe("2026-03-16");
  expect(weekdaysFrom(1)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(weekdaysFrom(0)).toEqual([6, 0, 1, 2, 3, 4, 5]);
});

it("reads the wall time that an instant is written with", () => {
  expect(wallTime("2026-03-24T19:30:00+01:00")).toBe("2026-03-24T19:30:00");
  expect(minuteOfDay("2026-03-24T19:30:00+01:00")).toBe(1170);
});
