import { addDays, daysBetween } from "../../time/dates";
import { instantOf } from "../../time/zone";
import type { Language } from "../bindings/Language";
import type { Missed } from "../bindings/Missed";
import type { PlanSummary } from "../bindings/PlanSummary";
import type { Rail } from "../bindings/Rail";
import type { RailLevel } from "../bindings/RailLevel";
import type { RoadmapName } from "../bindings/RoadmapName";
import type { SessionView } from "../bindings/SessionView";
import type { ShortageView } from "../bindings/ShortageView";
import { roadmap, say, tasks } from "./content";
import { taskOf, tasksOf } from "./edits";
import { isPlanned, loggedMinutes, minutesBetween, weeksOf } from "./placing";
import type { FakeSession, World } from "./world";

/** Returns the roadmap's name and size. */
export function nameOf(language: Language): RoadmapName {
  return {
    id: roadmap.id,
    title: say(roadmap.title, language),
    description: say(roadmap.description, language),
    minutes: {
      min: roadmap.levels.reduce((sum, { hours }) => sum + hours.min * 60, 0),
      max: roadmap.levels.reduce((sum, { hours }) => sum + hours.max * 60, 0),
    },
    tasks: tasks.length,
    levels: roadmap.levels.map(({ title }) => say(title, language)),
  };
}

/** Returns the levels as stations, for a plan of these sessions. */
export function levelsOf(world: World, sessions: FakeSession[], language: Language): RailLevel[] {
  let months = 0;
  return roadmap.levels.map((level, index) => {
    months += level.months.max;
    const usual = usualDue(world, months);
    const own = world.edits.dues[level.id];
    const due = own === undefined ? usual : own;
    const ids = new Set(
      tasksOf(world)
        .filter((task) => task.level === index)
        .map(({ id }) => id),
    );
    const mine = sessions.filter(({ task }) => ids.has(task));
    const late = mine.filter(({ end }) => due !== null && end.slice(0, 10) > due);
    return {
      id: level.id,
      title: say(level.title, language),
      due,
      finish: mine.at(-1)?.end.slice(0, 10) ?? null,
      late_minutes: late.reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0),
    };
  });
}

/** Returns the date that so many months from the start come to. */
export function usualDue(world: World, months: number): string {
  return addDays(world.start, Math.round(months * 30.4));
}

/** Returns a date that lies so many times as far from today as another. */
export function laterThan(today: string, date: string, times: number): string {
  return addDays(today, Math.ceil(Math.max(0, daysBetween(today, date)) * times));
}

/** Returns the rail of the world's plan. */
export function railOf(world: World, today: string, language: Language): Rail {
  const planned = tasksOf(world).filter((task) => isPlanned(world, task));
  const last = world.sessions.at(-1)?.end.slice(0, 10) ?? null;
  return {
    start: world.start,
    today,
    finish: last,
    p50: last && laterThan(today, last, 1.2),
    p80: last && laterThan(today, last, 1.5),
    slack_weeks: last ? 0.5 : null,
    done_minutes: planned.reduce((sum, { id }) => sum + loggedMinutes(world, id), 0),
    total_minutes: planned.reduce((sum, task) => sum + task.planned, 0),
    levels: levelsOf(world, world.sessions, language),
  };
}

/** Tells whether a session has ended without a word. */
export function isOpen(world: World, session: FakeSession, now: string): boolean {
  return session.end <= now && !world.logs[session.id];
}

/** Returns what was missed. */
export function missedOf(world: World, now: string): Missed {
  const missed = world.sessions.filter(
    (session) => isOpen(world, session, now) || world.logs[session.id]?.status === "missed",
  );
  return {
    sessions: missed.length,
    minutes: missed.reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0),
    since: missed[0]?.start.slice(0, 10) ?? null,
    open: missed.filter((session) => isOpen(world, session, now)).length,
  };
}

/** Returns what the first late level lacks, with one remedy in round numbers. */
function shortageOf(levels: RailLevel[], language: Language): ShortageView | null {
  const late = levels.find((level) => level.late_minutes > 0);
  if (!late?.due) return null;
  const words = {
    es: ["Falta tiempo hasta el límite.", "estudiar 1 h más a la semana"],
    en: ["Time is lacking until the due date.", "1 h more of study a week"],
  }[language] as [string, string];
  return {
    due: late.due,
    need_minutes: 600 + late.late_minutes,
    have_minutes: 600,
    short_minutes: late.late_minutes,
    text: words[0],
    remedies: [{ code: "more-a-week", amount: 60, tasks: [], text: words[1] }],
  };
}

/** Returns a plan in numbers. */
export function summaryOf(world: World, sessions: FakeSession[], language: Language): PlanSummary {
  const last = sessions.at(-1)?.end ?? null;
  const levels = levelsOf(world, sessions, language);
  return {
    start: world.start,
    finish: last ? instantOf(last, world.zone) : null,
    earliest_finish: last ? instantOf(last, world.zone) : null,
    sessions: sessions.length,
    minutes: sessions.reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0),
    levels,
    weeks: last ? weeksOf(world, sessions, world.start, last.slice(0, 10)) : [],
    unplaced: [],
    late_minutes: levels.reduce((sum, level) => sum + level.late_minutes, 0),
    demands: levels.flatMap(({ due }) =>
      due ? [{ due, need_minutes: 9_000, have_minutes: 9_600 }] : [],
    ),
    shortage: shortageOf(levels, language),
    deadline: world.deadline,
    confidence: world.confidence,
    pace: world.pace,
    reserve_percent: world.rules.reserve_percent,
  };
}

/** Returns a session as the calendar shows it. */
export function sessionView(
  world: World,
  session: FakeSession,
  now: string,
  language: Language,
): SessionView {
  const task = taskOf(world, session.task);
  const log = world.logs[session.id];
  const level = roadmap.levels[task.level]!;
  return {
    id: session.id,
    uid: `${session.id}@ruta`,
    task: task.id,
    title: session.review
      ? { es: "Repaso: ", en: "Review: " }[language] + say(task.topicTitle, language)
      : say(task.title, language),
    topic: say(task.topicTitle, language),
    level: level.id,
    level_title: say(level.title, language),
    level_index: task.level,
    kind: session.review ? "review" : task.kind,
    start: instantOf(session.start, world.zone),
    end: instantOf(session.end, world.zone),
    minutes: minutesBetween(session.start, session.end),
    status: log?.status ?? "planned",
    logged: log?.minutes ?? 0,
    grade: log?.grade ?? null,
    pinned: session.pinned,
    open: isOpen(world, session, now),
    assumed: false,
    reason: session.pinned
      ? { es: "Lo has fijado tú aquí.", en: "You fixed it here." }[language]
      : {
          es: "Es lo siguiente en el orden de la ruta y cabe entero en este hueco.",
          en: "It is next in the order of the roadmap and fits whole into this window.",
        }[language],
  };
}

/** Returns what the plan has that calendars have not been told. */
export function exportNews(world: World, now: string) {
  const told = new Map(world.exported.map((session) => [session.id, session]));
  const planned = new Set(world.sessions.map(({ id }) => id));
  const says = ({ task, start, end }: FakeSession) => `${task} ${start} ${end}`;
  const news = {
    new: world.sessions.filter(({ id }) => !told.has(id)).length,
    changed: world.sessions.filter((session) => {
      const old = told.get(session.id);
      return old !== undefined && says(old) !== says(session);
    }).length,
    gone: world.exported.filter(({ id, start }) => start >= now && !planned.has(id)).length,
  };
  const differs = news.new + news.changed + news.gone > 0;
  return { ...news, stale: world.exportedAt !== null && differs };
}
