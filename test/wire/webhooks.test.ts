import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { compileErrors } from "../support/compile.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";

const json = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
const user = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const thanks = { "202": { description: "Thanks" } };

const document: JsonObject = {
  openapi: "3.1.1",
  paths: {
    "/subscriptions": {
      post: {
        operationId: "subscribe",
        responses: { "204": { description: "Subscribed" } },
        callbacks: {
          delivery: {
            "{$request.query.url}": {
              post: {
                requestBody: { content: { "text/*": {}, "image/*": {}, "application/json": {} } },
                responses: {
                  "200": { description: "Go on", ...json({ type: "array", items: user }) },
                  "4XX": { description: "No", content: { "text/plain": {} } },
                },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    "user.created": {
      post: { requestBody: { required: true, ...json(user) }, responses: thanks },
    },
    silent: { post: { requestBody: json(user), responses: thanks } },
    constructor: { post: { responses: thanks } },
    unhandled: { post: { responses: thanks } },
  },
};

interface Event {
  readonly body?: unknown;
  readonly request: Request;
}

const handlers = {
  "user.created": () => undefined,
  silent: async ({ body }: Event) =>
    Promise.resolve({ status: 202, headers: { "x-body": JSON.stringify(body ?? null) } }),
  delivery: async ({ body, request }: Event) => {
    if (request.headers.get("x-fails") !== null) return { status: 418, body: "a teapot" };
    if (body instanceof Blob) return { status: 200, body: [{ name: `${body.size} bytes` }] };
    return { status: 200, body: [{ name: String(body) }] };
  },
};

let generated: GeneratedClient;
let server: Server;
let url: string;

beforeAll(async () => {
  generated = await importGeneratedClient(document);
  server = createServer((incoming, response) => {
    void answer(incoming, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await generated.remove();
});

/** What a program does with a server that knows no `Request`: the name is the last part of the path. */
async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = "GET", headers } = incoming;
  const body = await buffer(incoming);
  const request = new Request(new URL(incoming.url ?? "/", url), {
    method,
    headers: new Headers(
      Object.entries(headers).filter((entry): entry is [string, string] => {
        return typeof entry[1] === "string";
      }),
    ),
    ...(method === "GET" ? {} : { body: new Uint8Array(body) }),
  });
  const name = decodeURIComponent(new URL(request.url).pathname.slice(1));
  const response = await generated.run("receiveWebhook", name, request, handlers);
  if (!(response instanceof Response)) throw new TypeError("This is no response.");
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

const asJson = { "content-type": "application/json; charset=utf-8" };

test.each<
  [
    title: string,
    path: string,
    init: RequestInit,
    status: number,
    type: string | null,
    body: string,
  ]
>([
  ["the documented status", "user.created", { headers: asJson, body: "{}" }, 202, null, ""],
  [
    "JSON",
    "delivery",
    { headers: { "content-type": "Text/Plain" }, body: "hello" },
    200,
    "application/json",
    '[{"name":"hello"}]',
  ],
  [
    "what it makes of bytes",
    "delivery",
    { headers: { "content-type": "image/png" }, body: "1234" },
    200,
    "application/json",
    '[{"name":"4 bytes"}]',
  ],
  ["what it makes of nothing", "delivery", {}, 200, "application/json", '[{"name":"undefined"}]'],
  [
    "text, by the range of the status",
    "delivery",
    { headers: { "x-fails": "yes" } },
    418,
    "text/plain",
    "a teapot",
  ],
  ["404 for an unknown name", "other", {}, 404, "text/plain", "no handler of this name"],
  [
    "404 for a name without a handler",
    "unhandled",
    {},
    404,
    "text/plain",
    "no handler of this name",
  ],
  [
    "404 for what every object has",
    "constructor",
    {},
    404,
    "text/plain",
    "no handler of this name",
  ],
  ["404 for no name", "", {}, 404, "text/plain", "no handler of this name"],
  ["405 for another method", "silent", { method: "GET" }, 405, "text/plain", "expected POST"],
  [
    "415 for another media type",
    "silent",
    { headers: { "content-type": "text/plain" }, body: "{}" },
    415,
    "text/plain",
    "expected application/json",
  ],
  [
    "400 for half a body",
    "silent",
    { headers: asJson, body: "{" },
    400,
    "text/plain",
    "expected JSON",
  ],
  ["400 for no body", "user.created", { headers: asJson }, 400, "text/plain", "expected JSON"],
])("answers %s", async (_, path, init, status, type, body) => {
  const response = await fetch(`${url}/${path}`, { method: "POST", ...init });
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
    status,
    type,
    body,
  ]);
});

test("gives the handler what came, and sends its headers", async () => {
  const init = { method: "POST", headers: asJson, body: '{"name":"a"}' };
  const response = await fetch(`${url}/silent`, init);
  expect([response.status, response.headers.get("x-body")]).toEqual([202, '{"name":"a"}']);
});

describe("handlers are typed", () => {
  test.each<[title: string, handlers: string, errors: number]>([
    ["nothing to answer", `"user.created": async ({ body }) => { body.name.trim(); }`, 0],
    ["an answer", `delivery: () => ({ status: 200, body: [{ name: "a" }] })`, 0],
    ["an undocumented status", `delivery: () => ({ status: 500 })`, 1],
    ["an answer without its body", `delivery: () => ({ status: 200 })`, 1],
    ["an unknown name", `other: () => undefined`, 1],
  ])("%s", (_, text, errors) => {
    const usage = `import type { WebhookHandlers } from "./index.js";
export const handlers: WebhookHandlers = { ${text} };\n`;
    const files = [...generated.files].map(([path, content]) => ({ path, text: content }));
    const found = compileErrors([...files, { path: "src/usage.ts", text: usage }]);
    expect(found).toHaveLength(errors);
  });
});
