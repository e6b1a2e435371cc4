import type { MenuItem } from "../components/Menu.svelte";
import { lists } from "../state/commands.svelte";
import { keyNames } from "../texts/keys";
import { t } from "../texts/texts.svelte";
import { commands } from "./commands";

/** The commands that stand in the program's menu, in its parts. */
const PARTS = [
  ["undo", "redo"],
  ["import", "go-export", "print"],
  ["larger", "smaller", "normal-size"],
  ["go-settings", "data-folder", "keys"],
];

/** Returns the program's menu: the list of commands first, then what people look for in a menu. */
export function programMenu(): MenuItem[] {
  const all = commands();
  const palette: MenuItem = {
    text: t("commands-label"),
    keys: keyNames("Control+K"),
    run: () => (lists.overlay = "commands"),
  };
  const items = PARTS.flatMap((part) => {
    const found = part.flatMap((id) => all.find((command) => command.id === id) ?? []);
    return found.map(({ text, keys, off, run }, index): MenuItem => ({
      text,
      keys: keys ? keyNames(keys) : undefined,
      off,
      parted: index === 0,
      run,
    }));
  });
  return [palette, ...items];
}
