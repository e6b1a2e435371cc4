import { afterEach, expect, it, vi } from "vitest";
import { glide, placesOf } from "./glide";

const moves: string[] = [];

function drawn(places: Record<string, [number, number]>, quick = "120ms"): HTMLElement {
  const root = document.createElement("div");
  root.style.setProperty("--quick", quick);
  for (const [id, [left, top]] of Object.entries(places)) {
    const element = document.createElement("a");
    element.dataset.session = id;
    element.getBoundingClientRect = () => ({ left, top }) as DOMRect;
    element.animate = (frames) => {
      moves.push(`${id}: ${(frames as Keyframe[])[0]?.transform}`);
      return {} as Animation;
    };
    root.append(element);
  }
  document.body.append(root);
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
  moves.length = 0;
  vi.restoreAllMocks();
});

it("lets only what stands elsewhere glide from its old place", () => {
  const before = placesOf(drawn({ moved: [10, 20], stays: [0, 0], goes: [5, 5] }));
  glide(drawn({ moved: [110, 60], stays: [0, 0], comes: [9, 9] }), before);
  expect(moves).toEqual(["moved: translate(-100px, -40px)"]);
});

it("moves nothing where the system asks for no motion", () => {
  const before = placesOf(drawn({ moved: [10, 20] }));
  glide(drawn({ moved: [110, 60] }, "0ms"), before);
  expect(moves).toEqual([]);
});
