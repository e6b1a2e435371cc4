import { addDays, daysBetween, weekdayOf, weekStart } from "../../time/dates";
import type { HoursView } from "../bindings/HoursView";
import type { WeekView } from "../bindings/WeekView";
import type { WindowView } from "../bindings/WindowView";
import type { FakeTask } from "./content";
import { tasksOf } from "./edits";
import { holidaysOf } from "./holidays";
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

/** Returns the time of a date, before busy events. */
function hoursOn(world: World, date: string): HoursView {
  if (world.off.some(({ from, to }) => from <= date && date <= to)) return [];
  const own = world.days[date];
  if (own !== undefined) return own;
  if (holidaysOf(world, date, date).some(({ free }) => free)) return [];
  const profile = world.profiles.find(({ from, to }) => from <= date && date <= to);
  return (profile?.weekly ?? world.weekly)[weekdayOf(date)] ?? [];
}

/** Returns the free windows of a date; hours are laid to the start of the waking ones. */
export function windowsOn(world: World, date: string): WindowView[] {
  const hours = hoursOn(world, date);
  const { start: awake, end: asleep } = world.waking;
  const windows =
    typeof hours === "number" ? [{ start: awake, end: Math.min(asleep, awake + hours) }] : hours;
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

/** Returns the minutes logged of a task; reviews are none of them. */
export function loggedMinutes(world: World, task: string): number {
  return Object.entries(world.logs)
    .filter(([id]) => id.startsWith(`${task}~`) && !id.endsWith(REVIEWED))
    .reduce((sum, [, log]) => sum + log.minutes, 0);
}

/** What the id of a topic's review ends with. */
const REVIEWED = "~review";

/** Tells whether a task is the last planned one of its topic. */
function endsTopic(world: World, task: FakeTask): boolean {
  const planned = tasksOf(world).filter((one) => one.topic === task.topic && isPlanned(world, one));
  return task.kind === "study" && planned.at(-1)?.id === task.id;
}

/**
 * Fills the free windows from a date on with what is left of each task, in order; a topic is recalled
 * once, in the first window after two days.
 */
export function place(world: World, from: string, done: FakeSession[] = []): FakeSession[] {
  const left = tasksOf(world)
    .filter((task) => isPlanned(world, task))
    .map((task) => ({ task, minutes: task.planned - loggedMinutes(world, task.id) }))
    .filter(({ minutes }) => minutes > 0);
  const taken = new Set(done.map(({ id }) => id));
  const numbers = new Map<string, number>();
  const sessions: FakeSession[] = [];
  const toRecall: { task: string; from: string }[] = [];
  let date = from;
  for (let days = 0; left.length > 0 && days < 1500; days += 1, date = addDays(date, 1)) {
    for (const window of windowsOn(world, date)) {
      let minute = window.start;
      const recalled = toRecall[0];
      if (recalled && recalled.from <= date) {
        toRecall.shift();
        sessions.push({
          id: `${recalled.task}${REVIEWED}`,
          task: recalled.task,
          start: wall(date, minute),
          end: wall(date, minute + 20),
          pinned: false,
          review: true,
        });
        minute += 20 + world.rules.break_minutes;
      }
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
        if (head.minutes <= 0) {
          left.shift();
          const id = `${head.task.id}${REVIEWED}`;
          if (world.rules.reviews && endsTopic(world, head.task) && !taken.has(id)) {
            toRecall.push({ task: head.task.id, from: addDays(date, 2) });
          }
        }
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
