import type { DemandView } from "../../platform/bindings/DemandView";
import type { Option } from "../../components/matching";
import type { HoursView } from "../../platform/bindings/HoursView";
import type { RegionView } from "../../platform/bindings/RegionView";
import type { WeekView } from "../../platform/bindings/WeekView";
import type { WindowView } from "../../platform/bindings/WindowView";

/** Returns the minutes of the fullest week. */
export function busiestWeek(weeks: WeekView[]): number {
  return Math.max(0, ...weeks.map(({ planned_minutes }) => planned_minutes));
}

/** Tells whether two weeks are free at the same times. */
export function sameWeek(a: HoursView[], b: HoursView[]): boolean {
  const day = (hours: HoursView) =>
    typeof hours === "number"
      ? `${hours} min`
      : hours.map(({ start, end }) => `${start}-${end}`).join();
  const key = (week: HoursView[]) => week.map(day).join(";");
  return key(a) === key(b);
}

/** Reads a clock time, `19:30`, `9` or `24:00`, as minutes from 00:00; nothing where it is none. */
export function readClock(text: string): number | null {
  const match = /^\s*(\d{1,2})(?:[:.h](\d{2}))?\s*$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minutes <= 1440 && Number(match[2] ?? 0) < 60 ? minutes : null;
}

/** Reads hours of a day, `6h`, `1 h 30`, `90 min`, as minutes; nothing where they are none. */
export function readMinutes(text: string): number | null {
  const match =
    /^\s*(?:(\d{1,2})\s*h\s*(?:(\d{1,2})\s*(?:min|m)?)?|(\d{1,4})\s*(?:min|m))\s*$/i.exec(text);
  if (!match) return null;
  const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) + Number(match[3] ?? 0);
  return minutes > 0 && minutes <= 1440 ? minutes : null;
}

/** Reads the time of one day: windows, or hours. */
export function readHours(text: string): HoursView | null {
  return readMinutes(text) ?? readWindows(text);
}

/** The longest window over midnight, in minutes. */
const LONGEST_OVER_MIDNIGHT = 12 * 60;

/**
 * Reads the windows of one day, `19:00-21:00, 22-1`; an empty text is a day without study.
 * Answers nothing where two of them overlap, or one ends before it starts and would be longer than
 * twelve hours past midnight.
 */
export function readWindows(text: string): WindowView[] | null {
  if (text.trim() === "") return [];
  const windows: WindowView[] = [];
  for (const part of text.split(/[,;]/)) {
    const [from, to, more] = part.split(/[-–]/);
    const start = readClock(from ?? "");
    const end = readClock(to ?? "");
    if (more !== undefined || start === null || end === null || start === 1440) return null;
    const over = end <= start ? end + 1440 : end;
    if (over !== end && over - start > LONGEST_OVER_MIDNIGHT) return null;
    windows.push({ start, end: over });
  }
  windows.sort((a, b) => a.start - b.start);
  const overlaps = windows.some((window, index) => window.start < (windows[index - 1]?.end ?? 0));
  return overlaps ? null : windows;
}

/** Returns countries and regions as they are picked: the region first, as people look for it. */
export function regionOptions(regions: RegionView[]): Option[] {
  return regions.map(({ code, country, name }) => ({
    value: code,
    text: name ? `${name}, ${country}` : country,
  }));
}

/** Returns how much of what can be worked by a date must be: over 1, it is too little. */
export function filled({ need_minutes, have_minutes }: DemandView): number {
  if (have_minutes === 0) return need_minutes > 0 ? Infinity : 0;
  return need_minutes / have_minutes;
}
