import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import Root from "../src/frame/Root.svelte";
import { makeFake } from "../src/platform/fake/fake";
import { app } from "../src/state/app.svelte";
import { shortDate } from "../src/texts/format";
import { t } from "../src/texts/texts.svelte";

async function open(language: "es" | "en"): Promise<void> {
  await app.start(makeFake({ language }));
  render(Root);
  await userEvent.keyboard("{Alt>}6{/Alt}");
  const loaded = { timeout: 10_000 };
  await screen.findByRole("heading", { name: t("progress-finish-title") }, loaded);
}

describe("the progress page", () => {
  beforeEach(() => open("en"));

  it("never says a date without its range, and that it holds if you keep going", () => {
    const lead = screen.getByText(/^If you keep going/);
    expect(lead.textContent).toMatch(/as likely as not by .+, and four times in five by .+\./);
    expect(screen.getByText(/^Four times in five it is between/)).toBeTruthy();
    expect(screen.getByText(/^The plan itself ends on/)).toBeTruthy();
  });

  it("says every picture in a table too", async () => {
    const pictures = screen.getAllByRole("img");
    expect(pictures).toHaveLength(4);
    for (const picture of pictures) {
      expect(picture.getAttribute("aria-label")).toBeTruthy();
      const section = picture.closest("section") as HTMLElement;
      const table = within(section).getByRole("table", { hidden: true });
      expect(table.querySelectorAll("tbody tr").length).toBeGreaterThan(2);
      expect(within(section).getByText(t("progress-as-table"))).toBeTruthy();
    }
    const fan = pictures[0]?.closest("section") as HTMLElement;
    const said = (await app.platform.progress()).fan.at(-1);
    const row = within(fan).getAllByRole("row", { hidden: true })[1];
    expect(row?.textContent).toContain(shortDate(said?.p80 ?? ""));
  });

  it("says what would move the end, what helps most first", () => {
    const section = screen.getByRole("region", { name: t("progress-levers-title") });
    const rows = within(section).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.querySelector("td")?.textContent)).toEqual([
      t("progress-lever-earlier", { days: 18 }),
      t("progress-lever-earlier", { days: 9 }),
      t("progress-lever-later", { days: 7 }),
    ]);
  });

  it("suggests other hours, takes them by one press and gives them back", async () => {
    const before = (await app.platform.availabilityView()).weekly;
    await userEvent.click(screen.getByRole("button", { name: t("progress-hours-apply") }));
    await screen.findByText(new RegExp(t("progress-hours-applied").slice(0, 40)));
    const suggested = (await app.platform.availabilityView()).weekly;
    expect(suggested).not.toEqual(before);
    await userEvent.keyboard("{Control>}z{/Control}");
    await waitFor(async () => {
      expect((await app.platform.availabilityView()).weekly).toEqual(before);
    });
  });
});
