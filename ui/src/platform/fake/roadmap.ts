import { instantOf } from "../../time/zone";
import type { DueSource } from "../bindings/DueSource";
import type { ItemView } from "../bindings/ItemView";
import type { Language } from "../bindings/Language";
import type { RoadmapView } from "../bindings/RoadmapView";
import { resourcesOf, roadmap, say, tasks, type FakeTask } from "./content";
import { inOrder, taskOf, tasksOf } from "./edits";
import { isPlanned, loggedMinutes } from "./placing";
import { levelsOf, usualDue } from "./views";
import { workOf, type World } from "./world";

/** Returns the roadmap page of a world. */
export function roadmapOf(world: World, now: string, language: Language): RoadmapView {
  const levels = levelsOf(world, world.sessions, language);
  const { edits } = world;
  const edited = tasksOf(world);
  let months = 0;
  const item = (task: FakeTask) => itemOf(world, task, now, language);
  const total = (items: ItemView[], key: "planned_minutes" | "done_minutes") =>
    items.reduce((sum, one) => sum + one[key], 0);
  return {
    id: roadmap.id,
    title: say(roadmap.title, language),
    description: say(roadmap.description, language),
    levels: roadmap.levels.map((level, index) => {
      const mine = edited.filter((task) => task.level === index);
      const all = mine.map(item);
      const sum = (end: "min" | "max") => all.reduce((sum, one) => sum + one.minutes[end], 0);
      const changed = all.some(({ own, own_range }) => own || own_range);
      const stated = { min: level.hours.min * 60, max: level.hours.max * 60 };
      months += level.months.max;
      return {
        id: level.id,
        title: say(level.title, language),
        minutes: changed ? { min: sum("min"), max: sum("max") } : stated,
        roadmap_minutes: stated,
        months: level.months,
        planned_minutes: total(all, "planned_minutes"),
        done_minutes: total(all, "done_minutes"),
        due: levels[index]?.due ?? null,
        due_source: dueSource(edits.dues[level.id]),
        usual_due: usualDue(world, months),
        finish: levels[index]?.finish ?? null,
        topics: inOrder(level.topics, edits.order[level.id]).map((topic) => {
          const items = mine.filter((task) => task.topic === topic.id).map(item);
          return {
            id: topic.id,
            title: say(topic.title, language),
            planned_minutes: total(items, "planned_minutes"),
            done_minutes: total(items, "done_minutes"),
            recalled: 0,
            retained: false,
            items,
            reordered: topic.id in edits.order,
          };
        }),
        reordered: level.id in edits.order,
        own: mine.filter(({ topic }) => topic === "").map(item),
        projects: mine.filter(({ kind }) => kind === "project").map(item),
        resources: resourcesOf(level.resources, language),
      };
    }),
    choices: roadmap.choices.map((choice) => {
      const minutes = (option: string) =>
        tasks
          .filter((t) => t.choice?.group === choice.id && t.choice.option === option)
          .reduce((sum, t) => sum + t.planned, 0);
      const whole = choice.options.reduce((sum, option) => sum + minutes(option.id), 0);
      return {
        group: choice.id,
        title: say(choice.title, language),
        why: say(choice.why, language),
        options: choice.options.map((option) => ({
          id: option.id,
          title: say(option.title, language),
          minutes: minutes(option.id),
          frees_minutes: whole - minutes(option.id),
        })),
        chosen: world.choices[choice.id] ?? null,
      };
    }),
    in_demand: roadmap.in_demand.map(({ name, text }) => ({
      name: say(name, language),
      text: say(text, language),
    })),
    advice: roadmap.advice.map((text) => say(text, language)),
    references: resourcesOf(roadmap.references, language),
    plan_waits: world.sessions.length > 0 && world.plannedFor !== workOf(world),
  };
}

function dueSource(due: string | null | undefined): DueSource {
  if (due === undefined) return "usual";
  return due === null ? "none" : "own";
}

function itemOf(world: World, task: FakeTask, now: string, language: Language): ItemView {
  const planned = isPlanned(world, task);
  const done = loggedMinutes(world, task.id);
  const { edits } = world;
  const known = edits.known.includes(task.id);
  const next = world.sessions.find(
    ({ task: id, end, review }) => id === task.id && end > now && !review,
  );
  return {
    id: task.id,
    title: say(task.title, language),
    text: say(task.text, language),
    technologies: task.technologies.map((text) => say(text, language)),
    requirements: task.requirements.map((text) => say(text, language)),
    minutes: task.minutes,
    roadmap_minutes: tasks.find(({ id }) => id === task.id)?.minutes ?? task.minutes,
    own_range: task.id in edits.ranges,
    planned_minutes: planned ? task.planned : 0,
    done_minutes: done,
    done: known || (planned && done >= task.planned),
    planned,
    known,
    dropped: edits.dropped.includes(task.id),
    optional: edits.optional[task.id] ?? task.optional,
    own: task.id.startsWith("own:"),
    next_at: next ? instantOf(next.start, world.zone) : null,
    after: task.after.map((id) => say(taskOf(world, id).title, language)),
  };
}
