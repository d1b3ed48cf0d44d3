import type { JsonObject } from "../../generator/json.js";

/**
 * A change of a value's schema and the change back. After each code stand its effects where the value is sent and where
 * it is received, see `letterOf`; several changes at once are joined by spaces.
 */
export type ValueRow = readonly [
  title: string,
  old: JsonObject,
  now: JsonObject,
  forward: string,
  backward: string,
];

const text = { type: "string" };
const number = { type: "number" };
const integer = { type: "integer" };
const flag = { type: "boolean" };
const list = { type: "array", items: text };
const object = (properties: JsonObject, rest: JsonObject = {}) => ({
  type: "object",
  properties,
  ...rest,
});
const a = object({ kind: { const: "a" }, size: number }, { required: ["kind"] });
const b = object({ kind: { const: "b" }, name: text }, { required: ["kind"] });

/** A keyword that is added, and one that is made tighter. */
function limit(
  type: JsonObject,
  keyword: string,
  code: string,
  [loose, tight]: readonly [unknown, unknown],
) {
  const [forward, backward] = [`${code}-narrowed:Bs`, `${code}-widened:sB`];
  const [looser, tighter] = [loose, tight].map(
    (value) => ({ ...type, [keyword]: value }) as JsonObject,
  );
  return [
    [`${keyword} is added`, type, looser ?? {}, forward, backward],
    [`${keyword} gets tighter`, looser ?? {}, tighter ?? {}, forward, backward],
  ] as const satisfies readonly ValueRow[];
}

/** A keyword whose values cannot be compared. */
function mark(
  type: JsonObject,
  keyword: string,
  code: string,
  [one, other]: readonly [string, string],
) {
  return [
    [
      `${keyword} is added`,
      type,
      { ...type, [keyword]: one },
      `${code}-narrowed:Bs`,
      `${code}-widened:sB`,
    ],
    [
      `${keyword} changes`,
      { ...type, [keyword]: one },
      { ...type, [keyword]: other },
      `${code}-changed:BB`,
      `${code}-changed:BB`,
    ],
  ] as const satisfies readonly ValueRow[];
}

export const valueRows: readonly ValueRow[] = [
  ...limit(number, "minimum", "minimum", [1, 2]),
  ...limit(number, "maximum", "maximum", [9, 8]),
  ...limit(number, "exclusiveMinimum", "exclusive-minimum", [1, 2]),
  ...limit(number, "exclusiveMaximum", "exclusive-maximum", [9, 8]),
  ...limit(integer, "minimum", "minimum", [-5, 0]),
  ...limit(integer, "multipleOf", "multiple-of", [2, 4]),
  ...limit(text, "minLength", "min-length", [1, 2]),
  ...limit(text, "maxLength", "max-length", [9, 8]),
  ...limit(list, "minItems", "min-items", [1, 2]),
  ...limit(list, "maxItems", "max-items", [9, 8]),
  ...limit(object({ a: text }), "minProperties", "min-properties", [1, 2]),
  ...limit(object({ a: text }), "maxProperties", "max-properties", [9, 8]),
  ...mark(text, "pattern", "pattern", ["^a", "^b"]),
  ...mark(text, "format", "format", ["date", "date-time"]),
  ...mark(text, "format", "format", ["uuid", "email"]),
  ...mark(integer, "format", "format", ["int32", "int64"]),
  ...mark(text, "contentEncoding", "content-encoding", ["base64", "base64url"]),
  ...mark({ ...text, contentEncoding: "base64" }, "contentMediaType", "content-media-type", [
    "image/png",
    "image/gif",
  ]),
  [
    "multipleOf that do not divide",
    { ...number, multipleOf: 2 },
    { ...number, multipleOf: 3 },
    "multiple-of-changed:BB",
    "multiple-of-changed:BB",
  ],
  ["an empty pattern is none", text, { ...text, pattern: "" }, "", ""],
  [
    "uniqueItems is added",
    list,
    { ...list, uniqueItems: true },
    "unique-items-narrowed:Bs",
    "unique-items-widened:sB",
  ],
  ["a number becomes an integer", number, integer, "integer-narrowed:Bs", "integer-widened:sB"],
  [
    "an object is closed",
    object({ a: text }),
    object({ a: text }, { additionalProperties: false }),
    "closed-narrowed:Bs",
    "closed-widened:ss",
  ],

  ["a string becomes a number", text, number, "type-changed:XX", "type-changed:XX"],
  ["a string becomes a boolean", text, flag, "type-changed:XX", "type-changed:XX"],
  ["a string becomes a list", text, list, "type-changed:XX", "type-changed:XX"],
  ["a string becomes an object", text, object({ a: text }), "type-changed:XX", "type-changed:XX"],
  ["a number becomes a boolean", number, flag, "type-changed:XX", "type-changed:XX"],
  ["a list becomes an object", list, object({ a: text }), "type-changed:XX", "type-changed:XX"],
  ["a type becomes anything", text, {}, "type-changed:sX", "type-changed:Xs"],
  [
    "a type becomes binary data",
    text,
    { ...text, format: "binary" },
    "type-changed:XX",
    "type-changed:XX",
  ],
  [
    "a type becomes one of two",
    text,
    { type: ["string", "number"] },
    "union-member-added:sX",
    "union-member-removed:Xs",
  ],
  [
    "a type becomes one of three",
    text,
    { type: ["string", "number", "boolean"] },
    "union-member-added:sX union-member-added:sX",
    "union-member-removed:Xs union-member-removed:Xs",
  ],
  [
    "items get another type",
    list,
    { ...list, items: number },
    "[]type-changed:XX",
    "[]type-changed:XX",
  ],
  [
    "items get a limit",
    list,
    { ...list, items: { ...text, maxLength: 3 } },
    "[]max-length-narrowed:Bs",
    "[]max-length-widened:sB",
  ],
  [
    "items may be null",
    list,
    { ...list, items: { type: ["string", "null"] } },
    "[]nullable-added:sX",
    "[]nullable-removed:Xs",
  ],
  [
    "items get an enumeration",
    list,
    { ...list, items: { enum: ["a", "b"] } },
    "[]enum-added:Xs",
    "[]enum-removed:sX",
  ],

  [
    "null is added to a string",
    text,
    { type: ["string", "null"] },
    "nullable-added:sX",
    "nullable-removed:Xs",
  ],
  [
    "null is added to a number",
    number,
    { type: ["number", "null"] },
    "nullable-added:sX",
    "nullable-removed:Xs",
  ],
  [
    "null is added to an enumeration",
    { enum: ["a", "b"] },
    { enum: ["a", "b", null] },
    "nullable-added:sX",
    "nullable-removed:Xs",
  ],
  [
    "null is added by oneOf",
    text,
    { oneOf: [text, { type: "null" }] },
    "nullable-added:sX",
    "nullable-removed:Xs",
  ],
  [
    "null is added to an object",
    object({ a: text }),
    { ...object({ a: text }), type: ["object", "null"] },
    "nullable-added:sX",
    "nullable-removed:Xs",
  ],
  [
    "null is added to a list",
    list,
    { ...list, type: ["array", "null"] },
    "nullable-added:sX",
    "nullable-removed:Xs",
  ],

  [
    "a value is added",
    { enum: ["a", "b"] },
    { enum: ["a", "b", "c"] },
    "enum-value-added:sX",
    "enum-value-removed:Xs",
  ],
  [
    "two values are added",
    { enum: ["a"] },
    { enum: ["a", "b", "c"] },
    "enum-value-added:sX",
    "enum-value-removed:Xs",
  ],
  [
    "a value is replaced",
    { enum: ["a", "b"] },
    { enum: ["a", "c"] },
    "enum-value-added:sX enum-value-removed:Xs",
    "enum-value-added:sX enum-value-removed:Xs",
  ],
  [
    "a number is added",
    { enum: [1, 2] },
    { enum: [1, 2, 3] },
    "enum-value-added:sX",
    "enum-value-removed:Xs",
  ],
  ["values change places", { enum: ["a", "b"] }, { enum: ["b", "a"] }, "", ""],
  [
    "a string is limited to values",
    text,
    { ...text, enum: ["a", "b"] },
    "enum-added:Xs",
    "enum-removed:sX",
  ],
  [
    "a number is limited to values",
    number,
    { ...number, enum: [1, 2] },
    "enum-added:Xs",
    "enum-removed:sX",
  ],
  ["a string becomes a constant", text, { const: "a" }, "enum-added:Xs", "enum-removed:sX"],
  [
    "a constant changes",
    { const: "a" },
    { const: "b" },
    "constant-changed:XX",
    "constant-changed:XX",
  ],
  [
    "a constant becomes an enumeration",
    { const: "a" },
    { enum: ["a", "b"] },
    "enum-value-added:sX",
    "enum-value-removed:Xs",
  ],
  [
    "a constant of another type",
    { const: "a" },
    { const: 1 },
    "constant-changed:XX",
    "constant-changed:XX",
  ],
  [
    "an enumeration becomes a number",
    { enum: ["a", "b"] },
    number,
    "type-changed:XX",
    "type-changed:XX",
  ],
  ["true becomes a boolean", { const: true }, flag, "enum-removed:sX", "enum-added:Xs"],

  [
    "a property is added",
    object({ a: text }),
    object({ a: text, b: text }),
    ".b property-added:ss",
    ".b property-removed:xx",
  ],
  [
    "a required property is added",
    object({ a: text }),
    object({ a: text, b: text }, { required: ["b"] }),
    ".b required-property-added:Xs",
    ".b property-removed:xX",
  ],
  [
    "a property becomes required",
    object({ a: text }),
    object({ a: text }, { required: ["a"] }),
    ".a property-became-required:Xs",
    ".a property-became-optional:sX",
  ],
  [
    "a property of a closed object is removed",
    object({ a: text, b: text }, { additionalProperties: false }),
    object({ a: text }, { additionalProperties: false }),
    ".b property-removed:Xx",
    ".b property-added:ss",
  ],
  [
    "a property gets another type",
    object({ a: text }),
    object({ a: number }),
    ".a type-changed:XX",
    ".a type-changed:XX",
  ],
  [
    "a property is no identifier",
    object({ a: text }),
    object({ a: text, "b-c": text }),
    '["b-c"] property-added:ss',
    '["b-c"] property-removed:xx',
  ],
  [
    "a property deep down",
    object({ a: object({ b: text }) }),
    object({ a: object({ b: text, c: text }) }),
    ".a.c property-added:ss",
    ".a.c property-removed:xx",
  ],
  [
    "a property of items",
    { type: "array", items: object({ a: text }) },
    { type: "array", items: object({ a: text, b: text }) },
    "[].b property-added:ss",
    "[].b property-removed:xx",
  ],
  ["properties change places", object({ a: text, b: text }), object({ b: text, a: text }), "", ""],
  [
    "required is listed in another order",
    object({ a: text, b: text }, { required: ["a", "b"] }),
    object({ a: text, b: text }, { required: ["b", "a"] }),
    "",
    "",
  ],

  [
    "a dictionary of another type",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: number },
    "[string]type-changed:XX",
    "[string]type-changed:XX",
  ],
  [
    "a dictionary of values that may be null",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: { type: ["string", "null"] } },
    "[string]nullable-added:sX",
    "[string]nullable-removed:Xs",
  ],
  [
    "a dictionary of objects with a new property",
    { type: "object", additionalProperties: object({ a: text }) },
    { type: "object", additionalProperties: object({ a: text, b: text }) },
    "[string].b property-added:ss",
    "[string].b property-removed:xx",
  ],

  [
    "an alternative is added",
    { oneOf: [text, number] },
    { oneOf: [text, number, flag] },
    "union-member-added:sX",
    "union-member-removed:Xs",
  ],
  [
    "an alternative with names of its own is added",
    { oneOf: [a, text] },
    { oneOf: [a, text, b] },
    "union-member-added:sX",
    "union-member-removed:Xx",
  ],
  [
    "oneOf becomes anyOf",
    { oneOf: [text, number] },
    { anyOf: [text, number] },
    "exclusivity-removed:sB",
    "exclusivity-added:Bs",
  ],
  ["alternatives change places", { oneOf: [text, number] }, { oneOf: [number, text] }, "", ""],
  [
    "an alternative changes",
    { oneOf: [text, list] },
    { oneOf: [text, { ...list, maxItems: 3 }] },
    "max-items-narrowed:Bs",
    "max-items-widened:sB",
  ],

  [
    "a tuple gets an item",
    { type: "array", prefixItems: [text], items: false, minItems: 1 },
    { type: "array", prefixItems: [text, text], items: false, minItems: 2 },
    "tuple-changed:XX min-items-narrowed:Bs",
    "tuple-changed:XX min-items-widened:sB",
  ],
  [
    "an item of a tuple changes",
    { type: "array", prefixItems: [text, text], items: false, minItems: 2 },
    { type: "array", prefixItems: [text, number], items: false, minItems: 2 },
    "[1]type-changed:XX",
    "[1]type-changed:XX",
  ],
  [
    "a list becomes a tuple",
    list,
    { type: "array", prefixItems: [text], items: false, minItems: 1 },
    "type-changed:Xs",
    "type-changed:sX",
  ],

  [
    "a default is added",
    text,
    { ...text, default: "a" },
    "default-changed:bb",
    "default-changed:bb",
  ],
  [
    "a default changes",
    { ...text, default: "a" },
    { ...text, default: "b" },
    "default-changed:bb",
    "default-changed:bb",
  ],
  [
    "a default of an object",
    object({ a: text }),
    object({ a: text }, { default: { a: "b" } }),
    "default-changed:bb",
    "default-changed:bb",
  ],
  [
    "a value is deprecated",
    text,
    { ...text, deprecated: true },
    "deprecated:dd",
    "undeprecated:dd",
  ],
  [
    "a description changes",
    { ...text, description: "One." },
    { ...text, description: "Other." },
    "documentation-changed:dd",
    "documentation-changed:dd",
  ],
  [
    "a title is added",
    text,
    { ...text, title: "Name" },
    "documentation-changed:dd",
    "documentation-changed:dd",
  ],
  [
    "examples are added",
    text,
    { ...text, examples: ["a"] },
    "documentation-changed:dd",
    "documentation-changed:dd",
  ],
  [
    "an extension is added",
    text,
    { ...text, "x-order": 1 },
    "extension-changed:dd",
    "extension-changed:dd",
  ],
  [
    "an extension changes",
    { ...text, "x-order": 1 },
    { ...text, "x-order": 2 },
    "extension-changed:dd",
    "extension-changed:dd",
  ],
  [
    "a value of an enumeration is described",
    { enum: ["a"] },
    { enum: ["a"], "x-enum-descriptions": ["One."] },
    "documentation-changed:dd",
    "documentation-changed:dd",
  ],
  [
    "an enumeration is opened",
    { enum: ["a", "b"] },
    { enum: ["a", "b"], "x-extensible-enum": true },
    "enum-opened:sX",
    "enum-closed:ss",
  ],
  [
    "a value of an open enumeration is added",
    { enum: ["a"], "x-extensible-enum": true },
    { enum: ["a", "b"], "x-extensible-enum": true },
    "enum-value-added:ss",
    "enum-value-removed:Xs",
  ],
  ["nothing changes", object({ a: text }), object({ a: text }), "", ""],
];
