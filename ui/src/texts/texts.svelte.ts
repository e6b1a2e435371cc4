import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../platform/bindings/Language";

/** Loads the texts of one language; each is a chunk of its own, so that only one is read. */
const SOURCES: Record<Language, () => Promise<{ default: string }>> = {
  es: () => import("../../../locales/es/ui.ftl?raw"),
  en: () => import("../../../locales/en/ui.ftl?raw"),
};

const bundles = new Map<Language, FluentBundle>();

let bundle = $state.raw<FluentBundle | null>(null);
let current = $state<Language>("es");
let twelve = $state(false);

/** Returns the language in use. */
export function language(): Language {
  return current;
}

/** Tells whether the time of day is written with a clock of twelve hours. */
export function twelveHours(): boolean {
  return twelve;
}

/** Writes the time of day with a clock of twelve hours from now on, or of twenty-four. */
export function writeTwelveHours(wanted: boolean): void {
  twelve = wanted;
}

/** Switches every text on screen to a language. */
export async function speak(next: Language): Promise<void> {
  let made = bundles.get(next);
  if (!made) {
    made = bundleOf(next, (await SOURCES[next]()).default);
    bundles.set(next, made);
  }
  current = next;
  bundle = made;
  document.documentElement.lang = next;
}

/** Returns the text of a key; a key without a text answers itself, which a test rules out. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const pattern = bundle?.getMessage(key)?.value;
  return bundle && pattern ? bundle.formatPattern(pattern, args ?? null) : key;
}

/** Reads the texts of a language. The marks around arguments stay out: nothing here runs right to left. */
export function bundleOf(language: Language, source: string): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  const errors = made.addResource(new FluentResource(source));
  for (const error of errors) console.error(error);
  return made;
}
