import type { ExportEntry } from "../../platform/bindings/ExportEntry";
import type { ExportOptions } from "../../platform/bindings/ExportOptions";
import type { Language } from "../../platform/bindings/Language";

/** What the learner picked on the page. */
export interface Picked {
  /** `plan`, `changes`, or a level as `level:ID`. */
  what: string;
  alarm: number;
  utc: boolean;
  split: boolean;
  language: Language;
}

/** Returns the options of what was picked. */
export function optionsOf(picked: Picked): ExportOptions {
  const level = picked.what.startsWith("level:") ? picked.what.slice("level:".length) : null;
  return {
    changes: picked.what === "changes",
    alarm: picked.alarm > 0 ? picked.alarm : null,
    utc: picked.utc,
    level,
    session: null,
    split: picked.split,
    language: picked.language,
  };
}

/** Tells what an export was of: one of the texts of the page, or the level's own title. */
export function scopeOf(entry: ExportEntry): { key: string } | { title: string } {
  if (entry.session !== null) return { key: "export-scope-session" };
  if (entry.level !== null) return { title: entry.level };
  return { key: entry.changes ? "export-scope-changes" : "export-scope-plan" };
}

/** The programs with a sheet of their own, in the order of the page. */
export const PROGRAMS = [
  "google",
  "apple",
  "outlook-new",
  "outlook-classic",
  "thunderbird",
  "gnome",
  "nextcloud",
  "khal",
] as const;
