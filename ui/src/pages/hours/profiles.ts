import type { ProfileView } from "../../platform/bindings/ProfileView";
import { sameWeek } from "./lib";

/** Profiles as they were edited on screen, by name. */
export type Edits = Record<string, ProfileView>;

/** Tells whether two profiles hold on the same dates with the same hours. */
export function sameProfile(a: ProfileView, b: ProfileView): boolean {
  return a.from === b.from && a.to === b.to && sameWeek(a.weekly, b.weekly);
}

/** Returns the stored profiles with what was edited laid over them. */
export function laidOver(stored: ProfileView[], edits: Edits): ProfileView[] {
  return stored.map((profile) => edits[profile.name] ?? profile);
}

/** Returns the profiles that differ from what is stored. */
export function changedProfiles(stored: ProfileView[], edits: Edits): ProfileView[] {
  return stored.flatMap((profile) => {
    const edit = edits[profile.name];
    return edit && !sameProfile(edit, profile) ? [edit] : [];
  });
}

/** Returns the edits of profiles that are still stored as they were when they were edited. */
export function stillEdited(before: ProfileView[], now: ProfileView[], edits: Edits): Edits {
  const same = (name: string) => {
    const old = before.find((profile) => profile.name === name);
    const next = now.find((profile) => profile.name === name);
    return old && next && sameProfile(old, next);
  };
  return Object.fromEntries(Object.entries(edits).filter(([name]) => same(name)));
}
