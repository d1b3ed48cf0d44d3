import { once } from "node:events";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import type { Answer, LoopbackServer, RecordedRequest } from "../support/loopback-server.js";
import { answer, startLoopbackServer } from "../support/loopback-server.js";

const item: JsonObject = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" } },
};
const text: JsonObject = { type: "string" };
const file: JsonObject = { type: "string", format: "binary" };
const json = { "application/json": { schema: item } };

const form: JsonObject = {
  type: "object",
  properties: {
    name: text,
    tags: { type: "array", items: text },
    piped: { type: "array", items: text },
    deep: { type: "object", properties: { a: text } },
    plain: { type: "object", properties: { a: text } },
    photo: file,
    photos: { type: "array", items: file },
  },
};

/** What each operation takes as a body, by its name. */
const requests: Readonly<Record<string, JsonObject>> = {
  sendJson: json,
  sendProblem: { "application/problem+json": { schema: item } },
  sendText: { "text/plain": { schema: text } },
  sendXml: { "application/xml": { schema: item } },
  sendBytes: { "application/octet-stream": { schema: file } },
  sendImage: { "image/*": { schema: file } },
  sendPicture: { "image/png": { schema: file }, "image/jpeg": { schema: file } },
  sendUpload: { ...json, "image/*": { schema: file }, "text/csv; charset=utf-8": { schema: file } },
  sendBytesAsJson: { "application/json": { schema: file } },
  sendBytesAsText: { "text/csv": { schema: file } },
  sendAnything: { "*/*": { schema: item } },
  sendLines: { "application/jsonl": { schema: { type: "array", items: item } } },
  sendSequence: { "application/json-seq": { schema: { type: "array", items: item } } },
  sendForm: {
    "application/x-www-form-urlencoded": {
      schema: form,
      encoding: {
        tags: { explode: false },
        piped: { style: "pipeDelimited" },
        deep: { style: "deepObject" },
      },
    },
  },
  sendDeepForm: {
    "application/x-www-form-urlencoded": {
      schema: {
        type: "object",
        properties: {
          expand: { type: "array", items: text },
          items: { type: "array", items: { type: "object", properties: { price: text } } },
          metadata: { type: "object", additionalProperties: text },
          anything: {},
        },
      },
      encoding: {
        expand: { style: "deepObject", explode: true },
        items: { style: "deepObject", explode: true },
        metadata: { style: "deepObject", explode: true },
      },
    },
  },
  sendParts: {
    "multipart/form-data": {
      schema: form,
      encoding: { plain: { contentType: "application/merge-patch+json" } },
    },
  },
  sendMixed: { "multipart/mixed": { schema: form } },
  sendNamed: {
    "multipart/form-data": {
      schema: { allOf: [form] },
      encoding: { name: { contentType: "text/csv" }, deep: { contentType: "application/xml" } },
    },
  },
  sendEither: { ...json, "text/plain": { schema: text }, "application/octet-stream": {} },
};

/** What each operation answers with, by its name. */
const answers: Readonly<Record<string, JsonObject>> = {
  readJson: json,
  readText: { "text/plain": { schema: text } },
  readXml: { "application/xml": { schema: item } },
  readJsonOrXml: { ...json, "application/xml": { schema: item } },
  readBytes: { "application/pdf": { schema: file } },
  readJsonOrText: { ...json, "text/plain": { schema: text } },
  readAnything: { "*/*": { schema: item } },
  readBytesAsJson: { "application/json": { schema: file } },
  readBytesAsText: { "text/plain": { schema: file }, "text/csv": { schema: file } },
  readBytesAsXml: { "application/xml": { schema: file } },
  readJsonOrBytes: { ...json, "application/octet-stream": { schema: file } },
  readStringOrBytes: {
    "application/json": { schema: text },
    "application/octet-stream": { schema: text },
  },
  readTextOrBytes: { "text/plain": { schema: text }, "image/png": { schema: file } },
  readEvents: { "text/event-stream": { schema: item } },
  readTextEvents: { "text/event-stream": { schema: text } },
  readJsonOrEvents: { ...json, "text/event-stream": { schema: item } },
  readEventItems: {
    "text/event-stream": {
      itemSchema: { type: "object", properties: { event: text, data: text } },
    },
  },
  readJsonEventItems: {
    "text/event-stream": {
      itemSchema: { type: "object", required: ["data"], properties: { event: text, data: item } },
    },
  },
  readWrittenEventItems: {
    "text/event-stream": {
      itemSchema: {
        type: "object",
        required: ["data"],
        properties: {
          id: { type: "integer" },
          data: { type: "string", contentMediaType: "application/json", contentSchema: item },
        },
      },
    },
  },
  readDataItems: { "text/event-stream": { itemSchema: item } },
  readNumberEvents: { "text/event-stream": { schema: { type: "number" } } },
  readListedEvents: { "text/event-stream": { schema: { type: "array", items: item } } },
  readMixedEventItems: {
    "text/event-stream": {
      itemSchema: {
        oneOf: [
          { type: "object", properties: { event: { const: "a" }, data: item } },
          { type: "object", properties: { event: { const: "b" }, data: text } },
        ],
      },
    },
  },
  readLineItems: { "application/jsonl": { itemSchema: item } },
  readLines: { "application/x-ndjson": { schema: item } },
  readJsonOrLines: { ...json, "application/jsonl": { schema: item } },
};

let generated: GeneratedClient;
const servers: LoopbackServer[] = [];

beforeAll(async () => {
  generated = await importGeneratedClient({
    openapi: "3.2.0",
    paths: {
      ...pathsOf(requests, "post", (content) => ({
        requestBody: { required: true, content },
        responses: { 204: { description: "Done" } },
      })),
      ...pathsOf(answers, "get", (content) => ({
        responses: { 200: { description: "Done", content } },
      })),
      "/head": {
        head: {
          operationId: "readHead",
          responses: { 200: { description: "There", content: json } },
        },
      },
    },
  });
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await generated.remove();
});

describe("the body of a request", () => {
  const photo = new File(["png"], 'a"b.png', { type: "image/png" });

  test.each<[operation: string, request: object, type: string, body: string]>([
    ["sendJson", { body: { name: "é" } }, "application/json", '{"name":"é"}'],
    ["sendProblem", { body: { name: "a" } }, "application/problem+json", '{"name":"a"}'],
    ["sendText", { body: "é" }, "text/plain", "é"],
    ["sendXml", { body: "<a/>" }, "application/xml", "<a/>"],
    ["sendBytes", { body: new Blob(["\0é"]) }, "application/octet-stream", "\0é"],
    ["sendBytes", { body: streamOf("a", "b") }, "application/octet-stream", "ab"],
    ["sendImage", { body: photo }, "image/png", "png"],
    ["sendImage", { body: new Blob(["x"]) }, "application/octet-stream", "x"],
    ["sendPicture", { body: new Blob(["x"], { type: "image/jpeg" }) }, "image/jpeg", "x"],
    ["sendPicture", { body: new Blob(["x"], { type: "image/gif" }) }, "image/png", "x"],
    ["sendPicture", { body: new Blob(["x"]) }, "image/png", "x"],
    [
      "sendPicture",
      { body: new Blob(["x"], { type: "image/jpeg" }), contentType: "image/png" },
      "image/png",
      "x",
    ],
    ["sendUpload", { body: { name: "a" } }, "application/json", '{"name":"a"}'],
    ["sendUpload", { body: photo }, "image/png", "png"],
    [
      "sendUpload",
      { body: new Blob(["a;b"], { type: "text/csv" }) },
      "text/csv; charset=utf-8",
      "a;b",
    ],
    ["sendBytesAsJson", { body: new Blob(["\0"]) }, "application/json", "\0"],
    ["sendBytesAsText", { body: new Blob(["\0"]) }, "text/csv", "\0"],
    ["sendAnything", { body: { name: "a" } }, "application/json", '{"name":"a"}'],
    ["sendLines", { body: [{ name: "a" }, 1] }, "application/jsonl", '{"name":"a"}\n1\n'],
    ["sendSequence", { body: [1] }, "application/json-seq", "\x1e1\n"],
    ["sendEither", { body: { name: "a" } }, "application/json", '{"name":"a"}'],
    ["sendEither", { contentType: "text/plain", body: "a" }, "text/plain", "a"],
    [
      "sendEither",
      { contentType: "application/octet-stream", body: new Blob(["b"]) },
      "application/octet-stream",
      "b",
    ],
    [
      "sendForm",
      {
        body: {
          name: "a b&c",
          tags: ["x", "y"],
          piped: ["x", "y"],
          deep: { a: "1" },
          plain: { a: "1" },
        },
      },
      "application/x-www-form-urlencoded",
      "name=a%20b%26c&tags=x,y&piped=x%7Cy&deep%5Ba%5D=1&plain=%7B%22a%22%3A%221%22%7D",
    ],
    [
      "sendDeepForm",
      {
        body: {
          expand: ["customer", "invoice.lines"],
          items: [{ price: "p1" }, { price: "p2" }],
          metadata: { order: "7" },
          anything: [1n, { a: [1] }, new Date(0), null],
        },
      },
      "application/x-www-form-urlencoded",
      "expand%5B0%5D=customer&expand%5B1%5D=invoice.lines" +
        "&items%5B0%5D%5Bprice%5D=p1&items%5B1%5D%5Bprice%5D=p2&metadata%5Border%5D=7" +
        "&anything=1&anything=%7B%22a%22%3A%5B1%5D%7D&anything=1970-01-01T00%3A00%3A00.000Z",
    ],
  ])("%s: %o is %s", async (operation, request, type, body) => {
    const sent = await send(operation, request);
    expect([sent.headers["content-type"], sent.body.toString()]).toEqual([type, body]);
  });

  test("in parts has one for each value, with its type", async () => {
    const sent = await send("sendParts", {
      body: { name: "é", tags: ["x", "y"], plain: { a: "1" }, photo, photos: [new Blob(["b"])] },
    });
    const type = String(sent.headers["content-type"]);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    const data = await new Response(new Uint8Array(sent.body), {
      headers: { "content-type": type },
    }).formData();
    const parts = [...data].map(([name, value]) =>
      typeof value === "string" ? [name, value] : [name, value.name, value.type, value.size],
    );
    expect(parts).toEqual([
      ["name", "é"],
      ["tags", "x"],
      ["tags", "y"],
      ["plain", '{"a":"1"}'],
      ["photo", 'a"b.png', "image/png", 3],
      ["photos", "blob", "application/octet-stream", 1],
    ]);
    expect(sent.body.toString()).toContain("Content-Type: application/merge-patch+json\r\n");
  });

  test("in parts has the media types that the document names, but JSON is called JSON", async () => {
    const sent = await send("sendNamed", { body: { name: "a;b", deep: { a: "1" } } });
    const written = sent.body.toString();
    expect(written).toContain('name="name"\r\nContent-Type: text/csv\r\n\r\na;b\r\n');
    expect(written).toContain('name="deep"\r\nContent-Type: application/json\r\n\r\n{"a":"1"}\r\n');
  });

  test("in parts keeps its media type", async () => {
    const sent = await send("sendMixed", { body: { name: "a" } });
    expect(sent.headers["content-type"]).toMatch(/^multipart\/mixed; boundary=/);
  });
});

describe("the body of a response", () => {
  test.each<[operation: string, type: string, body: string, want: unknown]>([
    ["readJson", "application/json", '{"name":"a"}', { name: "a" }],
    ["readText", "text/plain", "é", "é"],
    ["readXml", "application/xml", "<a/>", "<a/>"],
    ["readJsonOrXml", "application/json", '{"name":"a"}', { name: "a" }],
    ["readJsonOrText", "application/json", '{"name":"a"}', { name: "a" }],
    ["readJsonOrText", "text/plain", "a", "a"],
    ["readAnything", "application/json", '{"name":"a"}', { name: "a" }],
    ["readAnything", "text/csv", "a;b", "a;b"],
    ["readJson", "", '{"name":"a"}', { name: "a" }],
    ["readJson", "text/plain", '{"name":"a"}', { name: "a" }],
    ["readJson", "text/html; charset=utf-8", '{"name":"a"}', { name: "a" }],
    ["readJson", "application/octet-stream", '{"name":"a"}', { name: "a" }],
    ["readJsonOrText", "", '{"name":"a"}', { name: "a" }],
    ["readJsonOrText", "", "a", "a"],
    ["readJsonOrText", "application/json", "", undefined],
    ["readJsonOrBytes", "", '{"name":"a"}', { name: "a" }],
    ["readJsonOrBytes", "text/plain", '{"name":"a"}', { name: "a" }],
    ["readStringOrBytes", "application/json", '"a"', "a"],
    ["readTextOrBytes", "", "123", "123"],
    ["readTextOrBytes", "text/plain", "123", "123"],
    ["readJsonOrEvents", "application/json", '{"name":"a"}', { name: "a" }],
    ["readJsonOrLines", "application/json", '{"name":"a"}', { name: "a" }],
  ])("%s: %s", async (operation, type, body, want) => {
    expect(await read(operation, withType(type, body))).toEqual(want);
  });

  test.each([
    ["readBytesAsJson", "application/json", '{"a":1}'],
    ["readBytesAsJson", "image/png", "\0"],
    ["readBytesAsText", "text/csv", "a;b"],
    ["readBytesAsXml", "application/xml", "<a/>"],
    ["readJsonOrBytes", "application/octet-stream", '{"a":1}'],
    ["readStringOrBytes", "application/octet-stream", '"a"'],
    ["readTextOrBytes", "image/png", "png"],
  ])("%s: %s is a Blob", async (operation, type, body) => {
    const blob = await read(operation, withType(type, body));
    if (!(blob instanceof Blob)) throw new Error(`Expected a Blob, got ${typeof blob}`);
    expect([blob.type, await blob.text()]).toEqual([type, body]);
  });

  test("that is a page shows its first words", async () => {
    const page = `<!doctype html>\n<title>502 Bad\r\n\tGateway</title>${"x".repeat(1000)}`;
    const failure = read("readJson", withType("text/html", page));
    await expect(failure).rejects.toMatchObject({ name: "DecodeError", text: page });
    await expect(failure).rejects.toThrow(
      / <!doctype html> <title>502 Bad Gateway<\/title>x{1,450}$/,
    );
  });

  test("that is empty is named so", async () => {
    const failure = read("readJson", withType("application/json", ""));
    await expect(failure).rejects.toThrow("expected JSON, got 0 characters of application/json");
  });

  test.each([204, 205])("of %i is undefined, documented or not", async (status) => {
    expect(await read("readJson", answer(status))).toBeUndefined();
  });

  test("of a part is read like the whole, and a success like the one that is documented", async () => {
    const part = await read("readBytes", answer(206, "ab", { "content-type": "application/pdf" }));
    expect(part).toMatchObject({ size: 2, type: "application/pdf" });
    expect(await read("readText", answer(201, "a", { "content-type": "text/plain" }))).toBe("a");
    const page = answer(500, "<p>", { "content-type": "text/html" });
    await expect(read("readText", page)).rejects.toMatchObject({ text: "<p>" });
  });

  test("comes with its cookies from `exchange`", async () => {
    const server = await started((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "set-cookie": ["a=1", "b=2"] });
      response.end("{}");
    });
    const client = generated.run("createClient", { baseUrl: server.url });
    const { exchange } = Object(client) as {
      readonly exchange: (...given: readonly unknown[]) => unknown;
    };
    const outcome = await exchange(generated.value("readJsonOperation"), {});
    expect(outcome).toMatchObject({ status: 200, headers: { "set-cookie": "a=1, b=2" } });
  });

  test("in bytes is a Blob with its media type", async () => {
    const blob = await read("readBytes", answer(200, "x", { "content-type": "application/pdf" }));
    expect(blob).toBeInstanceOf(Blob);
    expect(blob).toMatchObject({ size: 1, type: "application/pdf" });
  });

  test("is not there for HEAD", async () => {
    const head = answer(200, undefined, { "content-type": "application/json" });
    expect(await read("readHead", head)).toBeUndefined();
  });

  test("of which JSON says as much as XML is asked for as JSON", async () => {
    await read("readJsonOrXml", answer(200, "{}", { "content-type": "application/json" }));
    expect(servers.at(-1)?.requests[0]?.headers.accept).toBe("application/json");
  });
});

describe("a stream", () => {
  const events = { "content-type": "text/event-stream; charset=utf-8" };

  test.each<[title: string, operation: string, body: string, want: readonly unknown[]]>([
    ["data", "readEvents", 'data: {"name":"a"}\n\n', [event({ name: "a" })]],
    [
      "all fields, whatever ends the lines",
      "readEvents",
      ': hello\r\nevent: add\r\nid: 7\r\nretry: 10\r\ndata: {"name":\r\ndata:"a"}\r\n\r\ndata: 1\r\r',
      [{ event: "add", id: "7", retry: 10, data: { name: "a" } }, event(1, "7")],
    ],
    [
      "an empty event type, which is a message",
      "readEvents",
      "event: add\nevent:\ndata: 1\n\nevent\ndata: 2\n\n",
      [event(1), event(2)],
    ],
    [
      "a time to wait without data, which the next event has",
      "readEvents",
      "retry: 10\n\nretry: 1s\nid: 7\n\ndata: 1\n\ndata: 2\n\n",
      [{ event: "message", id: "7", retry: 10, data: 1 }, event(2, "7")],
    ],
    ["empty data", "readTextEvents", "data\n\ndata:\ndata\n\n", [event(""), event("\n")]],
    ["a byte order mark", "readTextEvents", "\uFEFFdata: a\n\n", [event("a")]],
    [
      "an identifier with a null, which is ignored",
      "readEvents",
      "id: 7\n\nid: 8\0\ndata: 1\n\n",
      [event(1, "7")],
    ],
    ["no data", "readEvents", "event: ping\n\ndata: 1\n\n", [event(1)]],
    ["what breaks off", "readEvents", "data: 1\n\ndata: 2\n", [event(1)]],
    ["a sign that it is done", "readEvents", "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", [event(1)]],
    ["text", "readTextEvents", "data: a\ndata:  b\n\n", [event("a\n b")]],
    ["items", "readEventItems", "data: a\n\n", [event("a")]],
    [
      "items with JSON",
      "readJsonEventItems",
      'data: {"name":"a"}\n\ndata: [DONE]\n\n',
      [event({ name: "a" })],
    ],
    [
      "items with text that holds JSON",
      "readWrittenEventItems",
      'id: 7\ndata: {"name":"a"}\n\n',
      [event({ name: "a" }, "7")],
    ],
    ["items that are data", "readDataItems", 'data: {"name":"a"}\n\n', [event({ name: "a" })]],
    ["numbers", "readNumberEvents", "data: 1.5\n\n", [event(1.5)]],
    ["a list", "readListedEvents", 'data: {"name":"a"}\n\n', [event({ name: "a" })]],
    [
      "items of JSON and of text",
      "readMixedEventItems",
      'event: a\ndata: {"name":"a"}\n\nevent: b\ndata: b\n\n',
      [
        { event: "a", id: "", data: '{"name":"a"}' },
        { event: "b", id: "", data: "b" },
      ],
    ],
    ["one of several media types", "readJsonOrEvents", "data: 1\n\n", [event(1)]],
  ])("of events: %s", async (_title, operation, body, want) => {
    expect(await collect(await read(operation, answer(200, body, events)))).toEqual(want);
  });

  test.each<[operation: string, type: string, body: string]>([
    ["readLines", "application/x-ndjson", '{"name":"é"}\r\n\n1\n"end"'],
    ["readJsonOrLines", "application/jsonl", '{"name":"é"}\n1\n"end"\n'],
    ["readLineItems", "application/jsonl", '{"name":"é"}\n1\n"end"\n'],
    ["readLines", "application/json-seq", '\x1e{"name":"é"}\n\x1e1\n\x1e"end"\n'],
    ["readLines", "application/json-seq", '\x1e{\n "name":\n\n "é"\n}\n\x1e\x1e\n1\n\x1e"end"\n'],
    ["readLines", "application/json-seq", '\x1e{"name":"é"\n}\x1e1\x1e"end"'],
  ])("of JSON: %s of %s", async (operation, type, body) => {
    const lines = await read(operation, answer(200, body, { "content-type": type }));
    expect(await collect(lines)).toEqual([{ name: "é" }, 1, "end"]);
  });

  test("of a sequence has the values up to one that is cut short", async () => {
    const body = '\x1e["}\\"",\n1]\n\x1e{"name":\n\x1e1\n';
    const type = { "content-type": "application/json-seq" };
    const seen: unknown[] = [];
    const failure = (async () => {
      for await (const value of iterable(await read("readLines", answer(200, body, type)))) {
        seen.push(value);
      }
    })();
    await expect(failure).rejects.toMatchObject({ name: "DecodeError", text: '{"name":\n' });
    expect(seen).toEqual([['}"', 1]]);
  });

  test.each<[operation: string, type: string, first: string, rest: string, want: unknown]>([
    ["readTextEvents", "text/event-stream", "data: a\r\r", "", event("a")],
    ["readTextEvents", "text/event-stream", "data: a\r\n\r", "\n", event("a")],
    ["readLines", "application/x-ndjson", "1\r", "\n", 1],
    ["readLines", "application/json-seq", "\x1e[\n1]\n", "\x1e2\n", [1]],
  ])("%s of %s: %j is read before %j comes", async (operation, type, first, rest, want) => {
    let go = (): void => {};
    const seen = new Promise<void>((resolve) => (go = resolve));
    const stream = await read(operation, (_, response) => {
      response.writeHead(200, { "content-type": type });
      response.write(first);
      void seen.then(() => response.end(rest));
    });
    const found: unknown[] = [];
    for await (const one of iterable(stream)) {
      found.push(one);
      go();
    }
    expect(found[0]).toEqual(want);
    expect(found).toHaveLength(rest.includes("2") ? 2 : 1);
  });

  test.each([
    ["readTextEvents", "text/event-stream", "data: ", "\n\n"],
    ["readLines", "application/x-ndjson", '"', '"\n'],
  ])("%s: 32 MB in one line are read in linear time", async (operation, type, start, end) => {
    const size = 32 << 20;
    const chunk = Buffer.alloc(1024, "x");
    const stream = await read(operation, async (_, response) => {
      response.writeHead(200, { "content-type": type });
      response.write(start);
      for (let sent = 0; sent < size; sent += chunk.length) {
        if (!response.write(chunk)) await once(response, "drain");
      }
      response.end(end);
    });
    // Quadratic time would be minutes.
    const [one] = await collect(stream);
    expect(JSON.stringify(one).length).toBeGreaterThan(size);
  });

  test("is read as it arrives, and ended by who stops reading", async () => {
    let stop = (): void => {};
    const closed = new Promise<void>((resolve) => (stop = resolve));
    const stream = await read("readLines", (_, response) => {
      response.writeHead(200, { "content-type": "application/jsonl" });
      response.write('{"name":"a"}\n');
      response.on("close", stop);
    });
    for await (const line of iterable(stream)) {
      expect(line).toEqual({ name: "a" });
      break;
    }
    await expect(closed).resolves.toBeUndefined();
  });

  test("that breaks off is a lost connection", async () => {
    const stream = await read("readLines", (_, response) => {
      response.writeHead(200, { "content-type": "application/jsonl" });
      response.write("1\n", () => response.destroy());
    });
    await expect(collect(stream)).rejects.toMatchObject({ name: "ConnectionError" });
  });

  test("that holds something else is an error without its text in the message", async () => {
    const stream = await read("readEvents", answer(200, "data: secret\n\n", events));
    const failure = collect(stream);
    await expect(failure).rejects.toMatchObject({ name: "DecodeError", text: "secret" });
    await expect(failure).rejects.toThrow(/^((?!secret).)*$/);
  });

  test("that is no stream is an error", async () => {
    const call = read("readEvents", answer(200, "{}"));
    await expect(call).rejects.toThrow("expected events, got 2 characters of application/json");
  });
});

test.each<[operation: string, result: string]>([
  ["readEvents", "AsyncIterable<ServerSentEvent<ReadEventsData>>"],
  ["readTextEvents", "AsyncIterable<ServerSentEvent<string>>"],
  ["readEventItems", "AsyncIterable<ReadEventItemsData>"],
  ["readJsonEventItems", "AsyncIterable<ReadJsonEventItemsData>"],
  ["readDataItems", "AsyncIterable<ServerSentEvent<ReadDataItemsData>>"],
  ["readNumberEvents", "AsyncIterable<ServerSentEvent<number>>"],
  ["readListedEvents", "AsyncIterable<ServerSentEvent<ReadListedEventsData>>"],
  ["readLines", "AsyncIterable<ReadLinesData>"],
  ["readLineItems", "AsyncIterable<ReadLineItemsData>"],
  ["readJsonOrText", "ReadJsonOrTextData | string"],
  ["readJsonOrXml", "ReadJsonOrXmlData"],
  ["readBytes", "Blob"],
  ["readHead", "void"],
])("%s resolves to %s", (operation, result) => {
  const module = operation.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const source = generated.files.get(`src/operations/${module}.ts`) ?? "";
  expect(/^\): Promise<(.*)> \{$/m.exec(source)?.[1]).toBe(result);
});

test.each<[module: string, members: string]>([
  ["read-json-event-items", "event?: string; data: { name: string } }"],
  ["read-written-event-items", "id?: string; data: { name: string } }"],
  ["read-mixed-event-items", 'event?: "a"; data?: string } | { event?: "b"; data?: string'],
])("%s declares events as they are read: %s", (module, members) => {
  const source = generated.files.get(`src/operations/${module}.ts`) ?? "";
  expect(source.replaceAll(/\s+/g, " ").replaceAll("; }", " }")).toContain(members);
});

test("what cannot be typed or written is warned of", () => {
  const post = (path: string) => `#/paths/~1${path}/post/requestBody/content`;
  expect(generated.warnings).toEqual([
    `field-unsupported ${post("sendNamed")}/multipart~1form-data/encoding/deep/contentType`,
    "event-data-mixed #/paths/~1readMixedEventItems/get/responses/200/content/text~1event-stream/itemSchema",
    `media-type-untyped #/paths/~1readXml/get/responses/200/content/application~1xml`,
    `media-type-untyped ${post("sendXml")}/application~1xml`,
    `parameter-style-undefined ${post("sendDeepForm")}/application~1x-www-form-urlencoded/encoding/expand`,
    `parameter-style-undefined ${post("sendDeepForm")}/application~1x-www-form-urlencoded/encoding/items`,
  ]);
});

/** An answer of a media type; of none where it is empty. */
function withType(type: string, body: string): Answer {
  return (_, response) =>
    response.writeHead(200, type === "" ? {} : { "content-type": type }).end(body);
}

function event(data: unknown, id = ""): unknown {
  return { event: "message", id, data };
}

async function send(operation: string, request: object): Promise<RecordedRequest> {
  const server = await started((_, response) => response.writeHead(204).end());
  await generated.call(operation, server.url, request);
  const [sent] = server.requests;
  if (sent === undefined) throw new Error("Nothing was sent.");
  return sent;
}

async function read(operation: string, give: Answer): Promise<unknown> {
  const server = await started(give);
  return generated.call(operation, server.url);
}

async function started(give: Answer): Promise<LoopbackServer> {
  const server = await startLoopbackServer(give);
  servers.push(server);
  return server;
}

function iterable(stream: unknown): AsyncIterable<unknown> {
  if (typeof stream === "object" && stream !== null && Symbol.asyncIterator in stream) {
    // Sound: the symbol is what makes it one.
    return stream as AsyncIterable<unknown>;
  }
  throw new Error("This is no stream.");
}

async function collect(stream: unknown): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const one of iterable(stream)) items.push(one);
  return items;
}

function streamOf(...texts: readonly string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const one of texts) controller.enqueue(new TextEncoder().encode(one));
      controller.close();
    },
  });
}

function pathsOf(
  table: Readonly<Record<string, JsonObject>>,
  method: string,
  rest: (content: JsonObject) => JsonObject,
): JsonObject {
  return Object.fromEntries(
    Object.entries(table).map(([operationId, content]) => [
      `/${operationId}`,
      { [method]: { operationId, ...rest(content) } },
    ]),
  );
}
