import type { Language } from "../bindings/Language";
import type { StuckView } from "../bindings/StuckView";
import { say } from "./content";
import { taskOf } from "./edits";
import type { World } from "./world";

/** How often an item is missed before the fake asks about it. */
const MISSES = 3;

/** Returns the items that were missed again and again and not asked about. */
export function stuckOf(world: World, language: Language): StuckView[] {
  const missed = world.sessions.filter(({ id }) => world.logs[id]?.status === "missed");
  const tasks = [...new Set(missed.map(({ task }) => task))];
  return tasks
    .map((task) => ({ task, misses: missed.filter((session) => session.task === task).length }))
    .filter(({ task, misses }) => misses >= MISSES && !world.asked.includes(task))
    .map(({ task, misses }) => {
      const title = say(taskOf(world, task).title, language);
      return {
        task,
        title,
        misses,
        text: {
          es: `${title}: perdido ${misses} veces. ¿Qué ayudaría?`,
          en: `${title}: missed ${misses} times. What would help?`,
        }[language],
        choices: [
          {
            answer: "split",
            text: {
              es: "Dividirlo: sesiones de 45 min como mucho",
              en: "Split it: sessions of 45 min at most",
            }[language],
          },
          {
            answer: "drop",
            text: { es: "Quitarlo: fuera del plan", en: "Drop it: leave it out of the plan" }[
              language
            ],
          },
          {
            answer: "keep",
            text: { es: "Dejarlo como está", en: "Leave it as it is" }[language],
          },
        ],
      };
    });
}
