// The app as the tests start it: its binaries, and a data folder, clock and language for each run.

import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

import { openWindow } from "./driver.js";

const root = resolve(import.meta.dirname, "..");
const built = resolve(root, process.env.CARGO_TARGET_DIR ?? "target", "debug");

/** A data folder of its own; `language` and `now` may change between two starts. */
export class Desk {
  constructor(folder) {
    this.folder = folder;
    this.language = "en";
    this.now = "2026-01-12T08:00:00+01:00";
    this.dialogPath = join(folder, "picked");
  }

  static async make() {
    return new Desk(await mkdtemp(join(tmpdir(), "ruta-e2e-")));
  }

  get environment() {
    return {
      RUTA_DATA_DIR: join(this.folder, "data"),
      RUTA_DIALOG_PATH: this.dialogPath,
      RUTA_LANG: this.language,
      RUTA_NOW: this.now,
      TZ: "Europe/Madrid",
      // The window's own places, so that nothing of a real home is read or written.
      HOME: this.folder,
      XDG_CACHE_HOME: join(this.folder, "cache"),
      XDG_CONFIG_HOME: join(this.folder, "config"),
      XDG_DATA_HOME: join(this.folder, "share"),
    };
  }

  /** Opens the window on this folder, with these words on its command line. */
  window(...args) {
    return openWindow(join(built, "ruta-desktop"), this.environment, args);
  }

  /** Runs the command line on this folder and answers what it prints. */
  async ruta(...words) {
    // The sessions of a large plan are some megabytes.
    const options = { env: { ...process.env, ...this.environment }, maxBuffer: 2 ** 26 };
    const { stdout } = await promisify(execFile)(join(built, "ruta"), words, options);
    return stdout;
  }

  /** Removes the folder. */
  remove() {
    return rm(this.folder, { recursive: true, force: true });
  }
}
