import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import Root from "../src/frame/Root.svelte";
import { makeFake } from "../src/platform/fake/fake";
import { app } from "../src/state/app.svelte";
import { t } from "../src/texts/texts.svelte";

const button = (key: string) => screen.findByRole("button", { name: t(key) });

it("shows what would be taken back before it is taken", async () => {
  const user = userEvent.setup();
  await app.start(makeFake({ language: "en" }));
  app.open("export");
  render(Root);
  await user.click(await button("take-open"));
  const moved = await screen.findByText(/moved to/);
  expect(moved.textContent).toContain("07:00");
  expect(screen.queryByText(/to be skipped/)).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: t("take-complete") }));
  await screen.findByText(/to be skipped/);
  await user.click(await button("take-do"));
  await screen.findByText(t("take-done"));
  expect(screen.queryByText(/moved to/)).toBeNull();
});
