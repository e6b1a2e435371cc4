/** A stretch of one day, in minutes from 00:00; an end past 1440 is on the next day. */
export interface Stretch {
  start: number;
  end: number;
}

/** The time of a day: its stretches, or so many minutes whenever the learner is awake. */
export type Day = Stretch[] | number;

/** A cell of the week grid: a weekday, 0 for Monday, and a half hour, 0 to 47. */
export interface Cell {
  day: number;
  slot: number;
}

/** The minutes of a cell. */
export const SLOT_MINUTES = 30;
/** The cells of a day. */
export const SLOTS = 48;

const DAY_MINUTES = SLOTS * SLOT_MINUTES;
/** The longest stretch over midnight that the program takes. */
const LONGEST_OVER_MIDNIGHT = 12 * 60;

/** Returns the stretches of a day; none where it has minutes instead. */
export function stretchesOf(day: Day | undefined): Stretch[] {
  return typeof day === "object" ? day : [];
}

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
export function dayMinutes(day: Day): number {
  if (typeof day === "number") return day;
  return day.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Returns the free minutes of a week; the minutes of a day hold what the evening before leaves. */
export function weekMinutes(week: Day[]): number {
  return week.reduce<number>((sum, day, place) => {
    const before = typeof day === "number" ? Math.min(day, dayMinutes(tailOf(week, place))) : 0;
    return sum + dayMinutes(day) - before;
  }, 0);
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

/** Returns what of a day lies after midnight and belongs to the evening before. */
export function tailOf(week: Day[], day: number): Stretch[] {
  return stretchesOf(week[(day + 6) % 7])
    .filter(({ end }) => end > DAY_MINUTES)
    .map(({ end }) => ({ start: 0, end: end - DAY_MINUTES }));
}

/** Returns the stretches of a week as the clock shows them, each day from 00:00 to 24:00. */
export function byClock(week: Day[]): Stretch[][] {
  return Array.from({ length: 7 }, (_, day) => {
    const own = stretchesOf(week[day]).map(({ start, end }) => ({
      start,
      end: Math.min(end, DAY_MINUTES),
    }));
    return [...tailOf(week, day), ...own];
  });
}

/**
 * Returns a week with the rectangle between two cells painted or erased.
 *
 * A stretch that is painted up to midnight and goes on after it belongs to the evening. A day with
 * minutes becomes one with stretches where it is painted.
 */
export function paintRectangle(week: Day[], a: Cell, b: Cell, days: number[], on: boolean): Day[] {
  const area = rectangle(a, b, days);
  const clock = byClock(week).map((stretches, day) =>
    area.days.includes(day)
      ? painted(stretches, area.from * SLOT_MINUTES, (area.to + 1) * SLOT_MINUTES, on)
      : stretches,
  );
  const touched = (day: number) =>
    on &&
    ((area.days.includes(day) && area.to === SLOTS - 1) ||
      (area.days.includes((day + 1) % 7) && area.from === 0));
  const wentOn = (day: number) => tailOf(week, (day + 1) % 7).length > 0;
  const joins = Array.from({ length: 7 }, (_, day) => {
    const evening = clock[day]?.find(({ end }) => end === DAY_MINUTES);
    const morning = clock[(day + 1) % 7]?.find(({ start }) => start === 0);
    if (!evening || !morning || !(touched(day) || wentOn(day))) return null;
    const length = DAY_MINUTES - evening.start + morning.end;
    return length <= LONGEST_OVER_MIDNIGHT ? { evening, morning } : null;
  });
  return clock.map((stretches, day) => {
    const before = week[day];
    if (typeof before === "number" && !area.days.includes(day)) return before;
    const own = stretches.filter((stretch) => stretch !== joins[(day + 6) % 7]?.morning);
    return own.map((stretch) => {
      const join = joins[day];
      return stretch === join?.evening
        ? { start: stretch.start, end: DAY_MINUTES + join.morning.end }
        : stretch;
    });
  });
}

/** Tells whether every cell of the rectangle is free from end to end. */
export function rectangleIsFree(week: Day[], a: Cell, b: Cell, days: number[]): boolean {
  const area = rectangle(a, b, days);
  const clock = byClock(week);
  return area.days.every((day) => {
    for (let slot = area.from; slot <= area.to; slot += 1) {
      if (coveredMinutes(clock[day] ?? [], slot) < SLOT_MINUTES) return false;
    }
    return true;
  });
}

/** Returns a week in which a day has so many minutes, whenever; without any it has no time. */
export function withMinutes(week: Day[], day: number, minutes: number): Day[] {
  const most = Math.min(DAY_MINUTES, Math.max(0, Math.round(minutes)));
  return Array.from({ length: 7 }, (_, place) =>
    place === day ? most || [] : (week[place] ?? []),
  );
}
