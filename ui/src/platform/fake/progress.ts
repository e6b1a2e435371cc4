import { addDays, daysBetween, weekStart, weekdayOf } from "../../time/dates";
import type { FanPoint } from "../bindings/FanPoint";
import type { HoursEvidence } from "../bindings/HoursEvidence";
import type { HoursView } from "../bindings/HoursView";
import type { Language } from "../bindings/Language";
import type { LeverView } from "../bindings/LeverView";
import type { ProgressView } from "../bindings/ProgressView";
import { taskOf } from "./edits";
import { minutesBetween } from "./placing";
import { laterThan, railOf } from "./views";
import type { FakeSession, World } from "./world";

const LEVERS: { code: string; es: string; en: string; days: number }[] = [
  { code: "more-a-week", es: "Una hora más a la semana", en: "One hour more a week", days: -18 },
  { code: "leave-out", es: "Sin GraphQL", en: "Without GraphQL", days: -9 },
  { code: "week-off", es: "Toda la semana que viene libre", en: "All of next week off", days: 7 },
];

/** Returns the progress page: what the world logged, with a range in round numbers. */
export function progressOf(world: World, now: string, language: Language): ProgressView {
  const today = now.slice(0, 10);
  const rail = railOf(world, today, language);
  const due = rail.levels.at(-1)?.due ?? null;
  const point = (on: string, plan: string): FanPoint => ({
    on,
    plan,
    p10: laterThan(on, plan, 1.05),
    p50: laterThan(on, plan, 1.2),
    p80: laterThan(on, plan, 1.5),
    p90: laterThan(on, plan, 1.7),
  });
  const last = rail.finish;
  const fan = last
    ? [world.start, addDays(world.start, 7), addDays(world.start, 15), today].map((on) =>
        point(on, last),
      )
    : [];
  const said = fan.at(-1);
  const monday = weekStart(world.start, 1);
  const weeks = Array.from({ length: 8 }, (_, week) => addDays(monday, week * 7));
  const within = (from: string, days: number) =>
    world.sessions.filter(({ start }) => start >= from && start < addDays(from, days));
  const held = (from: string, days: number) => ({
    planned_minutes: sum(within(from, days), ({ start, end }) => minutesBetween(start, end)),
    done_minutes: sum(within(from, days), ({ id }) => world.logs[id]?.minutes ?? 0),
  });
  return {
    today,
    finish: said ? { ...said, due, on_time_percent: 35, slack_weeks: 0.5, thin: true } : null,
    fan,
    weeks: weeks.map((from) => ({ from, ...held(from, 7), ahead: from >= weekStart(today, 1) })),
    days: Array.from({ length: daysBetween(monday, today) + 1 }, (_, day) => {
      const date = addDays(monday, day);
      return { date, ...held(date, 1) };
    }),
    levels: rail.levels.map((level, index) => {
      const of = world.sessions.filter(({ task }) => taskOf(world, task).level === index);
      return {
        id: level.id,
        title: level.title,
        done_minutes: sum(of, ({ id }) => world.logs[id]?.minutes ?? 0),
        total_minutes: sum(of, ({ start, end }) => minutesBetween(start, end)),
        due: level.due,
        done_on: null,
        p50: level.finish && laterThan(today, level.finish, 1.2),
        p80: level.finish && laterThan(today, level.finish, 1.5),
        on_time_percent: Math.round(70 / (index + 1)),
      };
    }),
    learned: {
      pace: { low: 84, middle: 110, high: 144 },
      tasks: 6,
      attendance: { low: 55, middle: 74, high: 93 },
      weeks: 3,
      held: 4,
      of: 5,
    },
    levers: said ? LEVERS.map((lever) => leverOf(lever, said, language)) : [],
    hours: evidenceOf(world, today),
  };
}

function sum<T>(all: T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function leverOf(lever: (typeof LEVERS)[number], said: FanPoint, language: Language): LeverView {
  return {
    code: lever.code,
    what: lever[language],
    p50: said.p50 && addDays(said.p50, lever.days),
    p80: said.p80 && addDays(said.p80, lever.days),
    p50_days: lever.days,
    p80_days: lever.days,
  };
}

/** Compares each hour of the sessions that are over with its log, and gives up the last day. */
function evidenceOf(world: World, today: string): HoursEvidence {
  const over = world.sessions.filter(({ start }) => start.slice(0, 10) < today);
  const places = new Map<string, HoursEvidence["hours"][number]>();
  const add = (session: FakeSession) => {
    const [weekday, hour] = [
      weekdayOf(session.start.slice(0, 10)),
      Number(session.start.slice(11, 13)),
    ];
    const key = `${weekday}-${String(hour).padStart(2, "0")}`;
    const known = places.get(key) ?? { weekday, hour, planned_minutes: 0, done_minutes: 0 };
    places.set(key, {
      ...known,
      planned_minutes: known.planned_minutes + minutesBetween(session.start, session.end),
      done_minutes: known.done_minutes + (world.logs[session.id]?.minutes ?? 0),
    });
  };
  over.forEach(add);
  const used = world.weekly.flatMap((hours, day) => (isEmpty(hours) ? [] : [day]));
  const weekday = used.length > 1 ? used.at(-1) : undefined;
  const weekly = world.weekly.map((hours, day) => (day === weekday ? [] : hours));
  return {
    weeks: 3,
    hours: [...places.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hour]) => hour),
    suggestion:
      weekday === undefined
        ? null
        : {
            zone: world.zone,
            weekly,
            days: [
              {
                weekday,
                before: world.weekly[weekday]!,
                after: [],
                planned_minutes: 540,
                done_minutes: 90,
              },
            ],
          },
  };
}

function isEmpty(hours: HoursView): boolean {
  return typeof hours !== "number" && hours.length === 0;
}
