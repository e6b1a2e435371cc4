import type { Area } from "../platform/bindings/Area";
import type { WireError } from "../platform/bindings/WireError";
import type { Platform } from "../platform/platform";
import { language } from "../texts/texts.svelte";
import { app, asWireError } from "./app.svelte";

/**
 * What a page shows of the program, loaded again when an area that it depends on changes, or the
 * language does, for texts come ready from the program. The last question wins.
 */
export class Loaded<T> {
  /** The last answer; the old one stands until the new one is there. */
  value = $state.raw<T | null>(null);
  /** Why there is no answer. */
  trouble = $state.raw<WireError | null>(null);
  #ticket = 0;

  /** Loads now and on each change; `read` may depend on state of the page. */
  constructor(areas: Area[], read: (platform: Platform) => Promise<T>) {
    $effect(() => {
      for (const area of areas) void app.revision[area];
      void language();
      const ticket = ++this.#ticket;
      read(app.platform).then(
        (value) => {
          if (ticket !== this.#ticket) return;
          this.value = value;
          this.trouble = null;
        },
        (error: unknown) => {
          if (ticket === this.#ticket) this.trouble = asWireError(error);
        },
      );
    });
  }
}
