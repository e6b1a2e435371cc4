import type { ViewName } from "../../state/app.svelte";
import type { Command } from "../../state/commands.svelte";
import { t } from "../../texts/texts.svelte";

/** Returns the views that the calendar can show, in order, with their names. */
export function views(): { value: ViewName; text: string }[] {
  return [
    { value: "timeGridDay", text: t("calendar-day") },
    { value: "timeGridWeek", text: t("calendar-week") },
    { value: "dayGridMonth", text: t("calendar-month") },
    { value: "agenda", text: t("calendar-agenda") },
    { value: "plan", text: t("calendar-plan") },
  ];
}

/** What the calendar's commands do. */
export interface Steering {
  look: (view: ViewName) => void;
  today: () => void;
  previous: () => void;
  next: () => void;
}

/** Returns the calendar's commands while a view is on screen; the whole plan has no next one. */
export function steering(view: ViewName, does: Steering): Command[] {
  const looks = views().map(({ value, text }, index): Command => ({
    id: `view-${value}`,
    group: "here",
    text: t("command-view", { view: text }),
    keys: `Control+${index + 1}`,
    off: value === view,
    run: () => does.look(value),
  }));
  const step = (id: string, text: string, keys: string, run: () => void): Command => ({
    id,
    group: "here",
    text,
    keys,
    off: view === "plan",
    run,
  });
  return [
    ...looks,
    { ...step("period-today", t("calendar-today"), "Alt+Home", does.today), off: false },
    step("period-previous", t("calendar-previous"), "PageUp", does.previous),
    step("period-next", t("calendar-next"), "PageDown", does.next),
  ];
}
