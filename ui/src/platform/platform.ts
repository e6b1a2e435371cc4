import type { AvailabilityView } from "./bindings/AvailabilityView";
import type { BackupView } from "./bindings/BackupView";
import type { Bootstrap } from "./bindings/Bootstrap";
import type { BusyRefresh } from "./bindings/BusyRefresh";
import type { CaldavConnected } from "./bindings/CaldavConnected";
import type { CaldavStatus } from "./bindings/CaldavStatus";
import type { CalendarView } from "./bindings/CalendarView";
import type { Changed } from "./bindings/Changed";
import type { DueEdit } from "./bindings/DueEdit";
import type { ExportEntry } from "./bindings/ExportEntry";
import type { ExportOptions } from "./bindings/ExportOptions";
import type { ExportReport } from "./bindings/ExportReport";
import type { ExportState } from "./bindings/ExportState";
import type { FeedState } from "./bindings/FeedState";
import type { HoursView } from "./bindings/HoursView";
import type { ItemEdit } from "./bindings/ItemEdit";
import type { Language } from "./bindings/Language";
import type { LogEntry } from "./bindings/LogEntry";
import type { News } from "./bindings/News";
import type { OfferedFile } from "./bindings/OfferedFile";
import type { PartPlace } from "./bindings/PartPlace";
import type { PlanDraft } from "./bindings/PlanDraft";
import type { PlanSummary } from "./bindings/PlanSummary";
import type { Preferences } from "./bindings/Preferences";
import type { ProfileView } from "./bindings/ProfileView";
import type { ProgressView } from "./bindings/ProgressView";
import type { Proposals } from "./bindings/Proposals";
import type { ProposalView } from "./bindings/ProposalView";
import type { RegionView } from "./bindings/RegionView";
import type { RoadmapView } from "./bindings/RoadmapView";
import type { RulesView } from "./bindings/RulesView";
import type { SampleView } from "./bindings/SampleView";
import type { StuckAnswer } from "./bindings/StuckAnswer";
import type { StuckView } from "./bindings/StuckView";
import type { SessionSheet } from "./bindings/SessionSheet";
import type { TakeBackReport } from "./bindings/TakeBackReport";
import type { TaskDraft } from "./bindings/TaskDraft";
import type { SyncOptions } from "./bindings/SyncOptions";
import type { SyncReport } from "./bindings/SyncReport";
import type { Theme } from "./bindings/Theme";
import type { TodayView } from "./bindings/TodayView";
import type { VersionView } from "./bindings/VersionView";
import type { WindowView } from "./bindings/WindowView";

/**
 * What the pages may ask of the program, one function for each command of the shell.
 *
 * Instants are RFC 3339 with the plan zone's offset, dates `YYYY-MM-DD`, durations whole minutes.
 * Every function rejects with a `WireError`. Those that open a dialog of the system answer `null`
 * where the learner cancels it.
 */
export interface Platform {
  bootstrap(): Promise<Bootstrap>;
  roadmapView(): Promise<RoadmapView>;
  /** Answers the roadmaps that come with the program. */
  samples(): Promise<SampleView[]>;
  importSample(name: string): Promise<Changed>;
  /** Takes the shipped roadmap, or with `file` one that the learner picks. */
  importRoadmap(file: boolean): Promise<Changed | null>;
  /** Picks an option of a group; an empty option plans them all again. */
  setChoice(group: string, option: string): Promise<Changed>;
  /** Changes an item, a project or a task of one's own. */
  editItem(id: string, edit: ItemEdit): Promise<Changed>;
  /** Moves an item, topic or project among its siblings. */
  orderPart(id: string, place: PartPlace): Promise<Changed>;
  addTask(task: TaskDraft): Promise<Changed>;
  removeTask(id: string): Promise<Changed>;
  setDue(level: string, due: DueEdit): Promise<Changed>;
  /** Spreads the due dates by work until a date; `null`: until the deadline or the last of them. */
  spreadDues(until: string | null): Promise<Changed>;

  availabilityView(): Promise<AvailabilityView>;
  setWeekly(zone: string, weekly: HoursView[]): Promise<Changed>;
  /** Gives one date time of its own; `null` goes back to the weekday's. */
  setDay(date: string, hours: HoursView | null): Promise<Changed>;
  /** Stores the week of a season, in place of the one of that name. */
  setProfile(profile: ProfileView): Promise<Changed>;
  removeProfile(name: string): Promise<Changed>;
  setWaking(waking: WindowView): Promise<Changed>;
  /** Answers every country and region that has public holidays, by name. */
  regions(): Promise<RegionView[]>;
  setHolidays(region: string, study: boolean): Promise<Changed>;
  removeHolidays(): Promise<Changed>;
  addTimeOff(from: string, to: string, note: string | null): Promise<Changed>;
  removeTimeOff(from: string, to: string): Promise<Changed>;
  addBusyCalendar(): Promise<Changed | null>;
  removeBusyCalendar(name: string): Promise<Changed>;
  /** Reads busy calendars again that have changed: files, or with `servers` those on servers. */
  refreshBusy(servers: boolean): Promise<BusyRefresh>;
  setRules(rules: RulesView): Promise<Changed>;

  /** Plans a draft and stores nothing. */
  previewPlan(draft: PlanDraft): Promise<PlanSummary>;
  makePlan(draft: PlanDraft): Promise<Changed>;
  /** Makes the plan of a draft with one of the remedies for what its due dates lack. */
  makeRemediedPlan(draft: PlanDraft, remedy: string): Promise<Changed>;
  planSummary(): Promise<PlanSummary | null>;
  /** Answers what a period shows; `to` is the first day behind it. */
  calendar(from: string, to: string): Promise<CalendarView>;
  sessionSheet(id: string): Promise<SessionSheet>;
  logSessions(entries: LogEntry[]): Promise<Changed>;
  /** Fixes a session where it is, or moves it and fixes it there. */
  pinSession(id: string, start: string | null, end: string | null): Promise<Changed>;
  unpinSession(id: string): Promise<Changed>;

  today(): Promise<TodayView>;
  /** Starts to work on a session by the timer, or goes on with it. */
  startTimer(id: string): Promise<Changed>;
  pauseTimer(): Promise<Changed>;
  resumeTimer(): Promise<Changed>;
  /** Stops the timer and logs the minutes that it measured. */
  stopTimer(): Promise<Changed>;
  /** Asks no more today about sessions that have passed without a word. */
  putOffOpen(): Promise<Changed>;
  /** Takes sessions that have passed without a word as done from now on, or asks about them. */
  setElapsedDone(done: boolean): Promise<Changed>;

  progress(): Promise<ProgressView>;
  /** Answers the ways back, with `gentle` those that begin with a gentle week. */
  proposals(gentle: boolean): Promise<Proposals>;
  applyProposal(policy: string, gentle: boolean): Promise<Changed>;
  /** Answers the plan with later work moved forward, `null` where none of it can move. */
  ahead(): Promise<ProposalView | null>;
  applyAhead(): Promise<Changed>;
  /** Answers the items that were missed again and again and not asked about. */
  stuck(): Promise<StuckView[]>;
  answerStuck(task: string, answer: StuckAnswer): Promise<Changed>;
  history(): Promise<VersionView[]>;
  undo(): Promise<Changed>;
  redo(): Promise<Changed>;
  restore(version: number): Promise<Changed>;

  exportState(): Promise<ExportState>;
  /** Answers every export, the newest first. */
  exports(): Promise<ExportEntry[]>;
  exportCalendar(options: ExportOptions): Promise<ExportReport | null>;

  /**
   * Shows what would be taken back from a calendar file that the learner picks, or with `again` from
   * the same file; `complete` says that what is not in it was deleted.
   */
  previewTakeBack(again: boolean, complete: boolean): Promise<TakeBackReport | null>;
  /** Takes back what was shown. */
  takeBack(complete: boolean): Promise<TakeBackReport | null>;

  feedState(): Promise<FeedState>;
  /** Answers calendar programs of this computer from now on; `fresh` makes a new address. */
  openFeed(fresh: boolean): Promise<FeedState>;
  closeFeed(): Promise<FeedState>;

  caldavStatus(): Promise<CaldavStatus>;
  /** Connects with a calendar on a server; without a password the keyring's is taken. */
  caldavConnect(url: string, user: string, password: string | null): Promise<CaldavConnected>;
  caldavSync(options: SyncOptions): Promise<SyncReport>;
  /** Syncs by itself from now on, or no more. */
  caldavAutomatic(on: boolean): Promise<Changed>;
  caldavDisconnect(): Promise<Changed>;

  setLanguage(language: Language): Promise<Changed>;
  setTheme(theme: Theme): Promise<Changed>;
  /** Stores how the window behaves; its pages take their size at once. */
  setPreferences(preferences: Preferences): Promise<Changed>;
  /** Keeps the plan's zone although the computer is in another. */
  keepZone(): Promise<Changed>;
  startsAtLogin(): Promise<boolean>;
  setStartsAtLogin(wanted: boolean): Promise<null>;
  /** Answers the copies of the database, the newest first. */
  backups(): Promise<BackupView[]>;
  backUp(): Promise<BackupView>;
  /** Puts a copy back; the present is copied first. */
  restoreBackup(id: string): Promise<Changed>;

  /** Hears from now on what the desktop does to the window. */
  hear(listen: (news: News) => void): Promise<null>;
  /** Answers the file that was dropped or opened and waits for a word. */
  offered(): Promise<OfferedFile | null>;
  takeOffered(): Promise<Changed | null>;
  refuseOffered(): Promise<null>;

  openResource(id: string): Promise<null>;
  openDataFolder(): Promise<null>;
}
