import { afterAll, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import { compileErrors } from "../../support/compile.js";
import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { answering } from "../support/users.js";

const get = (operationId: string, ...tags: readonly string[]): JsonObject => ({
  get: { operationId, tags, responses: { 200: text } },
});

const text: JsonObject = {
  description: "Text",
  content: { "application/json": { schema: { type: "string" } } },
};

const document: JsonObject = {
  openapi: "3.1.0",
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/users": get("listUsers", "Users"),
    "/users/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "getUser",
        tags: ["users", "Other"],
        responses: { 200: text, 304: { description: "As before" } },
      },
      delete: {
        operationId: "deleteUser",
        tags: ["users"],
        responses: { 204: { description: "" } },
      },
    },
    "/a": get("getCategory", "Categories"),
    "/b": get("getCategories", "Categories"),
    "/c": get("categoriesThen", "Categories"),
    "/d": get("boxes", "Boxes"),
    "/e": get("repos/list-for-org", "repos"),
    "/{version}/pets/all": get("findPets"),
    "/{anything}": get("anything"),
  },
};

let api: GeneratedClient;

beforeAll(async () => {
  api = await importGeneratedClient(document, { with: ["namespaces"] });
}, 60_000);

afterAll(async () => {
  await api.remove();
});

type Methods = Readonly<
  Record<string, Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>>
>;

function apiOf(fetch: unknown): Methods {
  // Sound: what the types are is proven below.
  return api.run("createApi", api.run("createClient", { fetch })) as Methods;
}

test("operations are grouped by tag or path, without the words of their group", () => {
  const names = Object.entries(apiOf(fetch)).map(([name, group]) => [name, Object.keys(group)]);
  expect(Object.fromEntries(names)).toEqual({
    boxes: ["boxes"],
    categories: ["categoriesThen", "getCategories", "getCategory"],
    other: ["anything"],
    pets: ["find"],
    repos: ["listForOrg"],
    users: ["delete", "get", "list"],
  });
});

test("methods call the operations", async () => {
  const { asked, fetch } = answering(() => [200, "Ada"]);
  const { users } = apiOf(fetch);
  expect(await users?.["get"]?.({ id: "a/b" })).toBe("Ada");
  expect(asked).toEqual(["GET /users/a%2Fb"]);
  const headers = { "x-note": "1" };
  const answer = async (_: string, init: { readonly headers: object }) =>
    Response.json(JSON.stringify(init.headers));
  expect(await apiOf(answer)["users"]?.["list"]?.({}, { headers })).toContain('"x-note":"1"');
});

test("methods have the types of the operations, with all their overloads", () => {
  const program = `import { type Client, createApi, usersApi } from "./index.js";
export async function use(client: Client): Promise<void> {
  const api = createApi(client);
  const name: string = await api.users.get({ id: "1" });
  const maybe: string | undefined = await api.users.get({ id: "1" }, { headers: { "if-none-match": "1" } });
  const sure: string = await api.users.get({ id: "1" }, { headers: { "if-none-match": "1" } });
  await api.users.get({ id: 1 });
  await api.users.get();
  const nothing: void = await usersApi(client).delete({ id: "1" }, { signal: AbortSignal.abort() });
  const list: string = await usersApi(client).list();
  api.users.getUser;
  console.log(name, maybe, sure, nothing, list);
}
`;
  const files = [...api.files].map(([path, content]) => ({ path, text: content }));
  const errors = compileErrors([...files, { path: "src/program.ts", text: program }]);
  expect(errors.map((error) => error.split(" ", 2).join(" "))).toEqual([
    "src/program.ts:6 TS2322",
    "src/program.ts:7 TS2769",
    "src/program.ts:8 TS2554",
    "src/program.ts:11 TS2339",
  ]);
});
