import type { Plugin } from "vite";

/** What preact 10 copies a node onto, and the same with a `constructor` of its own. */
const COPY = "(t=h({},o)).__v";
const COPY_WITH_OWN = "(t=h({constructor:void 0},o)).__v";

/**
 * Lets preact, which draws the calendar's engine, work on frozen prototypes.
 *
 * The shell freezes `Object.prototype`. Preact copies a node's own `constructor` onto an empty
 * object, and an assignment to a name that a frozen prototype holds throws in strict mode; an
 * object that has the name already takes it. The build fails where preact no longer reads as it
 * did, so that no window is shipped without its sessions.
 */
export function frozenPrototypes(): Plugin {
  let mended = false;
  return {
    name: "frozen-prototypes",
    apply: "build",
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(mjs|module\.js)$/.test(id)) return null;
      const parts = code.split(COPY);
      if (parts.length !== 2) {
        this.error(
          `preact copies its nodes in another way; ${id} has ${parts.length - 1} of ${COPY}`,
        );
      }
      mended = true;
      return { code: parts.join(COPY_WITH_OWN), map: null };
    },
    generateBundle() {
      if (!mended) this.error("the calendar's engine came without preact");
    },
  };
}
