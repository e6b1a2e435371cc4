import { beforeEach, describe, expect, it } from "vitest";
import { clock, duration, durationRange, percent, shortDate, span, weekdayDate } from "./format";
import { speak } from "./texts.svelte";

describe("in Spanish", () => {
  beforeEach(() => speak("es"));

  it("says durations in hours and minutes", () => {
    expect(duration(0)).toBe("0 h");
    expect(duration(45)).toBe("45 min");
    expect(duration(120)).toBe("2 h");
    expect(duration(90)).toBe("1 h 30 min");
    expect(duration(605)).toBe("10 h 5 min");
  });

  it("says ranges in hours with the comma", () => {
    expect(durationRange(6000, 9000)).toBe("100–150 h");
    expect(durationRange(372, 558)).toBe("6,2–9,3 h");
    expect(durationRange(120, 120)).toBe("2 h");
    expect(durationRange(20, 45)).toBe("20–45 min");
  });

  it("says dates day before month", () => {
    expect(shortDate("2026-03-24")).toBe("24 mar 2026");
    expect(weekdayDate("2026-03-24")).toBe("mar, 24 mar");
  });

  it("says times as the plan's zone has them", () => {
    const [start, end] = ["2026-03-24T19:00:00+01:00", "2026-03-24T20:30:00+01:00"];
    expect(span(start, end, "Europe/Madrid")).toBe("mar, 24 mar, 19:00–20:30");
    expect(span(start, end, "Asia/Kathmandu")).toBe("mar, 24 mar, 23:45–01:15");
  });
});

describe("in English", () => {
  beforeEach(() => speak("en"));

  it("says ranges with the point and dates day before month", () => {
    expect(durationRange(372, 558)).toBe("6.2–9.3 h");
    expect(shortDate("2026-03-24")).toBe("24 Mar 2026");
  });

  it("never says nothing of what has begun nor all of what lacks", () => {
    expect(percent(1, 6000)).toBe("1%");
    expect(percent(5999, 6000)).toBe("99%");
    expect(percent(6000, 6000)).toBe("100%");
    expect(percent(0, 0)).toBe("0%");
  });
});

it("says midnight at the end of a day as 24:00", () => {
  expect(clock(1440)).toBe("24:00");
  expect(clock(65)).toBe("01:05");
});
