import type { Rail } from "../platform/bindings/Rail";
import { daysBetween } from "../time/dates";

/** A stretch of the line that belongs to one level. */
export interface Stretch {
  level: number;
  /** Where it begins and how long it is, in percent of the line. */
  from: number;
  size: number;
}

/** A mark on the line. */
export interface Mark {
  kind: "you" | "due" | "finish" | "p50" | "p80";
  /** Its place in percent of the line. */
  at: number;
  date: string;
  /** The level that is due, from 0. */
  level: number | null;
  title: string | null;
  late: boolean;
}

/** The line as it is drawn: stretches below, marks above. */
export interface Line {
  stretches: Stretch[];
  marks: Mark[];
  /** The share that is done, from the first day to the finish. */
  done: { from: number; size: number };
}

/** Lays a rail on a line of 100 percent, from its first day to the last date that it names. */
export function lineOf(rail: Rail): Line {
  const dates = [
    rail.start,
    rail.today,
    rail.finish,
    rail.p50,
    rail.p80,
    ...rail.levels.flatMap((l) => [l.due, l.finish]),
  ];
  const last = dates.filter((date) => date !== null).reduce((a, b) => (a > b ? a : b), rail.start);
  const first = rail.today < rail.start ? rail.today : rail.start;
  const days = Math.max(1, daysBetween(first, last));
  const place = (date: string) => (daysBetween(first, date) / days) * 100;

  const stretches: Stretch[] = [];
  let from = place(rail.start);
  rail.levels.forEach((level, index) => {
    if (!level.finish) return;
    const to = place(level.finish);
    if (to > from) stretches.push({ level: index, from, size: to - from });
    from = Math.max(from, to);
  });

  const marks: Mark[] = rail.levels.flatMap((level, index) =>
    level.due
      ? [
          {
            kind: "due" as const,
            at: place(level.due),
            date: level.due,
            level: index,
            title: level.title,
            late: level.late_minutes > 0,
          },
        ]
      : [],
  );
  if (rail.finish) {
    const late = rail.levels.some((level) => level.late_minutes > 0);
    marks.push({
      kind: "finish",
      at: place(rail.finish),
      date: rail.finish,
      level: null,
      title: null,
      late,
    });
  }
  for (const kind of ["p50", "p80"] as const) {
    const date = rail[kind];
    if (date) marks.push({ kind, at: place(date), date, level: null, title: null, late: false });
  }
  const you = place(rail.today);
  marks.push({ kind: "you", at: you, date: rail.today, level: null, title: null, late: false });
  const whole = rail.finish ? place(rail.finish) - place(rail.start) : 0;
  const share = rail.total_minutes > 0 ? rail.done_minutes / rail.total_minutes : 0;
  const done = { from: place(rail.start), size: Math.max(0, Math.min(1, share) * whole) };
  return { stretches, marks: marks.sort((a, b) => a.at - b.at), done };
}

/** A label with the place that it takes on the line, in pixels. */
export interface Placed {
  left: number;
  row: number;
}

/** Tells whether placed labels do not fit into `width` pixels; they are then read line by line. */
export function overflows(places: Placed[], widths: number[], width: number): boolean {
  return places.some(({ left }, index) => left + (widths[index] ?? 0) > width + 1);
}

/**
 * Places labels under their marks in two rows, or three where they need it, so that none lies on
 * another.
 *
 * `centres` and `widths` are pixels, sorted by centre; a label stays inside `width`. A label that
 * fits in no row moves to the right in the row that ends first.
 */
export function placeLabels(centres: number[], widths: number[], width: number): Placed[] {
  const gap = 12;
  const ends = [-gap, -gap, -gap];
  return centres.map((centre, index) => {
    const size = widths[index] ?? 0;
    const wanted = Math.max(0, Math.min(centre - size / 2, width - size));
    let row = ends.findIndex((end) => wanted >= end + gap);
    let left = wanted;
    if (row < 0) {
      row = ends.indexOf(Math.min(...ends));
      left = (ends[row] ?? 0) + gap;
    }
    ends[row] = left + size;
    return { left, row };
  });
}
