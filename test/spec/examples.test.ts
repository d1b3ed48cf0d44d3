import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isJsonObject, pointerTo, type Json } from "../../generator/json.js";
import { loadSpec } from "./load.js";
import { at, follow, list, members } from "./tree.js";

interface Example {
  readonly pointer: string;
  readonly schema: Json;
  readonly value: Json;
}

const spec = loadSpec("scim.yaml");
const examples = examplesIn(spec, "#");

// Keywords of OpenAPI are no errors; formats are checked by nobody who reads an example.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(isJsonObject(spec) ? spec : {}, "spec");

test("parameters, headers and bodies have examples", () => {
  expect(examples.length).toBeGreaterThan(40);
});

describe.each(examples)("$pointer", ({ pointer, schema, value }) => {
  test("fits its schema", () => {
    const place = pointer.replace(/example$/, "schema").replace(/^#/, "spec#");
    const validate = ajv.compile({ $ref: place });
    validate(value);
    expect(validate.errors).toBeNull();
  });

  test("has no member that its schema does not know", () => {
    expect(unknownMembers(value, schema)).toEqual([]);
  });
});

test.each<[title: string, value: Json, want: readonly string[]]>([
  ["known members", { userName: "a", emails: [{ value: "b" }] }, []],
  ["a misspelt member", { username: "a" }, ["username"]],
  ["a misspelt member of an item", { emails: [{ valeu: "b" }] }, ["valeu"]],
])("unknown members: %s", (_title, value, want) => {
  expect(unknownMembers(value, { $ref: "#/components/schemas/ScimV2User" })).toEqual(want);
});

/** Every object with a schema and an example: parameters, headers and media types. */
function examplesIn(node: Json, pointer: string): readonly Example[] {
  const schema = at(node, "schema");
  const value = at(node, "example");
  const own =
    schema === undefined || value === undefined
      ? []
      : [{ pointer: pointerTo(pointer, "example"), schema, value }];
  const children = members(node).filter(([key]) => key !== "example" && key !== "schema");
  return [
    ...own,
    ...children.flatMap(([key, child]) => examplesIn(child, pointerTo(pointer, key))),
  ];
}

function unknownMembers(value: Json, given: Json): readonly string[] {
  const schema = follow(spec, given);
  const alternatives = list(at(schema, "anyOf"));
  if (alternatives.length > 0) {
    const unknown = alternatives.map((alternative) => unknownMembers(value, alternative));
    return unknown.find((names) => names.length === 0) ?? unknown.flat();
  }
  const items = at(schema, "items");
  if (items !== undefined) return list(value).flatMap((item) => unknownMembers(item, items));
  const properties = at(schema, "properties");
  if (properties === undefined) return [];
  return members(value).flatMap(([key, member]) => {
    const property = at(properties, key);
    return property === undefined ? [key] : unknownMembers(member, property);
  });
}
