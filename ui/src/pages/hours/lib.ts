import type { WeekView } from "../../platform/bindings/WeekView";
import type { WindowView } from "../../platform/bindings/WindowView";

/** Returns the minutes of the fullest week. */
export function busiestWeek(weeks: WeekView[]): number {
  return Math.max(0, ...weeks.map(({ planned_minutes }) => planned_minutes));
}

/** Tells whether two weeks are free at the same times. */
export function sameWeek(a: WindowView[][], b: WindowView[][]): boolean {
  const key = (week: WindowView[][]) =>
    week.map((day) => day.map(({ start, end }) => `${start}-${end}`).join()).join(";");
  return key(a) === key(b);
}

/** Reads a clock time, `19:30`, `9` or `24:00`, as minutes from 00:00; nothing where it is none. */
export function readClock(text: string): number | null {
  const match = /^\s*(\d{1,2})(?:[:.h](\d{2}))?\s*$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minutes <= 1440 && Number(match[2] ?? 0) < 60 ? minutes : null;
}

/**
 * Reads the windows of one day, `19:00-21:00, 22-23`; an empty text is a day without study.
 * Answers nothing where a window ends before it starts or two of them overlap.
 */
export function readWindows(text: string): WindowView[] | null {
  if (text.trim() === "") return [];
  const windows: WindowView[] = [];
  for (const part of text.split(/[,;]/)) {
    const [from, to, more] = part.split(/[-–]/);
    const start = readClock(from ?? "");
    const end = readClock(to ?? "");
    if (more !== undefined || start === null || end === null || end <= start) return null;
    windows.push({ start, end });
  }
  windows.sort((a, b) => a.start - b.start);
  const overlaps = windows.some((window, index) => window.start < (windows[index - 1]?.end ?? 0));
  return overlaps ? null : windows;
}
