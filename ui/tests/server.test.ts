import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import Root from "../src/frame/Root.svelte";
import { makeFake } from "../src/platform/fake/fake";
import { app } from "../src/state/app.svelte";
import { t } from "../src/texts/texts.svelte";

const button = (key: string) => screen.findByRole("button", { name: t(key) });

it("shows what a sync would send before it sends it", async () => {
  const user = userEvent.setup();
  await app.start(makeFake({ language: "en" }));
  app.open("export");
  render(Root);
  await user.type(await screen.findByLabelText(t("server-url")), "https://cal.example.org");
  await user.type(screen.getByLabelText(t("server-user-name")), "ana");
  await user.click(await button("server-connect"));
  await user.click(await button("server-dry-run"));
  await screen.findByRole("heading", { name: t("server-would") });
  await screen.findByText(new RegExp(t("server-never-synced")));
  await user.click(await button("server-sync"));
  await screen.findByRole("heading", { name: t("server-did") });
  await screen.findByText(new RegExp(t("server-waiting", { count: 0 })));
  await user.click(await button("server-disconnect"));
  expect(await screen.findByLabelText(t("server-url"))).toBeTruthy();
});
