import type { MenuItem } from "../../components/Menu.svelte";
import type { SessionView } from "../../platform/bindings/SessionView";
import { log } from "../../sessions/log";
import { app } from "../../state/app.svelte";
import { keyNames } from "../../texts/keys";
import { shortDate, weekdayDate } from "../../texts/format";
import { t } from "../../texts/texts.svelte";

/** How a sheet begins: with what it shows, or with one of its questions. */
export type Beginning = "view" | "partly" | "move";

/** Returns the menu of a session; `open` opens its sheet. */
export function sessionMenu(session: SessionView, open: (begin: Beginning) => void): MenuItem[] {
  const said = session.status !== "planned" && !session.assumed;
  const over = Date.parse(session.end) <= Date.parse(app.facts.now);
  const say = (status: SessionView["status"]) => () => void log([session], status);
  const words: MenuItem[] = said
    ? [{ text: t("log-take-back"), parted: true, run: say("planned") }]
    : [
        // A review is done with a grade, which its sheet asks for.
        ...(session.kind === "review"
          ? []
          : [
              { text: t("log-done"), parted: true, run: say("done") },
              { text: t("log-partly"), run: () => open("partly") },
            ]),
        { text: t("log-missed"), parted: session.kind === "review", run: say("missed") },
        { text: t("log-skip"), run: say("skipped") },
      ];
  const moves: MenuItem[] =
    said || over
      ? []
      : [
          {
            text: t(session.pinned ? "session-unpin" : "session-pin"),
            parted: true,
            run: () => void pin(session),
          },
          { text: t("session-move"), run: () => open("move") },
        ];
  const sheet = { text: t("context-open"), keys: keyNames("Enter"), run: () => open("view") };
  return [sheet, ...words, ...moves];
}

/** Fixes a session where it is, or lets it go. */
export function pin({ id, pinned }: SessionView): Promise<boolean> {
  return app.change(
    (platform) => (pinned ? platform.unpinSession(id) : platform.pinSession(id, null, null)),
    t(pinned ? "session-unpinned-toast" : "session-pinned-toast"),
  );
}

/** Returns the menu of a day, or of several in a row; `show` shows the day alone. */
export function daysMenu(from: string, to: string, show: (day: string) => void): MenuItem[] {
  const days = from === to ? weekdayDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
  const off: MenuItem = {
    text: t("context-off", { days }),
    run: () =>
      void app.change(
        (platform) => platform.addTimeOff(from, to, null),
        t("context-off-toast", { days }),
      ),
  };
  if (from !== to) return [off];
  return [{ text: t("context-day", { day: days }), run: () => show(from) }, off];
}
