import { describe, expect, test } from "vitest";

import type { Json } from "../../generator/json.js";
import { createEngine } from "../../generator/render/engine.js";
import { viewShape } from "../../generator/render/shape-view.js";
import type { ShapeForm } from "../../generator/render/shape-views.js";
import type { Constraints, ObjectShape, Shape, UnionShape } from "../../generator/shapes/shape.js";
import { template, templateSet } from "../support/template-builders.js";

const plain = { constraints: null, annotations: null } as const;
const string: Shape = { ...plain, kind: "primitive", type: "string" };
const number: Shape = { ...plain, kind: "primitive", type: "number" };
const nothing: Shape = { ...plain, kind: "primitive", type: "null" };
const literal = (value: string): Shape => ({ ...plain, kind: "literal", value });
const ref = (key: string): Shape => ({ ...plain, kind: "reference", key, required: [] });

function objectOf(properties: Readonly<Record<string, Shape>>): ObjectShape {
  return {
    ...plain,
    kind: "object",
    properties: Object.entries(properties).map(([name, shape]) => {
      return { name, required: true, access: "both", shape, pointer: "#" };
    }),
    additional: null,
  };
}

function unionOf(members: readonly Shape[], rest: Partial<UnionShape> = {}): UnionShape {
  const options = { exclusive: false, extensible: false, discriminator: null };
  return { ...plain, kind: "union", members, ...options, ...rest };
}

const schemas: Readonly<Record<string, Shape>> = {
  cat: objectOf({ kind: literal("cat") }),
  dog: objectOf({ kind: unionOf([literal("dog"), literal("puppy")]) }),
  any: objectOf({ kind: string }),
};

function form(side: ShapeForm["side"], openEnums = side === "read"): ShapeForm {
  return {
    side,
    openEnums,
    isConverted: () => false,
    schemaOf: (key) => ({ name: key, inputName: `${key}Input`, shape: schemas[key] ?? string }),
  };
}

/** A view without what only types of overlays give, and without examples. */
function viewOf(shape: Shape, side: ShapeForm["side"] = "read"): unknown {
  const without = (key: string, value: unknown): unknown =>
    ["cases", "examples", "isConverted", "valueType"].includes(key) ? undefined : value;
  return JSON.parse(JSON.stringify(viewShape(shape, form(side)), without));
}

const text = { kind: "string", format: null, limits: null };
const limited = (shape: Shape, constraints: Constraints): Shape => ({ ...shape, constraints });

describe("a view of", () => {
  test.each<[title: string, shape: Shape, view: unknown]>([
    ["a string", string, text],
    [
      "an integer with limits",
      limited(number, { integer: true, minimum: 0, format: "int32", minLength: 3 }),
      {
        kind: "integer",
        format: "int32",
        limits: expect.objectContaining({ minimum: 0 }) as object,
      },
    ],
    ["literals", unionOf([literal("a"), literal("b")]), { kind: "enum", values: ["a", "b"] }],
    ["a single literal", unionOf([literal("a")]), { kind: "literal", value: "a" }],
    ["what may be null", unionOf([string, nothing]), { kind: "nullable", value: text }],
    [
      "an enumeration that may be null",
      unionOf([literal("a"), nothing, literal("b")]),
      { kind: "nullable", value: { kind: "enum", values: ["a", "b"] } },
    ],
    [
      "an enumeration that may grow",
      unionOf([literal("a")], { extensible: true }),
      {
        kind: "union",
        exclusive: false,
        discriminator: null,
        members: [{ kind: "literal", value: "a" }, text],
      },
    ],
    [
      "an array",
      { ...plain, kind: "array", item: string },
      expect.objectContaining({ item: text }),
    ],
    [
      "a tuple",
      { ...plain, kind: "tuple", elements: [{ required: false, shape: string }], rest: null },
      {
        kind: "tuple",
        format: null,
        limits: null,
        elements: [{ required: false, shape: text }],
        rest: null,
      },
    ],
    [
      "an object of any names",
      { ...objectOf({}), additional: string },
      expect.objectContaining({ kind: "record", value: text }),
    ],
    [
      "an object that is closed",
      limited(objectOf({ a: string }), { closed: true }),
      expect.objectContaining({ kind: "object", closed: true, additional: null }),
    ],
    ["a reference", ref("cat"), { kind: "reference", name: "cat", required: [], wireRequired: [] }],
  ])("%s", (_, shape, view) => {
    expect(viewOf(shape)).toEqual(view);
  });

  test("what is sent has other names, and closed enumerations", () => {
    expect(viewOf(ref("cat"), "write")).toMatchObject({ name: "catInput" });
    const open = unionOf([literal("a")], { extensible: true });
    expect(viewOf(open, "write")).toEqual({ kind: "literal", value: "a" });
  });

  test("an object has the properties of its form", () => {
    const { properties, ...rest } = objectOf({ both: string, read: string, write: string });
    const shape: Shape = {
      ...rest,
      properties: properties.map((one) => {
        return one.name === "both" ? one : { ...one, access: one.name as "read" | "write" };
      }),
    };
    const names = (side: ShapeForm["side"]) => {
      const view = viewShape(shape, form(side));
      return view.kind === "object" ? view.properties.map(({ name }) => name) : [];
    };
    expect([names("read"), names("write")]).toEqual([
      ["both", "read"],
      ["both", "write"],
    ]);
  });
});

test("constraints of a union are those of its members that they apply to, the tighter ones", () => {
  const union = limited(unionOf([limited(string, { maxLength: 5 }), number, nothing]), {
    maxLength: 9,
    minLength: 2,
    minimum: 1,
  });
  const view = viewShape(union, form("read"));
  const inner = view.kind === "nullable" ? view.value : view;
  expect(inner.kind === "union" ? inner.members : []).toMatchObject([
    { kind: "string", limits: { minLength: 2, maxLength: 5, minimum: null } },
    { kind: "number", limits: { minimum: 1, minLength: null } },
  ]);
});

test.each<[pattern: string, limits: unknown]>([
  ["^a{2}$", { pattern: { source: "^a{2}$", flags: "u" } }],
  ["[\\-a]\\_", { pattern: { source: "[\\-a]\\_", flags: "" } }],
  ["(?i)a(", null],
])("a pattern is one that JavaScript takes: %s", (pattern, limits) => {
  const view = viewShape(limited(string, { pattern }), form("read"));
  if (limits === null) expect(view).toMatchObject({ limits: null });
  else expect(view).toMatchObject({ limits });
});

test.each<[title: string, members: readonly Shape[], property: string | null]>([
  ["values of their own", [ref("cat"), ref("dog")], "kind"],
  ["the same value", [ref("cat"), ref("cat")], null],
  ["any value", [ref("cat"), ref("any")], null],
  ["parts", [ref("cat"), { ...plain, kind: "intersection", members: [ref("dog")] }], null],
])("members of a union with %s are told apart by %s", (_, members, property) => {
  const discriminator = { property: "kind", mapping: [] };
  const view = viewShape(unionOf(members, { discriminator }), form("read"));
  expect(view).toMatchObject({ kind: "union", discriminator: property });
});

describe("{{shape}}", () => {
  const partials = {
    "my/array": '[{{shape item "my"}}]\n',
    "my/string": "text",
    "my/string-date": "date",
  };
  const print = (shape: Shape): string => {
    const sample = template('{{shape it "my"}};');
    const engine = createEngine(templateSet([sample], partials));
    return engine.render(sample, { it: viewShape(shape, form("read")) }).text;
  };
  const arrayOf = (item: Shape): Shape => ({ ...plain, kind: "array", item });

  test("prints with the partial of the kind, or of kind and format", () => {
    expect(print(arrayOf(arrayOf(string)))).toBe("[[text]];");
    expect(print(arrayOf(limited(string, { format: "date" })))).toBe("[date];");
    expect(print(limited(string, { format: "toString" }))).toBe("text;");
  });

  test("says which partial is missing", () => {
    expect(() => print(number)).toThrow("there is no partial my/number");
  });
});

describe("types of overlays", () => {
  const born: Shape = { ...string, valueType: "Date" };
  const leads = { ...form("read"), isConverted: (shape: Shape) => shape === born };

  test("are those of primitives", () => {
    expect(viewShape(born, leads)).toMatchObject({ valueType: "Date", isConverted: true });
    expect(viewShape(string, leads)).toMatchObject({ valueType: null, isConverted: false });
  });

  test("need the members of a union by the values of its discriminator", () => {
    const discriminator = { property: "kind", mapping: [] };
    const references = ["cat", "dog"].map((key) => {
      return { ...plain, kind: "reference", key, required: [] } as const;
    });
    expect(viewShape(unionOf(references, { discriminator }), leads)).toMatchObject({
      cases: {
        property: "kind",
        members: [
          { value: "cat", shape: { name: "cat" } },
          { value: "dog", shape: { name: "dog" } },
          { value: "puppy", shape: { name: "dog" } },
        ],
      },
    });
    const any = { ...plain, kind: "reference", key: "any", required: [] } as const;
    expect(viewShape(unionOf([...references, any], { discriminator }), leads)).toMatchObject({
      cases: null,
    });
  });
});

describe("examples are valid:", () => {
  const withExamples = (shape: Shape, examples: readonly Json[]): Shape => {
    return { ...shape, annotations: { examples } };
  };

  test.each<[title: string, shape: Shape, examples: readonly Json[], valid: readonly Json[]]>([
    ["of the type", string, ["a", 1, null], ["a"]],
    ["within limits", limited(number, { minimum: 1, integer: true }), [0, 1, 1.5, 2], [1, 2]],
    [
      "of the length",
      limited(string, { minLength: 2, maxLength: 2 }),
      ["a", "ab", "\u{1f600}b"],
      ["ab", "\u{1f600}b"],
    ],
    ["of the pattern", limited(string, { pattern: "^a" }), ["ab", "ba"], ["ab"]],
    [
      "of the format",
      limited(string, { format: "date-time" }),
      ["2025-01-01T00:00:00Z", "2025-01-01"],
      ["2025-01-01T00:00:00Z"],
    ],
    ["of one of the members", unionOf([literal("a"), nothing]), ["a", "b", null], ["a", null]],
    [
      "of exactly one member",
      unionOf([string, limited(string, { minLength: 2 })], { exclusive: true }),
      ["a", "ab"],
      ["a"],
    ],
    ["of the model", ref("cat"), [{ kind: "cat" }, { kind: "dog" }, {}], [{ kind: "cat" }]],
    ["items", { ...plain, kind: "array", item: string }, [["a"], [1], "a"], [["a"]]],
    [
      "no further properties",
      limited(objectOf({ a: string }), { closed: true }),
      [{ a: "" }, { a: "", b: 1 }],
      [{ a: "" }],
    ],
    [
      "further properties",
      { ...objectOf({ a: string }), additional: number },
      [
        { a: "", b: "" },
        { a: "", b: 1 },
      ],
      [{ a: "", b: 1 }],
    ],
  ])("%s", (_, shape, examples, valid) => {
    expect(viewShape(withExamples(shape, examples), form("read")).examples).toEqual(valid);
  });

  test("without what is only sent", () => {
    const { properties, ...rest } = objectOf({ secret: string });
    const shape: Shape = {
      ...rest,
      properties: properties.map((one) => ({ ...one, access: "write" })),
    };
    const examples = [{ secret: "a" }, {}];
    const of = (side: ShapeForm["side"]) =>
      viewShape(withExamples(shape, examples), form(side)).examples;
    expect([of("read"), of("write")]).toEqual([[{}], [{ secret: "a" }]]);
  });
});
