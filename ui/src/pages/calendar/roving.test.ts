import { describe, expect, it } from "vitest";
import { reached } from "./roving";

const starts = [
  "2026-03-23T07:00:00",
  "2026-03-23T19:00:00",
  "2026-03-25T08:00:00",
  "2026-03-25T18:30:00",
  "2026-03-26T19:00:00",
];

describe("from a session", () => {
  it("up and down go in order of time and stop at the ends", () => {
    expect(reached(starts, 1, "ArrowDown")).toBe(2);
    expect(reached(starts, 1, "ArrowUp")).toBe(0);
    expect(reached(starts, 0, "ArrowUp")).toBeNull();
    expect(reached(starts, 4, "ArrowDown")).toBeNull();
  });

  it("left and right go to the nearest day at about the same time", () => {
    expect(reached(starts, 0, "ArrowRight")).toBe(2);
    expect(reached(starts, 1, "ArrowRight")).toBe(3);
    expect(reached(starts, 2, "ArrowLeft")).toBe(0);
    expect(reached(starts, 4, "ArrowLeft")).toBe(3);
    expect(reached(starts, 4, "ArrowRight")).toBeNull();
  });

  it("home and end go to the first and the last, and other keys nowhere", () => {
    expect(reached(starts, 2, "Home")).toBe(0);
    expect(reached(starts, 2, "End")).toBe(4);
    expect(reached(starts, 2, "Enter")).toBeNull();
    expect(reached(starts, -1, "ArrowDown")).toBeNull();
  });
});
