import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import { answer } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { errorOf, serve } from "./support/package-client.js";

let generated: GeneratedClient;

beforeAll(async () => {
  const bytes = { type: "string", format: "binary" };
  generated = await importGeneratedClient({
    openapi: "3.1.1",
    paths: {
      "/file": get("readFile", "application/octet-stream", bytes),
      "/events": get("readEvents", "text/event-stream", { type: "string" }),
      "/lines": get("readLines", "application/x-ndjson", {}),
      "/object": get("readObject", "application/json", { type: "object" }),
    },
  });
});

afterAll(async () => generated.remove());

/** An answer that never ends, and whether its connection has been closed. */
function endless(
  type: string,
  chunk: string,
  head: readonly [status: number, headers?: Readonly<Record<string, string>>] = [200],
): { readonly give: Answer; readonly isClosed: () => boolean } {
  let closed = false;
  const give = (_: unknown, response: ServerResponse): void => {
    const [status, headers] = head;
    response.writeHead(status, { "content-type": type, ...headers });
    const timer = setInterval(() => response.write(chunk), 2);
    response.on("close", () => {
      clearInterval(timer);
      closed = true;
    });
  };
  return { give, isClosed: () => closed };
}

const block = "x".repeat(64 * 1024);

async function call(operation: string, url: string, options: object = {}): Promise<unknown> {
  return generated.run(operation, generated.run("createClient", { baseUrl: url }), {}, options);
}

/** A file as a stream. */
async function streamFile(url: string): Promise<ReadableStream<Uint8Array>> {
  const client = generated.run("createClient", { baseUrl: url }) as {
    readonly send: (operation: unknown, params: object) => Promise<ReadableStream<Uint8Array>>;
  };
  return client.send(generated.run("asStream", generated.value("readFileOperation")), {});
}

describe("a body that is not read to its end frees its connection", () => {
  test("when the loop over events is left", async () => {
    const { give, isClosed } = endless("text/event-stream", "data: 1\n\n");
    const { url } = await serve(give);
    for await (const _ of (await call("readEvents", url)) as AsyncIterable<unknown>) break;
    await vi.waitFor(() => expect(isClosed()).toBe(true));
  });

  test("when the loop over lines is left by an error", async () => {
    const { give, isClosed } = endless("application/x-ndjson", "1\n");
    const { url } = await serve(give);
    const loop = async (): Promise<void> => {
      for await (const _ of (await call("readLines", url)) as AsyncIterable<unknown>) {
        throw new RangeError("enough");
      }
    };
    expect(await errorOf(loop())).toEqual(new RangeError("enough"));
    await vi.waitFor(() => expect(isClosed()).toBe(true));
  });

  test("when a stream is cancelled", async () => {
    const { give, isClosed } = endless("application/octet-stream", block);
    const { url } = await serve(give);
    const reader = (await streamFile(url)).getReader();
    await reader.read();
    await reader.cancel();
    await vi.waitFor(() => expect(isClosed()).toBe(true));
  });

  test("when a call is aborted while its body is read", async () => {
    const { give, isClosed } = endless("application/json", block);
    const { url } = await serve(give);
    const controller = new AbortController();
    const reading = errorOf(call("readObject", url, { signal: controller.signal }));
    setTimeout(() => controller.abort(new RangeError("enough")), 50);
    expect(await reading).toEqual(new RangeError("enough"));
    await vi.waitFor(() => expect(isClosed()).toBe(true));
  });

  test("when it belongs to a redirect", async () => {
    const { give, isClosed } = endless("text/html", block, [302, { location: "/object" }]);
    const { url } = await serve([give, answer(200, { done: true })]);
    expect(await call("readObject", url)).toEqual({ done: true });
    await vi.waitFor(() => expect(isClosed()).toBe(true));
  });
});

/** A `fetch` that keeps a clone of each response, and never reads it. */
function fetchAndKeepClones(): (url: string, init: object) => Promise<Response> {
  const kept: Response[] = [];
  return async (url, init) => {
    const response = await fetch(url, init);
    kept.push(response.clone());
    return response;
  };
}

const long = "x".repeat(4 << 20);

test.each([
  ["a body of 4 MB", answer(200, { text: long }), { text: long }],
  ["no body", answer(204), undefined],
])("%s, of which fetch keeps a clone that nobody reads, does not hang", async (_, give, want) => {
  const { url } = await serve(give);
  expect(await call("readObject", url, { fetch: fetchAndKeepClones() })).toEqual(want);
});

test("a redirect, of which fetch keeps a clone that nobody reads, does not hang", async () => {
  const redirect = answer(302, long, { location: "/object" });
  const { url } = await serve([redirect, answer(200, { done: true })]);
  expect(await call("readObject", url, { fetch: fetchAndKeepClones() })).toEqual({ done: true });
});

describe("a stream that the server breaks off", () => {
  const breakOff: Answer = (_, response) => {
    response.writeHead(200, {
      "content-type": "application/octet-stream",
      "content-length": "1000000",
    });
    response.write("abc");
    setTimeout(() => response.destroy(), 50);
  };

  test("ends in a ConnectionError, after what has arrived", async () => {
    const { url } = await serve(breakOff);
    const texts: string[] = [];
    const read = async (): Promise<void> => {
      for await (const chunk of await streamFile(url)) texts.push(new TextDecoder().decode(chunk));
    };
    const error = await errorOf(read());
    expect(error).toMatchObject({
      name: "ConnectionError",
      operationId: "readFile",
      url: `${url}/file`,
    });
    expect(texts).toEqual(["abc"]);
  });

  test("does so, too, when it is piped on", async () => {
    const { url } = await serve(breakOff);
    const sink = new WritableStream<Uint8Array>();
    const error = await errorOf((await streamFile(url)).pipeTo(sink));
    expect(error).toMatchObject({ name: "ConnectionError" });
  });

  test.each([
    ["readEvents", "text/event-stream", "data: 1\n\ndata:"],
    ["readLines", "application/x-ndjson", "1\n2"],
  ])("does so, too, in %s", async (operation, type, text) => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-type": type });
      response.write(text);
      setTimeout(() => response.destroy(), 50);
    });
    const values: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const one of (await call(operation, url)) as AsyncIterable<unknown>) {
        values.push(one);
      }
    };
    expect(await errorOf(read())).toMatchObject({ name: "ConnectionError" });
    expect(values).toHaveLength(1);
  });
});

function get(operationId: string, type: string, schema: JsonObject): JsonObject {
  const responses = { 200: { description: "Done", content: { [type]: { schema } } } };
  return { get: { operationId, responses } };
}
