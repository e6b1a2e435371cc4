import { cleanup, configure } from "@testing-library/svelte";
import { afterEach } from "vitest";

afterEach(cleanup);

// A page is read when it is first shown, and that takes a while on a computer that does other things.
configure({ asyncUtilTimeout: 10_000 });

// What the engine of the tests lacks and the one of the window has; the test of the build has no
// page at all.
if ("document" in globalThis) {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  // Without the attribute it is shown like any other part of the page.
  HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
    this.removeAttribute("popover");
  };
  Element.prototype.scrollIntoView ??= () => {};
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      media: query,
      matches: false,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });
  // The checks for barriers ask for a canvas to measure icon fonts, of which there are none here.
  HTMLCanvasElement.prototype.getContext = () => null;
}
