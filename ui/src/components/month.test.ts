import { expect, it } from "vitest";
import { addMonths, monthWeeks } from "./month";

it("shows a month in whole weeks from the first day of the week", () => {
  expect(monthWeeks("2026-03-24", 1)[0]?.[0]).toBe("2026-02-23");
  expect(monthWeeks("2026-03-24", 0)[0]?.[0]).toBe("2026-03-01");
  expect(monthWeeks("2026-03-24", 1).flat()).toContain("2026-03-31");
});

it("goes to the last day of a month that is too short", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2028-03-31", -1)).toBe("2028-02-29");
  expect(addMonths("2026-12-15", 1)).toBe("2027-01-15");
});
