import { expect, it } from "vitest";
import type { PlanDraft } from "../platform/bindings/PlanDraft";
import type { PlanSummary } from "../platform/bindings/PlanSummary";
import { draft } from "./draft";
import { Preview } from "./preview.svelte";

const settled = () => new Promise((resolve) => setTimeout(resolve));

function held() {
  const asked: { draft: PlanDraft; answer: (start: string) => void; fail: () => void }[] = [];
  const preview = new Preview(
    (one) =>
      new Promise<PlanSummary>((resolve, reject) => {
        asked.push({
          draft: one,
          answer: (start) => resolve({ start } as PlanSummary),
          fail: () => reject({ code: "x", message: "no", hint: null }),
        });
      }),
  );
  return { asked, preview };
}

it("asks one question at a time and of those that waited only the newest", async () => {
  const { asked, preview } = held();
  for (const start of ["2026-01-01", "2026-01-02", "2026-01-03"]) preview.ask(draft({ start }));
  expect(asked.map((one) => one.draft.start)).toEqual(["2026-01-01"]);
  asked[0]?.answer("first");
  await settled();
  expect(asked.map((one) => one.draft.start)).toEqual(["2026-01-01", "2026-01-03"]);
  asked[1]?.answer("last");
  await settled();
  expect(preview.summary?.start).toBe("last");
  expect(preview.waiting).toBe(false);
});

it("shows no answer that comes after everything was erased", async () => {
  const { asked, preview } = held();
  preview.ask(draft({}));
  preview.clear();
  asked[0]?.answer("late");
  await settled();
  expect(preview.summary).toBeNull();
});

it("tells why there is no answer, and recovers with the next one", async () => {
  const { asked, preview } = held();
  preview.ask(draft({}));
  asked[0]?.fail();
  await settled();
  expect(preview.trouble?.message).toBe("no");
  preview.ask(draft({}));
  asked[1]?.answer("again");
  await settled();
  expect(preview.trouble).toBeNull();
  expect(preview.summary?.start).toBe("again");
});
