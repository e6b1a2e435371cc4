import type { ItemView } from "../../platform/bindings/ItemView";
import type { LevelView } from "../../platform/bindings/LevelView";

/** Where a task stands: nothing left, begun, ahead, or belonging to an option not chosen. */
export type ItemState = "done" | "begun" | "ahead" | "left-out";

/** Returns where a task stands. */
export function itemState(item: ItemView): ItemState {
  if (!item.planned) return "left-out";
  if (item.done) return "done";
  return item.done_minutes > 0 ? "begun" : "ahead";
}

/** Returns the place of the first level with work left; -1 where everything is done. */
export function currentLevel(levels: LevelView[]): number {
  return levels.findIndex((level) => level.done_minutes < level.planned_minutes);
}

/** Tells whether a topic is opened at first: the first of its level with work left. */
export function firstUnfinishedTopic(level: LevelView): string | null {
  const topic = level.topics.find(({ items }) => items.some((item) => item.planned && !item.done));
  return topic?.id ?? null;
}
