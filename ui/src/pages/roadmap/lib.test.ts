import { expect, it } from "vitest";
import { makeFake } from "../../platform/fake/fake";
import {
  currentLevel,
  dropIndex,
  firstUnfinishedTopic,
  itemState,
  minutesOf,
  placeAt,
  rangeOf,
  stationOf,
} from "./lib";

it("finds where the learner is", async () => {
  const { levels } = await makeFake().roadmapView();
  expect(currentLevel(levels)).toBe(0);
  const all = levels.map((level) => ({ ...level, done_minutes: level.planned_minutes }));
  expect(currentLevel(all)).toBe(-1);
  expect(levels[0] && firstUnfinishedTopic(levels[0])).toBe("python-basics");
});

it("tells done, begun, ahead and left out apart", async () => {
  const { levels } = await makeFake().roadmapView();
  const item = levels[0]?.topics[0]?.items[0];
  if (!item) throw new Error("the fake has items");
  expect(itemState({ ...item, planned: true, done: true })).toBe("done");
  expect(itemState({ ...item, planned: true, done: false, done_minutes: 5 })).toBe("begun");
  expect(itemState({ ...item, planned: true, done: false, done_minutes: 0 })).toBe("ahead");
  expect(itemState({ ...item, planned: false, done: false })).toBe("left-out");
  expect(itemState({ ...item, planned: false, done: true, known: true })).toBe("known");
});

it("fills a station once all that is not left out is behind the learner", async () => {
  const { levels } = await makeFake({ planned: false }).roadmapView();
  const topic = levels[0]?.topics[0];
  if (!topic) throw new Error("the fake has topics");
  const known = (count: number) => ({
    ...topic,
    items: topic.items.map((item, place) =>
      place < count ? { ...item, known: true, done: true, planned: false } : item,
    ),
  });
  expect(stationOf(topic)).toBe("open");
  expect(stationOf(known(1))).toBe("part");
  expect(stationOf(known(topic.items.length))).toBe("full");
  const gone = topic.items.map((item) => ({ ...item, planned: false, dropped: true }));
  expect(stationOf({ ...topic, items: gone })).toBe("open");
});

it("names the neighbour beside which a moved part stands", () => {
  const ids = ["a", "b", "c", "d"];
  expect(placeAt(ids, 0, 2)).toEqual({ after: "c" });
  expect(placeAt(ids, 3, 1)).toEqual({ before: "b" });
  expect(placeAt(ids, 1, 1)).toBeNull();
  expect(placeAt(ids, 1, 4)).toBeNull();
});

it("finds the place where a dragged row would land", () => {
  const rows = [0, 40, 80].map((top) => ({ top, bottom: top + 40 }));
  expect(dropIndex(rows, 0, 10)).toBe(0);
  expect(dropIndex(rows, 0, 70)).toBe(1);
  expect(dropIndex(rows, 0, 500)).toBe(2);
  expect(dropIndex(rows, 2, 50)).toBe(1);
  expect(dropIndex(rows, 2, -5)).toBe(0);
});

it("reads hours as people write them and refuses what is none", () => {
  expect(minutesOf("1,5")).toBe(90);
  expect(minutesOf(" 3 ")).toBe(180);
  for (const wrong of ["", "x", "-1", "1e3", "0", "20000"]) expect(minutesOf(wrong)).toBeNull();
  expect(rangeOf("1.5", "3")).toEqual({ min: 90, max: 180 });
  expect(rangeOf("3", "1")).toBeNull();
});
