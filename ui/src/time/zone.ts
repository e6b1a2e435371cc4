const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns the minutes that a zone is ahead of UTC at an instant. */
function offsetAt(epoch: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(epoch).map((p) => [p.type, Number(p.value)]),
  );
  const wall = Date.UTC(
    parts.year ?? 0,
    (parts.month ?? 1) - 1,
    parts.day ?? 1,
    parts.hour ?? 0,
    parts.minute ?? 0,
    parts.second ?? 0,
  );
  return Math.round((wall - Math.floor(epoch / 1000) * 1000) / 60_000);
}

/**
 * Returns the instant of a wall time in a zone, RFC 3339.
 *
 * A time that a clock change skips is read with the offset before it, one that comes twice is its
 * first coming: RFC 5545 §3.3.5.
 */
export function instantOf(wall: string, zone: string): string {
  const naive = Date.parse(`${wall.slice(0, 16)}:00Z`);
  // One of the two offsets in force around the wall time is right; at both kinds of change the
  // earlier of them is the one that the RFC asks for.
  const before = offsetAt(naive - 86_400_000, zone);
  const after = offsetAt(naive + 86_400_000, zone);
  const fits = (offset: number) => offsetAt(naive - offset * 60_000, zone) === offset;
  const offset = fits(before) || !fits(after) ? before : after;
  return `${wall.slice(0, 16)}:00${offsetText(offset)}`;
}

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${hours}:${String(size % 60).padStart(2, "0")}`;
}
