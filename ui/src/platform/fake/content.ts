import source from "../../../../roadmap.json";
import type { Language } from "../bindings/Language";
import type { MinutesRange } from "../bindings/MinutesRange";
import type { ResourceView } from "../bindings/ResourceView";
import type { SessionKind } from "../bindings/SessionKind";

type Text = string | { es: string; en: string };

/** Returns a text of the roadmap in a language. */
export function say(text: Text, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** A task of the shipped roadmap with its share of the level's hours. */
export interface FakeTask {
  id: string;
  title: Text;
  topic: string;
  topicTitle: Text;
  level: number;
  kind: SessionKind;
  text: Text;
  technologies: Text[];
  requirements: Text[];
  minutes: MinutesRange;
  planned: number;
  choice: { group: string; option: string } | null;
  after: string[];
  optional: boolean;
}

interface SourceItem {
  id: string;
  title: Text;
  text?: Text;
  technologies?: Text[];
  requirements?: Text[];
  weight?: number;
  choice?: { group: string; option: string };
  after?: string[];
  optional?: boolean;
}

interface SourceLevel {
  id: string;
  title: Text;
  hours: { min: number; max: number };
  months: { min: number; max: number };
  topics: { id: string; title: Text; after?: string[]; items: SourceItem[] }[];
  projects: SourceItem[];
  resources: { id: string; title: Text; url?: string }[];
}

/** The shipped roadmap, as far as the fake reads it. */
export const roadmap = source as unknown as {
  id: string;
  title: Text;
  description: Text;
  levels: SourceLevel[];
  choices: {
    id: string;
    title: Text;
    why: Text;
    options: { id: string; title: Text }[];
  }[];
  advice: Text[];
  in_demand: { name: Text; text: Text }[];
  references: { id: string; title: Text; url?: string }[];
};

/** Every task in order; a level's hours are shared out by weight, three tenths to its projects. */
export const tasks: FakeTask[] = roadmap.levels.flatMap((level, index) => {
  const items = level.topics.flatMap((topic) => topic.items.map((item) => ({ topic, item })));
  const weight = items.reduce((sum, { item }) => sum + (item.weight ?? 1), 0);
  const share = (part: number) => ({
    min: Math.round(level.hours.min * 60 * part),
    max: Math.round(level.hours.max * 60 * part),
  });
  const made = items.map(({ topic, item }) =>
    taskOf(item, topic, index, "study", share(0.7 * ((item.weight ?? 1) / weight))),
  );
  const projects = level.projects.map((item) =>
    taskOf(item, { id: `${level.id}-projects`, title: item.title }, index, "project", {
      ...share(0.3 / level.projects.length),
    }),
  );
  return [...made, ...projects];
});

function taskOf(
  item: SourceItem,
  topic: { id: string; title: Text },
  level: number,
  kind: SessionKind,
  minutes: MinutesRange,
): FakeTask {
  return {
    id: item.id,
    title: item.title,
    topic: topic.id,
    topicTitle: topic.title,
    level,
    kind,
    text: item.text ?? item.title,
    technologies: item.technologies ?? [],
    requirements: item.requirements ?? [],
    minutes,
    planned: plannedOf(minutes),
    choice: item.choice ?? null,
    after: item.after ?? [],
    optional: item.optional ?? false,
  };
}

/** Returns the minutes that the plan gives a range: its middle in half hours. */
export function plannedOf({ min, max }: MinutesRange): number {
  return Math.max(30, Math.round((min + max) / 60) * 30);
}

/** Returns resources in a language. */
export function resourcesOf(
  resources: { id: string; title: Text; url?: string }[],
  language: Language,
): ResourceView[] {
  return resources.map(({ id, title, url }) => ({
    id,
    title: say(title, language),
    url: url ?? null,
  }));
}
