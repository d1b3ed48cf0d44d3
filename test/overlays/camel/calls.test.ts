import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { answer, startLoopbackServer, type Answer } from "../../support/loopback-server.js";
import { rows } from "./conversion-rows.js";

const spec = new URL("../../golden/camel/spec.yaml", import.meta.url);

let api: GeneratedClient;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  // Sound: the golden test reads it as an OpenAPI document.
  const document = parse(readFileSync(spec, "utf8")) as JsonObject;
  api = await importGeneratedClient(document, { with: ["camel"] });
}, 60_000);

afterEach(async () => {
  await close?.();
});

afterAll(async () => {
  await api.remove();
});

/** A client of a server that answers so, one after the other, and what the server has received. */
async function clientOf(...answers: readonly Answer[]) {
  const server = await startLoopbackServer(...answers);
  close = async () => await server.close();
  const received = (): readonly string[] =>
    server.requests.map(({ method, url, headers, body }) => {
      const { "x-tenant-id": tenant, cookie, "if-match": version } = headers;
      const rest = [tenant, cookie, version, body.toString()].filter(Boolean).map(String);
      return [method, decodeURIComponent(url), ...rest].join(" ");
    });
  return { client: api.run("createClient", { baseUrl: server.url }), received };
}

/** What a function for items or pages yields. */
async function allOf(list: unknown): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  // Sound: only such functions are called.
  for await (const one of list as AsyncIterable<unknown>) all.push(one);
  return all;
}

describe("requests have the names of the document", () => {
  test("in paths, queries, headers and cookies", async () => {
    const { client, received } = await clientOf(answer(200, { result_set: { found_items: [] } }));
    await api.run("listOwners", client, {
      ...{ firstIndex: 0, pageSize: 2, xTenantId: "t", sessionKey: "s" },
      ...{ searchFor: { firstName: "Ann", tagNames: ["a"] }, sortBy: { sortKey: "k" } },
      extraTerms: { firstName: "Bo", other_term: 1 },
    });
    await api.run("getOwner", client, { ownerId: "o_1", withPets: true, with_pets: false });
    expect(received()).toEqual([
      "GET /owners?first_index=0&page_size=2&search_for[first_name]=Ann&search_for[tag_names][0]=a" +
        '&sort_key=k&extra_terms={"first_name":"Bo","other_term":1} t session_key=s',
      "GET /owners/o_1?with_pets=false&withPets=true",
    ]);
  });

  test("in JSON, urlencoded forms, multipart bodies and JSON lines", async () => {
    const { client, received } = await clientOf(answer(201, { first_name: "Ann" }));
    const create = async (body: object, type?: string): Promise<unknown> =>
      await api.run("createOwner", client, { body, ...(type && { contentType: type }) });
    const address = { streetName: "Main", zipCode: "1" };
    expect(await create({ firstName: "Ann", homeAddress: address })).toEqual({ firstName: "Ann" });
    await create({ firstName: "Ann", tagNames: ["a", "b"] }, "application/x-www-form-urlencoded");
    const photo = new Blob(["bytes"]);
    await create(
      { firstName: "Ann", homeAddress: address, photoFile: photo },
      "multipart/form-data",
    );
    await api.run("addAddresses", client, { body: [address] });
    const [json, form, multipart = "", lines] = received();
    expect([json, form, lines]).toEqual([
      'POST /owners {"first_name":"Ann","home_address":{"street_name":"Main","zip-code":"1"}}',
      "POST /owners first_name=Ann&tag_names=a,b",
      'POST /streams {"street_name":"Main","zip-code":"1"}\n',
    ]);
    expect(multipart).toContain('name="first_name"\r\n\r\nAnn\r\n');
    expect(multipart).toContain('{"street_name":"Main","zip-code":"1"}');
    expect(multipart).toMatch(/name="photo_file"; filename=[^]*\r\n\r\nbytes\r\n/);
  });
});

describe("responses have names in camel case", () => {
  test("with a success", async () => {
    const { client } = await clientOf(
      answer(200, { first_name: "Ann", meta_data: { resource_version: "1" }, some_extra: 1 }),
    );
    expect(await api.run("getOwner", client, { ownerId: "1" })).toEqual({
      ...{ firstName: "Ann", metaData: { resourceVersion: "1" }, some_extra: 1 },
    });
  });

  test("with a success of another status than the documented one", async () => {
    const { client } = await clientOf(answer(203, { first_name: "Ann" }));
    expect(await api.run("getOwner", client, { ownerId: "1" })).toEqual({ firstName: "Ann" });
  });

  test("with a failure", async () => {
    const problem = { error_code: "e", problem_details: { some_detail: 1 } };
    const { client } = await clientOf(answer(404, problem));
    await expect(api.run("listOwners", client, {})).rejects.toMatchObject({
      name: "ResponseError",
      body: { errorCode: "e", problemDetails: { some_detail: 1 } },
    });
  });

  test("in streams", async () => {
    const send =
      (type: string, text: string): Answer =>
      (_, response) => {
        response.writeHead(200, { "content-type": type });
        response.end(text);
      };
    const { client } = await clientOf(
      send("text/event-stream", 'data: {"street_name":"a"}\n\ndata: {"street_name":"b"}\n\n'),
      send("application/jsonl", '{"street_name":"a"}\n{"zip-code":"1"}\n'),
      send("text/event-stream", 'data: {"street_name":"a"}\n\n'),
      answer(200, [{ street_name: "a" }]),
    );
    const events = await allOf(await api.run("watchOwners", client));
    expect(events).toMatchObject([{ data: { streetName: "a" } }, { data: { streetName: "b" } }]);
    const add = async (): Promise<unknown> => await api.run("addAddresses", client, { body: [] });
    expect(await allOf(await add())).toEqual([{ streetName: "a" }, { zipCode: "1" }]);
    expect(await allOf(await add())).toMatchObject([{ data: { streetName: "a" } }]);
    expect(await add()).toEqual([{ streetName: "a" }]);
  });
});

/** The pages that a server answers, and what it is asked. */
const pagings = {
  listOwners: {
    pages: [
      { result_set: { found_items: [{ first_name: "a" }, { first_name: "b" }], total_count: 3 } },
      { result_set: { found_items: [{ first_name: "c" }], total_count: 3 } },
    ],
    params: { pageSize: 2 },
    items: [{ firstName: "a" }, { firstName: "b" }, { firstName: "c" }],
    asked: ["GET /owners?page_size=2", "GET /owners?first_index=2&page_size=2"],
  },
  listByPage: {
    pages: [
      { found_items: [{ item_id: 1 }, { item_id: 2 }], total_count: 3 },
      { found_items: [{ item_id: 3 }], total_count: 3 },
    ],
    params: { pageSize: 2 },
    items: [{ itemId: 1 }, { itemId: 2 }, { itemId: 3 }],
    asked: ["GET /by-page?page_size=2", "GET /by-page?page_number=2&page_size=2"],
  },
  listByCursor: {
    pages: [
      { found_items: [{ item_id: 1 }], next_cursor: "c_2" },
      { found_items: [{ item_id: 2 }] },
    ],
    params: {},
    items: [{ itemId: 1 }, { itemId: 2 }],
    asked: ["GET /by-cursor", "GET /by-cursor?after_cursor=c_2"],
  },
  listByLink: {
    pages: [
      { found_items: [{ item_id: 1 }], _page_links: { next_page: "/by-link?next_page=2" } },
      { found_items: [{ item_id: 2 }] },
    ],
    params: {},
    items: [{ itemId: 1 }, { itemId: 2 }],
    asked: ["GET /by-link", "GET /by-link?next_page=2"],
  },
} as const;

test.each(Object.entries(pagings))("%s reads page by page", async (name, row) => {
  const { client, received } = await clientOf(...row.pages.map((page) => answer(200, page)));
  const operation = api.value(`${name}Operation`);
  expect(await allOf(api.run("items", client, operation, row.params))).toEqual(row.items);
  expect(received()).toEqual(row.asked);
});

test("an update finds the version and the conflict, and sends back what it read", async () => {
  const owner = (version: string) =>
    answer(200, {
      ...{ first_name: "Ann", created_at: "1", meta_data: { resource_version: version } },
      some_extra: 1,
    });
  const conflict = answer(409, { error_code: "stale_version" });
  const { client, received } = await clientOf(owner("1"), conflict, owner("2"), owner("3"));
  const update = {
    read: api.value("getOwnerOperation"),
    write: api.value("putOwnerOperation"),
    request: { ownerId: "1" },
  };
  const change = (current: object) => ({ ...current, firstName: "Bo" });
  expect(await api.run("updateWith", client, update, change)).toMatchObject({ firstName: "Ann" });
  const sent = (version: string): string =>
    `PUT /owners/1 ${version} {"first_name":"Bo","created_at":"1","meta_data":{"resource_version":"${version}"},"some_extra":1}`;
  expect(received()).toEqual(["GET /owners/1", sent("1"), "GET /owners/1", sent("2")]);
});

test("webhooks receive and answer with names in camel case", async () => {
  const request = new Request("https://example.com", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ street_name: "Main", "zip-code": "1" }),
  });
  const events: unknown[] = [];
  const handlers = {
    "owner.moved": ({ body }: { body: unknown }) => {
      events.push(body);
      return { status: 200, body: { callBack: "c" } };
    },
  };
  const response = (await api.run("receiveWebhook", "owner.moved", request, handlers)) as Response;
  expect(events).toEqual([{ streetName: "Main", zipCode: "1" }]);
  expect([response.status, await response.text()]).toEqual([200, '{"call_back":"c"}']);
});

describe.each(["OwnerCodec", "OwnerInputCodec"])("%s", (name) => {
  test.each(Object.entries(rows))("converts %s", (_, [json, value]) => {
    const codec = api.value(name);
    const [given, expected] = [JSON.parse(json) as unknown, JSON.parse(value) as unknown];
    expect(JSON.stringify(api.run("readJson", codec, given))).toBe(JSON.stringify(expected));
    expect(JSON.stringify(api.run("writeJson", codec, expected))).toBe(JSON.stringify(given));
    // Neither changes what it is given.
    expect([given, expected].map((one) => JSON.stringify(one))).toEqual([json, value]);
  });
});

test("an object keeps its prototype, whatever its members are called", () => {
  const json = JSON.parse('{"odd_names":{"__proto__":{"polluted":true}}}') as unknown;
  const { oddNames } = api.run("readJson", api.value("OwnerCodec"), json) as { oddNames: object };
  expect(Object.getPrototypeOf(oddNames)).toBe(Object.prototype);
  expect(Object.hasOwn(oddNames, "__proto__")).toBe(true);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("what has nothing to rename has no codec", () => {
  expect(api.value("NamesCodec")).toBeUndefined();
  expect(api.files.get("src/operations/list-names.ts")).not.toContain("codecs");
});

test("each name that stays because of another one is warned of, with its place", () => {
  expect(api.warnings.filter((text) => text.startsWith("member-"))).toEqual([
    "member-name-clash #/components/schemas/Clashing/properties/last_name",
    "member-name-clash #/components/schemas/Clashing/properties/zip_code",
    "member-name-clash #/components/schemas/Clashing/properties/zip-code",
    "member-name-ambiguous #/components/schemas/EitherCase/anyOf/0/properties/a_b",
    "member-name-ambiguous #/components/schemas/MapOrObject/oneOf/0/properties/some_key",
    "member-name-clash #/paths/~1owners~1{owner_id}/get/parameters/1",
  ]);
});
