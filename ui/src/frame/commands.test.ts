import { beforeEach, describe, expect, it, vi } from "vitest";
import { makeFake } from "../platform/fake/fake";
import { app } from "../state/app.svelte";
import { lists, type Command } from "../state/commands.svelte";
import { keyNames, keysOf } from "../texts/keys";
import { commands, found, shortcuts } from "./commands";

const named = (text: string): Command => ({ id: text, group: "go", text, run: () => {} });

describe("a query", () => {
  const all = ["Calendario", "Hoja de ruta", "Tus horas", "Vista: Día", "Ponerse al día"].map(
    named,
  );
  const texts = (query: string) => found(all, query).map(({ text }) => text);

  it("finds without case and accents", () => {
    expect(texts("dia")).toEqual(["Vista: Día", "Ponerse al día"]);
    expect(texts("HORAS")).toEqual(["Tus horas"]);
  });

  it("wants every word, and puts beginnings of words first", () => {
    expect(texts("ruta hoja")).toEqual(["Hoja de ruta"]);
    expect(texts("ruta dia")).toEqual([]);
    expect(texts("a")).toEqual([
      "Ponerse al día",
      "Calendario",
      "Hoja de ruta",
      "Tus horas",
      "Vista: Día",
    ]);
  });

  it("without words finds all", () => {
    expect(found(all, "  ")).toEqual(all);
  });
});

describe("keys", () => {
  const event = (init: KeyboardEventInit) => new KeyboardEvent("keydown", init);

  it("are written as aria-keyshortcuts has them", () => {
    expect(keysOf(event({ key: "z", ctrlKey: true }))).toBe("Control+Z");
    expect(keysOf(event({ key: "Z", ctrlKey: true, shiftKey: true }))).toBe("Control+Shift+Z");
    expect(keysOf(event({ key: "z", metaKey: true }))).toBe("Control+Z");
    expect(keysOf(event({ key: "?", shiftKey: true }))).toBe("?");
    expect(keysOf(event({ key: "ArrowUp", altKey: true, shiftKey: true }))).toBe(
      "Alt+Shift+ArrowUp",
    );
  });

  it("are shown as the keyboard has them", async () => {
    await app.start(makeFake({ language: "es" }));
    expect(keyNames("Control+Shift+Z")).toEqual(["Ctrl", "Mayús", "Z"]);
    expect(keyNames("Control+Plus")).toEqual(["Ctrl", "+"]);
  });
});

describe("the commands", () => {
  beforeEach(async () => app.start(makeFake({ language: "en" })));

  it("have ids and keys of their own", () => {
    const all = commands();
    const keys = all.flatMap(({ keys }) => keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("hold those of the page on screen while it is there", () => {
    const run = vi.fn();
    const takeAway = lists.lend(() => [{ id: "mine", group: "here", text: "Mine", run }]);
    expect(commands()[0]?.id).toBe("mine");
    takeAway();
    expect(commands().some(({ id }) => id === "mine")).toBe(false);
  });

  it("offer only looks before there is a plan", async () => {
    await app.start(makeFake({ language: "en", planned: false }));
    expect(new Set(commands().map(({ group }) => group))).toEqual(new Set(["look"]));
  });

  it("stand on the sheet of keys, undo by its plain name", () => {
    const rows = shortcuts(commands()).flatMap((part) => part.rows);
    expect(rows.find(({ keys }) => keys === "Control+Z")?.text).toBe("Undo");
    expect(rows.filter(({ keys }) => keys === "Control+Z")).toHaveLength(1);
  });
});
