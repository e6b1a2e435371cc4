// A plan some weeks old, as a learner's would look: mostly done, the last days missed.

const HOURS = ["mon-thu 18:30-20:30", "sat 10:00-14:00"];
const STARTED = "2026-01-12T08:00:00+01:00";
const LATER = "2026-03-04T08:30:00+01:00";
const MISSED = 3;

/** Fills a desk with the demo plan, by the command line. */
export async function fill(desk) {
  desk.now = STARTED;
  await desk.ruta("roadmap", "import");
  await desk.ruta("choose", "framework", "django");
  await desk.ruta("choose", "cloud", "aws");
  await desk.ruta("availability", "set", ...HOURS, "--zone", "Europe/Madrid");
  await desk.ruta("availability", "off", "2026-03-30..2026-04-05", "--note", desk.language === "es" ? "Semana Santa" : "Easter week");
  await desk.ruta("plan", "--start", "2026-01-12");
  desk.now = LATER;
  const sessions = JSON.parse(await desk.ruta("sessions", "--json"));
  const over = sessions.filter((session) => Date.parse(session.end) < Date.parse(LATER));
  for (const session of over.slice(0, -MISSED)) await desk.ruta("log", session.id, "done");
  for (const session of over.slice(-MISSED, -1)) await desk.ruta("log", session.id, "missed");
}
