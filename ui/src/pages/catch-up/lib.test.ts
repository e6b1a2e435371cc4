import { beforeAll, expect, it } from "vitest";
import type { MoveView } from "../../platform/bindings/MoveView";
import { speak } from "../../texts/texts.svelte";
import { byDay, moveText } from "./lib";

const span = (day: number, hour: number) => ({
  start: `2026-03-${day}T${hour}:00:00+01:00`,
  end: `2026-03-${day}T${hour + 1}:00:00+01:00`,
  name: "",
});
const move = (changes: Partial<MoveView>): MoveView => ({
  change: "moved",
  title: "SQL",
  title_before: null,
  before: span(24, 19),
  after: span(26, 19),
  ...changes,
});

beforeAll(() => speak("en"));

it("groups moves by the day that they leave, or reach where they are new", () => {
  const days = byDay([
    move({}),
    move({ change: "added", before: null }),
    move({ before: span(23, 10) }),
  ]);
  expect(days.map(({ date, moves }) => [date, moves.length])).toEqual([
    ["2026-03-23", 1],
    ["2026-03-24", 1],
    ["2026-03-26", 1],
  ]);
});

it("words each kind of change", () => {
  const say = (changes: Partial<MoveView>) =>
    moveText(move(changes), "Europe/Madrid").replaceAll(",", "");
  expect(say({})).toBe("SQL: Tue 24 Mar 19:00–20:00 → Thu 26 Mar 19:00–20:00");
  expect(say({ change: "added", before: null })).toBe("SQL: new Thu 26 Mar 19:00–20:00");
  expect(say({ change: "removed", after: null })).toBe("SQL: goes Tue 24 Mar 19:00–20:00");
  expect(say({ change: "relabelled", title_before: "Flask" })).toContain("SQL instead of Flask");
});
