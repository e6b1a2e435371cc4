/** A stretch of one day, in minutes from 00:00. */
export interface Stretch {
  start: number;
  end: number;
}

/** A cell of the week grid: a weekday, 0 for Monday, and a half hour, 0 to 47. */
export interface Cell {
  day: number;
  slot: number;
}

/** The minutes of a cell. */
export const SLOT_MINUTES = 30;
/** The cells of a day. */
export const SLOTS = 48;

/** Returns how many minutes of a cell are free. */
export function coveredMinutes(day: Stretch[], slot: number): number {
  const from = slot * SLOT_MINUTES;
  const to = from + SLOT_MINUTES;
  return day.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
}

/** Returns the free minutes of a day. */
export function dayMinutes(day: Stretch[]): number {
  return day.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Returns the free minutes of a week. */
export function weekMinutes(week: Stretch[][]): number {
  return week.reduce((sum, day) => sum + dayMinutes(day), 0);
}

/** Returns a day with a stretch painted or erased; the rest stays to the minute. */
export function painted(day: Stretch[], from: number, to: number, on: boolean): Stretch[] {
  const outside = day.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, from) },
      { start: Math.max(start, to), end },
    ].filter((part) => part.end > part.start),
  );
  if (on) outside.push({ start: from, end: to });
  outside.sort((a, b) => a.start - b.start);
  const joined: Stretch[] = [];
  for (const part of outside) {
    const last = joined.at(-1);
    if (last && last.end >= part.start) last.end = Math.max(last.end, part.end);
    else joined.push({ ...part });
  }
  return joined;
}

/** The cells between two corners: the weekdays as they stand on screen, and the half hours. */
export function rectangle(
  a: Cell,
  b: Cell,
  days: number[],
): { days: number[]; from: number; to: number } {
  const columns = [days.indexOf(a.day), days.indexOf(b.day)].sort((x, y) => x - y);
  return {
    days: days.slice(columns[0], (columns[1] ?? 0) + 1),
    from: Math.min(a.slot, b.slot),
    to: Math.max(a.slot, b.slot),
  };
}

/** Returns a week with the rectangle between two cells painted or erased. */
export function paintRectangle(
  week: Stretch[][],
  a: Cell,
  b: Cell,
  days: number[],
  on: boolean,
): Stretch[][] {
  const area = rectangle(a, b, days);
  return Array.from({ length: 7 }, (_, day) => {
    const stretches = week[day] ?? [];
    if (!area.days.includes(day)) return stretches;
    return painted(stretches, area.from * SLOT_MINUTES, (area.to + 1) * SLOT_MINUTES, on);
  });
}

/** Tells whether every cell of the rectangle is free from end to end. */
export function rectangleIsFree(week: Stretch[][], a: Cell, b: Cell, days: number[]): boolean {
  const area = rectangle(a, b, days);
  return area.days.every((day) => {
    for (let slot = area.from; slot <= area.to; slot += 1) {
      if (coveredMinutes(week[day] ?? [], slot) < SLOT_MINUTES) return false;
    }
    return true;
  });
}
