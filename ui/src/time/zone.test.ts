import { describe, expect, it } from "vitest";
import { instantOf } from "./zone";

describe("the instant of a wall time", () => {
  const cases = [
    [
      "has the winter's offset in winter",
      "2026-01-12T19:00",
      "Europe/Madrid",
      "2026-01-12T19:00:00+01:00",
    ],
    [
      "has the summer's offset in summer",
      "2026-07-12T19:00",
      "Europe/Madrid",
      "2026-07-12T19:00:00+02:00",
    ],
    [
      "takes the offset before where the clock skips it",
      "2026-03-29T02:30",
      "Europe/Madrid",
      "2026-03-29T02:30:00+01:00",
    ],
    [
      "takes the first where it comes twice",
      "2026-10-25T02:30",
      "Europe/Madrid",
      "2026-10-25T02:30:00+02:00",
    ],
    [
      "takes the second hour's offset right after it",
      "2026-10-25T03:00",
      "Europe/Madrid",
      "2026-10-25T03:00:00+01:00",
    ],
    [
      "knows offsets of quarter hours",
      "2026-05-01T08:15",
      "Asia/Kathmandu",
      "2026-05-01T08:15:00+05:45",
    ],
    [
      "knows changes of half an hour",
      "2026-04-05T01:45",
      "Australia/Lord_Howe",
      "2026-04-05T01:45:00+11:00",
    ],
    ["is west of Greenwich too", "2026-11-01T12:00", "America/Havana", "2026-11-01T12:00:00-05:00"],
  ] as const;
  for (const [name, wall, zone, want] of cases) {
    it(name, () => expect(instantOf(wall, zone)).toBe(want));
  }
});
