// A WebDriver client for the real window: WebKitWebDriver starts the app and is asked over HTTP.
//
// The wire is the W3C WebDriver protocol; the app inherits the driver's environment, so each
// window has its own data folder, clock and language.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as after } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE_MS = 30_000;

/** The keys that a test presses, as WebDriver names them. */
const KEYS = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  Left: "\uE012",
  Up: "\uE013",
  Right: "\uE014",
  Down: "\uE015",
  F10: "\uE03A",
};

/** Opens the app's window; `environment` is added to this process's, `args` go to the app. */
export async function openWindow(binary, environment, args = []) {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, ...environment, TAURI_WEBVIEW_AUTOMATION: "true" },
    stdio: "ignore",
    // A process group of its own, so that the app goes with the driver that started it.
    detached: true,
  });
  const ended = once(driver, "exit");
  const end = async () => {
    process.kill(-driver.pid, "SIGKILL");
    await ended;
  };
  try {
    const base = `http://127.0.0.1:${port}`;
    await until("the driver listens", () => reachable(base));
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } };
    const { sessionId } = await ask("POST", `${base}/session`, { capabilities });
    const page = new Page(`${base}/session/${sessionId}`, end);
    await page.ready();
    return page;
  } catch (error) {
    await end();
    throw error;
  }
}

/** The page in a window. */
class Page {
  constructor(address, end) {
    this.address = address;
    this.end = end;
  }

  /** Closes the window as a crash would; what the program confirmed is stored all the same. */
  async close() {
    await this.end();
  }

  /** Waits until the first data is painted. */
  async ready() {
    await this.until("the page is ready", 'return document.documentElement.dataset.ready === "true"');
  }

  /** Runs a script in the page and answers what it returns. */
  run(script, ...args) {
    return ask("POST", `${this.address}/execute/sync`, { script, args });
  }

  /** Runs a script that calls its last argument when it is done. */
  runAsync(script, ...args) {
    return ask("POST", `${this.address}/execute/async`, { script, args });
  }

  /** Waits until a script returns something true, and answers it. */
  until(what, script, ...args) {
    return until(what, () => this.run(script, ...args));
  }

  /** Waits for the page with this name. */
  async on(name) {
    await this.until(`the page ${name}`, "return document.querySelector(`main[data-page='${arguments[0]}']`) !== null", name);
  }

  /** Returns the first visible element that a selector finds and whose accessible name fits. */
  async find(selector, name) {
    const element = await this.until(`${selector} named ${name ?? "anything"}`, FIND, selector, name?.source ?? "");
    return element[ELEMENT];
  }

  /** Tells whether such an element is there now. */
  async has(selector, name) {
    return Boolean(await this.run(FIND, selector, name?.source ?? ""));
  }

  /** Clicks the element that {@link find} finds. */
  async click(selector, name) {
    const id = await this.find(selector, name);
    await ask("POST", `${this.address}/element/${id}/click`, {});
  }

  /** Gives the keyboard to the element that {@link find} finds. */
  async focus(selector, name) {
    // In one step: the calendar draws its sessions anew after each change.
    const focused = `const found = (function () { ${FIND} }).apply(null, arguments); found?.focus(); return found !== null`;
    await this.until(`${selector} named ${name ?? "anything"} takes the focus`, focused, selector, name?.source ?? "");
  }

  /** Presses chords of keys, one after the other. */
  async press(...chords) {
    const actions = chords.flatMap((chord) => {
      const keys = chord.map((key) => KEYS[key] ?? key);
      const down = keys.map((value) => ({ type: "keyDown", value }));
      return [...down, ...keys.reverse().map((value) => ({ type: "keyUp", value }))];
    });
    await ask("POST", `${this.address}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Drags the mouse from the middle of one element to that of another. */
  drag(from, to) {
    return this.#drag(from, { x: 0, y: 0, origin: { [ELEMENT]: to } });
  }

  /** Drags an element so many pixels. */
  dragBy(from, x, y) {
    return this.#drag(from, { x, y, origin: "pointer" });
  }

  async #drag(from, target) {
    await this.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", { [ELEMENT]: from });
    const move = { type: "pointerMove", duration: 60 };
    const start = { ...move, x: 0, y: 0, origin: { [ELEMENT]: from } };
    const actions = [start, { type: "pointerDown", button: 0 }, { ...move, ...target }, { type: "pointerUp", button: 0 }];
    await ask("POST", `${this.address}/actions`, {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
  }

  /** Opens a page by its word in the sidebar. */
  async open(word) {
    await this.run(OPEN, word);
  }

  /** Gives the window a theme, as the settings would, and reads the page anew. */
  async dress(theme) {
    await this.runAsync("window.__TAURI_INTERNALS__.invoke('set_theme', { theme: arguments[0] }).then(arguments[1], arguments[1])", theme);
    await ask("POST", `${this.address}/refresh`, {});
    await this.ready();
  }

  /** Returns a picture of the page as PNG bytes. */
  async picture() {
    await this.runAsync("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
    return Buffer.from(await ask("GET", `${this.address}/screenshot`), "base64");
  }

  /** Gives the window a size. */
  async resize(width, height) {
    await ask("POST", `${this.address}/window/rect`, { width, height });
  }
}

const FIND = `
  const name = new RegExp(arguments[1], "i");
  const label = (element) => {
    const by = element.getAttribute("aria-labelledby");
    const named = by?.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    const labels = Array.from(element.labels ?? [], (label) => label.textContent).join(" ");
    return (named || element.getAttribute("aria-label") || labels || element.textContent || element.title || "").trim();
  };
  return Array.from(document.querySelectorAll(arguments[0]))
    .find((element) => element.checkVisibility() && !element.disabled && name.test(label(element))) ?? null;`;

const OPEN = `
  const entry = Array.from(document.querySelectorAll("nav button"))
    .find((button) => button.title === arguments[0]);
  if (!entry) throw new Error("there is no page " + arguments[0]);
  entry.click();`;

/** Asks until the answer is true; the driver has no events, so this is its only way to wait. */
export async function until(what, question) {
  const start = Date.now();
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() - start > PATIENCE_MS) throw new Error(`waited ${PATIENCE_MS / 1000} s in vain: ${what}`);
    await after(50);
  }
}

async function ask(method, address, body) {
  const headers = { "content-type": "application/json" };
  const signal = AbortSignal.timeout(2 * PATIENCE_MS);
  const answer = await fetch(address, { method, headers, body: body && JSON.stringify(body), signal });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

async function reachable(base) {
  try {
    return (await fetch(`${base}/status`)).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
