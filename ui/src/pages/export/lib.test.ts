import { describe, expect, it } from "vitest";
import type { ExportEntry } from "../../platform/bindings/ExportEntry";
import { optionsOf, scopeOf, type Picked } from "./lib";

const picked: Picked = { what: "plan", alarm: 0, utc: false, split: false, language: "es" };
const entry: ExportEntry = {
  number: 1,
  at: "2026-03-24T09:10:00+01:00",
  file: "plan.ics",
  changes: false,
  level: null,
  session: null,
  language: "es",
  events: 3,
  cancelled: 0,
};

describe("what is exported", () => {
  it("is the whole plan, its changes, or one level", () => {
    expect(optionsOf(picked)).toMatchObject({ changes: false, level: null, alarm: null });
    expect(optionsOf({ ...picked, what: "changes" })).toMatchObject({ changes: true, level: null });
    expect(optionsOf({ ...picked, what: "level:beginner" })).toMatchObject({
      changes: false,
      level: "beginner",
    });
  });

  it("rings only where an alarm was picked", () => {
    expect(optionsOf({ ...picked, alarm: 15 }).alarm).toBe(15);
  });

  it("is named in the list of exports", () => {
    expect(scopeOf(entry)).toEqual({ key: "export-scope-plan" });
    expect(scopeOf({ ...entry, changes: true })).toEqual({ key: "export-scope-changes" });
    expect(scopeOf({ ...entry, level: "Beginner" })).toEqual({ title: "Beginner" });
    expect(scopeOf({ ...entry, session: "s3" })).toEqual({ key: "export-scope-session" });
  });
});
