import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import Root from "../src/frame/Root.svelte";
import { makeFake } from "../src/platform/fake/fake";
import { app } from "../src/state/app.svelte";
import { t } from "../src/texts/texts.svelte";

const address = () => screen.findByLabelText<HTMLInputElement>(t("feed-address"));

it("opens the plan to programs of this computer, and closes it again", async () => {
  const user = userEvent.setup();
  await app.start(makeFake({ language: "en" }));
  app.open("export");
  render(Root);
  const box = await screen.findByRole("checkbox", { name: t("feed-open") });
  expect(screen.queryByLabelText(t("feed-address"))).toBeNull();
  await user.click(box);
  const first = (await address()).value;
  expect(first).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.+\/ruta\.ics$/);

  await user.click(screen.getByRole("button", { name: t("feed-copy") }));
  expect(await navigator.clipboard.readText()).toBe(first);
  await screen.findByText(t("feed-copied"));

  await user.click(screen.getByRole("button", { name: t("feed-fresh") }));
  await expect.poll(async () => (await address()).value).not.toBe(first);
  await user.click(box);
  await expect.poll(() => screen.queryByLabelText(t("feed-address"))).toBeNull();
});
