/** Returns where each session below an element is drawn, by its id. */
export function placesOf(root: HTMLElement): Map<string, DOMRect> {
  const drawn = [...root.querySelectorAll<HTMLElement>("[data-session]")];
  return new Map(
    drawn.map((element) => [element.dataset.session ?? "", element.getBoundingClientRect()]),
  );
}

/**
 * Lets each session that is drawn elsewhere than before glide there from its old place.
 *
 * It takes as long as the token `--quick` says, which is nothing where the system asks for no
 * motion.
 */
export function glide(root: HTMLElement, before: Map<string, DOMRect>): void {
  const duration = parseFloat(getComputedStyle(root).getPropertyValue("--quick")) || 0;
  if (duration === 0) return;
  for (const element of root.querySelectorAll<HTMLElement>("[data-session]")) {
    const old = before.get(element.dataset.session ?? "");
    if (!old) continue;
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [old.left - left, old.top - top];
    if (Math.abs(x) < 1 && Math.abs(y) < 1) continue;
    element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }], {
      duration,
      easing: "ease-out",
    });
  }
}
