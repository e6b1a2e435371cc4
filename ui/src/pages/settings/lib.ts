import type { RulesView } from "../../platform/bindings/RulesView";

/** The rules that are numbers, with what they may be. */
export const NUMBERS = [
  { key: "min_session", min: 5, max: 240, step: 5 },
  { key: "max_session", min: 15, max: 480, step: 5 },
  { key: "break_minutes", min: 0, max: 120, step: 5 },
  { key: "buffer_before_minutes", min: 0, max: 240, step: 5 },
  { key: "buffer_after_minutes", min: 0, max: 240, step: 5 },
  { key: "reserve_percent", min: 0, max: 60, step: 5 },
] as const;

/** The rules of learning that are kept or not, in the order in which they are shown. */
export const SWITCHES = [
  "spacing",
  "reviews",
  "interleaving",
  "few_topics",
  "late_projects",
  "project_blocks",
  "same_hours",
] as const;

/** The rules that say when a topic is recalled. */
export const REVIEW_RULES = ["ladder", "fsrs"] as const;

/** Returns the key of a rule's text. */
export function textKey(key: keyof RulesView): string {
  return `rules-${key.replaceAll("_", "-")}`;
}

/** Tells whether the rules that are asked for differ from those that are stored. */
export function differs(asked: RulesView, stored: RulesView): boolean {
  return (Object.keys(stored) as (keyof RulesView)[]).some((key) => asked[key] !== stored[key]);
}
