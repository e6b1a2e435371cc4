import type { Area } from "../bindings/Area";
import type { Changed } from "../bindings/Changed";
import type { News } from "../bindings/News";
import type { OfferedFile } from "../bindings/OfferedFile";
import type { Preferences } from "../bindings/Preferences";
import type { Platform } from "../platform";

/** What the fake's desktop does, for tests to move. */
export class FakeDesktop {
  preferences: Preferences = {
    first_day: "locale",
    clock: "locale",
    reminder_minutes: 10,
    zoom_percent: 100,
  };
  /** The zone that the learner is asked about. */
  zoneAsked: string | null = null;
  offered: OfferedFile | null = null;
  atLogin = false;
  backups = [{ id: "2026-03-23", at: "2026-03-23T20:00:00+01:00", kilobytes: 412 }];
  tell: (news: News) => void = () => {};
}

/** Returns the first day of the week that the fake's bootstrap names. */
export function firstDayOf({ first_day }: Preferences): number {
  return { locale: 1, monday: 1, saturday: 6, sunday: 0 }[first_day];
}

/** Returns what the fake answers about the desktop. */
export function answersOf(
  desktop: FakeDesktop,
  now: string,
  changed: (areas: Area[], note?: string | null) => Changed,
) {
  const everything: Area[] = ["roadmap", "availability", "plan", "progress", "settings"];
  const answers = {
    setPreferences: (preferences: Preferences) => {
      desktop.preferences = preferences;
      return changed(["settings"]);
    },
    keepZone: () => {
      desktop.zoneAsked = null;
      return changed(["settings"]);
    },
    startsAtLogin: () => desktop.atLogin,
    setStartsAtLogin: (wanted: boolean) => {
      desktop.atLogin = wanted;
      return null;
    },
    backups: () => desktop.backups,
    backUp: () => {
      const backup = { id: now, at: `${now}+01:00`, kilobytes: 413 };
      desktop.backups = [backup, ...desktop.backups];
      return backup;
    },
    restoreBackup: () => changed(everything),
    hear: (listen: (news: News) => void) => {
      desktop.tell = listen;
      return null;
    },
    offered: () => desktop.offered,
    takeOffered: () => {
      desktop.offered = null;
      return changed(["roadmap", "plan"]);
    },
    refuseOffered: () => {
      desktop.offered = null;
      return null;
    },
  };
  return answers satisfies { [Key in keyof Platform]?: unknown };
}
