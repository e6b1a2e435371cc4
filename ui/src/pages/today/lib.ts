export { stopwatch, worked } from "../../time/stopwatch";

/** A timer that runs so much longer than planned was probably forgotten, in minutes. */
const FORGOTTEN = 60;

/** Tells whether the timer was probably left running. */
export function forgotten(seconds: number, planned: number): boolean {
  return seconds / 60 > planned + FORGOTTEN;
}

/** Returns the minutes that "Partly…" starts with: those of the timer, or half of the session. */
export function partlyMinutes(seconds: number | null, planned: number): number {
  if (seconds === null || forgotten(seconds, planned)) return Math.max(1, Math.round(planned / 2));
  return Math.max(1, Math.round(seconds / 60));
}
