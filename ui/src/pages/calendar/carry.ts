/** A session on its way, in wall times of the plan's zone; the engine has them as UTC. */
export interface Carried {
  id: string;
  start: Date;
  end: Date;
}

/** How far one press of a key carries: days, minutes of the start, minutes of the length. */
export interface Step {
  days: number;
  minutes: number;
  longer: number;
}

/** The finest step by keyboard, that of the mouse. */
const STEP_MINUTES = 15;

/**
 * Returns what a key does to the session that has the focus, or null for other keys.
 *
 * Alt with left and right moves it a day, with up and down a quarter of an hour, in a month a
 * week; with Shift too, up and down change its length.
 */
export function stepOf(
  keys: Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">,
  month: boolean,
): Step | null {
  if (!keys.altKey || keys.ctrlKey || keys.metaKey) return null;
  const still = { days: 0, minutes: 0, longer: 0 };
  const down = { ArrowDown: 1, ArrowUp: -1 }[keys.key] ?? 0;
  const right = { ArrowRight: 1, ArrowLeft: -1 }[keys.key] ?? 0;
  if (keys.shiftKey) return down ? { ...still, longer: down * STEP_MINUTES } : null;
  if (right) return { ...still, days: right };
  if (!down) return null;
  return month ? { ...still, days: 7 * down } : { ...still, minutes: down * STEP_MINUTES };
}

/** Returns where a session is after a step; one that would have no length left stays. */
export function carried(from: Carried, step: Step): Carried {
  const moved = (step.days * 24 * 60 + step.minutes) * 60_000;
  const start = new Date(from.start.getTime() + moved);
  const end = new Date(from.end.getTime() + moved + step.longer * 60_000);
  return end > start ? { ...from, start, end } : from;
}

/** What the page lends to carrying. */
export interface Hands {
  /** Returns a session that may be moved, or null. */
  lift: (id: string) => Carried | null;
  /** Shows a session at another place. */
  show: (carried: Carried) => void;
  /** Says where it is now. */
  say: (carried: Carried) => void;
  /** Leaves it there for good. */
  drop: (carried: Carried) => void;
  /** Whether a month is on screen. */
  month: () => boolean;
}

/**
 * Lets the session with the focus be carried by keyboard: Alt and arrows move it, letting go of
 * Alt leaves it where it is, Escape takes it back. Answers how to end it.
 */
export function carry(root: HTMLElement, hands: Hands): () => void {
  let first: Carried | null = null;
  let now: Carried | null = null;

  const onkeydown = (event: KeyboardEvent) => {
    if (now && first && event.key === "Escape") {
      event.preventDefault();
      hands.show(first);
      hands.say(first);
      first = now = null;
      return;
    }
    const step = stepOf(event, hands.month());
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = target?.closest<HTMLElement>("[data-session]")?.dataset.session;
    if (!step || !id) return;
    // Alt with left and right is a way back in history for the engine of the window.
    event.preventDefault();
    const from = now?.id === id ? now : hands.lift(id);
    if (!from) return;
    if (now?.id !== id) first = from;
    now = carried(from, step);
    hands.show(now);
    hands.say(now);
  };

  const letGo = () => {
    const [before, after] = [first, now];
    first = now = null;
    if (!before || !after) return;
    const moved = before.start.getTime() !== after.start.getTime();
    if (moved || before.end.getTime() !== after.end.getTime()) hands.drop(after);
  };
  const onkeyup = (event: KeyboardEvent) => {
    if (event.key === "Alt") letGo();
  };

  root.addEventListener("keydown", onkeydown);
  window.addEventListener("keyup", onkeyup);
  window.addEventListener("blur", letGo);
  return () => {
    root.removeEventListener("keydown", onkeydown);
    window.removeEventListener("keyup", onkeyup);
    window.removeEventListener("blur", letGo);
  };
}
