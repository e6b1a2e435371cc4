import { addMonths, monthWeeks } from "../../components/month";
import type { CalendarView } from "../../platform/bindings/CalendarView";
import type { SessionView } from "../../platform/bindings/SessionView";
import { addDays, dateOf } from "../../time/dates";

/** A day of the plan at a glance. */
export interface DayCell {
  date: string;
  minutes: number;
  /** The level that most of the day's minutes belong to; null on a day without a session. */
  level: number | null;
  project: boolean;
  /** Every session of the day was done, partly too. */
  done: boolean;
  /** A session of the day was missed, or has passed without a word. */
  open: boolean;
  /** Time off with its note where it has one, or a public holiday with its name. */
  off: { note: string | null } | null;
  sessions: SessionView[];
}

/** A month of the plan; the days of its weeks that lie in other months are null. */
export interface MonthCells {
  /** Its first day. */
  date: string;
  minutes: number;
  weeks: (DayCell | null)[][];
}

/** Returns the months of a period, both days included, each with its weeks. */
export function monthsOf(
  view: CalendarView,
  from: string,
  to: string,
  firstDay: number,
): MonthCells[] {
  const days = new Map<string, SessionView[]>();
  for (const session of view.sessions) {
    const date = dateOf(session.start);
    days.set(date, [...(days.get(date) ?? []), session]);
  }
  const months: MonthCells[] = [];
  const last = to.slice(0, 7);
  for (let date = `${from.slice(0, 7)}-01`; date.slice(0, 7) <= last; date = addMonths(date, 1)) {
    const weeks = monthWeeks(date, firstDay)
      .map((week) =>
        week.map((day) =>
          day.slice(0, 7) === date.slice(0, 7) ? cell(day, days.get(day) ?? [], view) : null,
        ),
      )
      .filter((week) => week.some(Boolean));
    const minutes = weeks.flat().reduce((sum, day) => sum + (day?.minutes ?? 0), 0);
    months.push({ date, minutes, weeks });
  }
  return months;
}

function cell(date: string, sessions: SessionView[], view: CalendarView): DayCell {
  const levels = new Map<number, number>();
  for (const { level_index, minutes } of sessions) {
    levels.set(level_index, (levels.get(level_index) ?? 0) + minutes);
  }
  const [most] = [...levels].sort(([a, x], [b, y]) => y - x || a - b);
  const off = view.off.find((off) => off.from <= date && date <= off.to);
  const holiday = view.holidays.find((one) => one.free && one.date === date);
  return {
    date,
    minutes: sessions.reduce((sum, session) => sum + session.minutes, 0),
    level: most?.[0] ?? null,
    project: sessions.some(({ kind }) => kind === "project"),
    done: sessions.length > 0 && sessions.every(({ status }) => isDone(status)),
    open: sessions.some(({ open, status }) => open || status === "missed"),
    off: off ? { note: off.note } : holiday ? { note: holiday.name } : null,
    sessions,
  };
}

function isDone(status: SessionView["status"]): boolean {
  return status === "done" || status === "partial";
}

/** Returns the day that a key leads to from one of the plan, or null for other keys. */
export function dayReached(date: string, key: string, from: string, to: string): string | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
  };
  const step = steps[key];
  const wanted =
    step !== undefined
      ? addDays(date, step)
      : { Home: from, End: to, PageUp: addMonths(date, -1), PageDown: addMonths(date, 1) }[key];
  if (wanted === undefined) return null;
  return wanted < from ? from : wanted > to ? to : wanted;
}
