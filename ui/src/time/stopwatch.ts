/** A timer as it was read at some moment. */
interface Read {
  seconds: number;
  running: boolean;
}

/** Returns the seconds worked, `since` milliseconds after the timer was read. */
export function worked(timer: Read, since: number): number {
  return timer.seconds + (timer.running ? Math.max(0, Math.floor(since / 1000)) : 0);
}

/** Says seconds as a clock: `0:07:05`. */
export function stopwatch(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
