// What a page shows once it has painted, and what keeps people from it.

import { waitFor } from "@testing-library/svelte";
import axe from "axe-core";
import { expect } from "vitest";

/** Waits until a page stands with all that it asked for. */
export function painted(page: string): Promise<void> {
  return waitFor(
    () => {
      expect(document.querySelector("main")?.dataset.page).toBe(page);
      expect(document.documentElement.dataset.ready).toBe("true");
    },
    { timeout: 10_000 },
  );
}

/** What axe finds; contrast is left to tests of the tokens, for this engine paints nothing. */
export async function barriers(of: Document | HTMLElement = document): Promise<string[]> {
  const { violations } = await axe.run(of, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
