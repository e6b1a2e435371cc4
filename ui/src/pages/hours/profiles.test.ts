import { expect, it } from "vitest";
import type { ProfileView } from "../../platform/bindings/ProfileView";
import { changedProfiles, laidOver, stillEdited } from "./profiles";

const profile = (name: string, to: string, minutes = 60): ProfileView => ({
  name,
  from: "2026-07-01",
  to,
  weekly: [minutes, [], [], [], [], [], []],
});
const stored = [profile("summer", "2026-08-31"), profile("term", "2026-12-20")];

it("lays what was edited over what is stored and saves only what differs", () => {
  const edits = { summer: profile("summer", "2026-09-15"), term: stored[1]! };
  expect(laidOver(stored, edits).map(({ to }) => to)).toEqual(["2026-09-15", "2026-12-20"]);
  expect(changedProfiles(stored, edits).map(({ name }) => name)).toEqual(["summer"]);
  expect(changedProfiles(stored, { summer: profile("summer", "2026-08-31", 90) })).toHaveLength(1);
});

it("forgets an edit once its profile is stored otherwise or gone", () => {
  const edits = { summer: profile("summer", "2026-09-15"), term: profile("term", "2026-12-24") };
  expect(Object.keys(stillEdited(stored, stored, edits))).toEqual(["summer", "term"]);
  const saved = [edits.summer, stored[1]!];
  expect(Object.keys(stillEdited(stored, saved, edits))).toEqual(["term"]);
  expect(stillEdited(stored, [], edits)).toEqual({});
});
