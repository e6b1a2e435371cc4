import { addDays, weekStart } from "../time/dates";

/** Returns the six weeks that show a month, as dates; `date` is any day of it. */
export function monthWeeks(date: string, firstDay: number): string[][] {
  const first = weekStart(`${date.slice(0, 7)}-01`, firstDay);
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(first, week * 7 + day)),
  );
}

/** Returns the date that lies so many months on; a day that the month lacks becomes its last. */
export function addMonths(date: string, months: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), last);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
