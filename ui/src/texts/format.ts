import type { Language } from "../platform/bindings/Language";
import { language, twelveHours } from "./texts.svelte";

/** The locale of each language; English dates are day before month, as the program writes them. */
export const LOCALES: Record<Language, string> = { es: "es", en: "en-GB" };

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  const key = `${language()} ${zone} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language()], { ...options, timeZone: zone });
    formats.set(key, format);
  }
  return format;
}

/** Returns a date as an instant that means the same day in UTC. */
export function utcDay(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** Says minutes as hours: `45 min`, `2 h`, `1 h 30 min`. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0 && rest > 0) return `${rest} min`;
  const whole = new Intl.NumberFormat(LOCALES[language()]).format(hours);
  return rest === 0 ? `${whole} h` : `${whole} h ${rest} min`;
}

/** Says a range of minutes in whole hours: `100–150 h`; below an hour in minutes. */
export function durationRange(min: number, max: number): string {
  if (max < 60) return min === max ? `${max} min` : `${min}–${max} min`;
  const low = tenths(min);
  const high = tenths(max);
  return low === high ? `${high} h` : `${low}–${high} h`;
}

/** Says minutes as hours with at most one decimal, as the locale writes it. */
export function tenths(minutes: number): string {
  return new Intl.NumberFormat(LOCALES[language()], { maximumFractionDigits: 1 }).format(
    minutes / 60,
  );
}

/** Says a whole number with the locale's marks. */
export function count(number: number): string {
  return new Intl.NumberFormat(LOCALES[language()]).format(number);
}

/** Says a share of 1 as a whole percentage; what has begun is never 0 and what lacks never 100. */
export function percent(part: number, whole: number): string {
  const share = whole > 0 ? part / whole : 0;
  let rounded = Math.round(share * 100) / 100;
  if (part > 0 && rounded === 0) rounded = 0.01;
  if (part < whole && rounded === 1) rounded = 0.99;
  return new Intl.NumberFormat(LOCALES[language()], { style: "percent" }).format(rounded);
}

/** Says a date in full: `Tuesday, 24 March 2026`. */
export function longDate(date: string): string {
  return dateFormat(
    { weekday: "long", day: "numeric", month: "long", year: "numeric" },
    "UTC",
  ).format(utcDay(date));
}

/** Says a day without its year: `Tuesday 24 March`. */
export function longDay(date: string): string {
  return dateFormat({ weekday: "long", day: "numeric", month: "long" }, "UTC").format(utcDay(date));
}

/** Says a date for a line of figures: `24 Mar 2026`. */
export function shortDate(date: string): string {
  return dateFormat({ day: "numeric", month: "short", year: "numeric" }, "UTC").format(
    utcDay(date),
  );
}

/** Says a date with its weekday: `Tue, 24 Mar`. */
export function weekdayDate(date: string): string {
  return dateFormat({ weekday: "short", day: "numeric", month: "short" }, "UTC").format(
    utcDay(date),
  );
}

/** Says the day of an instant as the zone has it. */
export function instantDate(at: string, zone: string): string {
  return dateFormat({ weekday: "short", day: "numeric", month: "short" }, zone).format(
    new Date(at),
  );
}

/** Says the day, month and year of an instant as the zone has it. */
export function instantLongDate(at: string, zone: string): string {
  return dateFormat({ day: "numeric", month: "short", year: "numeric" }, zone).format(new Date(at));
}

/** Returns how the time of day is written: `19:30`, or `7:30 pm` where the learner wants it so. */
export function clockOptions(): Intl.DateTimeFormatOptions {
  return twelveHours()
    ? { hour: "numeric", minute: "2-digit", hourCycle: "h12" }
    : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
}

/** Says the time of an instant as the zone has it. */
export function instantTime(at: string, zone: string): string {
  return dateFormat(clockOptions(), zone).format(new Date(at));
}

/** Says when something was or will be: `Tue, 24 Mar, 19:00`. */
export function moment(at: string, zone: string): string {
  return `${instantDate(at, zone)}, ${instantTime(at, zone)}`;
}

/** Says where a session stands: `Tue, 24 Mar, 19:00–20:30`. */
export function span(start: string, end: string, zone: string): string {
  return `${moment(start, zone)}–${instantTime(end, zone)}`;
}

/** Says minutes from 00:00 as the learner reads the clock; the end of a day is 24:00 or 12:00 am. */
export function timeOfDay(minutes: number): string {
  if (!twelveHours()) return clock(minutes);
  return dateFormat(clockOptions(), "UTC").format(new Date(Date.UTC(2026, 0, 5, 0, minutes)));
}

/** Writes minutes from 00:00 as a program reads them: `19:30`; 1440 is `24:00`. */
export function clock(minutes: number): string {
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  return `${hours}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Returns the name of a weekday, 0 for Monday. */
export function weekday(index: number, width: "short" | "long"): string {
  // 5 January 2026 is a Monday.
  return dateFormat({ weekday: width }, "UTC").format(new Date(Date.UTC(2026, 0, 5 + index)));
}

/** Says the head of a day's column: `Tue 24`; the date is its midnight in UTC. */
export function columnDay(date: Date): string {
  const name = dateFormat({ weekday: "short" }, "UTC").format(date);
  return `${name} ${date.getUTCDate()}`;
}

/** Returns the name of a month with its year. */
export function monthName(year: number, month: number): string {
  return dateFormat({ month: "long", year: "numeric" }, "UTC").format(
    new Date(Date.UTC(year, month, 1)),
  );
}

/** Joins names as the language does: `a, b and c`. */
export function list(names: string[]): string {
  return new Intl.ListFormat(LOCALES[language()], { type: "conjunction" }).format(names);
}

/** Writes a text with a capital first letter, for dates that begin a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
}
