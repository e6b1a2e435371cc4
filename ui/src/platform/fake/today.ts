import { instantOf } from "../../time/zone";
import type { Language } from "../bindings/Language";
import type { SessionSheet } from "../bindings/SessionSheet";
import type { TimerView } from "../bindings/TimerView";
import type { TodayView } from "../bindings/TodayView";
import { tasksOf } from "./edits";
import { loggedMinutes } from "./placing";
import { isOpen, sessionView } from "./views";
import type { FakeSession, World } from "./world";

/** Returns the timer as the program tells it. */
export function timerOf(world: World, now: string, language: Language): TimerView | null {
  const session = world.sessions.find(({ id }) => id === world.timer?.id);
  if (!world.timer || !session) return null;
  const view = sessionView(world, session, now, language);
  return {
    id: session.id,
    title: view.title,
    session: view,
    running: world.timer.running,
    started_at: instantOf(now, world.zone),
    seconds: world.timer.seconds,
  };
}

/** Tells whether the fake asks today about what passed without a word. */
export function asks(world: World, now: string): boolean {
  const open = world.sessions.some((session) => isOpen(world, session, now));
  return open && world.putOffOn !== now.slice(0, 10);
}

/** Returns the page of the day. */
export function todayOf(
  world: World,
  now: string,
  language: Language,
  sheet: (session: FakeSession) => SessionSheet,
): TodayView {
  const today = now.slice(0, 10);
  const view = (session: FakeSession) => sessionView(world, session, now, language);
  const ahead = world.sessions.filter(({ id, end }) => end > now && !world.logs[id]);
  const session = world.sessions.find(({ id }) => id === world.timer?.id) ?? ahead[0];
  return {
    date: today,
    session: session
      ? {
          sheet: sheet(session),
          on: session.start <= now && now < session.end,
          level_percent: levelPercent(world, session.task),
        }
      : null,
    timer: timerOf(world, now, language),
    open: world.sessions.filter((one) => isOpen(world, one, now)).map(view),
    ask: asks(world, now),
    then: ahead
      .filter((one) => one !== session)
      .slice(0, 4)
      .map(view),
    answered: world.sessions
      .filter(({ id, start }) => start.slice(0, 10) === today && world.logs[id])
      .map(view),
    free_minutes: 30,
  };
}

function levelPercent(world: World, id: string): number {
  const tasks = tasksOf(world);
  const level = tasks.find((task) => task.id === id)?.level;
  const own = tasks.filter((task) => task.level === level);
  const done = own.reduce((sum, task) => sum + loggedMinutes(world, task.id), 0);
  return Math.floor((done * 100) / own.reduce((sum, task) => sum + task.planned, 0));
}
