import { readFileSync } from "node:fs";
import { QueryClient } from "@tanstack/query-core";
import { setupServer } from "msw/node";
import { parse } from "yaml";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";

const spec = new URL("../../golden/camel/spec.yaml", import.meta.url);

let api: GeneratedClient;
const server = setupServer();

beforeAll(async () => {
  // Sound: the golden test reads it as an OpenAPI document.
  const document = parse(readFileSync(spec, "utf8")) as JsonObject;
  const time = { type: "string", format: "date-time" };
  const long = { type: "integer", format: "int64" };
  const visits = { type: "object", properties: { last_seen: time, visit_count: long } };
  // Sound: the document has it.
  const { schemas } = document["components"] as { readonly schemas: JsonObject };
  const { Dog: dog } = schemas as { readonly Dog: { readonly properties: JsonObject } };
  const Dog = { ...dog, properties: { ...dog.properties, vet_visits: visits } };
  const changed = {
    ...document,
    components: { ...(document["components"] as JsonObject), schemas: { ...schemas, Dog } },
  };
  const overlays = [
    "camel",
    "dates",
    "int64",
    "msw",
    "namespaces",
    "tanstack-query",
    "zod",
  ] as const;
  api = await importGeneratedClient(changed, { with: overlays });
  server.listen({ onUnhandledRequest: "error" });
}, 120_000);

afterEach(() => {
  server.resetHandlers();
});

afterAll(async () => {
  server.close();
  await api.remove();
});

const at = "2026-01-31T12:00:00.000Z";

const written = {
  first_name: "Ann",
  favourite_pet: {
    ...{ pet_kind: "dog", bark_volume: 3 },
    vet_visits: { last_seen: at, visit_count: 7 },
  },
};

const owner = {
  firstName: "Ann",
  favouritePet: {
    ...{ petKind: "dog", barkVolume: 3 },
    vetVisits: { lastSeen: new Date(at), visitCount: 7n },
  },
};

/** A client whose calls are answered with this JSON, and what it has asked. */
function answeredWith(json: unknown) {
  const asked: string[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const body = typeof init.body === "string" ? ` ${init.body}` : "";
    asked.push(`${init.method} ${url.replace("https://api.example.com", "")}${body}`);
    return Promise.resolve(Response.json(json));
  };
  return { asked, client: api.run("createClient", { fetch }) };
}

test("dates and integers are converted, and errors of reading have the names in JSON", async () => {
  const { asked, client } = answeredWith(written);
  expect(await api.run("getOwner", client, { ownerId: "1" })).toEqual(owner);
  await api.run("putOwner", client, { ownerId: "1", body: owner });
  expect(asked).toEqual(["GET /owners/1", `PUT /owners/1 ${JSON.stringify(written)}`]);
  const read = (): unknown =>
    api.run("readJson", api.value("OwnerCodec"), {
      favourite_pet: { pet_kind: "dog", vet_visits: { last_seen: "never" } },
    });
  expect(read).toThrow('json["favourite_pet"]["vet_visits"]["last_seen"]: not a date');
  const big = '{"favourite_pet":{"pet_kind":"dog","vet_visits":{"visit_count":9007199254740993}}}';
  expect(api.run("readJson", api.value("OwnerCodec"), JSON.parse(big), big)).toEqual({
    favouritePet: { petKind: "dog", vetVisits: { visitCount: 9007199254740993n } },
  });
});

test("schemas of Zod check the names in camel case", async () => {
  const { asked, client } = answeredWith({ ...written, meta_data: { resource_version: 5 } });
  const schemas = [api.value("getOwnerSchemas"), api.value("putOwnerSchemas")];
  const validating = api.run("validating", client, schemas);
  const issuesOf = async (name: string, params: object): Promise<unknown> => {
    try {
      return await api.run(name, validating, params);
    } catch (error) {
      return api.run("schemaIssuesOf", error);
    }
  };
  const message = expect.any(String) as string;
  const paths = async (name: string, params: object): Promise<unknown> => {
    const issues = (await issuesOf(name, params)) as readonly { readonly path: unknown }[];
    return issues.map(({ path }) => path);
  };
  expect(await issuesOf("getOwner", { ownerId: "1" })).toEqual([
    { path: ["metaData", "resourceVersion"], message },
  ]);
  expect(await paths("putOwner", { ownerId: "1", body: written })).toEqual([["body", "firstName"]]);
  expect(await paths("putOwner", { ownerId: "1", body: { firstName: 1 } })).toEqual([
    ["body", "firstName"],
  ]);
  expect(asked).toEqual(["GET /owners/1"]);
});

test("keys of queries have the names in camel case", async () => {
  const { asked, client } = answeredWith({
    result_set: { found_items: [written], total_count: 1 },
  });
  const queries = new QueryClient();
  const params = { pageSize: 5, searchFor: { firstName: "Ann" } };
  type Options = Parameters<typeof queries.fetchInfiniteQuery>[0];
  // Sound: the types are tested with the compiler.
  const options = api.run("listOwnersInfiniteQueryOptions", client, params) as Options;
  const { pages } = await queries.fetchInfiniteQuery(options);
  expect(pages).toEqual([{ resultSet: { foundItems: [owner], totalCount: 1 } }]);
  expect(options.queryKey).toEqual(["listOwners", params, "infinite"]);
  expect(asked).toEqual(["GET /owners?page_size=5&search_for%5Bfirst_name%5D=Ann"]);
});

test("handlers of Mock Service Worker answer with names in camel case, which the client reads", async () => {
  const texts: string[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await globalThis.fetch(url, init);
    texts.push(await response.clone().text());
    return response;
  };
  const client = api.run("createClient", { fetch });
  const use = (...given: readonly unknown[]): void =>
    server.use(api.run("getOwnerHandler", ...given) as Parameters<typeof server.use>[0]);
  use({ body: owner });
  expect(await api.run("getOwner", client, { ownerId: "1" })).toEqual(owner);
  expect(texts).toEqual([JSON.stringify(written)]);
});

test.each([0, 1, 2, 3, 4, 5])(
  "with the seed %i, samples have names in camel case",
  async (seed) => {
    const sample = api.run("sampleOwner", { seed }) as { readonly firstName: unknown };
    expect(typeof sample.firstName).toBe("string");
    server.use(api.run("getOwnerHandler", {}, { seed }) as Parameters<typeof server.use>[0]);
    const read = await api.run("getOwner", api.run("createClient", {}), { ownerId: "1" });
    expect(read).toEqual(sample);
  },
);

test("a namespace has the same parameters and results", async () => {
  const { asked, client } = answeredWith(written);
  const { owners } = api.run("createApi", client) as {
    readonly owners: { readonly get: (params: object) => Promise<unknown> };
  };
  expect(await owners.get({ ownerId: "1", withPets: true })).toEqual(owner);
  expect(asked).toEqual(["GET /owners/1?withPets=true"]);
});
