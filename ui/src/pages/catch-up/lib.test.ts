import { beforeAll, expect, it } from "vitest";
import type { MoveView } from "../../platform/bindings/MoveView";
import { speak } from "../../texts/texts.svelte";
import type { ProposalView } from "../../platform/bindings/ProposalView";
import { byDay, cutWork, homelessWork, moveText, sameBefore } from "./lib";

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

const proposal = (policy: string, changes: Partial<ProposalView> = {}) =>
  ({
    policy,
    finish: "2026-05-29T20:00:00+02:00",
    diff: { kept: 3, moved: 1 },
    moves: [move({})],
    unplaced: [],
    ...changes,
  }) as unknown as ProposalView;

it("finds the first proposal that leads to the same plan", () => {
  const later = { moves: [move({ after: span(27, 19) })] };
  const all = [proposal("a"), proposal("b", later), proposal("c"), proposal("d", later)];
  expect(all.map((one) => sameBefore(all, one)?.policy)).toEqual([undefined, undefined, "a", "b"]);
});

it("tells what is left out on purpose from what finds no place", () => {
  const work = (task: string, code: string) => ({
    task,
    title: task,
    minutes: 60,
    code,
    reason: "",
  });
  const one = proposal("trim", { unplaced: [work("gcp", "cut"), work("sql", "no-window")] });
  expect(cutWork(one).map(({ task }) => task)).toEqual(["gcp"]);
  expect(homelessWork(one).map(({ task }) => task)).toEqual(["sql"]);
});
