import { app, type PageName } from "../state/app.svelte";
import { lists, type Command } from "../state/commands.svelte";
import { zoom } from "./zoom";
import { t } from "../texts/texts.svelte";

/** The pages in the order of the sidebar, which is that of their keys. */
export const PAGES: readonly PageName[] = [
  "today",
  "calendar",
  "roadmap",
  "hours",
  "catch-up",
  "progress",
  "export",
  "settings",
];

/** Returns every command of the whole window, and those of the page on screen before them. */
export function commands(): Command[] {
  const [undo, redo] = [app.undoable, app.redoable];
  if (!app.boot?.has_plan) return looks();
  return [
    ...lists.lent(),
    ...PAGES.map((page, index): Command => ({
      id: `go-${page}`,
      group: "go",
      text: t(`nav-${page}`),
      keys: `Alt+${index + 1}`,
      run: () => app.open(page),
    })),
    {
      id: "undo",
      group: "do",
      text: undo ? t("undo-what", { what: undo }) : t("undo-nothing"),
      keys: "Control+Z",
      off: !undo,
      run: () => void app.undo(),
    },
    {
      id: "redo",
      group: "do",
      text: redo ? t("redo-what", { what: redo }) : t("redo-nothing"),
      keys: "Control+Shift+Z",
      off: !redo,
      run: () => void app.redo(),
    },
    {
      id: "import",
      group: "do",
      text: t("command-import"),
      run: () => void app.change((platform) => platform.importRoadmap(true), t("command-imported")),
    },
    {
      id: "data-folder",
      group: "do",
      text: t("command-data-folder"),
      run: () => void app.ask((platform) => platform.openDataFolder()),
    },
    {
      id: "print",
      group: "do",
      text: t("command-print"),
      keys: "Control+P",
      run: () => window.print(),
    },
    ...looks(),
  ];
}

function looks(): Command[] {
  const other = app.boot?.language === "es" ? "en" : "es";
  return [
    ...(["light", "dark", "system"] as const).map((theme): Command => ({
      id: `theme-${theme}`,
      group: "look",
      text: t("command-theme", { theme: t(`theme-${theme}`) }),
      off: app.boot?.theme === theme,
      run: () => void app.change((platform) => platform.setTheme(theme)),
    })),
    {
      id: "language",
      group: "look",
      text: t(`command-language-${other}`),
      run: () => void app.change((platform) => platform.setLanguage(other)),
    },
    ...sizes(),
    {
      id: "keys",
      group: "look",
      text: t("command-keys"),
      keys: "?",
      run: () => (lists.overlay = "keys"),
    },
  ];
}

/** Returns the commands that make the pages larger and smaller; they work everywhere. */
export function sizes(): Command[] {
  const size = (id: string, text: string, keys: string, step: -1 | 0 | 1): Command => ({
    id,
    group: "look",
    text,
    keys,
    run: () => zoom(step),
  });
  return [
    size("larger", t("keys-larger"), "Control+Plus", 1),
    size("smaller", t("keys-smaller"), "Control+Minus", -1),
    size("normal-size", t("keys-normal-size"), "Control+0", 0),
  ];
}

/** Returns a text without case and accents, as it is compared. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Returns the commands in whose text every word of the query begins a word, or else stands
 * somewhere, in the order of the list; without a query all of them.
 */
export function found(all: Command[], query: string): Command[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const fits = (command: Command, test: (text: string, word: string) => boolean) =>
    words.every((word) => test(plain(command.text), word));
  const begins = (text: string, word: string) =>
    text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word));
  const first = all.filter((command) => fits(command, begins));
  const rest = all.filter(
    (command) => !first.includes(command) && fits(command, (text, word) => text.includes(word)),
  );
  return [...first, ...rest];
}

/** A part of the sheet of keys. */
export interface KeyPart {
  title: string;
  rows: { text: string; keys: string }[];
}

/**
 * Returns the sheet of keys: the commands that have keys, and the ways through a page that are no
 * commands.
 */
export function shortcuts(all: Command[]): KeyPart[] {
  const of = (...groups: Command["group"][]) =>
    all.flatMap(({ group, text, keys }) =>
      keys && groups.includes(group) ? [{ text, keys }] : [],
    );
  const undo = { text: t("undo"), keys: "Control+Z" };
  const redo = { text: t("command-redo"), keys: "Control+Shift+Z" };
  const rest = of("do").filter(({ keys }) => keys !== undo.keys && keys !== redo.keys);
  const parts: KeyPart[] = [
    { title: t("commands-here"), rows: of("here") },
    { title: t("commands-go"), rows: of("go") },
    {
      title: t("keys-everywhere"),
      rows: [
        { text: t("commands-label"), keys: "Control+K" },
        undo,
        redo,
        ...rest,
        ...of("look"),
        { text: t("menu-label"), keys: "F10" },
        { text: t("keys-menu"), keys: "Shift+F10" },
      ],
    },
    {
      title: t("keys-sessions"),
      rows: [
        { text: t("keys-sessions-reach"), keys: "Arrows" },
        { text: t("keys-sessions-open"), keys: "Enter" },
        { text: t("keys-sessions-move"), keys: "Alt+Arrows" },
        { text: t("keys-sessions-length"), keys: "Alt+Shift+Arrows" },
      ],
    },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}
