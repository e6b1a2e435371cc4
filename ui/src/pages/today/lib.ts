import type { TimerView } from "../../platform/bindings/TimerView";

/** A timer that runs so much longer than planned was probably forgotten, in minutes. */
const FORGOTTEN = 60;

/** Returns the seconds worked, `since` milliseconds after the timer was read. */
export function worked(timer: TimerView, since: number): number {
  return timer.seconds + (timer.running ? Math.max(0, Math.floor(since / 1000)) : 0);
}

/** Says seconds as a clock: `0:07:05`. */
export function stopwatch(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Tells whether the timer was probably left running. */
export function forgotten(seconds: number, planned: number): boolean {
  return seconds / 60 > planned + FORGOTTEN;
}

/** Returns the minutes that "Partly…" starts with: those of the timer, or half of the session. */
export function partlyMinutes(seconds: number | null, planned: number): number {
  if (seconds === null || forgotten(seconds, planned)) return Math.max(1, Math.round(planned / 2));
  return Math.max(1, Math.round(seconds / 60));
}
