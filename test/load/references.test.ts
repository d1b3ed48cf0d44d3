import { expect, test } from "vitest";
import type { Json } from "../../generator/json.js";
import { findReferences } from "../../generator/load/references.js";

const cases: readonly [title: string, given: Json, want: readonly (readonly [string, string])[]][] =
  [
    ["another file", { a: { $ref: "b.yaml" } }, [["#/a/$ref", "b.yaml"]]],
    ["a part of another file", { a: [{ $ref: "b.yaml#/c" }] }, [["#/a/0/$ref", "b.yaml#/c"]]],
    ["a part of the same file", { a: { $ref: "#/b" } }, [["#/a/$ref", "#/b"]]],
    ["an attribute called $ref", { properties: { $ref: { type: "string" } } }, []],
    ["an example", { example: { $ref: "b.yaml" } }, []],
    ["the value of an Example Object", { examples: { a: { value: { $ref: "b.yaml" } } } }, []],
    [
      "an Example Object",
      { examples: { a: { $ref: "b.yaml" } } },
      [["#/examples/a/$ref", "b.yaml"]],
    ],
    ["the examples of a schema", { examples: [{ $ref: "b.yaml" }] }, []],
    ["a default", { default: { $ref: "b.yaml" } }, []],
    ["an extension", { "x-a": { $ref: "b.yaml" } }, []],
    [
      "a property called default",
      { properties: { default: { $ref: "b.yaml" } } },
      [["#/properties/default/$ref", "b.yaml"]],
    ],
    [
      "a header called x-a",
      { headers: { "x-a": { $ref: "b.yaml" } } },
      [["#/headers/x-a/$ref", "b.yaml"]],
    ],
    [
      "all properties at once",
      { properties: { $ref: "b.yaml" } },
      [["#/properties/$ref", "b.yaml"]],
    ],
    [
      "a discriminator",
      { discriminator: { mapping: { cat: "./b.yaml#/Cat", dog: "Dog", fish: "#/Fish" } } },
      [
        ["#/discriminator/mapping/cat", "./b.yaml#/Cat"],
        ["#/discriminator/mapping/fish", "#/Fish"],
      ],
    ],
  ];

test.each(cases)("%s", (_, given, want) => {
  const found = findReferences(given);
  expect(found.map(({ pointer, reference }) => [pointer, reference])).toEqual(want);
});
