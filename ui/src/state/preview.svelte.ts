import type { PlanDraft } from "../platform/bindings/PlanDraft";
import type { PlanSummary } from "../platform/bindings/PlanSummary";
import type { WireError } from "../platform/bindings/WireError";
import { asWireError } from "./app.svelte";

/**
 * The live answer to a draft: asks while the learner paints, one question at a time.
 *
 * A draft that comes while a question is out waits, and only the newest of those is asked, so that
 * the answer on screen is never older than one question and the last draft always wins.
 */
export class Preview {
  /** The answer to the newest draft that has one. */
  summary = $state.raw<PlanSummary | null>(null);
  /** Why there is no answer. */
  trouble = $state.raw<WireError | null>(null);
  /** True while the answer on screen is older than the draft. */
  waiting = $state(false);

  #read: (draft: PlanDraft) => Promise<PlanSummary>;
  #next: PlanDraft | null = null;
  #asking = false;

  constructor(read: (draft: PlanDraft) => Promise<PlanSummary>) {
    this.#read = read;
  }

  /** Asks for a draft as soon as the question before is answered. */
  ask(draft: PlanDraft): void {
    this.#next = draft;
    this.waiting = true;
    if (!this.#asking) void this.#work();
  }

  /** Forgets the answer, for a draft that cannot be asked. */
  clear(): void {
    this.#next = null;
    this.summary = null;
    this.trouble = null;
    this.waiting = false;
  }

  async #work(): Promise<void> {
    this.#asking = true;
    while (this.#next) {
      const draft = this.#next;
      this.#next = null;
      try {
        const summary = await this.#read(draft);
        if (!this.waiting) continue;
        this.summary = summary;
        this.trouble = null;
      } catch (error) {
        if (!this.waiting) continue;
        this.trouble = asWireError(error);
        this.summary = null;
      }
    }
    this.#asking = false;
    this.waiting = false;
  }
}
