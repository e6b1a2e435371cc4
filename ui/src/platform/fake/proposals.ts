import { addDays } from "../../time/dates";
import { instantOf } from "../../time/zone";
import type { Language } from "../bindings/Language";
import type { MoveView } from "../bindings/MoveView";
import type { Proposals } from "../bindings/Proposals";
import type { ProposalView } from "../bindings/ProposalView";
import type { UnplacedView } from "../bindings/UnplacedView";
import { say } from "./content";
import { taskOf } from "./edits";
import { place, weeksOf } from "./placing";
import { isOpen, laterThan, levelsOf, missedOf } from "./views";
import type { FakeSession, World } from "./world";

const WORDS = {
  balanced: {
    es: ["Un término medio", "Cambia como mucho una cuarta parte de tus próximas horas."],
    en: ["Balanced", "A quarter of your coming hours changes at most."],
  },
  "keep-deadlines": {
    es: ["Mantener mis fechas", "Lo menos posible acaba después de su fecha."],
    en: ["Keep my dates", "As little as possible ends behind its date."],
  },
  trim: {
    es: ["Quitar lo opcional", "Se quita trabajo opcional; lo demás mantiene sus fechas."],
    en: ["Trim the optional", "Optional work goes; the rest keeps its dates."],
  },
  shift: {
    es: ["Correrlo todo", "Mismo orden y mismas horas; lo perdido va delante y el resto se corre."],
    en: [
      "Shift everything",
      "Same order, same hours; what was missed comes first, the rest moves on.",
    ],
  },
  "keep-calendar": {
    es: [
      "Conservar mi calendario",
      "Lo planeado se queda donde está; lo perdido va a huecos libres.",
    ],
    en: ["Keep my calendar", "What is planned stays; what was missed goes into free time."],
  },
} as const;

/** The policies that the fake knows. */
export type Policy = keyof typeof WORDS;

/** Returns the sessions that a policy plans from tomorrow on, past ones that were logged too. */
export function replanned(world: World, policy: Policy, now: string): FakeSession[] {
  const today = now.slice(0, 10);
  const logged = world.sessions.filter((session) => {
    const log = world.logs[session.id];
    return session.end <= now && log && log.status !== "missed";
  });
  if (policy === "shift") {
    const pinned = world.sessions.filter(({ pinned, start }) => pinned && start > now);
    const fresh = place(world, addDays(today, 1), [
      ...world.sessions.filter(({ end }) => end <= now),
      ...pinned,
    ]);
    return [...logged, ...fresh].sort((a, b) => (a.start < b.start ? -1 : 1));
  }
  const ahead = world.sessions.filter(({ end }) => end > now);
  const missed = world.sessions.filter(
    (session) => isOpen(world, session, now) || world.logs[session.id]?.status === "missed",
  );
  const last = ahead.at(-1)?.end.slice(0, 10) ?? today;
  const moved = missed.map((session, index) => {
    const date = addDays(last, 1 + index);
    return {
      ...session,
      start: `${date}${session.start.slice(10)}`,
      end: `${date}${session.end.slice(10)}`,
    };
  });
  const all = [...logged, ...ahead, ...moved];
  return policy === "trim" ? all.filter(({ task }) => task !== trimmed(world)) : all;
}

/** Returns the task that `trim` leaves out: the last one planned. */
function trimmed(world: World): string | undefined {
  return world.sessions.at(-1)?.task;
}

/** Returns the ways back. */
export function proposalsOf(
  world: World,
  now: string,
  language: Language,
  gentle: boolean,
): Proposals {
  const policies: Policy[] = ["keep-calendar", "balanced", "keep-deadlines", "trim", "shift"];
  return {
    missed: missedOf(world, now),
    gentle: gentleOf(world, now, language, gentle),
    proposals: policies.map((policy) => proposalOf(world, policy, now, language)),
  };
}

/** Returns the plan with later work moved forward. */
export function aheadOf(world: World, now: string, language: Language): ProposalView {
  return {
    ...proposalOf(world, "shift", now, language),
    policy: "ahead",
    title: { es: "Adelantar", en: "Work ahead" }[language],
    promise: {
      es: "El trabajo posterior pasa antes, a tiempo libre.",
      en: "Later work moves forward into free time.",
    }[language],
  };
}

/** The fake offers a gentle week after two weeks, and names its hours alone. */
function gentleOf(
  world: World,
  now: string,
  language: Language,
  chosen: boolean,
): Proposals["gentle"] {
  const from = now.slice(0, 10);
  const since = missedOf(world, now).since;
  return {
    offered: since !== null && since <= addDays(from, -14),
    chosen,
    since,
    from,
    to: addDays(from, 6),
    minutes: 464,
    usual_minutes: 663,
    refresher: null,
    text: {
      es: "Una semana suave: 7 h 44 min como mucho en vez de 11 h 3 min.",
      en: "A gentle week: 7 h 44 min at most instead of 11 h 3 min.",
    }[language],
  };
}

function proposalOf(world: World, policy: Policy, now: string, language: Language): ProposalView {
  const sessions = replanned(world, policy, now);
  const ahead = sessions.filter(({ end }) => end > now);
  const today = now.slice(0, 10);
  const last = ahead.at(-1)?.end ?? null;
  const moves = movesOf(world, ahead, now, language);
  const weeks = last ? weeksOf(world, ahead, today, last.slice(0, 10)) : [];
  const levels = levelsOf(world, sessions, language);
  const late = (all: { late_minutes: number }[]) => all.reduce((sum, l) => sum + l.late_minutes, 0);
  const before = world.sessions.at(-1)?.end;
  const [title, promise] = WORDS[policy][language];
  return {
    policy,
    title,
    promise,
    finish: last && instantOf(last, world.zone),

    p80:
      last && instantOf(`${laterThan(today, last.slice(0, 10), 1.5)}${last.slice(10)}`, world.zone),
    slack_weeks: 0.5,
    peak_week_minutes: Math.max(0, ...weeks.map(({ planned_minutes }) => planned_minutes)),
    levels,
    diff: {
      kept: ahead.length - moves.filter(({ after }) => after).length,
      moved: moves.filter(({ change }) => change === "moved").length,
      relabelled: 0,
      added: moves.filter(({ change }) => change === "added").length,
      removed: moves.filter(({ change }) => change === "removed").length,
      minutes_changed: moves.length * 90,
      finish_before: before ? instantOf(before, world.zone) : null,
      finish_after: last && instantOf(last, world.zone),
      late_before: late(levelsOf(world, world.sessions, language)),
      late_after: late(levels),
    },
    least_changed: moves.length * 60,
    gap:
      policy === "balanced" || policy === "keep-deadlines"
        ? {
            es: "Cambia 3 h; ningún plan igual de puntual cambia menos de 2 h.",
            en: "It changes 3 h; no plan this punctual changes less than 2 h.",
          }[language]
        : null,
    moves,
    unplaced: policy === "trim" ? [leftOut(world, language)] : [],
  };
}

function leftOut(world: World, language: Language): UnplacedView {
  const id = trimmed(world) ?? "";
  const title = say(taskOf(world, id).title, language);
  return { task: id, title, minutes: 90, code: "cut", reason: "" };
}

function movesOf(world: World, ahead: FakeSession[], now: string, language: Language): MoveView[] {
  const old = new Map(
    world.sessions
      .filter((s) => s.end > now || !world.logs[s.id] || world.logs[s.id]?.status === "missed")
      .map((session) => [session.id, session]),
  );
  const span = (session: FakeSession) => ({
    start: instantOf(session.start, world.zone),
    end: instantOf(session.end, world.zone),
    name: "",
  });
  const moves: MoveView[] = [];
  for (const session of ahead) {
    const before = old.get(session.id);
    old.delete(session.id);
    if (before && before.start === session.start && before.end === session.end) continue;
    const task = taskOf(world, session.task);
    moves.push({
      change: before ? "moved" : "added",
      title: say(task.title, language),
      title_before: null,
      before: before ? span(before) : null,
      after: span(session),
    });
  }
  for (const session of old.values()) {
    const task = taskOf(world, session.task);
    moves.push({
      change: "removed",
      title: say(task.title, language),
      title_before: null,
      before: span(session),
      after: null,
    });
  }
  const key = (move: MoveView) => (move.before ?? move.after)?.start ?? "";
  return moves.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
