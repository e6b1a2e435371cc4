import { app } from "../../state/app.svelte";
import { t } from "../../texts/texts.svelte";
import { placeAt } from "./lib";

interface Part {
  id: string;
  title: string;
}

/** Moves a part from one place among its siblings to another, and says where it is now. */
export function move(parts: Part[], from: number, to: number): void {
  const part = parts[from];
  const place = placeAt(
    parts.map(({ id }) => id),
    from,
    to,
  );
  if (!part || !place) return;
  const said = t("moved", { title: part.title, place: to + 1, count: parts.length });
  void app.change((platform) => platform.orderPart(part.id, place), said);
}

/** Puts groups of siblings back in the roadmap's order; any part stands for its group. */
export async function reset(...groups: Part[][]): Promise<void> {
  for (const [part] of groups) {
    if (!part) continue;
    const done = await app.change(
      (platform) => platform.orderPart(part.id, "roadmap"),
      t("order-reset-done"),
    );
    if (!done) return;
  }
}
