import { describe, expect, test } from "vitest";
import { declareTypes } from "../../generator/declare/declare-types.js";
import type { SchemaObject } from "../../generator/validate/openapi.js";
import { declareSchemas, plainReporter } from "../support/declare-builders.js";
import { document, modelOf } from "../support/model-builders.js";

const user: SchemaObject = {
  properties: {
    id: { type: "string", readOnly: true },
    password: { type: "string", writeOnly: true },
    kind: { enum: ["a", "b"], "x-extensible-enum": true },
    emails: { items: { type: "string" } },
    manager: { $ref: "#/components/schemas/User" },
  },
  required: ["id", "kind"],
};

describe("a schema with two forms", () => {
  const { models } = declareSchemas(
    { User: user },
    { User: { sent: true, received: true, inputName: "UserInput" } },
  );

  test("is read without what is only written", () => {
    expect(models.get("User")?.text).toBe(`export interface User {
  readonly id: string;
  kind: "a" | "b" | (string & {});
  emails?: string[];
  manager?: User;
}`);
  });

  test("is sent without what is only read, and open to undefined", () => {
    expect(models.get("UserInput")?.text).toBe(`export interface UserInput {
  password?: string | undefined;
  kind: "a" | "b" | (string & {});
  emails?: readonly string[] | undefined;
  manager?: UserInput | undefined;
}`);
  });

  test("has closed enumerations where it is only sent", () => {
    const schema = { properties: { kind: { enum: ["a", "b"], "x-extensible-enum": true } } };
    const changes = { Draft: { sent: true, received: false } };
    expect(declareSchemas({ Draft: schema }, changes).models.get("Draft")?.text).toBe(
      'export interface Draft {\n  kind?: "a" | "b" | undefined;\n}',
    );
  });

  test("may have nothing left to send", () => {
    const schema = { properties: { id: { type: "string", readOnly: true } } };
    const changes = { Stamp: { sent: true, inputName: "StampInput" } };
    expect(declareSchemas({ Stamp: schema }, changes).models.get("StampInput")?.text).toBe(
      "export type StampInput = object;",
    );
  });
});

describe("a schema with one form", () => {
  const schema = { properties: { tags: { items: { type: "string" } } } };
  test.each([
    ["that is received", { sent: false, received: true }, "tags?: string[];"],
    ["that is sent", { sent: true, received: false }, "tags?: readonly string[] | undefined;"],
    ["that is both", { sent: true, received: true }, "tags?: string[] | undefined;"],
    ["that is neither", { sent: false, received: false }, "tags?: string[];"],
  ])("%s", (_, change, want) => {
    expect(declareSchemas({ Post: schema }, { Post: change }).models.get("Post")?.text).toBe(
      `export interface Post {\n  ${want}\n}`,
    );
  });
});

describe("the types of an operation", () => {
  const users: SchemaObject = { items: { $ref: "#/components/schemas/User" } };
  const given = document({
    paths: {
      "/users": {
        put: {
          operationId: "findUsers",
          parameters: [{ name: "ids", in: "query", schema: { items: { type: "string" } } }],
          requestBody: { content: { "application/json": { schema: users } } },
          responses: {
            200: {
              headers: { Total: { schema: { type: "integer" } } },
              content: {
                "application/json": {
                  schema: { properties: { found: users, id: { type: "string", readOnly: true } } },
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: { User: user } },
  });
  const { model } = modelOf(given);
  const { types, operationTypes } = declareTypes(model, plainReporter());
  const operation = "#/paths/~1users/put";
  const ok = `${operation}/responses/200`;
  const [response = null] = model.operations.flatMap(({ responses }) =>
    responses.flatMap(({ content }) => content.map(({ declaredName }) => declaredName)),
  );

  test("take and give each its own form", () => {
    const printed = [...types].map(([at, { text, references }]) => [at, { text, references }]);
    expect(Object.fromEntries(printed)).toEqual({
      [`${operation}/parameters/0/schema`]: { text: "readonly string[]", references: [] },
      [`${operation}/requestBody/content/application~1json/schema`]: {
        text: "readonly UserInput[]",
        references: ["UserInput"],
      },
      [`${ok}/headers/Total/schema`]: { text: "number", references: [] },
      [`${ok}/content/application~1json/schema`]: { text: response, references: [response] },
    });
  });

  test("may be put behind another alternative", () => {
    const long = { enum: Array.from({ length: 20 }, (_, index) => `value-${index}`) };
    const other = document({
      paths: {
        "/": { get: { parameters: [{ name: "a", in: "query", schema: long }], responses: {} } },
      },
    });
    const declared = declareTypes(modelOf(other).model, plainReporter());
    expect(declared.types.get("#/paths/~1/get/parameters/0/schema")?.text).toMatch(
      /^"value-0"\n\| "value-1"\n/,
    );
  });

  test("are declared by name where the model has one", () => {
    expect([...operationTypes.values()]).toEqual([
      {
        name: response,
        kind: "interface",
        text: `export interface ${response} {\n  found?: User[];\n  readonly id?: string;\n}`,
        references: ["User"],
      },
    ]);
  });
});
