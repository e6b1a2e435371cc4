import { mount } from "svelte";
import Root from "./frame/Root.svelte";
import type { Platform } from "./platform/platform";
import { app, asWireError } from "./state/app.svelte";
import { speak } from "./texts/texts.svelte";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/charts.css";
import "./styles/print.css";

/** The shell answers in the window; in a plain browser, for building pages, the fake does. */
async function platform(): Promise<Platform> {
  if (import.meta.env.MODE !== "production" && !("__TAURI_INTERNALS__" in window)) {
    const { fakeFromAddress } = await import("./platform/fake/fake");
    return fakeFromAddress(window.location.search);
  }
  const { tauriPlatform } = await import("./platform/tauri");
  return tauriPlatform;
}

const target = document.getElementById("app");
if (target) {
  try {
    await app.start(await platform());
  } catch (error) {
    // Without an answer there is no language either; Spanish is the one the program starts with.
    await speak("es");
    app.trouble = asWireError(error);
  }
  mount(Root, { target });
}
