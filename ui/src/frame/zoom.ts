import { app } from "../state/app.svelte";

/** How small and how large the pages may be, and how far one press of a key goes, in percent. */
const ZOOM = { least: 50, most: 300, step: 10 };

/** Returns the size that a press of a key leads to. */
export function zoomed(percent: number, step: -1 | 0 | 1): number {
  if (step === 0) return 100;
  return Math.min(ZOOM.most, Math.max(ZOOM.least, percent + step * ZOOM.step));
}

/** Makes the pages larger or smaller, or as large as they were made. */
export function zoom(step: -1 | 0 | 1): void {
  const percent = app.boot?.preferences.zoom_percent ?? 100;
  const next = zoomed(percent, step);
  if (next !== percent) void app.prefer({ zoom_percent: next });
}
