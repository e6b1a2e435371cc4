import { expect, it } from "vitest";
import { zoomed } from "./zoom";

it("goes in steps of ten and ends where nothing is to be read any more", () => {
  expect(zoomed(100, 1)).toBe(110);
  expect(zoomed(110, -1)).toBe(100);
  expect(zoomed(300, 1)).toBe(300);
  expect(zoomed(50, -1)).toBe(50);
  expect(zoomed(180, 0)).toBe(100);
});
