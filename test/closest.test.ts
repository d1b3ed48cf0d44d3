import { expect, test } from "vitest";
import { closest } from "../generator/closest.js";

const cases: readonly [word: string, candidates: readonly string[], want: string | null][] = [
  ["Pett", ["Cat", "Pet"], "Pet"],
  ["Cta", ["Cat", "Dog"], "Cat"],
  ["querry", ["query", "path"], "query"],
  ["pet", ["PET"], "PET"],
  ["tags", ["trace", "get"], null],
  ["a", ["b"], "b"],
  ["anything", [], null],
];

test.each(cases)("%s among %j is %s", (word, candidates, want) => {
  expect(closest(word, candidates)).toBe(want);
});
