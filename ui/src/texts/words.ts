import { duration, longDate, monthName, shortDate, timeOfDay, weekday } from "./format";
import { t } from "./texts.svelte";

/** The words of the paint grid in the language in use. */
export function paintWords() {
  return {
    label: t("paint-label"),
    help: t("paint-help"),
    total: (minutes: number) => t("paint-total", { time: duration(minutes) }),
    // A narrow column may break after the hours, never between a number and its unit.
    duration: (minutes: number) => duration(minutes).replace(/ (?=h|min)/g, "\u00a0"),
    clock: timeOfDay,
    weekday,
    cell: (day: string, from: string, to: string, free: boolean) =>
      t(free ? "paint-cell-free" : "paint-cell-empty", { day, from, to }),
    tail: (day: string) => t("paint-tail", { day }),
    whenever: t("paint-whenever"),
    wheneverOf: (day: string) => t("paint-whenever-of", { day }),
    showNight: t("paint-show-night"),
    hideNight: t("paint-hide-night"),
    perDay: t("paint-per-day"),
  };
}

/** The words of a date field in the language in use. */
export function dateWords() {
  return {
    none: t("date-none"),
    pick: t("date-pick"),
    previous: t("date-previous"),
    next: t("date-next"),
    clear: t("date-clear"),
    short: shortDate,
    long: longDate,
    month: (date: string) => monthName(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1),
    weekday: (day: number) => weekday(day, "short"),
  };
}
