import type { EventInput } from "@fullcalendar/core";
import type { CalendarView } from "../../platform/bindings/CalendarView";
import type { Rail } from "../../platform/bindings/Rail";
import type { SessionView } from "../../platform/bindings/SessionView";
import type { SpanView } from "../../platform/bindings/SpanView";
import type { WeekView } from "../../platform/bindings/WeekView";
import type { ViewName } from "../../state/app.svelte";
import { duration, span, weekdayDate } from "../../texts/format";
import { t } from "../../texts/texts.svelte";
import { addDays, minuteOfDay, wallTime, weekStart } from "../../time/dates";
import { instantOf } from "../../time/zone";

/**
 * Returns a period as the engine takes it.
 *
 * The engine gets wall times of the plan's zone as if they were UTC: it then shows the plan's day,
 * whatever the zone of the computer. `ghosts` are the places that sessions have left.
 */
export function eventsOf(
  view: CalendarView,
  name: ViewName,
  now: string,
  ghosts: SpanView[] = [],
): EventInput[] {
  const sessions = view.sessions.map((session) => ({
    id: session.id,
    title: session.title,
    start: wallTime(session.start),
    end: wallTime(session.end),
    classNames: classesOf(session),
    editable: isMovable(session, now),
    extendedProps: { session, movable: isMovable(session, now) },
  }));
  if (name === "agenda") return sessions;
  const month = name === "dayGridMonth";
  const layer = (start: string, end: string, title: string, kind: string) => ({
    start,
    end,
    title,
    display: "background",
    allDay: month,
    classNames: ["layer", kind],
  });
  const off = view.off.map(({ from, to, note }) =>
    layer(from, addDays(to, 1), note ?? t("calendar-off"), "layer-off"),
  );
  const holidays = view.holidays.map(({ date, name, free }) =>
    layer(date, addDays(date, 1), name, free ? "layer-off" : "layer-holiday"),
  );
  if (month) return [...sessions, ...off, ...holidays];
  return [
    ...view.free.map(({ start, end }) => layer(wallTime(start), wallTime(end), "", "layer-free")),
    ...view.busy.map(({ start, end, name }) =>
      layer(wallTime(start), wallTime(end), name, "layer-busy"),
    ),
    ...ghosts.map(({ start, end, name }) =>
      layer(wallTime(start), wallTime(end), t("calendar-ghost", { title: name }), "layer-ghost"),
    ),
    ...[...off, ...holidays].map((event) => ({
      ...event,
      start: `${event.start}T00:00:00`,
      end: `${event.end}T00:00:00`,
    })),
    ...sessions,
  ];
}

function isMovable(session: SessionView, now: string): boolean {
  return session.status === "planned" && Date.parse(session.end) > Date.parse(now);
}

/** Returns the first and the last day of the plan; today where nothing is planned. */
export function wholePlan(rail: Rail | null, today: string): { from: string; to: string } {
  const from = rail?.start ?? today;
  const finish = rail?.finish ?? from;
  return { from, to: finish < from ? from : finish };
}

/** Returns the classes that show a session's level, kind and fate. */
export function classesOf(session: SessionView): string[] {
  const classes = [
    "session",
    `level-${session.level_index % 4}`,
    `kind-${session.kind}`,
    `is-${session.status}`,
  ];
  if (session.open) classes.push("is-open");
  if (session.pinned) classes.push("is-pinned");
  return classes;
}

/** Returns what a screen reader says of a session: what, when in full, and what became of it. */
export function sessionName(session: SessionView, zone: string): string {
  const parts = [session.title, span(session.start, session.end, zone), session.level_title];
  parts.push(session.open ? t("status-open") : t(`status-${session.status}`));
  if (session.pinned) parts.push(t("session-pinned"));
  return parts.join(", ");
}

/** Says what became of a session and whether it is fixed; nothing of one that just lies ahead. */
export function sessionFate(session: SessionView): string {
  const parts = session.open ? [t("status-open")] : [];
  if (session.status !== "planned") parts.push(t(`status-${session.status}`));
  if (session.pinned) parts.push(t("session-pinned"));
  return parts.join(", ");
}

/**
 * Returns the minute of the day that the week scrolls to.
 *
 * It is the hour of the first session or free time, nine at the latest; where a low window cannot
 * show all from there, the hour that shows most minutes of sessions.
 */
export function scrollMinute(view: CalendarView, visibleMinutes: number): number {
  const used = [...view.sessions, ...view.free].map(stretchOf);
  const first = Math.floor(Math.min(9 * 60, ...used.map(({ from }) => from)) / 60) * 60;
  if (used.every(({ to }) => to <= first + visibleMinutes)) return first;
  const sessions = view.sessions.map(stretchOf);
  let best = { hour: first, seen: 0 };
  for (let hour = first; hour < 24 * 60; hour += 60) {
    const seen = sessions.reduce(
      (sum, { from, to }) =>
        sum + Math.max(0, Math.min(to, hour + visibleMinutes) - Math.max(from, hour)),
      0,
    );
    if (seen > best.seen) best = { hour, seen };
  }
  return best.hour;
}

function stretchOf({ start, end }: { start: string; end: string }): { from: number; to: number } {
  const from = minuteOfDay(start);
  return { from, to: from + Math.round((Date.parse(end) - Date.parse(start)) / 60_000) };
}

/** Returns what fixing a session at a wall time asks of the program; both are instants. */
export function pinArguments(
  wallStart: string,
  wallEnd: string | null,
  zone: string,
): { start: string; end: string | null } {
  return {
    start: instantOf(wallStart, zone),
    end: wallEnd === null ? null : instantOf(wallEnd, zone),
  };
}

/** Returns the week that the footer tells of: today's where it is on screen, else the first. */
export function footerWeek(weeks: WeekView[], today: string): WeekView | null {
  const monday = weekStart(today, 1);
  return weeks.find(({ from }) => from === monday) ?? weeks[0] ?? null;
}

/** Says a week's load in words. */
export function weekLoad(week: WeekView, today: string): string {
  const isNow = week.from === weekStart(today, 1);
  const name = isNow ? t("week-this") : t("week-of", { date: weekdayDate(week.from) });
  const load = t("week-load", {
    planned: duration(week.planned_minutes),
    free: duration(week.free_minutes),
  });
  const done =
    week.done_minutes > 0 ? ` · ${t("week-done", { time: duration(week.done_minutes) })}` : "";
  return `${name}: ${load}${done}`;
}
