import type { Area } from "../platform/bindings/Area";
import type { Changed } from "../platform/bindings/Changed";
import type { LogEntry } from "../platform/bindings/LogEntry";
import type { SessionView } from "../platform/bindings/SessionView";

/** A word on sessions: what it is called, and what the log held before and holds after it. */
export interface Word {
  name: string;
  before: LogEntry[];
  after: LogEntry[];
}

/**
 * What was said of sessions since the plan changed last, which undo takes back first.
 *
 * The program never undoes what happened: an older plan comes back without it. Here a word that
 * was a slip is answered by another word, and only as long as no other change lies over it.
 */
export class Said {
  constructor(
    readonly words: readonly Word[] = [],
    readonly undone: readonly Word[] = [],
  ) {}

  /** The word that undo takes back. */
  get back(): Word | null {
    return this.words.at(-1) ?? null;
  }

  /** The word that redo brings again. */
  get again(): Word | null {
    return this.undone.at(-1) ?? null;
  }

  /** Returns it with one more word; what was undone is gone. */
  with(word: Word): Said {
    return new Said([...this.words, word]);
  }

  /** Returns it after undo or redo. */
  stepped(way: "back" | "again"): Said {
    const word = this[way];
    if (!word) return this;
    return way === "back"
      ? new Said(this.words.slice(0, -1), [...this.undone, word])
      : new Said([...this.words, word], this.undone.slice(0, -1));
  }

  /** Returns it after a change: what else became of the plan is to be undone first. */
  heard({ areas }: Changed): Said {
    return isJournaled(areas) ? new Said() : this;
  }
}

/** Tells whether the program can undo a change: logs, the timer and looks are in no journal. */
export function isJournaled(areas: Area[]): boolean {
  const logs = areas.includes("progress") && !areas.includes("roadmap");
  return !logs && areas.some((area) => area !== "settings");
}

/** Returns the entry that brings a session's log back to what it is now. */
export function entryOf(session: SessionView): LogEntry {
  const said = session.status !== "planned" && !session.assumed;
  return {
    id: session.id,
    status: said ? session.status : "planned",
    minutes: said && session.status === "partial" ? session.logged : null,
    grade: said ? session.grade : null,
  };
}
