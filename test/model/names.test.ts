import { describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { document, documentOf, modelOf } from "../support/model-builders.js";

const long = "very".repeat(50);
const inline = (name: string) => ({ schema: { properties: { [name]: { type: "string" } } } });

describe("the name of a file", () => {
  const filesOf = (keys: readonly string[]) => {
    const schemas = Object.fromEntries(keys.map((key) => [key, { type: "object" }]));
    const { model } = modelOf(document({ components: { schemas } }));
    return model.schemas.map(({ file }) => file);
  };

  test("is at most a hundred characters long", () => {
    expect(filesOf([long])[0]).toHaveLength(100);
  });

  test("tells long names apart that begin alike", () => {
    const [one, other] = filesOf([`${long}1`, `${long}2`]);
    expect(one).not.toBe(other);
  });

  test("does not depend on what else there is", () => {
    expect(filesOf([`${long}1`, `${long}2`])).toContain(filesOf([`${long}2`])[0]);
  });
});

test.each<[key: string, name: string, file: string]>([
  ["2fa", "Model2fa", "model2fa"],
  ["5GDdnmfInfo", "Model5GDdnmfInfo", "model5-g-ddnmf-info"],
  ["Top10s", "Top10s", "top10s"],
  ["", "Schema", "schema"],
  ["$$", "Schema", "schema"],
  ["größe", "Größe", "größe"],
  ["用户", "用户", "用户"],
  ["a-b_c d.e", "ABCDE", "abcde"],
])("a schema with the key %j is %s in %s", (key, name, file) => {
  const { model } = modelOf(document({ components: { schemas: { [key]: { type: "object" } } } }));
  expect(model.schemas.map((schema) => [schema.name, schema.file])).toEqual([[name, file]]);
});

describe("x-specwright-name", () => {
  const components: JsonObject = {
    schemas: { user: { type: "object", "x-specwright-name": "Person" } },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "K", "x-specwright-name": "k" } },
  };
  const named = documentOf(
    {
      "x-specwright-name": "findPeople",
      parameters: [{ name: "$q", in: "query", "x-specwright-name": "query" }],
    },
    components,
  );

  test("names operations, parameters, schemas and security schemes", () => {
    const { model, warnings } = modelOf(named);
    const [operation] = model.operations;
    expect([operation?.name, operation?.id, operation?.parameters[0]?.member]).toEqual([
      "findPeople",
      "listUsers",
      "query",
    ]);
    expect([model.schemas[0]?.name, model.securitySchemes[0]?.name]).toEqual(["Person", "k"]);
    expect(warnings).toEqual([]);
  });

  test("gives way to the names of the configuration", () => {
    const { model } = modelOf(named, { "#/components/schemas/user": "Member" });
    expect(model.schemas[0]?.name).toBe("Member");
  });
});

describe("the types of bodies without a name", () => {
  const namesOf = (operation: JsonObject) => {
    const { model, warnings } = modelOf(documentOf(operation));
    const [made] = model.operations;
    const content = [
      ...(made?.requestBody?.content ?? []),
      ...(made?.responses ?? []).flatMap((response) => response.content),
    ];
    return { names: content.map(({ declaredName }) => declaredName), warnings };
  };

  test.each<[title: string, operation: JsonObject, names: readonly string[]]>([
    [
      "several media types of a request",
      {
        requestBody: {
          content: { "application/json": inline("a"), "multipart/form-data": inline("b") },
        },
      },
      ["ListUsersBody", "ListUsersFormDataBody"],
    ],
    [
      "the same in several media types",
      {
        requestBody: {
          content: { "application/json": inline("a"), "multipart/form-data": inline("a") },
        },
      },
      ["ListUsersBody", "ListUsersBody"],
    ],
    [
      "several successes",
      {
        responses: {
          200: { content: { "application/json": inline("a") } },
          201: { content: { "application/json": inline("b") } },
        },
      },
      ["ListUsersData", "ListUsersData201"],
    ],
    [
      "failures that are alike",
      {
        responses: {
          400: { content: { "application/json": inline("a") } },
          404: { content: { "application/json": inline("a") } },
          500: { content: { "application/json": inline("b") } },
        },
      },
      ["ListUsersError400", "ListUsersError400", "ListUsersError500"],
    ],
  ])("%s", (_title, operation, names) => {
    expect(namesOf(operation)).toEqual({ names, warnings: [] });
  });
});
