/** Returns the date that lies so many days on. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Returns how many days `to` lies behind `from`; negative where it lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Returns the weekday of a date, 0 for Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Returns the first day of the week that a date lies in; `firstDay` is 0 for Sunday, 1 for Monday. */
export function weekStart(date: string, firstDay: number): string {
  const sunday0 = (weekdayOf(date) + 1) % 7;
  return addDays(date, -((sunday0 - firstDay + 7) % 7));
}

/** Returns the weekdays in the order of the calendar, 0 for Monday. */
export function weekdaysFrom(firstDay: number): number[] {
  return Array.from({ length: 7 }, (_, index) => (index + firstDay + 6) % 7);
}

/** Returns the date that an instant has in the offset it is written with. */
export function dateOf(at: string): string {
  return at.slice(0, 10);
}

/** Returns the wall time that an instant is written with, without its offset. */
export function wallTime(at: string): string {
  return at.slice(0, 19);
}

/** Returns the minutes from 00:00 of the wall time that an instant is written with. */
export function minuteOfDay(at: string): number {
  return Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
}
