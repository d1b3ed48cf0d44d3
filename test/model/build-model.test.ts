import { describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { document, documentOf, modelOf } from "../support/model-builders.js";

const json = (schema: JsonObject | boolean) => ({ content: { "application/json": { schema } } });
const ok = { "200": { description: "Fine" } };
const refTo = (key: string) => ({ $ref: `#/components/schemas/${key}` });

describe("names of schemas", () => {
  const namesOf = (keys: readonly string[], overrides = {}) => {
    const schemas = Object.fromEntries(keys.map((key) => [key, { type: "object" }]));
    const { model, warnings } = modelOf(document({ components: { schemas } }), overrides);
    return {
      names: Object.fromEntries(model.schemas.map(({ key, name, file }) => [key, [name, file]])),
      warnings: warnings.length,
    };
  };

  test.each<[string, readonly string[], Record<string, readonly string[]>, number]>([
    [
      "a key that is a name stays",
      ["ScimV2User"],
      { ScimV2User: ["ScimV2User", "scim-v2-user"] },
      0,
    ],
    ["another key becomes one", ["user-list"], { "user-list": ["UserList", "user-list"] }, 0],
    [
      "a reserved name gets a suffix",
      ["Error", "Response"],
      { Error: ["ErrorModel", "error-model"], Response: ["ResponseModel", "response-model"] },
      0,
    ],
    [
      "of two that clash, the one that is a name already keeps it",
      ["user", "User"],
      { User: ["User", "user"], user: ["UserModel", "user-model"] },
      1,
    ],
    [
      "a third that clashes gets a number",
      ["user", "User", "user_"],
      {
        User: ["User", "user"],
        user: ["UserModel", "user-model"],
        user_: ["UserModel2", "user-model2"],
      },
      2,
    ],
    [
      "names that differ in case alone are not both made",
      ["PostOAuth2Token", "PostOauth2Token"],
      {
        PostOAuth2Token: ["PostOAuth2Token", "post-oauth2-token"],
        PostOauth2Token: ["PostOauth2TokenModel", "post-oauth2-token-model"],
      },
      1,
    ],
    ["a key without letters", ["---"], { "---": ["Schema", "schema"] }, 0],
    ["a name that Windows keeps for itself", ["Con"], { Con: ["Con", "con2"] }, 0],
  ])("%s", (_, keys, names, warnings) => {
    expect(namesOf(keys)).toEqual({ names, warnings });
    expect(namesOf([...keys].toReversed())).toEqual({ names, warnings });
  });

  test("are the user's choice by pointer", () => {
    const overrides = { "#/components/schemas/Error": "ScimError" };
    expect(namesOf(["Error"], overrides)).toEqual({
      names: { Error: ["ScimError", "scim-error"] },
      warnings: 0,
    });
  });
});

describe("names of operations", () => {
  const nameOf = (operation: JsonObject, path = "/users/{id}/posts") => {
    const { model, warnings } = modelOf(
      document({ paths: { [path]: { get: { responses: ok, ...operation } } } }),
    );
    const [found] = model.operations;
    return [found?.id, found?.name, found?.file, found?.descriptionName, warnings.length];
  };

  test.each([
    ["the operationId", "getUser", ["getUser", "getUser", "get-user", "getUserOperation", 0]],
    ["in camel case", "Get_user", ["Get_user", "getUser", "get-user", "getUserOperation", 0]],
    [
      "from method and path where the operationId is a reserved word",
      "delete",
      ["delete", "getUsersByIdPosts", "get-users-by-id-posts", "getUsersByIdPostsOperation", 1],
    ],
  ])("are %s", (_, operationId, want) => {
    expect(nameOf({ operationId })).toEqual(want);
  });

  test("come from method and path without an operationId", () => {
    expect(nameOf({})).toEqual([
      "getUsersByIdPosts",
      "getUsersByIdPosts",
      "get-users-by-id-posts",
      "getUsersByIdPostsOperation",
      0,
    ]);
  });

  test("come from method and path where two operationIds are one name", () => {
    const get = (operationId: string) => ({ get: { operationId, responses: ok } });
    const { model, warnings } = modelOf(
      document({ paths: { "/a": get("list_users"), "/": get("in"), "/b": get("listUsers") } }),
    );
    expect(model.operations.map(({ id, name }) => [id, name])).toEqual([
      ["list_users", "getA"],
      ["in", "getRoot"],
      ["listUsers", "listUsers"],
    ]);
    expect(warnings).toHaveLength(2);
  });

  test.each([
    ["ListUsersRequest", "ListUsersError", 0],
    ["ListUsersResponse", "ListUsersError", 0],
    ["ListUsersResult", "ListUsersError", 0],
    ["ListUsersError", "ListUsersFailure", 1],
  ])("leave %s to a schema of that name", (key, errorName, count) => {
    const { model, warnings } = modelOf(
      documentOf({ responses: ok }, { schemas: { [key]: { type: "object" } } }),
    );
    const [operation] = model.operations;
    expect(model.schemas.map(({ name }) => name)).toEqual([key]);
    expect([operation?.paramsName, operation?.outcomeName, operation?.errorName]).toEqual([
      "ListUsersParams",
      "ListUsersOutcome",
      errorName,
    ]);
    expect(warnings).toHaveLength(count);
  });
});

describe("members of a request", () => {
  const string = { type: "string" };
  const membersOf = (...parameters: readonly (readonly [place: string, name: string])[]) => {
    const { model } = modelOf(
      documentOf({
        parameters: parameters.map(([place, name]) => ({ in: place, name, schema: string })),
        responses: ok,
      }),
    );
    return model.operations[0]?.parameters.map(({ member }) => member);
  };

  test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ["as on the wire", [["query", "start_index"]], ["start_index"]],
    [
      "headers and cookies in camel case",
      [
        ["header", "If-Match"],
        ["cookie", "sid-x"],
      ],
      ["ifMatch", "sidX"],
    ],
    [
      "headers and cookies like their neighbours",
      [
        ["query", "page_size"],
        ["header", "X-Request-ID"],
        ["header", "page_size"],
        ["cookie", "sid"],
      ],
      ["page_size", "x_request_id", "page_size_header", "sid"],
    ],
    [
      "headers and cookies in camel case where most others are",
      [
        ["query", "page_size"],
        ["query", "pageToken"],
        ["header", "X-Request-ID"],
      ],
      ["page_size", "pageToken", "xRequestID"],
    ],
    [
      "a clash is settled by place",
      [
        ["cookie", "id"],
        ["header", "id"],
        ["query", "id"],
        ["path", "id"],
      ],
      ["idCookie", "idHeader", "idQuery", "id"],
    ],
    [
      "never the body's",
      [
        ["query", "body"],
        ["query", "contentType"],
      ],
      ["bodyQuery", "contentTypeQuery"],
    ],
    [
      "what the client says itself is left out",
      [
        ["header", "Accept"],
        ["header", "X-A"],
      ],
      ["xA"],
    ],
  ])("%s", (_, given, want) => {
    expect(membersOf(...given)).toEqual(want);
  });
});

describe("input forms", () => {
  const schemas = {
    User: {
      type: "object",
      properties: { id: { type: "string", readOnly: true }, team: refTo("Team") },
    },
    Team: { type: "object", properties: { lead: refTo("User"), plan: refTo("Plan") } },
    Plan: { type: "object", properties: { name: { type: "string" } } },
    Report: { type: "object", properties: { author: refTo("User") } },
  };
  const inputs = (operation: JsonObject) =>
    modelOf(documentOf({ responses: ok, ...operation }, { schemas })).model.schemas.map(
      ({ key, inputName, sent, received }) => [key, inputName, sent, received],
    );

  test("exist for what is sent and received and reaches something read-only", () => {
    const responses = { "200": { description: "", ...json(refTo("User")) } };
    expect(inputs({ requestBody: json(refTo("Team")), responses })).toEqual([
      ["Plan", null, true, true],
      ["Report", null, false, false],
      ["Team", "TeamInput", true, true],
      ["User", "UserInput", true, true],
    ]);
  });

  test("do not exist for what is only sent", () => {
    expect(inputs({ requestBody: json(refTo("Team")) })).toEqual([
      ["Plan", null, true, false],
      ["Report", null, false, false],
      ["Team", null, true, false],
      ["User", null, true, false],
    ]);
  });

  test("do not exist for what is only received", () => {
    const responses = { "200": { description: "", ...json(refTo("Report")) } };
    expect(inputs({ responses })).toEqual([
      ["Plan", null, false, true],
      ["Report", null, false, true],
      ["Team", null, false, true],
      ["User", null, false, true],
    ]);
  });
});

describe("extensions", () => {
  const parameters = [
    { in: "query", name: "from", schema: { type: "integer" } },
    { in: "header", name: "If-Match", schema: { type: "string" } },
  ];

  test("are read in the terms of the request", () => {
    const conflicts = [
      { status: 412 },
      { status: 409, pointer: "/code" },
      { status: 400, pointer: "/code", value: null },
    ];
    const { model } = modelOf(
      documentOf({
        parameters,
        responses: ok,
        "x-pagination": { strategy: "offset", items: "/items", start: "from" },
        "x-conditional": { ifMatch: "if-match", conflicts },
        "x-permissions": { type: "ALL", permissions: ["a", "b"] },
        "x-other": { anything: true },
      }),
    );
    expect(model.operations[0]).toMatchObject({
      pagination: { strategy: "offset", items: "/items", startParameter: "from", firstIndex: 1 },
      conditional: {
        ifMatchParameter: "ifMatch",
        conflicts: [
          { status: 412, pointer: null },
          { status: 409, pointer: null },
          { status: 400, pointer: "/code", value: null },
        ],
      },
      permissions: { type: "ALL", permissions: ["a", "b"] },
      extensions: { "x-other": { anything: true } },
    });
  });

  test("of the document are defaults of its operations", () => {
    const { model } = modelOf(
      document({
        "x-retry": { statuses: [429, 503], header: "Retry-After", safe: false },
        paths: {
          "/a": {
            get: { responses: ok },
            post: { responses: ok, "x-retry": { safe: true } },
            put: { responses: ok, "x-retry": { safe: false, statuses: [] } },
          },
        },
      }),
    );
    expect(model.operations.map(({ retry }) => retry)).toEqual([
      { statuses: [429, 503], header: "Retry-After", safe: null },
      { statuses: [429, 503], header: "Retry-After", safe: true },
      { statuses: [], header: "Retry-After", safe: false },
    ]);
  });
});

test("a polymorphic parent has a shape of its own and refers to its children", () => {
  const pet = { type: "object", discriminator: { propertyName: "kind" } };
  const child = { allOf: [refTo("Pet"), { type: "object" }] };
  const { model } = modelOf(
    document({
      components: { schemas: { Pet: pet, Cat: child, Kitten: { allOf: [refTo("Cat")] } } },
    }),
  );
  expect(model.schemas.map(({ name, references }) => [name, references])).toEqual([
    ["Cat", ["CatBase", "Kitten"]],
    ["CatBase", ["PetBase"]],
    ["Kitten", ["CatBase"]],
    ["Pet", ["Cat"]],
    ["PetBase", []],
  ]);
});

test("the model is plain data: it survives JSON", () => {
  const { model } = modelOf(
    documentOf(
      { parameters: [], responses: { "200": { description: "", ...json(refTo("User")) } } },
      { schemas: { User: { type: "object" } } },
    ),
  );
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});
