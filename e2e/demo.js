// Plans to look at: one that was just made, one some weeks old as a learner's would look, a large one.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const HOURS = ["mon-thu 18:30-20:30", "sat 10:00-14:00"];
const STARTED = "2026-01-12T08:00:00+01:00";
const LATER = "2026-03-04T08:30:00+01:00";
const MISSED = 3;

/** Gives a desk the shipped roadmap and a plan of it, by the command line. */
export async function plan(desk) {
  await begin(desk);
  await desk.ruta("plan", "--start", "2026-01-12");
}

/** Fills a desk with the demo plan: mostly done, the last days missed, holidays and a season ahead. */
export async function fill(desk) {
  const [easter, summer] = desk.language === "es" ? ["Semana Santa", "Verano"] : ["Easter week", "Summer"];
  await begin(desk);
  await desk.ruta("availability", "holidays", "ES-MD");
  await desk.ruta("availability", "off", "2026-03-30..2026-04-05", "--note", easter);
  await desk.ruta("availability", "profile", "add", "--from", "2026-06-22", "--to", "2026-08-31", summer, "mon-fri 08:00-10:00");
  await desk.ruta("plan", "--start", "2026-01-12");
  desk.now = LATER;
  const sessions = JSON.parse(await desk.ruta("sessions", "--json"));
  const over = sessions.filter((session) => Date.parse(session.end) < Date.parse(LATER));
  for (const session of over.slice(0, -MISSED)) await desk.ruta("log", session.id, "done");
  for (const session of over.slice(-MISSED, -1)) await desk.ruta("log", session.id, "missed");
}

async function begin(desk) {
  desk.now = STARTED;
  await desk.ruta("roadmap", "import");
  await desk.ruta("choose", "framework", "django");
  await desk.ruta("choose", "cloud", "aws");
  await desk.ruta("availability", "set", ...HOURS, "--zone", "Europe/Madrid");
}

/** Fills a desk with a plan of some 2,000 sessions, about 60 a month. */
export async function large(desk) {
  desk.now = STARTED;
  const path = join(desk.folder, "large.json");
  await writeFile(path, JSON.stringify(LARGE));
  await desk.ruta("roadmap", "import", path);
  await desk.ruta("availability", "set", "mon-sun 07:00-08:00, 19:00-20:00", "--zone", "Europe/Madrid");
  await desk.ruta("plan", "--start", "2026-01-12");
}

/** Four levels of a hundred items and five hundred hours each. */
const LARGE = {
  format: 1,
  id: "large",
  title: { es: "Ruta larga", en: "Long roadmap" },
  description: { es: "Para medir.", en: "To measure." },
  levels: [1, 2, 3, 4].map((level) => ({
    id: `level-${level}`,
    title: { es: `Nivel ${level}`, en: `Level ${level}` },
    hours: { min: 450, max: 500 },
    months: { min: 6, max: 9 },
    topics: Array.from({ length: 10 }, (_, topic) => ({
      id: `topic-${level}-${topic}`,
      title: { es: `Tema ${level}.${topic}`, en: `Topic ${level}.${topic}` },
      items: Array.from({ length: 10 }, (_, item) => ({
        id: `item-${level}-${topic}-${item}`,
        title: { es: `Lección ${level}.${topic}.${item}`, en: `Lesson ${level}.${topic}.${item}` },
        text: { es: "Una lección.", en: "A lesson." },
        weight: 1,
      })),
    })),
  })),
};
