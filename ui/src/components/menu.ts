interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** What stays free between a menu and the edge of the window. */
const MARGIN = 4;

/** Returns where a menu is drawn: at the point, to its other side where there is no room. */
export function placed(at: Point, menu: Size, window: Size): Point {
  const fit = (start: number, length: number, whole: number) => {
    const other = start + length + MARGIN > whole ? start - length : start;
    return Math.max(MARGIN, Math.min(other, whole - length - MARGIN));
  };
  return { x: fit(at.x, menu.width, window.width), y: fit(at.y, menu.height, window.height) };
}

/** Returns the next line behind `here` that begins with a letter, or null. */
export function chosenBy(texts: string[], key: string, here: number): number | null {
  if ([...key].length !== 1 || key === " ") return null;
  const letter = key.toLocaleLowerCase();
  const order = texts.map((_, index) => (here + 1 + index) % texts.length);
  return order.find((index) => texts[index]?.toLocaleLowerCase().startsWith(letter)) ?? null;
}
