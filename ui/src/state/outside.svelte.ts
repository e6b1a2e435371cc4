import type { BusyFailure } from "../platform/bindings/BusyFailure";
import type { Changed } from "../platform/bindings/Changed";
import type { SyncReport } from "../platform/bindings/SyncReport";
import type { WireError } from "../platform/bindings/WireError";
import { t } from "../texts/texts.svelte";
import { app, asWireError } from "./app.svelte";

/** How often servers are asked, and how long after a change. */
const EVERY_MS = 15 * 60_000;
const AFTER_CHANGE_MS = 5_000;

/** What merely says that nobody answers now; it is tried again the next time. */
const PASSING = new Set(["caldav-unreachable", "caldav-silent", "database-locked"]);

/**
 * Calendars outside of Ruta: busy ones are read again when they change, and the one on a server is
 * kept in step where the learner switched that on.
 */
class Outside {
  /** Busy calendars that could not be read again. */
  failed = $state.raw<BusyFailure[]>([]);
  /** Why the last sync by itself came to nothing. */
  trouble = $state.raw<WireError | null>(null);
  /** True while a server is asked. */
  asking = $state(false);

  #automatic = false;
  #halted = false;
  /** True while a change of its own goes through the window. */
  #own = false;
  #after: ReturnType<typeof setTimeout> | undefined;

  /** Watches until the answer is called. */
  watch(): () => void {
    const look = () => void this.readFiles();
    const ask = () => void this.askServers();
    look();
    ask();
    window.addEventListener("focus", look);
    const timer = setInterval(ask, EVERY_MS);
    return () => {
      window.removeEventListener("focus", look);
      clearInterval(timer);
      clearTimeout(this.#after);
    };
  }

  /** Hears that the plan changed. */
  changed(): void {
    if (!this.#automatic || this.#own) return;
    clearTimeout(this.#after);
    this.#after = setTimeout(() => void this.sync(), AFTER_CHANGE_MS);
  }

  /** Notes whether the calendar on the server is kept in step. */
  async settle(): Promise<void> {
    const status = await app.platform.caldavStatus().catch(() => null);
    const automatic = Boolean(status?.connected && status.automatic);
    if (automatic && !this.#automatic) this.#halted = false;
    this.#automatic = automatic;
    if (!automatic) this.trouble = null;
  }

  /** Reads busy files again that have changed. */
  async readFiles(): Promise<void> {
    await this.#readBusy(false);
  }

  /** Reads busy calendars on servers again, and syncs where that is switched on. */
  async askServers(): Promise<void> {
    await this.settle();
    await this.#readBusy(true);
    await this.sync();
  }

  /** Syncs by itself; what goes wrong stands on the page of the calendar file. */
  async sync(): Promise<void> {
    if (!this.#automatic || this.#halted || this.asking) return;
    this.asking = true;
    try {
      const report = await app.platform.caldavSync({ dry_run: false, accept_deletions: false });
      this.trouble = null;
      await this.#take(report.changed, told(report));
    } catch (error) {
      this.trouble = asWireError(error);
      if (!PASSING.has(this.trouble.code)) {
        // Somebody has to look at it first.
        this.#halted = true;
        app.trouble = this.trouble;
      }
    } finally {
      this.asking = false;
    }
  }

  /** Hears that a sync by hand went through. */
  healed(): void {
    this.trouble = null;
    this.#halted = false;
  }

  async #readBusy(servers: boolean): Promise<void> {
    try {
      const { read, failed, changed } = await app.platform.refreshBusy(servers);
      if (!servers || failed.length > 0) this.failed = failed;
      if (read.length > 0)
        await this.#take(changed, t("busy-read-again", { names: read.join(", ") }));
    } catch {
      // What is wrong with the data folder is told by whatever the learner does next.
    }
  }

  async #take(changed: Changed, say: string | undefined): Promise<void> {
    this.#own = true;
    await app.change(() => Promise.resolve(changed), say);
    this.#own = false;
  }
}

/** Returns what a sync changed here, in words; nothing where it only sent. */
function told(report: SyncReport): string | undefined {
  const { moved, skipped } = report;
  if (moved.length + skipped.length === 0) return undefined;
  return t("server-taken", { moved: moved.length, skipped: skipped.length });
}

/** The one watcher of the window. */
export const outside = new Outside();
