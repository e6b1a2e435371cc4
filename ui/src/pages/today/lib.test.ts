import { describe, expect, it } from "vitest";
import type { TimerView } from "../../platform/bindings/TimerView";
import { forgotten, partlyMinutes, stopwatch, worked } from "./lib";

const timer = (running: boolean): TimerView => ({
  id: "s1",
  title: "SQL",
  session: null,
  running,
  started_at: "2026-03-24T19:00:00+01:00",
  seconds: 100,
});

describe("the timer", () => {
  it("goes on by the window's own clock, and stands still while it pauses", () => {
    expect(worked(timer(true), 2_500)).toBe(102);
    expect(worked(timer(true), -5_000)).toBe(100);
    expect(worked(timer(false), 60_000)).toBe(100);
  });

  it("reads as hours, minutes and seconds", () => {
    expect(stopwatch(425)).toBe("0:07:05");
    expect(stopwatch(36_000)).toBe("10:00:00");
  });

  it("is forgotten an hour behind the end, and then not taken at its word", () => {
    expect(forgotten(150 * 60, 90)).toBe(false);
    expect(forgotten(151 * 60, 90)).toBe(true);
    expect(partlyMinutes(50 * 60, 90)).toBe(50);
    expect(partlyMinutes(10, 90)).toBe(1);
    expect(partlyMinutes(500 * 60, 90)).toBe(45);
    expect(partlyMinutes(null, 90)).toBe(45);
  });
});
