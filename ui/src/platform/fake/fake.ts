import { addDays, daysBetween } from "../../time/dates";
import { instantOf } from "../../time/zone";
import type { Area } from "../bindings/Area";
import type { Changed } from "../bindings/Changed";
import type { Language } from "../bindings/Language";
import type { PlanDraft } from "../bindings/PlanDraft";
import type { ProfileView } from "../bindings/ProfileView";
import type { SessionSheet } from "../bindings/SessionSheet";
import type { TakeBackReport } from "../bindings/TakeBackReport";
import type { Theme } from "../bindings/Theme";
import type { Platform } from "../platform";
import { resourcesOf, roadmap, say } from "./content";
import { taskOf, tasksOf, withDue, withItem, withPlace, withTask, withoutTask } from "./edits";
import { answersOf, FakeDesktop, firstDayOf } from "./desktop";
import { holidaysOf, holidaysView, knowsRegion, regionsOf } from "./holidays";
import { loggedMinutes, minutesBetween, place, wall, weeksOf, windowsOn } from "./placing";
import { progressOf } from "./progress";
import { aheadOf, proposalsOf, replanned, type Policy } from "./proposals";
import { roadmapOf } from "./roadmap";
import { asks, timerOf, todayOf } from "./today";
import { makeFeed, statusOf, syncOf, type FakeServer } from "./server";
import { samplesOf } from "./samples";
import { stuckOf } from "./stuck";
import { emptyWorld, EVENINGS, workOf } from "./world";
import type { FakeEdits, FakeOptions, FakeSession, World } from "./world";
import { exportNews, missedOf, nameOf, railOf, sessionView, summaryOf } from "./views";

type Name = { es: string; en: string };

/** What to do in a review. */
const WHAT: Name = {
  es: "Cierra el libro y rehazlo, explícalo o hazte preguntas.",
  en: "Close the book and rebuild it, explain it, or ask yourself questions.",
};

/** A fake of the program: the real roadmap, a plan of evenings, two weeks in, four sessions missed. */
export function makeFake(options: FakeOptions = {}): Platform {
  const now = options.now ?? "2026-03-24T09:10:00";
  const today = now.slice(0, 10);
  let language: Language = options.language ?? "es";
  const desktop = options.desktop ?? new FakeDesktop();
  let server: FakeServer | null = null;
  let theme: Theme = options.theme ?? "light";
  let world = options.planned === false ? emptyWorld() : plannedWorld(now);
  const past: { world: World; name: Name }[] = [];
  const future: { world: World; name: Name }[] = [];

  const named = (steps: { name: Name }[]) => steps.at(-1)?.name[language] ?? null;
  const changed = (areas: Area[], note: string | null = null): Changed => ({
    areas,
    undo: named(past),
    redo: named(future),
    note,
  });
  const change = (areas: Area[], name: Name, next: Partial<World>, note?: string): Changed => {
    past.push({ world, name });
    future.length = 0;
    world = { ...world, ...next };
    return changed(areas, note ?? null);
  };
  const step = (from: typeof past, to: typeof past, word: Name): Changed => {
    const last = from.pop();
    if (!last) throw refused({ es: "No hay nada más.", en: "There is nothing more." });
    to.push({ world, name: last.name });
    world = last.world;
    const note = `${word[language]}: ${last.name[language]}`;
    return changed(["roadmap", "availability", "plan", "progress"], note);
  };
  const refused = (message: Name) => ({ code: "refused", message: message[language], hint: null });
  const found = (id: string): FakeSession => {
    const session = world.sessions.find((one) => one.id === id);
    if (!session) throw refused({ es: "Esa sesión no existe.", en: "There is no such session." });
    return session;
  };
  /** The calendar file of the fake: the first session ahead moved, and the next one gone from it. */
  const takenBack = (complete: boolean, dryRun: boolean): TakeBackReport => {
    const [moved, gone] = world.sessions.filter(({ start }) => start > now);
    if (!moved || !gone) throw refused({ es: "No hay sesiones.", en: "There are no sessions." });
    const title = (session: FakeSession) => sessionView(world, session, now, language).title;
    const at = (wallTime: string) => instantOf(wallTime, world.zone);
    return {
      dry_run: dryRun,
      sessions: world.sessions.length,
      moved: [
        {
          id: moved.id,
          title: title(moved),
          start: at(moved.start),
          to_start: at(`${moved.start.slice(0, 10)}T07:00:00`),
          to_end: at(`${moved.start.slice(0, 10)}T08:00:00`),
        },
      ],
      skipped: complete
        ? [{ id: gone.id, title: title(gone), start: at(gone.start), end: at(gone.end) }]
        : [],
      apart: [],
      foreign: 2,
      changed: changed(dryRun ? [] : ["plan", "progress"]),
    };
  };
  const drafted = (draft: PlanDraft): World => ({
    ...world,
    zone: draft.zone ?? world.zone,
    weekly: draft.weekly ?? world.weekly,
    profiles: (draft.profiles ?? []).reduce(withProfile, world.profiles),
    start: draft.start ?? world.start,
    deadline: draft.deadline === null ? world.deadline : draft.deadline || null,
    pace: draft.pace === null ? world.pace : draft.pace || null,
    confidence: draft.confidence ?? world.confidence,
    choices: {
      ...world.choices,
      ...Object.fromEntries((draft.choices ?? []).map(({ group, option }) => [group, option])),
    },
  });
  const replan = (next: World): FakeSession[] => {
    const kept = next.sessions.filter(({ id, end }) => end <= now || next.logs[id]);
    return [...kept, ...place(next, next.start > today ? next.start : today, kept)];
  };
  const version = (sessions: FakeSession[], reason: Name) => [
    ...world.versions,
    { at: now, reason, sessions },
  ];
  const sheetOf = (id: string): SessionSheet => {
    const session = found(id);
    const task = taskOf(world, session.task);
    const own = world.sessions.filter(
      (one) => one.task === task.id && one.review === session.review,
    );
    return {
      session: sessionView(world, session, now, language),
      text: session.review ? WHAT[language] : say(task.text, language),
      requirements: task.requirements.map((text) => say(text, language)),
      task_minutes: task.planned,
      task_done_minutes: loggedMinutes(world, task.id),
      number: own.indexOf(session) + 1,
      of: own.length,
      unlocks: tasksOf(world)
        .filter(({ after }) => after.includes(task.id))
        .map(({ title }) => say(title, language)),
      resources: resourcesOf(roadmap.levels[task.level]!.resources, language),
    };
  };
  const turn = (running: boolean): Changed => {
    if (world.timer) world = { ...world, timer: { ...world.timer, running } };
    return changed(["progress"]);
  };

  const edited = (edits: FakeEdits) => {
    const waits = {
      es: "Tu plan se queda como está hasta que lo hagas de nuevo.",
      en: "Your plan stays as it is until you make it anew.",
    }[language];
    const name = { es: "Cambio de la ruta", en: "Change of the roadmap" };
    const plan = world.sessions.length > 0;
    return change(["roadmap", "plan"], name, { edits }, plan ? waits : undefined);
  };

  const makePlan = (draft: PlanDraft): Changed => {
    const next = drafted(draft);
    const sessions = replan(next);
    const reason = { es: "Plan nuevo", en: "New plan" };
    return change(["roadmap", "availability", "plan"], reason, {
      ...next,
      sessions,
      plannedFor: workOf(next),
      versions: version(sessions, reason),
    });
  };

  const answers: { [Key in keyof Platform]: (...args: Parameters<Platform[Key]>) => unknown } = {
    bootstrap: () => ({
      language,
      theme,
      now: instantOf(now, world.zone),
      zone: world.zone,
      system_zone: "Europe/Madrid",
      zone_asked: desktop.zoneAsked,
      first_day_of_week: firstDayOf(desktop.preferences),
      twelve_hours: desktop.preferences.clock === "twelve",
      preferences: desktop.preferences,
      roadmap: nameOf(language),
      shipped_roadmap: nameOf(language),
      has_plan: world.sessions.length > 0,
      undo: named(past),
      redo: named(future),
      rail: world.sessions.length > 0 ? railOf(world, today, language) : null,
      missed: missedOf(world, now),
      ask: asks(world, now),
      timer: timerOf(world, now, language),
      elapsed_done: world.elapsedDone,
      version: "0.1.0",
      data_dir: "~/.local/share/ruta",
    }),
    roadmapView: () => roadmapOf(world, now, language),
    importRoadmap: (file) => (file ? null : changed(["roadmap"])),
    samples: () => samplesOf(language),
    importSample: () => changed(["roadmap", "plan"]),
    setChoice: (group, option) =>
      change(
        ["roadmap", "plan"],
        { es: "Elección", en: "Choice" },
        { choices: { ...world.choices, [group]: option } },
      ),
    editItem: (id, edit) => edited(withItem(world.edits, id, edit)),
    orderPart: (id, place) => {
      const next = withPlace(world.edits, id, place);
      if (!("needs" in next)) return edited(next);
      const title = say(taskOf(world, next.needs).title, language);
      throw refused({ es: `«${title}» va antes.`, en: `"${title}" comes first.` });
    },
    addTask: (draft) => edited(withTask(world.edits, draft)),
    removeTask: (id) => edited(withoutTask(world.edits, id)),
    setDue: (level, due) => edited(withDue(world.edits, level, due)),
    spreadDues: (until) => {
      const last = until ?? world.deadline ?? addDays(world.start, 180);
      const days = roadmap.levels.length;
      const spread = roadmap.levels.map(({ id }, index): [string, string] => {
        const left = Math.floor(daysBetween(today, last) * ((index + 1) / days));
        return [id, addDays(today, left)];
      });
      return edited({ ...world.edits, dues: Object.fromEntries(spread) });
    },

    availabilityView: () => ({
      zone: world.zone,
      weekly: world.weekly,
      profiles: world.profiles,
      waking: world.waking,
      days: Object.entries(world.days).map(([date, hours]) => ({ date, hours })),
      holidays: holidaysView(world, today, language),
      off: world.off,
      busy: world.busy.map(({ name, spans }) => ({
        name,
        events: spans.length,
        place: `~/${name}.ics`,
        read_at: instantOf(now, world.zone),
      })),
      weeks: weeksOf(world, world.sessions, today, addDays(today, 55)),
      rules: world.rules,
    }),
    setWeekly: (zone, weekly) =>
      change(["availability"], { es: "Horas semanales", en: "Weekly hours" }, { zone, weekly }),
    setDay: (date, hours) => {
      const days = { ...world.days };
      if (hours !== null) days[date] = hours;
      else delete days[date];
      return change(["availability"], { es: "Horas de un día", en: "Hours of one day" }, { days });
    },
    setProfile: (profile) => {
      const other = world.profiles.find(
        ({ name, from, to }) => name !== profile.name && from <= profile.to && profile.from <= to,
      );
      if (other) {
        throw refused({
          es: `«${profile.name}» y «${other.name}» comparten fechas.`,
          en: `"${profile.name}" and "${other.name}" share dates.`,
        });
      }
      return change(
        ["availability"],
        { es: "Perfil cambiado", en: "Profile changed" },
        { profiles: withProfile(world.profiles, profile) },
      );
    },
    removeProfile: (name) =>
      change(
        ["availability"],
        { es: "Perfil quitado", en: "Profile taken away" },
        { profiles: world.profiles.filter((profile) => profile.name !== name) },
      ),
    setWaking: (waking) =>
      change(["availability"], { es: "Tiempo despierto", en: "Waking hours" }, { waking }),
    regions: () => regionsOf(language),
    setHolidays: (region, study) => {
      if (!knowsRegion(region)) {
        throw refused({ es: "Esa región no existe.", en: "There is no such region." });
      }
      const holidays = { region, study };
      return change(["availability"], { es: "Festivos", en: "Public holidays" }, { holidays });
    },
    removeHolidays: () =>
      change(
        ["availability"],
        { es: "Festivos quitados", en: "Public holidays taken away" },
        { holidays: null },
      ),
    addTimeOff: (from, to, note) =>
      change(
        ["availability"],
        { es: "Días libres", en: "Time off" },
        {
          off: [...world.off, { from, to, note }],
        },
      ),
    removeTimeOff: (from, to) =>
      change(
        ["availability"],
        { es: "Días libres", en: "Time off" },
        {
          off: world.off.filter((off) => off.from !== from || off.to !== to),
        },
      ),
    addBusyCalendar: () => null,
    removeBusyCalendar: (name) =>
      change(
        ["availability"],
        { es: "Calendario", en: "Calendar" },
        {
          busy: world.busy.filter((source) => source.name !== name),
        },
      ),
    refreshBusy: () => ({ read: [], failed: [], changed: changed([]) }),
    setRules: (rules) =>
      change(["availability"], { es: "Reglas de las sesiones", en: "Session rules" }, { rules }),

    previewPlan: (draft) => {
      const next = drafted(draft);
      return summaryOf(next, replan(next), language);
    },
    makePlan: (draft) => makePlan(draft),
    makeRemediedPlan: (draft) => makePlan(draft),
    planSummary: () =>
      world.sessions.length > 0 ? summaryOf(world, world.sessions, language) : null,
    calendar: (from, to) => ({
      sessions: world.sessions
        .filter(({ start, end }) => end > from && start < to)
        .map((session) => sessionView(world, session, now, language)),
      free: daysOf(from, to).flatMap((date) =>
        windowsOn(world, date).map(({ start, end }) => ({
          start: instantOf(wall(date, start), world.zone),
          end: instantOf(wall(date, end), world.zone),
          name: "",
        })),
      ),
      busy: world.busy
        .flatMap(({ spans }) => spans)
        .filter(({ start }) => start >= from && start < to)
        .map(({ start, end, name }) => ({
          start: instantOf(start, world.zone),
          end: instantOf(end, world.zone),
          name,
        })),
      off: world.off.filter((off) => off.to >= from && off.from < to),
      holidays: holidaysOf(world, from, addDays(to, -1), language),
      weeks: weeksOf(world, world.sessions, from, addDays(to, -1)),
    }),
    sessionSheet: (id) => sheetOf(id),
    logSessions: (entries) => {
      const logs = { ...world.logs };
      if (entries.some(({ id }) => id === world.timer?.id)) world = { ...world, timer: null };
      for (const { id, status, minutes, grade } of entries) {
        const session = found(id);
        if (status === "planned") delete logs[id];
        else {
          const whole = minutesBetween(session.start, session.end);
          logs[id] = { status, minutes: status === "done" ? whole : (minutes ?? 0), grade };
        }
      }
      return change(["plan", "progress"], { es: "Registro", en: "Log" }, { logs });
    },
    pinSession: (id, start, end) => {
      const session = found(id);
      const moved = {
        ...session,
        pinned: true,
        start: start ? start.slice(0, 16) + ":00" : session.start,
        end: end ? end.slice(0, 16) + ":00" : session.end,
      };
      if (moved.start < now) {
        throw refused({ es: "Ese momento ya ha pasado.", en: "That time has passed." });
      }
      return change(
        ["plan"],
        { es: "Sesión movida", en: "Session moved" },
        {
          sessions: world.sessions
            .map((one) => (one.id === id ? moved : one))
            .sort((a, b) => (a.start < b.start ? -1 : 1)),
        },
      );
    },
    unpinSession: (id) =>
      change(
        ["plan"],
        { es: "Sesión suelta", en: "Session unpinned" },
        {
          sessions: world.sessions.map((one) => (one.id === id ? { ...one, pinned: false } : one)),
        },
      ),

    today: () => todayOf(world, now, language, ({ id }) => sheetOf(id)),
    startTimer: (id) => {
      world = { ...world, timer: { id, running: true, seconds: 0 } };
      return changed(["progress"]);
    },
    pauseTimer: () => turn(false),
    resumeTimer: () => turn(true),
    stopTimer: () => {
      world = { ...world, timer: null };
      return changed(["progress"]);
    },
    putOffOpen: () => {
      world = { ...world, putOffOn: today };
      return changed(["settings"]);
    },
    setElapsedDone: (done) =>
      change(["plan"], { es: "Sesiones pasadas", en: "Passed sessions" }, { elapsedDone: done }),

    progress: () => progressOf(world, now, language),
    proposals: (gentle) => proposalsOf(world, now, language, gentle),
    applyProposal: (policy) => {
      const sessions = replanned(world, policy as Policy, now);
      const reason = { es: "Plan puesto al día", en: "Caught up" };
      return change(["roadmap", "plan", "progress"], reason, {
        sessions,
        plannedFor: workOf(world),
        versions: version(sessions, reason),
      });
    },
    ahead: () => aheadOf(world, now, language),
    applyAhead: () => {
      const reason = { es: "Trabajo adelantado", en: "Worked ahead" };
      const sessions = replanned(world, "shift", now);
      return change(["plan"], reason, { sessions, versions: version(sessions, reason) });
    },
    stuck: () => stuckOf(world, language),
    answerStuck: (task) => {
      world = { ...world, asked: [...world.asked, task] };
      return changed(["plan", "settings"]);
    },
    history: () =>
      world.versions
        .map(({ at, reason, sessions }, index) => ({
          version: index + 1,
          at: instantOf(at, world.zone),
          reason: reason[language],
          finish: sessions.length > 0 ? instantOf(sessions.at(-1)!.end, world.zone) : null,
          sessions: sessions.length,
          current: index === world.versions.length - 1,
        }))
        .reverse(),
    undo: () => step(past, future, { es: "Deshecho", en: "Undone" }),
    redo: () => step(future, past, { es: "Rehecho", en: "Done again" }),
    restore: (number) => {
      const sessions = world.versions[number - 1]?.sessions ?? world.sessions;
      const reason = { es: `Versión ${number}`, en: `Version ${number}` };
      return change(["plan"], reason, { sessions, versions: version(sessions, reason) });
    },

    exportState: () => ({
      last_at: world.exportedAt ? instantOf(world.exportedAt, world.zone) : null,
      ...exportNews(world, now),
    }),
    exportCalendar: (wanted) => {
      const events = world.sessions.length;
      const entry = {
        number: world.exports.length + 1,
        at: instantOf(now, world.zone),
        file: "~/ruta.ics",
        changes: wanted.changes,
        level: wanted.level,
        session: wanted.session,
        language: wanted.language ?? language,
        events,
        cancelled: 0,
      };
      const before = world;
      world = {
        ...world,
        exportedAt: now,
        exported: world.sessions,
        exports: [entry, ...world.exports],
      };
      const { new: fresh, changed, gone } = exportNews(before, now);
      const path = "~/ruta.ics";
      return { path, paths: [path], events, new: fresh, changed, gone, note: null };
    },
    exports: () => world.exports,
    previewTakeBack: (_again, complete) => takenBack(complete, true),
    takeBack: (complete) => takenBack(complete, false),
    ...makeFeed(),
    caldavStatus: () => statusOf(server, world.sessions.length),
    caldavConnect: (url, user) => {
      server = { url, user, sessions: 0, syncedAt: null, automatic: false };
      return { url, name: "Ruta", made: true };
    },
    caldavSync: ({ dry_run: dryRun }) => {
      if (!server) throw refused({ es: "No hay ninguno.", en: "There is none." });
      const planned = world.sessions.length;
      const report = syncOf(server, planned, dryRun, changed(dryRun ? [] : ["settings"]));
      if (!dryRun) {
        server = { ...server, sessions: planned, syncedAt: instantOf(now, world.zone) };
      }
      return report;
    },
    caldavAutomatic: (on) => {
      if (server) server = { ...server, automatic: on };
      return changed(["settings"]);
    },
    caldavDisconnect: () => {
      server = null;
      return changed(["settings"]);
    },

    setLanguage: (next) => {
      language = next;
      return changed(["settings"]);
    },
    setTheme: (next) => {
      theme = next;
      return changed(["settings"]);
    },
    ...answersOf(desktop, now, changed),
    openResource: () => null,
    openDataFolder: () => null,
  };

  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      async (...args: never[]) => (answer as (...args: never[]) => unknown)(...args),
    ]),
  ) as unknown as Platform;
}

function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) days.push(date);
  return days;
}

function plannedWorld(now: string): World {
  const world: World = { ...emptyWorld(), weekly: EVENINGS, start: addDays(now.slice(0, 10), -22) };
  world.off = [
    { from: addDays(now.slice(0, 10), 9), to: addDays(now.slice(0, 10), 12), note: "Pascua" },
  ];
  const dentist = addDays(now.slice(0, 10), 2);
  world.busy = [
    {
      name: "Trabajo",
      spans: [{ start: `${dentist}T16:00:00`, end: `${dentist}T17:30:00`, name: "Dentista" }],
    },
  ];
  world.sessions = place(world, world.start);
  world.plannedFor = workOf(world);
  const ended = world.sessions.filter(({ end }) => end <= now);
  for (const session of ended.slice(0, -4)) {
    world.logs[session.id] = {
      status: "done",
      minutes: minutesBetween(session.start, session.end),
      grade: null,
    };
  }
  const missed = ended.at(-4);
  if (missed) world.logs[missed.id] = { status: "missed", minutes: 0, grade: null };
  world.versions = [
    {
      at: `${world.start}T20:00:00`,
      reason: { es: "Primer plan", en: "First plan" },
      sessions: world.sessions,
    },
  ];
  return world;
}

/** Returns a fake as the address asks for it: `?language=en&theme=dark&first-run`. */
export function fakeFromAddress(search: string): Platform {
  const asked = new URLSearchParams(search);
  return makeFake({
    language: asked.get("language") === "en" ? "en" : "es",
    theme: asked.get("theme") === "dark" ? "dark" : "light",
    planned: !asked.has("first-run"),
  });
}

/** Returns profiles with one more or in place of that name, in order of their first day. */
function withProfile(profiles: ProfileView[], profile: ProfileView): ProfileView[] {
  const others = profiles.filter(({ name }) => name !== profile.name);
  return [...others, profile].sort((a, b) => (a.from < b.from ? -1 : 1));
}
