import { t } from "./texts.svelte";

/** Returns keys as the learner reads them on the keyboard: `Control+Z` as `Ctrl`, `Z`. */
export function keyNames(keys: string): string[] {
  const names: Record<string, string> = {
    Control: t("key-control"),
    Shift: t("key-shift"),
    Enter: t("key-enter"),
    Space: t("key-space"),
    Tab: t("key-tab"),
    Escape: "Esc",
    ArrowUp: "↑",
    ArrowDown: "↓",
    ArrowLeft: "←",
    ArrowRight: "→",
    Arrows: t("key-arrows"),
    PageUp: t("key-page-up"),
    PageDown: t("key-page-down"),
    Home: t("key-home"),
    Plus: "+",
    Minus: "−",
  };
  return keys.split("+").map((key) => names[key] ?? key);
}

/**
 * Returns the keys of an event as `aria-keyshortcuts` writes them.
 *
 * The shift key counts with letters, digits and named keys only: a sign such as `?` needs it on
 * one keyboard and not on another.
 */
export function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const shifted = event.shiftKey && /^[A-Z0-9]$|^.{2,}$/.test(key);
  const names: Record<string, string> = { " ": "Space", "+": "Plus", "-": "Minus" };
  return [
    event.ctrlKey || event.metaKey ? "Control" : "",
    event.altKey ? "Alt" : "",
    shifted ? "Shift" : "",
    names[key] ?? key,
  ]
    .filter(Boolean)
    .join("+");
}
