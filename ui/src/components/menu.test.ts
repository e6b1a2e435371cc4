import { expect, it } from "vitest";
import { chosenBy, placed } from "./menu";

const window = { width: 1000, height: 700 };
const menu = { width: 200, height: 300 };

it("opens at the point, and to its other side at the edge", () => {
  expect(placed({ x: 100, y: 50 }, menu, window)).toEqual({ x: 100, y: 50 });
  expect(placed({ x: 900, y: 600 }, menu, window)).toEqual({ x: 700, y: 300 });
  expect(placed({ x: 190, y: 20 }, { width: 990, height: 690 }, window)).toEqual({ x: 4, y: 4 });
});

it("goes to the next line with a letter, round and round", () => {
  const texts = ["Abrir", "Hecha", "Mover", "Hoy", ""];
  expect(chosenBy(texts, "h", 0)).toBe(1);
  expect(chosenBy(texts, "h", 1)).toBe(3);
  expect(chosenBy(texts, "H", 3)).toBe(1);
  expect(chosenBy(texts, "z", 0)).toBeNull();
  expect(chosenBy(texts, "ArrowDown", 0)).toBeNull();
});
