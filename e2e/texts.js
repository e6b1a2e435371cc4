// The window's texts, read from the locale, so that a test finds a control in either language.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The pages in the order of the sidebar. */
export const PAGES = ["today", "calendar", "roadmap", "hours", "catch-up", "progress", "export", "settings"];

const sources = {};

/** Returns the text of a key that takes no values. */
export function text(language, key) {
  sources[language] ??= readFileSync(resolve(import.meta.dirname, `../locales/${language}/ui.ftl`), "utf8");
  const found = sources[language].match(new RegExp(`^${key} = (.*)$`, "m"));
  if (!found) throw new Error(`there is no text ${key} in ${language}`);
  return found[1];
}

/** Returns a pattern for an accessible name that is this text and nothing else. */
export function exactly(language, key) {
  return new RegExp(`^${escaped(text(language, key))}$`);
}

/** Returns a pattern for an accessible name that begins as this text does before its first value. */
export function beginning(language, key) {
  return new RegExp(`^${escaped(text(language, key).split("{")[0].trim())}`);
}

function escaped(plain) {
  return plain.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
