import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { answer, hangUp, startLoopbackServer, type Answer } from "../../support/loopback-server.js";

const spec = new URL("../../golden/dates/spec.yaml", import.meta.url);

let api: GeneratedClient;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  // Sound: the golden test reads it as an OpenAPI document.
  const document = parse(readFileSync(spec, "utf8")) as JsonObject;
  api = await importGeneratedClient(document, { with: ["dates"] });
});

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
      const condition = headers["if-modified-since"] ?? headers["if-match"] ?? "";
      return `${method} ${decodeURIComponent(url)} ${condition}${body.toString()}`.trim();
    });
  return { client: api.run("createClient", { baseUrl: server.url }), received };
}

async function failureOf(call: unknown): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    // Sound: only looked into.
    const { name, message, text } = error as { name: string; message: string; text?: string };
    return [name, message.replace(/^.* failed: /, ""), text];
  }
}

/** A date by its text, as the server would write it. */
function at(text: string): Date {
  return new Date(text);
}

const born = "2020-02-29";
const noon = "2026-01-31T12:00:00.000Z";

describe("requests", () => {
  test("have dates as text in paths, queries, headers and bodies", async () => {
    const { client, received } = await clientOf(
      answer(200, { items: [] }),
      answer(200, { on: born }),
      answer(201, { name: "Rex", born }),
    );
    const days = [at(born), at("2021-01-01")];
    const span = { from: at(born), to: at(noon) };
    await api.run("listPets", client, { since: at(noon), days, span, ifModifiedSince: at(noon) });
    await api.run("getPet", client, { born: at(born) });
    const body = {
      ...{ name: "Rex", born: at(born), seen: null, parents: [{ name: "Ma", born: at(born) }] },
      visits: { first: { on: at(born), paid: at(noon) }, toString: { on: at(born) } },
      "first-and-last": ["x", at(noon), at(born), at("2021-12-31")],
      event: { kind: "renamed", value: "2020-02-29" },
      either: [at(noon)],
      full: { from: at(born), until: at(noon) },
      whenever: "never",
    };
    await api.run("createPet", client, { body });
    expect(received()).toEqual([
      `GET /pets?since=${noon}&days=${born}&days=2021-01-01&span[from]=${born}&span[to]=${noon} ${noon}`,
      `GET /pets/${born}`,
      `POST /pets ${JSON.stringify({
        ...{ name: "Rex", born, seen: null, parents: [{ name: "Ma", born }] },
        visits: { first: { on: born, paid: noon }, toString: { on: born } },
        "first-and-last": ["x", noon, born, "2021-12-31"],
        event: { kind: "renamed", value: "2020-02-29" },
        either: [noon],
        full: { from: born, until: noon },
        whenever: "never",
      })}`,
    ]);
    expect(body.born).toEqual(at(born));
  });

  test("have dates as text in forms, beside files", async () => {
    const { client, received } = await clientOf(answer(201, { name: "Rex", born }));
    const body = { born: at(born), photo: new Blob(["bytes"]) };
    await api.run("createPet", client, { body, contentType: "multipart/form-data" });
    expect(received()[0]).toContain(`name="born"\r\n\r\n${born}\r\n`);
    expect(received()[0]).toContain("\r\n\r\nbytes\r\n");
  });

  test("with an invalid date are not sent", async () => {
    const { client, received } = await clientOf();
    const call = api.run("createPet", client, { body: { name: "Rex", born: at("soon") } });
    expect(await failureOf(call)).toEqual([
      "RequestError",
      expect.stringContaining('params["body"]["born"]: an invalid date') as string,
      undefined,
    ]);
    expect(received()).toEqual([]);
  });
});

describe("responses", () => {
  test("have dates wherever the document has them, and nowhere else", async () => {
    const pet = {
      ...{ name: born, born, seen: null, created: noon, parents: [{ name: "Ma", born }] },
      visits: { first: { on: born, seen: noon, paid: noon } },
      "first-and-last": [noon, noon, born],
      event: { kind: "born", value: born },
      either: { from: born, to: noon },
      whenever: noon,
      dayOrTime: born,
      note: { written: noon, due: born, text: noon },
      full: { from: born, until: noon },
      undocumented: noon,
    };
    const { client } = await clientOf(answer(200, { items: [pet], next: noon }));
    expect(await api.run("listPets", client, {})).toEqual({
      items: [
        {
          ...pet,
          ...{ born: at(born), created: at(noon), parents: [{ name: "Ma", born: at(born) }] },
          visits: { first: { on: at(born), seen: noon, paid: at(noon) } },
          "first-and-last": [noon, at(noon), at(born)],
          event: { kind: "born", value: at(born) },
          either: { from: at(born), to: at(noon) },
          note: { written: at(noon), due: born, text: noon },
          full: { from: at(born), until: at(noon) },
        },
      ],
      next: noon,
    });
  });

  test("of failures have them, too", async () => {
    const { client } = await clientOf(answer(404, { at: noon }));
    await expect(api.run("listPets", client, {})).rejects.toMatchObject({
      name: "ResponseError",
      body: { at: at(noon) },
    });
  });

  test("that have none are told with the way to the value, which is not quoted", async () => {
    const list = { items: [{ name: "Rex", born: "yesterday" }] };
    const { client } = await clientOf(answer(200, list));
    expect(await failureOf(api.run("listPets", client, {}))).toEqual([
      "DecodeError",
      'body["items"][0]["born"]: not a date',
      JSON.stringify(list),
    ]);
  });

  test("are read by pages, each with its dates", async () => {
    const { client, received } = await clientOf(
      answer(200, { items: [{ id: 1, name: "a", born }], next: noon }),
      answer(200, { items: [{ id: 2, name: "b", born }] }),
    );
    const items: unknown[] = [];
    const list = api.run("items", client, api.value("listPetsOperation"), { since: at(noon) });
    // Sound: that is what it is.
    for await (const item of list as AsyncIterable<unknown>) items.push(item);
    expect(items).toEqual([
      { id: 1, name: "a", born: at(born) },
      { id: 2, name: "b", born: at(born) },
    ]);
    expect(received()).toEqual([
      `GET /pets?since=${noon}`,
      `GET /pets?since=${noon}&after=${noon}`,
    ]);
  });

  test("are read from streams, one by one", async () => {
    const { client } = await clientOf(
      (_, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.end(`data: {"on":"${born}"}\n\ndata: {"on":"never"}\n\n`);
      },
      (_, response) => {
        response.writeHead(200, { "content-type": "application/jsonl" });
        response.end(`{"on":"${born}"}\n`);
      },
      answer(200, [{ on: born }]),
    );
    const events: unknown[] = [];
    const watching = async (): Promise<void> => {
      const stream = await api.run("watchVisits", client);
      for await (const { data } of stream as AsyncIterable<{ data: unknown }>) events.push(data);
    };
    expect(await failureOf(watching())).toEqual([
      "DecodeError",
      'body["data"]["on"]: not a date',
      expect.stringContaining('"data":{"on":"never"}') as string,
    ]);
    expect(events).toEqual([{ on: at(born) }]);
    const body = [{ on: at(born) }];
    const lines: unknown[] = [];
    const stream = await api.run("addVisits", client, { body });
    for await (const line of stream as AsyncIterable<unknown>) lines.push(line);
    expect(lines).toEqual(body);
    expect(await api.run("addVisits", client, { body })).toEqual(body);
  });
});

test("an update writes what it read, and tells two dates apart", async () => {
  const [first, second] = ["1", "2"].map((seen) => answer(200, { on: born, seen }));
  const { client, received } = await clientOf(first ?? hangUp, hangUp, second ?? hangUp);
  const update = {
    read: api.value("getPetOperation"),
    write: api.value("putPetOperation"),
    request: { born: at(born) },
  };
  const change = (visit: { readonly on: Date }) => ({ ...visit, on: at("2021-01-01") });
  const [name, message] = (await failureOf(
    api.run("updateWith", client, update, change),
  )) as string[];
  expect([name, message]).toEqual([
    "ConnectionError",
    expect.stringContaining("unknown") as string,
  ]);
  expect(received()).toEqual([
    `GET /pets/${born}`,
    `PUT /pets/${born} 1{"on":"2021-01-01","seen":"1"}`,
    `GET /pets/${born}`,
  ]);
});

describe("webhooks", () => {
  const receive = async (body: unknown): Promise<string> => {
    const events: unknown[] = [];
    const request = new Request("https://example.com", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const handlers = {
      visited: ({ body: event }: { body: unknown }) => {
        events.push(event);
        return { status: 200, body: { next: at("2026-02-01") } };
      },
    };
    const response = (await api.run("receiveWebhook", "visited", request, handlers)) as Response;
    return JSON.stringify([response.status, await response.text(), events]);
  };

  test("receive dates, and answer with dates", async () => {
    const events = [{ on: "2020-02-29T00:00:00.000Z", paid: noon }];
    const expected = JSON.stringify([200, '{"next":"2026-02-01"}', events]);
    expect(await receive({ on: born, paid: noon })).toBe(expected);
  });

  test("refuse what is none", async () => {
    expect(await receive({ on: "soon" })).toBe('[400,"body[\\"on\\"]: not a date",[]]');
  });
});

/** The texts that are dates, each with the date that it means; `null` for none. */
const dateTimes: readonly (readonly [text: string, iso: string | null])[] = [
  ["2026-01-31T12:00:00Z", noon],
  ["2026-01-31t12:00:00z", noon],
  ["2026-01-31 12:00:00Z", noon],
  ["2026-01-31T13:30:00+01:30", noon],
  ["2026-01-31T13:30:00+0130", noon],
  ["2026-01-31T13:00:00+01", noon],
  ["2026-01-31T12:00:00.123456789Z", "2026-01-31T12:00:00.123Z"],
  ["2026-01-31T12:00:00.5Z", "2026-01-31T12:00:00.500Z"],
  ["2026-01-31T12:00:00", noon],
  ["2026-01-31T12:00Z", noon],
  ["2026-01-31", "2026-01-31T00:00:00.000Z"],
  ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z"],
  ["2017-01-01T00:59:60.5+01:00", "2016-12-31T23:59:59.500Z"],
  ["2026-01-31T12:60:00Z", null],
  ["2026-01-31T12:00:61Z", null],
  ["2026-02-29T12:00:00Z", null],
  ["2026-13-01T12:00:00Z", null],
  ["2026-01-31T25:00:00Z", null],
  ["2026-01-31T12:00:00+01:30:00", null],
  ["Sat, 31 Jan 2026 12:00:00 GMT", null],
  ["1769860800", null],
  ["tomorrow", null],
  ["", null],
];

test.each(dateTimes)("%s as a date with time is %s", (text, iso) => {
  const read = (): unknown => api.run("readJson", api.value("SpanCodec"), { to: text });
  if (iso === null) expect(read).toThrow('json["to"]: not a date');
  else expect(read()).toEqual({ to: at(iso) });
});

const dates: readonly (readonly [text: string, written: string | null])[] = [
  ["2020-02-29", "2020-02-29"],
  ["2020-02-29T23:00:00-05:00", "2020-02-29"],
  ["0001-01-01", "0001-01-01"],
  ["2021-02-29", null],
  ["29.02.2020", null],
];

test.each(dates)("%s as a date is written as %s", (text, written) => {
  const codec = api.value("SpanCodec");
  const read = (): unknown => api.run("readJson", codec, { from: text });
  if (written === null) expect(read).toThrow('json["from"]: not a date');
  else expect(api.run("writeJson", codec, read())).toEqual({ from: written });
});

test.each(["from", "to"])("a year that RFC 3339 cannot write is not written as %s", (name) => {
  const write = (year: number): unknown =>
    api.run("writeJson", api.value("SpanCodec"), { [name]: new Date(Date.UTC(year, 0)) });
  expect(write(9999)).toEqual({ [name]: expect.stringMatching(/^9999-01-01/) as string });
  for (const year of [10_000, -1]) {
    expect(() => write(year)).toThrow(`value["${name}"]: not a year between 0 and 9999`);
  }
});
