import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import { answer, startLoopbackServer } from "../support/loopback-server.js";

const everyStatus = [408, 425, 429, 500, 502, 503, 504];

/** The `x-retry` of each operation, and the statuses after which it is sent again. */
const operations: Readonly<
  Record<string, readonly [method: string, xRetry: JsonObject | null, again: readonly number[]]>
> = {
  inheritsTheList: ["get", null, [429, 503]],
  inheritsTheListAsPost: ["post", null, [429]],
  hasItsOwnList: ["get", { statuses: [500] }, [500]],
  hasAnEmptyList: ["get", { statuses: [] }, []],
  isSafeAsPost: ["post", { safe: true }, [429, 503]],
  isUnsafeAsPut: ["put", { safe: false }, [429]],
};

describe("a document with a list of statuses", () => {
  const client = useClient({ statuses: [503, 429], safe: false });

  test.each(Object.entries(operations))("%s: %j", async (operation, [, , again]) => {
    expect(await statusesSentAgain(client(), operation)).toEqual(again);
  });
});

describe("a document without a list of statuses", () => {
  const client = useClient({ header: "x-wait" });

  test("leaves the statuses to the client", async () => {
    const again = await statusesSentAgain(client(), "inheritsTheList");
    expect(again).toEqual([408, 429, 502, 503, 504]);
  });

  test("has the time to wait in a header of its own", async () => {
    const wait = answer(503, undefined, { "x-wait": "1", "retry-after": "60" });
    const { attempts, duration } = await callTwice(client(), "inheritsTheList", wait);
    expect(attempts).toBe(2);
    // Timers may fire a millisecond early.
    expect(duration).toBeGreaterThanOrEqual(998);
  });
});

function useClient(xRetry: JsonObject): () => GeneratedClient {
  let generated: GeneratedClient | undefined;
  beforeAll(async () => {
    const paths = Object.entries(operations).map(([operationId, [method, own]]) => {
      const extension: JsonObject = own === null ? {} : { "x-retry": own };
      const responses = { 204: { description: "Done" } };
      return [`/${operationId}`, { [method]: { operationId, responses, ...extension } }];
    });
    generated = await importGeneratedClient({
      openapi: "3.1.0",
      "x-retry": xRetry,
      paths: Object.fromEntries(paths) as JsonObject,
    });
  });
  afterAll(async () => generated?.remove());
  return () => {
    if (generated === undefined) throw new Error("The client is not generated yet.");
    return generated;
  };
}

async function statusesSentAgain(
  client: GeneratedClient,
  operation: string,
): Promise<readonly number[]> {
  const again: number[] = [];
  for (const status of everyStatus) {
    const { attempts } = await callTwice(client, operation, answer(status));
    if (attempts > 1) again.push(status);
  }
  return again;
}

/** Calls an operation of which the first request is answered so, and the second with 204. */
async function callTwice(
  client: GeneratedClient,
  operation: string,
  first: ReturnType<typeof answer>,
): Promise<{ readonly attempts: number; readonly duration: number }> {
  const server = await startLoopbackServer(first, answer(204));
  const started = performance.now();
  try {
    const middleware = [client.run("retry", { firstDelay: 1 })];
    const made = client.run("createClient", { baseUrl: server.url, middleware });
    // Whether the call succeeds follows from the number of requests.
    await Promise.resolve(client.run(operation, made)).catch(() => undefined);
    return { attempts: server.requests.length, duration: performance.now() - started };
  } finally {
    await server.close();
  }
}
