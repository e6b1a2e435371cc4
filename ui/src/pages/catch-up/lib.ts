import type { MoveView } from "../../platform/bindings/MoveView";
import type { ProposalView } from "../../platform/bindings/ProposalView";
import type { SpanView } from "../../platform/bindings/SpanView";
import type { UnplacedView } from "../../platform/bindings/UnplacedView";
import { span, weekdayDate } from "../../texts/format";
import { t } from "../../texts/texts.svelte";
import { dateOf } from "../../time/dates";

/** Returns how many sessions a proposal touches. */
export function touched({ diff }: ProposalView): number {
  return diff.moved + diff.relabelled + diff.added + diff.removed;
}

/** Returns the minutes that a proposal leaves late. */
export function lateMinutes(proposal: ProposalView): number {
  return proposal.levels.reduce((sum, level) => sum + level.late_minutes, 0);
}

/** Returns what a proposal leaves out on purpose. */
export function cutWork({ unplaced }: ProposalView): UnplacedView[] {
  return unplaced.filter(({ code }) => code === "cut");
}

/** Returns what finds no place although nothing meant to leave it out. */
export function homelessWork({ unplaced }: ProposalView): UnplacedView[] {
  return unplaced.filter(({ code }) => code !== "cut");
}

/** Returns the first proposal before this one that leads to the same plan. */
export function sameBefore(
  proposals: ProposalView[],
  proposal: ProposalView,
): ProposalView | undefined {
  const plan = ({ finish, diff, moves, unplaced }: ProposalView) =>
    JSON.stringify([finish, diff, moves, unplaced]);
  const before = proposals.slice(0, proposals.indexOf(proposal));
  return before.find((earlier) => plan(earlier) === plan(proposal));
}

/** A day of a diff with what happens on it. */
export interface DayOfMoves {
  date: string;
  moves: MoveView[];
}

/** Groups moves by the day that they leave, or reach where they are new. */
export function byDay(moves: MoveView[]): DayOfMoves[] {
  const days: DayOfMoves[] = [];
  for (const move of moves) {
    const at = move.before ?? move.after;
    if (!at) continue;
    const date = dateOf(at.start);
    const day = days.find((known) => known.date === date);
    if (day) day.moves.push(move);
    else days.push({ date, moves: [move] });
  }
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Returns the places that sessions leave, each with the title that stood there. */
export function ghostsOf(moves: MoveView[]): SpanView[] {
  return moves.flatMap(({ before, title, title_before }) =>
    before ? [{ ...before, name: title_before ?? title }] : [],
  );
}

/** Says what happens to one session. */
export function moveText(move: MoveView, zone: string): string {
  const after = move.after ? span(move.after.start, move.after.end, zone) : "";
  const before = move.before ? span(move.before.start, move.before.end, zone) : "";
  const known = ["moved", "relabelled", "added", "removed"];
  const key = known.includes(move.change) ? move.change : "moved";
  return t(`move-${key}`, {
    title: move.title,
    before: move.title_before ?? before,
    after,
  });
}

/** Says the day of a diff. */
export function dayTitle(day: DayOfMoves): string {
  return weekdayDate(day.date);
}
