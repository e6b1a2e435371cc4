/** The parts of the list of commands, in its order. */
export const GROUPS = ["here", "go", "do", "look"] as const;

/** A part of the list of commands: of the page on screen, pages, changes, looks. */
export type Group = (typeof GROUPS)[number];

/** Something that the learner can have done by its name. */
export interface Command {
  id: string;
  group: Group;
  text: string;
  /** Its keys as `aria-keyshortcuts` writes them, such as `Control+Z`; none where it has none. */
  keys?: string;
  /** True while it cannot be done. */
  off?: boolean;
  run: () => void;
}

/** What lies over the page: the list of commands, or the sheet of keys. */
export type Overlay = "commands" | "keys";

/** What the page on screen lends to the list of commands, and which overlay is open. */
class Commands {
  overlay = $state<Overlay | null>(null);
  readonly #lent = new Set<() => Command[]>();

  /** Adds a page's commands while it is on screen; answers how to take them away. */
  lend(list: () => Command[]): () => void {
    this.#lent.add(list);
    return () => this.#lent.delete(list);
  }

  /** Returns what the page on screen can do now. */
  lent(): Command[] {
    return [...this.#lent].flatMap((list) => list());
  }
}

/** The one list of commands. */
export const lists = new Commands();
