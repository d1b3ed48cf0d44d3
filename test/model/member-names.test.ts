import { describe, expect, test } from "vitest";

import { createReporter } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { camelName } from "../../generator/model/member-names/camel-name.js";
import { nameMembers } from "../../generator/model/member-names/name-members.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import type { Shape } from "../../generator/shapes/shape.js";
import { documentOf, modelOf } from "../support/model-builders.js";

const names: readonly (readonly [wireName: string, name: string])[] = [
  ["first_name", "firstName"],
  ["first-name", "firstName"],
  ["first.name", "firstName"],
  ["first name", "firstName"],
  ["first__name", "firstName"],
  ["FirstName", "firstName"],
  ["FIRST_NAME", "firstName"],
  ["First_Name", "firstName"],
  ["firstName", "firstName"],
  ["name", "name"],
  ["Name", "name"],
  ["ID", "id"],
  ["userID", "userID"],
  ["user_ID", "userID"],
  ["UserID", "userID"],
  ["HTTPStatus", "httpStatus"],
  ["HTTP_STATUS", "httpStatus"],
  ["html_url", "htmlUrl"],
  ["eTag", "eTag"],
  ["OAuthToken", "oAuthToken"],
  ["_links", "_links"],
  ["_created_at", "_createdAt"],
  ["created_at_", "createdAt_"],
  ["__typename", "__typename"],
  ["line_1", "line1"],
  ["line_1_text", "line1Text"],
  ["line_1_2", "line_1_2"],
  ["sha256_hash", "sha256Hash"],
  ["image_21x21", "image21x21"],
  ["2fa_enabled", "2fa_enabled"],
  ["straße_nr", "straßeNr"],
  ["élan_vital", "élanVital"],
  ["名_前", "名_前"],
  ["$ref", "$ref"],
  ["$ref_name", "$ref_name"],
  ["@type", "@type"],
  ["+1", "+1"],
  ["-1", "-1"],
  ["urn:example:some_name", "urn:example:some_name"],
  ["a/b", "a/b"],
  ["-moz-width", "-moz-width"],
  ["filter[name]", "filter[name]"],
  ["a_b\n", "a_b\n"],
  ["", ""],
  ["_", "_"],
  ["__proto__", "__proto__"],
  ["to_string", "to_string"],
  ["Constructor", "Constructor"],
  ["to_json", "toJson"],
  ["to_JSON", "to_JSON"],
];

test.each(names)("%j in camel case is %j", (wireName, name) => {
  expect(camelName(wireName)).toBe(name);
  expect(camelName(name)).toBe(name);
});

test("a long name that is no name takes no time", () => {
  const start = performance.now();
  for (const part of ["a_", "_", "a", "a__", "A1_", "1_"]) camelName(`${part.repeat(50_000)}!`);
  expect(performance.now() - start).toBeLessThan(1_000);
});

const text = { type: "string" };
const other = { $ref: "#/components/schemas/Other" };

function objectWith(properties: JsonObject, rest: JsonObject = {}): JsonObject {
  return { type: "object", properties, ...rest };
}

/** The names of the properties in a shape that differ from those in JSON, with all that says so. */
function namesIn(shape: Shape, path = ""): readonly string[] {
  switch (shape.kind) {
    case "reference":
      return shape.wireRequired === undefined ? [] : [`${path}!${shape.required.join("!")}`];
    case "union": {
      const { wireProperty, property = "" } = shape.discriminator ?? {};
      const told = wireProperty === undefined ? [] : [`${path}?${property}`];
      return [...told, ...shape.members.flatMap((member) => namesIn(member, path))];
    }
    case "intersection":
      return shape.members.flatMap((member) => namesIn(member, path));
    case "array":
      return namesIn(shape.item, `${path}[]`);
    case "tuple":
      return shape.elements.flatMap((one, index) => namesIn(one.shape, `${path}[${index}]`));
    case "object":
      return [
        ...shape.properties.flatMap(({ name, wireName, shape: below }) => [
          ...(wireName === undefined ? [] : [`${path}.${name}`]),
          ...namesIn(below, `${path}.${name}`),
        ]),
        ...(shape.additional === null ? [] : namesIn(shape.additional, `${path}.*`)),
      ];
    case "literal":
    case "primitive":
      return [];
  }
}

interface Row {
  readonly schema: JsonObject;
  readonly other?: JsonObject;
  /** Of the schema, then of the other one. */
  readonly named: readonly string[];
  /** The last tokens of their pointers. */
  readonly clashes?: readonly string[];
  readonly ambiguous?: readonly string[];
}

const kindOf = (kind: string) => ({ pet_kind: { const: kind } });

const rows: Readonly<Record<string, Row>> = {
  "an object": { schema: objectWith({ a_b: text, c: text }), named: [".aB"] },
  "what is inside": {
    schema: objectWith({
      a_b: { type: "array", items: objectWith({ c_d: text }) },
      e: { type: "array", prefixItems: [text, objectWith({ f_g: text })] },
      h: objectWith({}, { additionalProperties: objectWith({ i_j: text }) }),
    }),
    named: [".aB", ".aB[].cD", ".e[1].fG", ".h.*.iJ"],
  },
  "one that is in camel case and one that would be": {
    schema: objectWith({ a_b: text, aB: text }),
    named: [],
    clashes: ["a_b"],
  },
  "two that would be the same": {
    schema: objectWith({ a_b: text, "a-b": text, c_d: text }),
    named: [".cD"],
    clashes: ["a_b", "a-b"],
  },
  "alternatives that agree": {
    schema: { oneOf: [other, objectWith({ a_b: text, c_d: text })] },
    other: objectWith({ a_b: text }),
    named: [".aB", ".cD", "Other.aB"],
  },
  "alternatives of which one has the other name": {
    schema: { oneOf: [other, objectWith({ aB: text })] },
    other: objectWith({ a_b: text, c_d: text }),
    named: ["Other.cD"],
    ambiguous: ["a_b"],
  },
  "alternatives that would get the same name": {
    schema: { oneOf: [other, objectWith({ "a-b": text })] },
    other: objectWith({ a_b: text }),
    named: [],
    ambiguous: ["a_b", "a-b"],
  },
  "what depends on alternatives that do not agree": {
    schema: objectWith({
      one: { oneOf: [other, objectWith({ aB: text })] },
      two: { oneOf: [other, objectWith({ a_b: text })] },
    }),
    other: objectWith({ a_b: text }),
    named: [],
    ambiguous: ["a_b", "a_b"],
  },
  "an intersection whose parts do not agree": {
    schema: { allOf: [other, objectWith({ aB: text, c_d: text })] },
    other: objectWith({ a_b: text }),
    named: [".cD"],
    ambiguous: ["a_b"],
  },
  "an intersection with a map": {
    schema: { allOf: [other, objectWith({}, { additionalProperties: text })] },
    other: objectWith({ a_b: text }),
    named: ["Other.aB"],
  },
  "an alternative that is a map": {
    schema: { anyOf: [other, objectWith({}, { additionalProperties: text })] },
    other: objectWith({ a_b: text }),
    named: [],
    ambiguous: ["a_b"],
  },
  "an alternative that has keys besides": {
    schema: {
      anyOf: [other, objectWith({ a_b: text, e_f: text }, { additionalProperties: text })],
    },
    other: objectWith({ a_b: text, c_d: text }),
    named: [".aB", ".eF", "Other.aB"],
    ambiguous: ["c_d"],
  },
  "an alternative that is open": {
    schema: { anyOf: [other, objectWith({ e_f: text }, { additionalProperties: true })] },
    other: objectWith({ a_b: text }),
    named: [".eF", "Other.aB"],
  },
  "maps in the same member of two alternatives": {
    schema: {
      anyOf: [
        objectWith({ at: objectWith({ a_b: text }) }),
        objectWith({ at: objectWith({}, { additionalProperties: text }) }),
      ],
    },
    named: [],
    ambiguous: ["a_b"],
  },
  "alternatives that a discriminator tells apart": {
    schema: {
      oneOf: [
        objectWith({ ...kindOf("a"), a_b: text }, { required: ["pet_kind"] }),
        objectWith({ ...kindOf("b"), aB: text, c_d: text }, { required: ["pet_kind"] }),
      ],
      discriminator: { propertyName: "pet_kind" },
    },
    named: ["?petKind", ".petKind", ".aB", ".petKind", ".cD"],
  },
  "a discriminator that clashes in one of them": {
    schema: {
      oneOf: [
        objectWith({ ...kindOf("a"), petKind: text }),
        objectWith({ ...kindOf("b"), c_d: text }),
      ],
      discriminator: { propertyName: "pet_kind" },
    },
    named: [".cD"],
    clashes: ["pet_kind"],
    ambiguous: ["pet_kind"],
  },
  "a reference that requires more": {
    schema: { allOf: [other, { required: ["a_b", "c"] }] },
    other: objectWith({ a_b: text, c: text }),
    named: ["!aB!c", "Other.aB"],
  },
  "a schema within itself": {
    schema: objectWith({ a_b: other }),
    other: objectWith({ c_d: other, e_f: { $ref: "#/components/schemas/Main" } }),
    named: [".aB", "Other.cD", "Other.eF"],
  },
};

function namedModel(operation: JsonObject, schemas: JsonObject, overrides = {}) {
  const warned: string[] = [];
  const reporter = createReporter(
    () => null,
    ({ code, pointer }) => warned.push(`${code} ${pointer?.split("/").at(-1) ?? ""}`),
  );
  const { model: made } = modelOf(documentOf(operation, { schemas }));
  const model = nameMembers(made, { memberNames: "camel", overrides }, reporter);
  return { model, warned, made };
}

describe("the names of", () => {
  test.each(Object.entries(rows))("%s", (_, row) => {
    const { schema, other: second = { type: "boolean" }, clashes = [], ambiguous = [] } = row;
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Main" } } };
    const responses = { 200: { description: "", content } };
    const { model, warned } = namedModel({ responses }, { Main: schema, Other: second });
    const found = model.schemas.flatMap(({ key, shape }) => {
      return namesIn(shape, key === "Main" ? "" : key);
    });
    expect(found).toEqual(row.named);
    expect(warned.toSorted()).toEqual(
      [
        ...clashes.map((name) => `member-name-clash ${name}`),
        ...ambiguous.map((name) => `member-name-ambiguous ${name}`),
      ].toSorted(),
    );
  });

  test("parameters, of which the user has named one", () => {
    const inQuery = (name: string) => ({ name, in: "query", schema: text });
    const parameters = ["page_size", "X-Id", "contentType", "content_type", "a_b", "aB"].map(
      inQuery,
    );
    const [operation] = namedModel({ parameters, responses: {} }, {}, {}).model.operations;
    const members = (one: ClientModel["operations"][number] | undefined): readonly string[] =>
      one?.parameters.map(({ member }) => member) ?? [];
    expect(members(operation)).toEqual([
      ...["pageSize", "xId", "contentTypeQuery", "content_type", "a_b", "aB"],
    ]);
    const pointer = operation?.parameters[0]?.pointer ?? "";
    const own = namedModel({ parameters, responses: {} }, {}, { [pointer]: "page_size" });
    expect(members(own.model.operations[0])[0]).toBe("page_size");
  });

  test("nothing, where no overlay asks for it", () => {
    const { model: made } = modelOf(documentOf({ responses: {} }));
    const reporter = createReporter(() => null);
    expect(nameMembers(made, { memberNames: null, overrides: {} }, reporter)).toBe(made);
  });
});
