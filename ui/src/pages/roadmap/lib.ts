import type { ItemView } from "../../platform/bindings/ItemView";
import type { LevelView } from "../../platform/bindings/LevelView";
import type { MinutesRange } from "../../platform/bindings/MinutesRange";
import type { PartPlace } from "../../platform/bindings/PartPlace";
import type { TopicView } from "../../platform/bindings/TopicView";

/** Where a task stands: nothing left, known without study, begun, ahead, or left out of the plan. */
export type ItemState = "done" | "known" | "begun" | "ahead" | "left-out";

/** Returns where a task stands. */
export function itemState(item: ItemView): ItemState {
  if (item.known) return "known";
  if (!item.planned) return "left-out";
  if (item.done) return "done";
  return item.done_minutes > 0 ? "begun" : "ahead";
}

/** How much of a topic is behind the learner. */
export type Station = "full" | "part" | "open";

/** Returns how much of a topic is behind the learner; what is left out counts on neither side. */
export function stationOf(topic: TopicView): Station {
  const states = topic.items.map(itemState).filter((state) => state !== "left-out");
  const behind = states.filter((state) => state === "done" || state === "known").length;
  if (behind > 0 && behind === states.length) return "full";
  return behind > 0 || states.includes("begun") ? "part" : "open";
}

/** Returns the key of what a topic's reviews came to; null before one went well. */
export function recallKey(topic: TopicView): string | null {
  if (topic.retained) return "roadmap-retained";
  return topic.recalled > 0 ? "roadmap-recalled" : null;
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

/** Returns where a part goes that moves from one place among its siblings to another. */
export function placeAt(ids: string[], from: number, to: number): PartPlace | null {
  const other = ids[to];
  if (other === undefined || from === to) return null;
  return to > from ? { after: other } : { before: other };
}

/** Returns the place among rows where a dragged one would land with the pointer at this height. */
export function dropIndex(
  rows: { top: number; bottom: number }[],
  from: number,
  y: number,
): number {
  return rows.filter(({ top, bottom }, place) => place !== from && (top + bottom) / 2 < y).length;
}

/** Reads hours as people write them, `1.5` or `1,5`, into minutes; null where they are none. */
export function minutesOf(hours: string): number | null {
  const text = hours.trim().replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(text)) return null;
  const minutes = Math.round(Number(text) * 60);
  return minutes >= 5 && minutes <= 600_000 ? minutes : null;
}

/** Reads two ends of a range; null where one is none or they are turned round. */
export function rangeOf(from: string, to: string): MinutesRange | null {
  const [min, max] = [minutesOf(from), minutesOf(to)];
  return min === null || max === null || max < min ? null : { min, max };
}
