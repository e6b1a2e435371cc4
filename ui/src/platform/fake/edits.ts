import type { DueEdit } from "../bindings/DueEdit";
import type { ItemEdit } from "../bindings/ItemEdit";
import type { MinutesRange } from "../bindings/MinutesRange";
import type { PartPlace } from "../bindings/PartPlace";
import type { TaskDraft } from "../bindings/TaskDraft";
import { plannedOf, roadmap, tasks, type FakeTask } from "./content";
import type { FakeEdits, World } from "./world";

/** Returns things in the order that names their ids, new ones behind the one that they follow. */
export function inOrder<T extends { id: string }>(things: T[], order: string[] | undefined): T[] {
  if (!order) return things;
  const named = order.flatMap((id) => things.filter((thing) => thing.id === id));
  things.forEach((thing, place) => {
    if (named.includes(thing)) return;
    const before = things[place - 1];
    named.splice(before ? named.indexOf(before) + 1 : 0, 0, thing);
  });
  return named;
}

/** Returns every task of a world with the learner's ranges, order and own tasks. */
export function tasksOf({ edits }: World): FakeTask[] {
  const edited = tasks.map((task) => ranged(task, edits.ranges[task.id]));
  return roadmap.levels.flatMap((level, index) => {
    const mine = edited.filter((task) => task.level === index);
    const topics = inOrder(level.topics, edits.order[level.id]);
    const all = topics.flatMap((topic) =>
      inOrder(
        mine.filter((task) => task.topic === topic.id),
        edits.order[topic.id],
      ),
    );
    const projects = mine.filter(({ kind }) => kind === "project");
    all.push(...inOrder(projects, edits.order[level.id]));
    for (const own of edits.own.filter((one) => one.level === level.id && !one.removed)) {
      const behind = all.findIndex(({ id }) => id === own.after);
      const task = ranged(ownTask(own, index), edits.ranges[own.id]);
      all.splice(behind < 0 ? all.length : behind + 1, 0, task);
    }
    return all;
  });
}

/** Returns a task by id; a removed own task keeps its title. */
export function taskOf(world: World, id: string): FakeTask {
  const removed = world.edits.own.find((own) => own.id === id);
  return (
    tasksOf(world).find((task) => task.id === id) ?? (removed ? ownTask(removed, 0) : tasks[0]!)
  );
}

function ranged(task: FakeTask, range: MinutesRange | undefined): FakeTask {
  return range ? { ...task, minutes: range, planned: plannedOf(range) } : task;
}

function ownTask(own: FakeEdits["own"][number], level: number): FakeTask {
  return {
    id: own.id,
    title: own.title,
    topic: "",
    topicTitle: "",
    level,
    kind: "study",
    text: "",
    technologies: [],
    requirements: [],
    minutes: own.minutes,
    planned: plannedOf(own.minutes),
    choice: null,
    after: own.after ? [own.after] : [],
    optional: false,
  };
}

/** Returns the edits with a change of one item. */
export function withItem(edits: FakeEdits, id: string, edit: ItemEdit): FakeEdits {
  const marked = (ids: string[], on: boolean) => [
    ...ids.filter((known) => known !== id),
    ...(on ? [id] : []),
  ];
  if ("known" in edit) return { ...edits, known: marked(edits.known, edit.known) };
  if ("dropped" in edit) return { ...edits, dropped: marked(edits.dropped, edit.dropped) };
  if ("optional" in edit) {
    return { ...edits, optional: { ...edits.optional, [id]: edit.optional } };
  }
  const ranges = { ...edits.ranges };
  if (edit.range) ranges[id] = edit.range;
  else delete ranges[id];
  return { ...edits, ranges };
}

/** Returns the edits with a part at another place; the title of what must come first otherwise. */
export function withPlace(
  edits: FakeEdits,
  id: string,
  place: PartPlace,
): FakeEdits | { needs: string } {
  const groups = roadmap.levels.flatMap((level) => [
    ...level.topics.map((topic) => ({ key: topic.id, parts: topic.items })),
    { key: level.id, parts: level.topics },
    { key: level.id, parts: level.projects },
  ]);
  const group = groups.find(({ parts }) => parts.some((part) => part.id === id))!;
  const parts: { id: string; after?: string[] }[] = group.parts;
  const order = { ...edits.order };
  if (place === "roadmap") {
    delete order[group.key];
    return { ...edits, order };
  }
  const ids = inOrder(parts, order[group.key]).map((part) => part.id);
  ids.splice(ids.indexOf(id), 1);
  if ("before" in place) ids.splice(ids.indexOf(place.before), 0, id);
  else ids.splice(ids.indexOf(place.after) + 1, 0, id);
  for (const part of parts) {
    const needs = part.after?.find((need) => ids.indexOf(need) > ids.indexOf(part.id));
    if (needs) return { needs };
  }
  order[group.key] = ids;
  return { ...edits, order };
}

/** Returns the edits with one more task of one's own. */
export function withTask(edits: FakeEdits, draft: TaskDraft): FakeEdits {
  const id = `own:${edits.own.length + 1}`;
  const { title, minutes, after } = draft;
  const level = draft.level ?? roadmap.levels[0]!.id;
  return { ...edits, own: [...edits.own, { id, title, level, after, minutes, removed: false }] };
}

/** Returns the edits without a task of one's own. */
export function withoutTask(edits: FakeEdits, id: string): FakeEdits {
  const own = edits.own.map((one) => (one.id === id ? { ...one, removed: true } : one));
  return { ...edits, own };
}

/** Returns the edits with another due date of a level. */
export function withDue(edits: FakeEdits, level: string, due: DueEdit): FakeEdits {
  const dues = { ...edits.dues };
  if (due === "usual") delete dues[level];
  else dues[level] = due === "none" ? null : due.on;
  return { ...edits, dues };
}
