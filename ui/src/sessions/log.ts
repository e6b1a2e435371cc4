import type { LogEntry } from "../platform/bindings/LogEntry";
import type { SessionView } from "../platform/bindings/SessionView";
import { app } from "../state/app.svelte";
import { t } from "../texts/texts.svelte";

/** Says what became of sessions, with a toast that takes it back. Answers whether it was stored. */
export function log(
  sessions: SessionView[],
  status: LogEntry["status"],
  minutes: LogEntry["minutes"] = null,
  grade: LogEntry["grade"] = null,
): Promise<boolean> {
  const [first] = sessions;
  const count = sessions.length;
  const title = first?.title ?? "";
  const text = count === 1 ? t(`logged-${status}`, { title }) : t("logged-many", { count });
  const name = count === 1 ? t("said-one", { title }) : t("said-many", { count });
  return app.log(sessions, { status, minutes, grade }, text, name);
}
