import { expect, it } from "vitest";
import { makeFake } from "../../platform/fake/fake";
import { currentLevel, firstUnfinishedTopic, itemState } from "./lib";

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
});
