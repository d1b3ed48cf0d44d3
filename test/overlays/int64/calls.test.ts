import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { hangUp, startLoopbackServer, type Answer } from "../../support/loopback-server.js";

const spec = new URL("../../golden/int64/spec.yaml", import.meta.url);

/** This Node may be one without it. */
const hasRawJson = "rawJSON" in JSON;

let api: GeneratedClient;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  // Sound: the golden test reads it as an OpenAPI document.
  const document = parse(readFileSync(spec, "utf8")) as JsonObject;
  api = await importGeneratedClient(document, { with: ["int64"] });
}, 60_000);

afterEach(async () => {
  await close?.();
});

afterAll(async () => {
  await api.remove();
});

/** Answers with JSON as it is written here. */
function jsonOf(text: string, type = "application/json", status = 200): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": type });
    response.end(text);
  };
}

/** A client of a server that answers so, one after the other, and what the server has received. */
async function clientOf(...answers: readonly Answer[]) {
  const server = await startLoopbackServer(...answers);
  close = async () => await server.close();
  const received = (): readonly string[] =>
    server.requests.map(({ method, url, headers, body }) => {
      const { "x-tenant": tenant = "", "if-match": version = "" } = headers;
      const text = `${String(tenant)}${version} ${body.toString()}`.trim();
      return `${method} ${decodeURIComponent(url)} ${text}`.trim();
    });
  return { client: api.run("createClient", { baseUrl: server.url }), received };
}

async function failureOf(call: unknown): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    // Sound: only looked into.
    const { name, message } = error as { name: string; message: string };
    return `${name}: ${message.replace(/^.* failed: /, "")}`;
  }
}

const safe = 2n ** 53n - 1n;

/** At the limits of a number, of `int64` and of `uint64`. */
const integers = [0n, 7n, -7n, safe, -safe, safe + 1n, safe + 2n, safe + 3n, -safe - 2n].concat(
  ...[2n ** 63n - 1n, -(2n ** 63n), 2n ** 64n - 1n, 1_234_567_890_123_456n],
);

describe.each(integers)("%s", (integer) => {
  const text = `{"id":${integer},"balance":0,"range":{"to":"${integer}"}}`;

  test("is read as it was written", async () => {
    const { client } = await clientOf(jsonOf(text));
    expect(await api.run("getAccount", client, { id: 1n })).toEqual({
      ...{ id: integer, balance: 0n, range: { to: integer } },
    });
  });

  test("is written in JSON with all its digits, or not sent", async () => {
    const { client, received } = await clientOf(jsonOf(text));
    const body = { id: integer, balance: 0n, range: { to: integer } };
    const sent = failureOf(api.run("putAccount", client, { id: 1n, body }));
    if (hasRawJson || (-safe <= integer && integer <= safe)) {
      expect(await sent).toEqual(body);
      expect(received()).toEqual([`PUT /accounts/1 ${text}`]);
    } else {
      expect(await sent).toMatch(/^RequestError: .*params\["body"\]\["id"\]: .*JSON\.rawJSON$/s);
      expect(received()).toEqual([]);
    }
  });

  test("is written in paths, queries, headers and forms", async () => {
    const answers = ["{}", '{"items":[]}', "{}", "{}"].map((body) => jsonOf(body));
    const { client, received } = await clientOf(...answers);
    await api.run("getAccount", client, { id: integer });
    await api.run("listAccounts", client, {
      ...{ owner: integer, ids: [integer, 1n], range: { from: integer, to: integer } },
      ...{ xTenant: integer, limit: 10 },
    });
    const body = { from: integer, to: integer };
    const form = { body, contentType: "application/x-www-form-urlencoded" };
    await api.run("createAccount", client, form);
    const parts = { body: { id: integer }, contentType: "multipart/form-data" };
    await api.run("createAccount", client, parts);
    const multipart = received()[3]?.replace(/\r\n/g, "|");
    expect(received().slice(0, 3)).toEqual([
      `GET /accounts/${integer}`,
      `GET /accounts?owner=${integer}&ids=${integer}&ids=1&range[from]=${integer}&range[to]=${integer}&limit=10 ${integer}`,
      `POST /accounts from=${integer}&to=${integer}`,
    ]);
    expect(multipart).toContain(`name="id"||${integer}|--part`);
  });
});

describe("a number of many digits", () => {
  /** The codec of an account reads an id that is written so. */
  function readId(id: string): unknown {
    const text = `{"id":${id},"balance":0,"note":"1234567890123456.1"}`;
    try {
      return api.run("readJson", api.value("AccountCodec"), JSON.parse(text), text);
    } catch (error) {
      return String(error);
    }
  }

  test.each([
    ["1.0000000000000000", 1n],
    ["-0.000000000000000e-1", 0n],
    ["4503599627370497.0", 4_503_599_627_370_497n],
    ["-4503599627370497", -4_503_599_627_370_497n],
    ["1.234567890123456e15", 1_234_567_890_123_456n],
    ["1.2345678901234567e+16", 12_345_678_901_234_567n],
    ["9007199254740993.000", 9_007_199_254_740_993n],
    ["90071992547409930E-1", 9_007_199_254_740_993n],
    ["-9007199254740993e2", -900_719_925_474_099_300n],
  ])("that is an integer: %s", (id, integer) => {
    expect(readId(id)).toMatchObject({ id: integer });
  });

  test.each([
    "4503599627370497.4",
    "-4503599627370497.00000000000000000001",
    "9007199254740993.5",
    "45035996273704974e-1",
    "42.0000000000001",
  ])("that is none: %s", (id) => {
    expect(readId(id)).toBe('TypeError: json["id"]: not an integer');
  });

  test("is looked for in the time that the text takes", () => {
    const text = `{"id":1234567890123456,"balance":2,"note":"${"1".repeat(5_000_000)}"}`;
    const start = performance.now();
    const account = api.run("readJson", api.value("AccountCodec"), JSON.parse(text), text);
    expect(account).toMatchObject({ id: 1_234_567_890_123_456n, balance: 2n });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test("values are found among others, and strings stay as they are", async () => {
  const big = "9007199254740993";
  const account = `{"id":${big},"balance":-${big},"note":"a\\" ${big}, \\\\","__proto__":${big},
    "parent":null,"text":"${big}","level":5,"ratio":1.${big},"kind":2,"counts":{"__proto__":${big},"a":1},
    "pair":["${big}",${big}],"any":"${big}","either":1e3,"range":{"from":1e2}}`;
  const { client } = await clientOf(
    jsonOf(`{"total":1, "items":[{"id":1,"balance":5},${account}]}`),
  );
  // Sound: that is what it is.
  const list = (await api.run("listAccounts", client)) as { items: readonly object[] };
  expect(list).toMatchObject({ total: 1, items: [{ id: 1n, balance: 5n }, {}] });
  const read = Object.entries(list.items[1] ?? {});
  expect(read).toEqual(
    Object.entries({
      ...{ id: BigInt(big), balance: -BigInt(big), note: `a" ${big}, \\` },
      ...{ ["__proto__"]: Number(big), parent: null, text: BigInt(big), level: 5 },
      ...{ ratio: Number(`1.${big}`), kind: 2 },
      counts: Object.fromEntries([
        ["__proto__", BigInt(big)],
        ["a", 1n],
      ]),
      ...{ pair: [big, BigInt(big)], any: big, either: 1000, range: { from: 100n } },
    }),
  );
});

test("what is no integer is an error that names the place, and so is one without its digits", async () => {
  const large = `{"from":9007199254740993}`;
  const { client } = await clientOf(
    jsonOf(`{"id":1.5,"balance":1}`),
    jsonOf(`{"id":1e20,"balance":1}`),
    jsonOf(`{"id":1,"balance":1,"text":"1.0"}`),
    jsonOf(`{"code":9007199254740993}`, "application/json", 400),
    jsonOf(`data: {"from":12}\n\ndata: ${large}\n\n`, "text/event-stream"),
  );
  const get = async (): Promise<unknown> => failureOf(api.run("getAccount", client, { id: 1n }));
  expect(await get()).toBe('DecodeError: body["id"]: not an integer');
  expect(await get()).toBe(
    'DecodeError: body["id"]: an integer beyond 2^53, whose last digits are lost',
  );
  expect(await get()).toBe('DecodeError: body["text"]: not an integer');
  await expect(
    api.run("createAccount", client, { body: { id: 1n, balance: 1n } }),
  ).rejects.toMatchObject({ name: "ResponseError", body: { code: 9007199254740993n } });
  const events: unknown[] = [];
  const watch = async (): Promise<void> => {
    const stream = await api.run("watchChanges", client);
    for await (const { data } of stream as AsyncIterable<{ data: unknown }>) events.push(data);
  };
  expect(await failureOf(watch())).toBe(
    'DecodeError: body["data"]["from"]: an integer beyond 2^53, whose last digits are lost',
  );
  expect(events).toEqual([{ from: 12n }]);
});

test("lists are read page by page, and pages told apart by their integers", async () => {
  const page = (...ids: readonly bigint[]) =>
    jsonOf(`{"items":[${ids.map((id) => `{"id":${id},"balance":0}`).join()}],"total":3}`);
  const { client, received } = await clientOf(page(safe + 1n, safe + 2n), page(safe + 3n));
  const items: unknown[] = [];
  const list = api.run("items", client, api.value("listAccountsOperation"), { limit: 2 });
  for await (const { id } of list as AsyncIterable<{ id: bigint }>) items.push(id);
  expect(items).toEqual([safe + 1n, safe + 2n, safe + 3n]);
  expect(received()).toEqual(["GET /accounts?limit=2", "GET /accounts?offset=3&limit=2"]);
});

test("an update compares integers and writes them", async () => {
  const [first, second] = [1, 2].map((version): Answer => (_, response) => {
    response.writeHead(200, { "content-type": "application/json", etag: `"${version}"` });
    response.end(`{"id":1,"balance":10}`);
  });
  const { client, received } = await clientOf(first ?? hangUp, hangUp, second ?? hangUp);
  const operations = {
    read: api.value("getAccountOperation"),
    write: api.value("putAccountOperation"),
  };
  const change = (account: object) => ({ ...account, balance: 11n });
  const update = { ...operations, request: { id: 1n } };
  const failure = await failureOf(api.run("updateWith", client, update, change));
  expect(failure).toMatch(/^ConnectionError: .*unknown/);
  expect(received()).toEqual([
    "GET /accounts/1",
    'PUT /accounts/1 "1" {"id":1,"balance":11}',
    "GET /accounts/1",
  ]);
});

test("webhooks read and answer with integers", async () => {
  const events: unknown[] = [];
  const receive = async (body: string): Promise<string> => {
    const headers = { "content-type": "application/json" };
    const request = new Request("https://example.com", { method: "POST", headers, body });
    const handlers = {
      moved: ({ body: event }: { body: unknown }) => {
        events.push(event);
        return { status: 200, body: { from: 12n, to: safe + 2n } };
      },
    };
    const response = (await api.run("receiveWebhook", "moved", request, handlers)) as Response;
    return `${response.status} ${await response.text()}`;
  };
  expect(await receive('{"from":9007199254740993,"to":"3"}')).toBe(
    '200 {"from":12,"to":"9007199254740993"}',
  );
  expect(await receive('{"from":0.5}')).toBe('400 body["from"]: not an integer');
  expect(events).toEqual([{ from: safe + 2n, to: 3n }]);
});

test("values from elsewhere are converted with the text that they were in", () => {
  const text = '{"from":9007199254740993,"to":"5"}';
  const codec = api.value("RangeCodec");
  const json: unknown = JSON.parse(text);
  expect(api.run("readJson", codec, json, text)).toEqual({ from: safe + 2n, to: 5n });
  expect(() => api.run("readJson", codec, json)).toThrow('json["from"]: an integer beyond 2^53');
  expect(JSON.stringify(api.run("writeJson", codec, { from: 3n, to: safe + 2n }))).toBe(
    '{"from":3,"to":"9007199254740993"}',
  );
});

test("long texts are searched for digits in time that grows with them", async () => {
  const filler = JSON.stringify('\\"1234567890123456789 '.repeat(200_000));
  const { client } = await clientOf(jsonOf(`{"note":${filler},"id":${safe + 2n},"balance":0}`));
  const start = performance.now();
  expect(await api.run("getAccount", client, { id: 1n })).toMatchObject({ id: safe + 2n });
  expect(performance.now() - start).toBeLessThan(5_000);
});
