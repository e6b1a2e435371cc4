import type { PlanDraft } from "../platform/bindings/PlanDraft";

/** Returns a draft that keeps everything that is stored but for what is given. */
export function draft(given: Partial<PlanDraft>): PlanDraft {
  return {
    zone: null,
    weekly: null,
    profiles: null,
    choices: null,
    start: null,
    deadline: null,
    pace: null,
    confidence: null,
    ...given,
  };
}
