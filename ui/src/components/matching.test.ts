import { expect, it } from "vitest";
import { matching } from "./matching";

const OPTIONS = [
  { value: "ES", text: "España" },
  { value: "ES-MD", text: "Madrid, España" },
  { value: "ES-CT", text: "Cataluña, España" },
  { value: "DE", text: "Alemania" },
];
const values = (text: string, most = 9) => matching(OPTIONS, text, most).map(({ value }) => value);

it("finds by parts of names and by codes, without accents", () => {
  expect(values("catalu")).toEqual(["ES-CT"]);
  expect(values("es-md")).toEqual(["ES-MD"]);
  expect(values("esp mad")).toEqual(["ES-MD"]);
  expect(values("nowhere")).toEqual([]);
});

it("puts what begins with the text first, and never more than asked for", () => {
  expect(values("espana")).toEqual(["ES", "ES-MD", "ES-CT"]);
  expect(values("espana", 2)).toEqual(["ES", "ES-MD"]);
  expect(values("")).toEqual(["ES", "ES-MD", "ES-CT", "DE"]);
});
