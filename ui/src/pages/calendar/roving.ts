import { minuteOfDay } from "../../time/dates";

/** A session that the keyboard can reach: where it is, and what takes the focus. */
interface Stop {
  /** Its wall time, `2026-03-24T19:00:00`. */
  start: string;
  target: HTMLElement;
}

/**
 * Returns the place of the session that a key leads to from the one at `index`, or null where the
 * key leads nowhere. `starts` are wall times in order; up and down go one by one, left and right to
 * the session next in time of day on the nearest day that has one.
 */
export function reached(starts: string[], index: number, key: string): number | null {
  const last = starts.length - 1;
  const here = starts[index];
  if (here === undefined) return null;
  if (key === "ArrowDown") return index < last ? index + 1 : null;
  if (key === "ArrowUp") return index > 0 ? index - 1 : null;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  const day = (start: string) => start.slice(0, 10);
  const days = [...new Set(starts.map(day))];
  const wanted = days[days.indexOf(day(here)) + (key === "ArrowRight" ? 1 : -1)];
  const apart = (start: string) => Math.abs(minuteOfDay(start) - minuteOfDay(here));
  return starts.reduce<number | null>((best, start, at) => {
    if (day(start) !== wanted) return best;
    return best === null || apart(start) < apart(starts[best] ?? "") ? at : best;
  }, null);
}

/**
 * Makes the sessions below an element one stop of the tab key, with arrows between them.
 *
 * The engine draws its sessions anew at will, so the stop is chosen again after each drawing: the
 * session that had the focus last, else the first of those that lie ahead. A drawing that takes the
 * focus away gives it back. Answers how to end it.
 */
export function rove(root: HTMLElement, now: () => string): () => void {
  let current: string | null = null;
  /** Whether the focus is on a session, or was when the engine drew it anew. */
  let holding = false;

  const stops = (): Stop[] =>
    [...root.querySelectorAll<HTMLElement>("[data-session]")]
      .filter((element) => element.style.visibility !== "hidden")
      .map((element) => ({
        start: element.dataset.start ?? "",
        target: element.querySelector<HTMLElement>("a") ?? element,
      }))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));

  const settle = () => {
    const all = stops();
    const stop =
      all.find(({ target }) => idOf(target) === current) ??
      all.find(({ start }) => start >= now()) ??
      all[0];
    for (const { target } of all) target.tabIndex = target === stop?.target ? 0 : -1;
    const lost = document.activeElement === document.body;
    if (holding && lost && stop && idOf(stop.target) === current) stop.target.focus();
  };

  const onfocus = ({ target }: FocusEvent) => {
    const id = target instanceof HTMLElement ? idOf(target) : null;
    if (!id) return;
    current = id;
    holding = true;
    settle();
  };

  const onleave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) holding = false;
  };

  const onpress = ({ target }: PointerEvent) => {
    if (target instanceof Node && !root.contains(target)) holding = false;
  };

  const onkey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const all = stops();
    const index = all.findIndex(({ target }) => target === event.target);
    const next = reached(
      all.map(({ start }) => start),
      index,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    all[next]?.target.focus();
  };

  const drawn = new MutationObserver(settle);
  drawn.observe(root, { childList: true, subtree: true });
  root.addEventListener("focusin", onfocus);
  root.addEventListener("focusout", onleave);
  window.addEventListener("pointerdown", onpress);
  root.addEventListener("keydown", onkey);
  settle();
  return () => {
    drawn.disconnect();
    root.removeEventListener("focusin", onfocus);
    root.removeEventListener("focusout", onleave);
    window.removeEventListener("pointerdown", onpress);
    root.removeEventListener("keydown", onkey);
  };
}

function idOf(target: HTMLElement): string | null {
  return target.closest<HTMLElement>("[data-session]")?.dataset.session ?? null;
}
