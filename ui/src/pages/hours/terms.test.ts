import { expect, it } from "vitest";
import type { PlanSummary } from "../../platform/bindings/PlanSummary";
import { confidences, FIRST_TERMS, hoursOf, paceOf, sameTerms, termsDraft, termsOf } from "./terms";

it("reads the terms of a stored plan and asks for them again", () => {
  const summary = { deadline: "2026-06-30", pace: 600, confidence: 80 } as PlanSummary;
  expect(termsDraft(termsOf(summary))).toEqual({
    deadline: "2026-06-30",
    pace: 600,
    confidence: 80,
  });
  expect(sameTerms(termsOf(summary), { ...termsOf(summary) })).toBe(true);
  expect(sameTerms(termsOf(summary), { ...termsOf(summary), pace: 0 })).toBe(false);
});

it("takes a stored deadline and pace away where there is none", () => {
  const summary = { deadline: null, pace: null, confidence: 70 } as PlanSummary;
  expect(termsDraft(termsOf(summary))).toEqual({ deadline: "", pace: 0, confidence: 70 });
  expect(termsOf(null)).toEqual(FIRST_TERMS);
});

it("reads a pace in hours within what the program takes", () => {
  expect([10, 7.5, 0.1, 1000, 0, -2, NaN].map(paceOf)).toEqual([600, 450, 30, 10_080, 0, 0, 0]);
  expect([600, 200, 0].map(hoursOf)).toEqual([10, 3.33, null]);
});

it("offers a stored confidence among the usual ones", () => {
  expect(confidences(70)).toEqual([50, 60, 70, 80, 90, 95]);
  expect(confidences(75)).toEqual([50, 60, 70, 75, 80, 90, 95]);
});
