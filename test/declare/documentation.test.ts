import { describe, expect, test } from "vitest";
import type { SchemaObject } from "../../generator/validate/openapi.js";
import { declareExample } from "../support/declare-builders.js";

const words = Array.from({ length: 24 }, (_, index) => `word${index}`).join(" ");

describe("the documentation of a property", () => {
  test.each<readonly [title: string, schema: SchemaObject, want: readonly string[]]>([
    ["nothing to say", { type: "string" }, []],
    ["one line", { type: "string", description: " Its name. " }, ["/** Its name. */"]],
    ["a title that repeats the name", { type: "string", title: "It" }, []],
    ["a default of null where there is no null", { type: "string", default: null }, []],
    ["a title only", { type: "string", title: "Name" }, ["/** Name */"]],
    [
      "several paragraphs",
      { type: "string", description: "One.\r\n\r\n\r\nTwo." },
      ["/**", " * One.", " *", " * Two.", " */"],
    ],
    [
      "a long line",
      { type: "string", description: words },
      [
        "/**",
        " * word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14",
        " * word15 word16 word17 word18 word19 word20 word21 word22 word23",
        " */",
      ],
    ],
    [
      "the end of a comment, and what looks like a tag",
      { type: "string", description: "a */ b\n@deprecated not at all" },
      ["/**", " * a *\\/ b", " * \\@deprecated not at all", " */"],
    ],
    [
      "format and limits",
      { type: "string", format: "date-time", minLength: 1, maxLength: 64, pattern: "^a*/`b$" },
      [
        "/** Format: date-time; minimum length: 1; maximum length: 64; pattern: `` ^a*\\/`b$ ``. */",
      ],
    ],
    ["a format that the type says", { type: "integer", format: "int32" }, []],
    [
      "a limit that was read as another one",
      { type: "integer", format: "int64", minimum: 0, maximum: 2 ** 63 },
      ["/** Format: int64; minimum: 0. */"],
    ],
    [
      "a limit of nothing",
      { type: "array", minItems: 0, uniqueItems: true },
      ["/** No item twice. */"],
    ],
    [
      "an excluded bound of 3.0",
      { type: "number", minimum: 0, exclusiveMinimum: true },
      ["/** Greater than: 0. */"],
    ],
    [
      "tags",
      { type: "boolean", description: "On.", default: true, deprecated: true, example: false },
      ["/**", " * On.", " *", " * @default true", " * @deprecated", " * @example false", " */"],
    ],
    ["one tag", { type: "string", default: "" }, ['/** @default "" */']],
    [
      "a long example",
      { type: "object", example: { first: "a".repeat(40), second: "b".repeat(40) } },
      [
        "/**",
        " * @example {",
        ` *   "first": "${"a".repeat(40)}",`,
        ` *   "second": "${"b".repeat(40)}"`,
        " * }",
        " */",
      ],
    ],
    [
      "what the values mean",
      { enum: ["a", "b", 3], "x-enum-descriptions": ["The first.", "", "The\n third."] },
      ["/**", ' * - `"a"`: The first.', " * - `3`: The third.", " */"],
    ],
    [
      "what the values mean, by value, of an array's items, open",
      {
        items: { enum: ["a"], "x-extensible-enum": true, "x-enum-descriptions": { a: "First." } },
      },
      ['/** - `"a"`: First. */'],
    ],
    [
      "what constants mean",
      {
        oneOf: [
          { const: 1, title: "One" },
          { const: 2, description: "Two.", title: "2" },
        ],
      },
      ["/**", " * - `1`: One", " * - `2`: Two.", " */"],
    ],
    [
      "beside a reference",
      { $ref: "#/components/schemas/Example", description: "Another one." },
      ["/** Another one. */"],
    ],
    [
      "outside of what may be null",
      { oneOf: [{ type: "string" }, { type: "integer" }], nullable: true, description: "Either." },
      ["/** Either. */"],
    ],
  ])("%s", (_, schema, want) => {
    const declared = declareExample({ properties: { it: schema } });
    const lines = declared.split("\n");
    const at = lines.findIndex((line) => line.startsWith("  it?:"));
    expect(lines.slice(1, at)).toEqual(want.map((line) => `  ${line}`));
  });

  test("is indented with what it is about", () => {
    const schema = { properties: { a: { items: { properties: { b: { description: "In." } } } } } };
    expect(declareExample(schema)).toBe(`export interface Example {
  a?: {
    /** In. */
    b?: unknown;
  }[];
}`);
  });
});
