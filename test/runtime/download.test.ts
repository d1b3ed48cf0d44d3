import { afterEach, expect, expectTypeOf, test } from "vitest";

import { createClientFrom } from "../../templates/runtime/client.js";
import { asStream, decodeBinary } from "../../templates/runtime/download.js";
import { decodeText } from "../../templates/runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../../templates/runtime/operation.js";
import { timeout } from "../../templates/runtime/timeout.js";
import { answer, startLoopbackServer, type LoopbackServer } from "../support/loopback-server.js";

type Outcome =
  | { readonly status: 200; readonly headers: ResponseHeaders; readonly body: Blob }
  | { readonly status: 203; readonly headers: ResponseHeaders; readonly body: string };

const readFile: Operation<Readonly<Record<string, never>>, Outcome> = {
  id: "readFile",
  method: "GET",
  statuses: [200, 203, "2XX"],
  write: () => ({ path: "/file" }),
  read: async (response) => (response.status === 203 ? decodeText : decodeBinary)(response),
};

let server: LoopbackServer;

afterEach(() => server.close());

test.each([200, 206])("bytes with status %i are a stream", async (status) => {
  server = await startLoopbackServer(answer(status, "bytes", { "content-type": "image/png" }));
  const client = createClientFrom({ baseUrl: server.url });
  const body = await client.send(asStream(readFile), {});
  expectTypeOf(body).toEqualTypeOf<ReadableStream<Uint8Array> | string>();
  expect(body).toBeInstanceOf(ReadableStream);
  expect(await new Response(body).text()).toBe("bytes");
});

test("a stream that was handed over may take longer than the call", async () => {
  server = await startLoopbackServer((_, response) => {
    response.writeHead(200, { "content-type": "image/png" });
    response.write("by");
    setTimeout(() => response.end("tes"), 150);
  });
  const client = createClientFrom({ baseUrl: server.url, middleware: [timeout(100)] });
  const body = await client.send(asStream(readFile), {});
  expect(await new Response(body).text()).toBe("bytes");
});

test("an empty body is an empty stream", async () => {
  server = await startLoopbackServer(answer(200));
  const client = createClientFrom({ baseUrl: server.url });
  expect(await new Response(await client.send(asStream(readFile), {})).text()).toBe("");
});

test("what is no Blob stays as it is", async () => {
  server = await startLoopbackServer(answer(203, "text"));
  const client = createClientFrom({ baseUrl: server.url });
  const { status, body } = await client.exchange(asStream(readFile), {});
  expect([status, body]).toEqual([203, "text"]);
});
