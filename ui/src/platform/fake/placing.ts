import { addDays, daysBetween, weekdayOf, weekStart } from "../../time/dates";
import type { WeekView } from "../bindings/WeekView";
import type { WindowView } from "../bindings/WindowView";
import type { FakeTask } from "./content";
import { tasksOf } from "./edits";
import type { FakeSession, World } from "./world";

/** Returns the wall time of a date and a minute. */
export function wall(date: string, minute: number): string {
  const day = minute >= 1440 ? addDays(date, 1) : date;
  const rest = minute % 1440;
  const hours = String(Math.floor(rest / 60)).padStart(2, "0");
  return `${day}T${hours}:${String(rest % 60).padStart(2, "0")}:00`;
}

/** Returns the minutes between two wall times. */
export function minutesBetween(start: string, end: string): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
}

/** Returns the free windows of a date. */
export function windowsOn(world: World, date: string): WindowView[] {
  if (world.off.some(({ from, to }) => from <= date && date <= to)) return [];
  const windows = world.days[date] ?? world.weekly[weekdayOf(date)] ?? [];
  const busy = world.busy
    .flatMap(({ spans }) => spans)
    .filter(({ start }) => start.startsWith(date));
  return windows.filter(
    ({ start, end }) =>
      !busy.some((span) => span.start < wall(date, end) && span.end > wall(date, start)),
  );
}

/** Tells whether a task is planned under the world's choices and edits. */
export function isPlanned(world: World, task: FakeTask): boolean {
  const chosen = task.choice ? world.choices[task.choice.group] : undefined;
  const { known, dropped } = world.edits;
  if (known.includes(task.id) || dropped.includes(task.id)) return false;
  return !chosen || chosen === task.choice?.option;
}

/** Returns the minutes logged of a task. */
export function loggedMinutes(world: World, task: string): number {
  return Object.entries(world.logs)
    .filter(([id]) => id.startsWith(`${task}~`))
    .reduce((sum, [, log]) => sum + log.minutes, 0);
}

/** Fills the free windows from a date on with what is left of each task, in order. */
export function place(world: World, from: string, done: FakeSession[] = []): FakeSession[] {
  const left = tasksOf(world)
    .filter((task) => isPlanned(world, task))
    .map((task) => ({ task, minutes: task.planned - loggedMinutes(world, task.id) }))
    .filter(({ minutes }) => minutes > 0);
  const taken = new Set(done.map(({ id }) => id));
  const numbers = new Map<string, number>();
  const sessions: FakeSession[] = [];
  let date = from;
  for (let days = 0; left.length > 0 && days < 1500; days += 1, date = addDays(date, 1)) {
    for (const window of windowsOn(world, date)) {
      let minute = window.start;
      while (left[0] && window.end - minute >= world.rules.min_session) {
        const head = left[0];
        const length = Math.min(head.minutes, window.end - minute, world.rules.max_session);
        const start = wall(date, minute);
        const pinned = done.find(
          (s) => s.pinned && s.start < wall(date, minute + length) && s.end > start,
        );
        if (pinned) {
          minute += world.rules.max_session;
          continue;
        }
        let number = numbers.get(head.task.id) ?? 0;
        do number += 1;
        while (taken.has(`${head.task.id}~${number}`));
        numbers.set(head.task.id, number);
        sessions.push({
          id: `${head.task.id}~${number}`,
          task: head.task.id,
          start,
          end: wall(date, minute + length),
          pinned: false,
        });
        head.minutes -= length;
        if (head.minutes <= 0) left.shift();
        minute += length + world.rules.break_minutes;
      }
    }
  }
  return sessions;
}

/** Returns the weeks from one date to another with their minutes. */
export function weeksOf(
  world: World,
  sessions: FakeSession[],
  from: string,
  to: string,
): WeekView[] {
  const first = weekStart(from, 1);
  const count = Math.max(0, Math.ceil((daysBetween(first, to) + 1) / 7));
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(first, index * 7);
    const next = addDays(monday, 7);
    const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day));
    const inside = sessions.filter(({ start }) => start >= monday && start < next);
    return {
      from: monday,
      free_minutes: days
        .flatMap((date) => windowsOn(world, date))
        .reduce((sum, { start, end }) => sum + end - start, 0),
      planned_minutes: inside.reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0),
      done_minutes: inside.reduce((sum, { id }) => sum + (world.logs[id]?.minutes ?? 0), 0),
    };
  });
}
