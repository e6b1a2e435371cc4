import type { Area } from "../platform/bindings/Area";
import type { Bootstrap } from "../platform/bindings/Bootstrap";
import type { Changed } from "../platform/bindings/Changed";
import type { SpanView } from "../platform/bindings/SpanView";
import type { LogEntry } from "../platform/bindings/LogEntry";
import type { OfferedFile } from "../platform/bindings/OfferedFile";
import type { Preferences } from "../platform/bindings/Preferences";
import type { SessionView } from "../platform/bindings/SessionView";
import type { WireError } from "../platform/bindings/WireError";
import type { Platform } from "../platform/platform";
import { lists } from "./commands.svelte";
import { menus } from "./menu.svelte";
import { speak, t, writeTwelveHours } from "../texts/texts.svelte";
import { entryOf, isJournaled, Said } from "./said";

/** The pages that the sidebar leads to. */
export type PageName =
  "today" | "calendar" | "roadmap" | "hours" | "catch-up" | "progress" | "export" | "settings";

/** The views of the calendar, under the names that its engine gives them. */
export type ViewName = "timeGridDay" | "timeGridWeek" | "dayGridMonth" | "agenda" | "plan";

/** A line at the foot of the window that goes by itself. */
export interface Toast {
  text: string;
  /** True where undo takes back what the toast tells. */
  undoable: boolean;
}

const FIRST_LOOK = { view: "timeGridWeek", day: null } as const;

/** What the whole window knows: who answers, what the program said last, which page is open. */
class App {
  /** What the program said at the start, renewed after each change. */
  boot = $state.raw<Bootstrap | null>(null);
  /** The page that the learner chose. */
  chosen = $state<PageName>("calendar");
  /** Where the calendar was left; a day of null follows today. */
  looked = $state.raw<{ view: ViewName; day: string | null }>(FIRST_LOOK);
  /** How often each area has changed; whoever shows an area reads its number and loads again. */
  revision = $state<Record<Area, number>>({
    roadmap: 0,
    availability: 0,
    plan: 0,
    progress: 0,
    settings: 0,
  });
  /** What the last change told. */
  toast = $state.raw<Toast | null>(null);
  /** What went wrong last, until it is put away or something goes right. */
  trouble = $state.raw<WireError | null>(null);
  /** True while a change is on its way. */
  busy = $state(false);
  /** Where sessions stood before the last replan, until the next change. */
  ghosts = $state.raw<SpanView[]>([]);
  /** A file that was dropped on the window or opened with the program. */
  offered = $state.raw<OfferedFile | null>(null);
  /** True while a file that would be taken is carried over the window. */
  hovered = $state(false);
  /** When the program was asked last, in milliseconds of the window's clock. */
  readAt = 0;

  #platform: Platform | null = null;
  /** What was said of sessions last; undo takes it back before older changes. */
  #said = $state.raw(new Said());

  /** Who answers. */
  get platform(): Platform {
    if (!this.#platform) throw new Error("the app was not started");
    return this.#platform;
  }

  /** What the program said, for whoever shows only behind the start. */
  get facts(): Bootstrap {
    if (!this.boot) throw new Error("the app was not started");
    return this.boot;
  }

  /** Asks the program what it knows and takes its language. */
  async start(platform: Platform): Promise<void> {
    this.#platform = platform;
    this.toast = null;
    this.trouble = null;
    this.looked = FIRST_LOOK;
    lists.overlay = null;
    menus.open = null;
    this.#said = new Said();
    await this.refresh();
    // Who has just made a plan sees the weeks fill; who comes back sees the day.
    this.chosen = this.boot?.has_plan ? "today" : "calendar";
    await platform.hear((news) => {
      this.hovered = news === "hovering";
      if (news === "offered") void this.look();
      // Time has passed while the window was behind others, and the computer may have travelled.
      if (news === "front") void this.ask(() => this.refresh());
    });
    await this.look();
  }

  /** Looks for a file that the desktop handed over. */
  async look(): Promise<void> {
    this.offered = await this.ask((platform) => platform.offered());
  }

  /** Asks again for what the frame shows. */
  async refresh(): Promise<void> {
    const boot = await this.platform.bootstrap();
    await speak(boot.language);
    writeTwelveHours(boot.twelve_hours);
    this.readAt = Date.now();
    document.documentElement.dataset.theme = boot.theme;
    this.boot = boot;
  }

  /** Opens a page. */
  open(page: PageName): void {
    this.chosen = page;
  }

  /**
   * Runs a change, then lets the areas that it touched load again.
   *
   * `say` is the toast where the program has no note of its own. Answers whether it went through;
   * a dialog that was cancelled did not. `ghosts` are the old places of sessions that it moves.
   */
  async change(
    run: (platform: Platform) => Promise<Changed | null>,
    say?: string,
    ghosts: SpanView[] = [],
  ): Promise<boolean> {
    this.busy = true;
    try {
      const changed = await run(this.platform);
      if (!changed) return false;
      this.trouble = null;
      this.ghosts = ghosts;
      this.#said = this.#said.heard(changed);
      await this.refresh();
      for (const area of changed.areas) this.revision[area] += 1;
      const text = [say, changed.note].filter(Boolean).join(" ");
      if (text)
        this.toast = {
          text,
          undoable: say !== undefined && changed.undo !== null && isJournaled(changed.areas),
        };
      return true;
    } catch (error) {
      this.trouble = asWireError(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Runs a question; what goes wrong stands in the banner. */
  async ask<T>(run: (platform: Platform) => Promise<T>): Promise<T | null> {
    try {
      return await run(this.platform);
    } catch (error) {
      this.trouble = asWireError(error);
      return null;
    }
  }

  /** What undo would take back, in words; null where there is nothing. */
  get undoable(): string | null {
    return this.#said.back?.name ?? this.boot?.undo ?? null;
  }

  /** What redo would bring again, in words; null where there is nothing. */
  get redoable(): string | null {
    return this.#said.again?.name ?? this.boot?.redo ?? null;
  }

  /** Says what became of sessions, so that undo takes the word back. */
  async log(
    sessions: SessionView[],
    said: Omit<LogEntry, "id">,
    text: string,
    name: string,
  ): Promise<boolean> {
    const entries = sessions.map(({ id }) => ({ ...said, id }));
    const done = await this.change((platform) => platform.logSessions(entries), text);
    if (!done) return false;
    this.#said = this.#said.with({ name, before: sessions.map(entryOf), after: entries });
    if (this.toast) this.toast = { ...this.toast, undoable: true };
    return true;
  }

  /** Changes how the window behaves. */
  async prefer(some: Partial<Preferences>): Promise<void> {
    await this.change((platform) =>
      platform.setPreferences({ ...this.facts.preferences, ...some }),
    );
  }

  /** Takes the last change back, if there is one. */
  async undo(): Promise<void> {
    const said = this.#said.back;
    if (said) {
      const after = this.#said.stepped("back");
      const text = t("said-taken-back", { what: said.name });
      if (await this.change((platform) => platform.logSessions(said.before), text)) {
        this.#said = after;
      }
    } else if (this.boot?.undo) await this.change((platform) => platform.undo());
    else this.toast = { text: t("undo-nothing"), undoable: false };
  }

  /** Brings the last change again that was taken back, if there is one. */
  async redo(): Promise<void> {
    const said = this.#said.again;
    if (said) {
      const after = this.#said.stepped("again");
      const text = t("said-again", { what: said.name });
      if (await this.change((platform) => platform.logSessions(said.after), text)) {
        this.#said = after;
      }
    } else if (this.boot?.redo) await this.change((platform) => platform.redo());
    else this.toast = { text: t("redo-nothing"), undoable: false };
  }
}

/** Returns what was thrown as an error that people can read. */
export function asWireError(error: unknown): WireError {
  if (typeof error === "object" && error !== null && "message" in error && "code" in error) {
    return error as WireError;
  }
  return { code: "unknown", message: t("error-unknown"), hint: String(error) };
}

/** The one window. */
export const app = new App();
