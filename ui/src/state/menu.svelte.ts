import type { MenuItem } from "../components/Menu.svelte";

interface Open {
  label: string;
  items: MenuItem[];
  at: { x: number; y: number };
}

/** The menu that is open, of a thing on the page or of the whole window; one at a time. */
class Menus {
  open = $state.raw<Open | null>(null);

  /** Opens the menu of a thing where it was clicked, or below it where a key asked for it. */
  show(event: MouseEvent, label: string, items: MenuItem[]): void {
    event.preventDefault();
    const target = event.target instanceof Element ? event.target : null;
    const byKey = event.button !== 2 && target;
    const box = target?.getBoundingClientRect();
    const at =
      byKey && box ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY };
    this.open = { label, items, at };
  }

  /** Opens a menu below the button that it belongs to. */
  below(button: Element, label: string, items: MenuItem[]): void {
    const { left, bottom } = button.getBoundingClientRect();
    this.open = { label, items, at: { x: left, y: bottom } };
  }
}

/** The one menu. */
export const menus = new Menus();
