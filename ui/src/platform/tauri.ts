import { invoke } from "@tauri-apps/api/core";
import type { Platform } from "./platform";

/** The platform of the desktop shell. */
export const tauriPlatform: Platform = {
  bootstrap: () => invoke("bootstrap"),
  roadmapView: () => invoke("roadmap_view"),
  importRoadmap: (file) => invoke("import_roadmap", { file }),
  setChoice: (group, option) => invoke("set_choice", { group, option }),
  editItem: (id, edit) => invoke("edit_item", { id, edit }),
  orderPart: (id, place) => invoke("order_part", { id, place }),
  addTask: (task) => invoke("add_task", { task }),
  removeTask: (id) => invoke("remove_task", { id }),
  setDue: (level, due) => invoke("set_due", { level, due }),
  spreadDues: (until) => invoke("spread_dues", { until }),

  availabilityView: () => invoke("availability_view"),
  setWeekly: (zone, weekly) => invoke("set_weekly", { zone, weekly }),
  setDay: (date, windows) => invoke("set_day", { date, windows }),
  addTimeOff: (from, to, note) => invoke("add_time_off", { from, to, note }),
  removeTimeOff: (from, to) => invoke("remove_time_off", { from, to }),
  addBusyCalendar: () => invoke("add_busy_calendar"),
  removeBusyCalendar: (name) => invoke("remove_busy_calendar", { name }),
  setRules: (rules) => invoke("set_rules", { rules }),

  previewPlan: (draft) => invoke("preview_plan", { draft }),
  makePlan: (draft) => invoke("make_plan", { draft }),
  makeRemediedPlan: (draft, remedy) => invoke("make_remedied_plan", { draft, remedy }),
  planSummary: () => invoke("plan_summary"),
  calendar: (from, to) => invoke("calendar", { from, to }),
  sessionSheet: (id) => invoke("session_sheet", { id }),
  logSessions: (entries) => invoke("log_sessions", { entries }),
  pinSession: (id, start, end) => invoke("pin_session", { id, start, end }),
  unpinSession: (id) => invoke("unpin_session", { id }),

  today: () => invoke("today"),
  startTimer: (id) => invoke("start_timer", { id }),
  pauseTimer: () => invoke("pause_timer"),
  resumeTimer: () => invoke("resume_timer"),
  stopTimer: () => invoke("stop_timer"),
  putOffOpen: () => invoke("put_off_open"),
  setElapsedDone: (done) => invoke("set_elapsed_done", { done }),

  proposals: () => invoke("proposals"),
  applyProposal: (policy) => invoke("apply_proposal", { policy }),
  history: () => invoke("history"),
  undo: () => invoke("undo"),
  redo: () => invoke("redo"),
  restore: (version) => invoke("restore", { version }),

  exportState: () => invoke("export_state"),
  exports: () => invoke("exports"),
  exportCalendar: (options) => invoke("export_calendar", { options }),

  setLanguage: (language) => invoke("set_language", { language }),
  setTheme: (theme) => invoke("set_theme", { theme }),
  openResource: (id) => invoke("open_resource", { id }),
  openDataFolder: () => invoke("open_data_folder"),
};
