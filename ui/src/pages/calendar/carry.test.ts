import { afterEach, describe, expect, it, vi } from "vitest";
import { carried, carry, stepOf, type Carried, type Hands } from "./carry";

const key = (name: string, shift = false) => ({
  key: name,
  altKey: true,
  shiftKey: shift,
  ctrlKey: false,
  metaKey: false,
});
const at = (start: string, end: string): Carried => ({
  id: "s1",
  start: new Date(`2026-03-24T${start}:00Z`),
  end: new Date(`2026-03-24T${end}:00Z`),
});

describe("a key with Alt", () => {
  it("moves a day, a quarter of an hour, a week in a month, or changes the length", () => {
    expect(stepOf(key("ArrowRight"), false)).toEqual({ days: 1, minutes: 0, longer: 0 });
    expect(stepOf(key("ArrowUp"), false)).toEqual({ days: 0, minutes: -15, longer: 0 });
    expect(stepOf(key("ArrowDown"), true)).toEqual({ days: 7, minutes: 0, longer: 0 });
    expect(stepOf(key("ArrowDown", true), false)).toEqual({ days: 0, minutes: 0, longer: 15 });
    expect(stepOf(key("ArrowLeft", true), false)).toBeNull();
    expect(stepOf(key("a"), false)).toBeNull();
    expect(stepOf({ ...key("ArrowUp"), altKey: false }, false)).toBeNull();
  });

  it("never leaves a session without length", () => {
    const short = at("19:00", "19:15");
    expect(carried(short, { days: 0, minutes: 0, longer: -15 })).toEqual(short);
  });
});

describe("carrying", () => {
  let end = () => {};
  afterEach(() => end());

  function begin(lift: Carried | null) {
    document.body.innerHTML = `<div id="root"><a href="#" data-session="s1">SQL</a></div>`;
    const root = document.getElementById("root") as HTMLElement;
    const hands = {
      lift: vi.fn(() => lift),
      show: vi.fn(),
      say: vi.fn(),
      drop: vi.fn(),
      month: () => false,
    } satisfies Hands;
    end = carry(root, hands);
    const session = root.querySelector("a") as HTMLElement;
    const press = (type: string, init: KeyboardEventInit) =>
      session.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init }));
    return { hands, press };
  }

  it("adds the steps up and drops once, when Alt is let go", () => {
    const { hands, press } = begin(at("19:00", "20:30"));
    press("keydown", { key: "ArrowDown", altKey: true });
    press("keydown", { key: "ArrowDown", altKey: true });
    expect(hands.drop).not.toHaveBeenCalled();
    expect(hands.say).toHaveBeenLastCalledWith(at("19:30", "21:00"));
    press("keyup", { key: "Alt" });
    expect(hands.drop.mock.calls).toEqual([[at("19:30", "21:00")]]);
  });

  it("is taken back by Escape", () => {
    const { hands, press } = begin(at("19:00", "20:30"));
    press("keydown", { key: "ArrowRight", altKey: true });
    press("keydown", { key: "Escape" });
    expect(hands.show).toHaveBeenLastCalledWith(at("19:00", "20:30"));
    press("keyup", { key: "Alt" });
    expect(hands.drop).not.toHaveBeenCalled();
  });

  it("drops nothing where the steps lead back, and moves nothing that may not move", () => {
    const there = begin(at("19:00", "20:30"));
    there.press("keydown", { key: "ArrowDown", altKey: true });
    there.press("keydown", { key: "ArrowUp", altKey: true });
    there.press("keyup", { key: "Alt" });
    expect(there.hands.drop).not.toHaveBeenCalled();
    end();
    const fixed = begin(null);
    fixed.press("keydown", { key: "ArrowDown", altKey: true });
    expect(fixed.hands.show).not.toHaveBeenCalled();
  });
});
