import type { Language } from "../bindings/Language";
import type { SampleView } from "../bindings/SampleView";
import { roadmap, say } from "./content";

/** Returns the roadmaps that come with the program: the one that ships, and another. */
export function samplesOf(language: Language): SampleView[] {
  return [
    {
      name: "backend-python",
      id: roadmap.id,
      title: say(roadmap.title, language),
      description: say(roadmap.description, language),
      min_hours: 300,
      max_hours: 400,
      tasks: 58,
    },
    {
      name: "linux-lpic-1",
      id: "linux-lpic-1",
      title: "Linux: LPIC-1",
      description: {
        es: "Administra sistemas Linux y prepara los dos exámenes.",
        en: "Run Linux systems and prepare for both exams.",
      }[language],
      min_hours: 120,
      max_hours: 180,
      tasks: 40,
    },
  ];
}
