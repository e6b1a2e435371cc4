import type { DaySuggestion } from "../../platform/bindings/DaySuggestion";
import type { FanPoint } from "../../platform/bindings/FanPoint";
import type { HourEvidence } from "../../platform/bindings/HourEvidence";
import type { HoursView } from "../../platform/bindings/HoursView";
import type { LeverView } from "../../platform/bindings/LeverView";
import type { StudyDay } from "../../platform/bindings/StudyDay";
import { clock, duration } from "../../texts/format";
import { t } from "../../texts/texts.svelte";
import { addDays, daysBetween } from "../../time/dates";

/** The room around a chart's lines for its labels, in pixels. */
export const MARGIN = { top: 12, right: 120, bottom: 24, left: 72 } as const;

/** A mark of an axis: its place in pixels, and its date. */
export interface Tick {
  at: number;
  date: string;
}

/** The finish over time, in pixels of a picture. */
export interface Fan {
  /** The area from P10 to P90 and the one from P50 to P80, as SVG paths. */
  wide: string;
  narrow: string;
  /** The lines, as SVG paths. */
  plan: string;
  p50: string;
  p80: string;
  /** Where each line ends, for its label; those that would overlap are moved apart. */
  ends: { kind: "plan" | "p50" | "p80"; x: number; y: number; labelY: number; date: string }[];
  /** The height of the due date. */
  due: number | null;
  days: Tick[];
  finishes: Tick[];
}

/** Labels stand this far apart at least. */
const LABEL = 16;

/** Lays the forecasts on a picture: to the right the day they were said, upwards what they said. */
export function fanOf(points: FanPoint[], due: string | null, width: number, height: number): Fan {
  const first = points[0]?.on ?? "2026-01-01";
  const last = points.at(-1)?.on ?? first;
  const said = points.flatMap(({ plan, p10, p50, p80, p90 }) => [plan, p10, p50, p80, p90]);
  const all = [...said, due].filter((date) => date !== null).sort();
  const [low, high] = [all[0] ?? first, all.at(-1) ?? last];
  // A first forecast alone stands at the left, with room for those to come.
  const across = Math.max(7, daysBetween(first, last));
  const up = Math.max(7, daysBetween(low, high));
  const x = (date: string) =>
    MARGIN.left + (daysBetween(first, date) / across) * (width - MARGIN.left - MARGIN.right);
  const y = (date: string) =>
    height - MARGIN.bottom - (daysBetween(low, date) / up) * (height - MARGIN.top - MARGIN.bottom);

  type Part = "plan" | "p10" | "p50" | "p80" | "p90";
  const places = (part: Part) =>
    points.flatMap((point) => {
      const date = point[part];
      return date === null ? [] : [{ x: x(point.on), y: y(date), date }];
    });
  const line = (part: Part) => path(places(part));
  const between = (one: Part, other: Part) => {
    const [over, under] = [places(one), places(other).reverse()];
    return over.length > 1 && over.length === under.length ? `${path([...over, ...under])}Z` : "";
  };
  const kinds = ["p80", "p50", "plan"] as const;
  const ends = kinds.flatMap((kind) => {
    const end = places(kind).at(-1);
    return end ? [{ kind, ...end, labelY: end.y }] : [];
  });
  ends.sort((a, b) => a.y - b.y);
  ends.forEach((end, index) => {
    const above = ends[index - 1];
    if (above) end.labelY = Math.max(end.y, above.labelY + LABEL);
  });
  return {
    wide: between("p90", "p10"),
    narrow: between("p80", "p50"),
    plan: line("plan"),
    p50: line("p50"),
    p80: line("p80"),
    ends,
    due: due === null ? null : y(due),
    days: months(first, addDays(first, across), 6).map((date) => ({ at: x(date), date })),
    finishes: months(low, high, 5).map((date) => ({ at: y(date), date })),
  };
}

function path(places: { x: number; y: number }[]): string {
  return places
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");
}

/** Returns first days of months in a period, as many at most, evenly thinned; else its ends. */
export function months(first: string, last: string, most: number): string[] {
  const found: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (;;) {
    const date = `${year}-${String(month).padStart(2, "0")}-01`;
    if (date > last) break;
    if (date >= first) found.push(date);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  if (found.length < 2) return first === last ? [first] : [first, last];
  const step = Math.ceil(found.length / most);
  return found.filter((_, index) => index % step === 0);
}

/** A week of the heat map, its days Monday first; days that have not come are missing. */
export interface HeatWeek {
  monday: string;
  days: (StudyDay & { step: number })[];
}

/** How many steps of strength a day may have, besides none. */
const STEPS = 4;

/** Puts days in weeks; a day's step says how much it held beside the fullest one. */
export function heatOf(days: StudyDay[]): HeatWeek[] {
  const most = Math.max(1, ...days.map(({ done_minutes }) => done_minutes));
  const weeks: HeatWeek[] = [];
  days.forEach((day, index) => {
    if (index % 7 === 0) weeks.push({ monday: day.date, days: [] });
    const step = Math.ceil((day.done_minutes / most) * STEPS);
    weeks.at(-1)?.days.push({ ...day, step });
  });
  return weeks;
}

/** Says by how much a lever moves the end: earlier, later, or not. */
export function moved(days: number | null): string {
  if (days === null) return "–";
  if (days === 0) return t("progress-lever-same");
  return t(days < 0 ? "progress-lever-earlier" : "progress-lever-later", {
    days: Math.abs(days),
  });
}

/** Puts levers in order: those that bring the end nearest first. */
export function bySize(levers: LeverView[]): LeverView[] {
  const days = ({ p80_days, p50_days }: LeverView) => p80_days ?? p50_days ?? 0;
  return [...levers].sort((a, b) => days(a) - days(b));
}

/** The hours of a weekday, with the share of each that was studied. */
export interface HourRow {
  weekday: number;
  planned: number;
  done: number;
  cells: { hour: number; planned: number; done: number; share: number }[];
}

/** Returns the hours from the first to the last one that is used on any day. */
export function hoursShown(hours: HourEvidence[]): number[] {
  const all = hours.map(({ hour }) => hour);
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Puts hours in rows of weekdays, Monday first. */
export function hourRows(hours: HourEvidence[]): HourRow[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const cells = hours
      .filter((hour) => hour.weekday === weekday)
      .map(({ hour, planned_minutes: planned, done_minutes: done }) => {
        const share = Math.min(1, done / Math.max(planned, done, 1));
        return { hour, planned, done, share };
      });
    const sum = (part: "planned" | "done") => cells.reduce((all, cell) => all + cell[part], 0);
    return { weekday, planned: sum("planned"), done: sum("done"), cells };
  });
}

/** Says the hours of a day. */
export function hoursText(hours: HoursView): string {
  if (typeof hours === "number") return t("progress-hours-whenever", { time: duration(hours) });
  if (hours.length === 0) return t("progress-hours-none");
  const time = (minutes: number) => clock(minutes > 1440 ? minutes - 1440 : minutes);
  return hours.map(({ start, end }) => `${time(start)}–${time(end)}`).join(", ");
}

/** Says what would change on a day, and why. */
export function suggestionText(day: DaySuggestion, weekday: string): string {
  return t("progress-hours-change", {
    day: weekday,
    before: hoursText(day.before),
    after: hoursText(day.after),
    done: duration(day.done_minutes),
    planned: duration(day.planned_minutes),
  });
}
