import type { PlanDraft } from "../../platform/bindings/PlanDraft";
import type { PlanSummary } from "../../platform/bindings/PlanSummary";

/** What a plan keeps to besides the hours, as the learner sets it. */
export interface Terms {
  /** The last day, or an empty text. */
  deadline: string;
  /** At most so many minutes a week; 0 for no limit. */
  pace: number;
  /** How surely the hours are to suffice, in percent. */
  confidence: number;
}

/** The terms of a first plan, as the program has them before anything is asked. */
export const FIRST_TERMS: Terms = { deadline: "", pace: 0, confidence: 70 };

/** The confidences that are offered, in percent. */
const CONFIDENCES = [50, 60, 70, 80, 90, 95];

/** The least pace that the program takes, in minutes a week. */
const LEAST_PACE = 30;

/** Returns the terms of a stored plan. */
export function termsOf(summary: PlanSummary | null): Terms {
  if (!summary) return FIRST_TERMS;
  const { deadline, pace, confidence } = summary;
  return { deadline: deadline ?? "", pace: pace ?? 0, confidence };
}

/** Returns the part of a draft that asks for these terms and for no others. */
export function termsDraft({ deadline, pace, confidence }: Terms): Partial<PlanDraft> {
  return { deadline, pace, confidence };
}

/** Tells whether two sets of terms ask for the same. */
export function sameTerms(a: Terms, b: Terms): boolean {
  return a.deadline === b.deadline && a.pace === b.pace && a.confidence === b.confidence;
}

/** Returns hours a week as a pace in minutes; what is no number, or none to speak of, is no limit. */
export function paceOf(hours: number): number {
  const minutes = Math.round(hours * 60);
  if (!(minutes > 0)) return 0;
  return Math.min(7 * 24 * 60, Math.max(LEAST_PACE, minutes));
}

/** Returns a pace as hours a week to two decimals, or nothing where there is no limit. */
export function hoursOf(pace: number): number | null {
  return pace > 0 ? Math.round((pace / 60) * 100) / 100 : null;
}

/** Returns the confidences to choose from, the stored one among them. */
export function confidences(stored: number): number[] {
  return [...new Set([...CONFIDENCES, stored])].sort((a, b) => a - b);
}
