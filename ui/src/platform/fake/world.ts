import type { HoursView } from "../bindings/HoursView";
import type { MinutesRange } from "../bindings/MinutesRange";
import type { ExportEntry } from "../bindings/ExportEntry";
import type { Language } from "../bindings/Language";
import type { ProfileView } from "../bindings/ProfileView";
import type { ReviewGrade } from "../bindings/ReviewGrade";
import type { RulesView } from "../bindings/RulesView";
import type { SessionStatus } from "../bindings/SessionStatus";
import type { Theme } from "../bindings/Theme";
import type { TimeOffView } from "../bindings/TimeOffView";
import type { WindowView } from "../bindings/WindowView";
import type { FakeDesktop } from "./desktop";

/** A session as the fake keeps it: wall times of the zone, no offsets. */
export interface FakeSession {
  id: string;
  task: string;
  start: string;
  end: string;
  pinned: boolean;
  /** True where it recalls the task's topic. */
  review?: boolean;
}

/** A version of the fake's plan. */
export interface FakeVersion {
  at: string;
  reason: { es: string; en: string };
  sessions: FakeSession[];
}

/** What the learner changed about the roadmap. */
export interface FakeEdits {
  ranges: Record<string, MinutesRange>;
  known: string[];
  optional: Record<string, boolean>;
  dropped: string[];
  order: Record<string, string[]>;
  own: {
    id: string;
    title: string;
    level: string;
    after: string | null;
    minutes: MinutesRange;
    removed: boolean;
  }[];
  dues: Record<string, string | null>;
}

/** Everything that undo brings back. */
export interface World {
  zone: string;
  weekly: HoursView[];
  profiles: ProfileView[];
  waking: WindowView;
  days: Record<string, HoursView>;
  holidays: { region: string; study: boolean } | null;
  off: TimeOffView[];
  busy: { name: string; spans: { start: string; end: string; name: string }[] }[];
  rules: RulesView;
  choices: Record<string, string>;
  edits: FakeEdits;
  /** The work that the plan was made for. */
  plannedFor: string;
  start: string;
  deadline: string | null;
  pace: number | null;
  confidence: number;
  sessions: FakeSession[];
  logs: Record<string, { status: SessionStatus; minutes: number; grade: ReviewGrade | null }>;
  versions: FakeVersion[];
  exportedAt: string | null;
  /** The session that the timer is on, and the seconds that it has measured. */
  timer: { id: string; running: boolean; seconds: number } | null;
  /** The day on which the question about open sessions was put off. */
  putOffOn: string | null;
  elapsedDone: boolean;
  /** The items that were asked about after many misses. */
  asked: string[];
  /** The sessions as they were exported last. */
  exported: FakeSession[];
  /** The ledger of exports, the newest first. */
  exports: ExportEntry[];
}

/** What a fake starts with. */
export interface FakeOptions {
  language?: Language;
  theme?: Theme;
  /** False: the first run. */
  planned?: boolean;
  /** What the desktop around the window does. */
  desktop?: FakeDesktop;
  /** The wall time of the fake's clock in Europe/Madrid. */
  now?: string;
}

/** Evenings from Monday to Thursday and a Saturday morning: nine hours a week. */
export const EVENINGS: WindowView[][] = [
  [{ start: 1140, end: 1260 }],
  [{ start: 1140, end: 1230 }],
  [{ start: 1140, end: 1260 }],
  [{ start: 1140, end: 1230 }],
  [],
  [{ start: 600, end: 780 }],
  [],
];

/** Returns the world of somebody who has not planned yet. */
export function emptyWorld(): World {
  return {
    zone: "Europe/Madrid",
    weekly: [[], [], [], [], [], [], []],
    profiles: [],
    waking: { start: 480, end: 1320 },
    days: {},
    holidays: null,
    off: [],
    busy: [],
    rules: {
      min_session: 30,
      max_session: 120,
      break_minutes: 10,
      day_minutes: null,
      buffer_before_minutes: 0,
      buffer_after_minutes: 0,
      reserve_percent: 15,
      spacing: true,
      reviews: true,
      review_rule: "ladder",
      interleaving: true,
      few_topics: true,
      late_projects: true,
      project_blocks: true,
      same_hours: true,
    },
    choices: {},
    edits: { ranges: {}, known: [], optional: {}, dropped: [], order: {}, own: [], dues: {} },
    plannedFor: "",
    start: "2026-03-24",
    deadline: null,
    pace: null,
    confidence: 70,
    sessions: [],
    logs: {},
    versions: [],
    exportedAt: null,
    timer: null,
    putOffOn: null,
    elapsedDone: false,
    asked: [],
    exported: [],
    exports: [],
  };
}

/** Returns what a plan follows of the roadmap: the edits and the choices. */
export function workOf({ edits, choices }: World): string {
  return JSON.stringify([edits, choices]);
}
