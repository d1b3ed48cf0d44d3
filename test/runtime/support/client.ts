import { onTestFinished } from "vitest";
import { createClientFrom } from "../../../templates/runtime/client.js";
import type { Client } from "../../../templates/runtime/client.js";
import type { ClientSettings } from "../../../templates/runtime/operation.js";
import { startLoopbackServer } from "../../support/loopback-server.js";
import type { Answer, LoopbackServer } from "../../support/loopback-server.js";

/** A server that answers so, and a client for it; both for one test. */
export async function connect(
  answers: Answer | readonly Answer[],
  settings: Partial<ClientSettings> = {},
): Promise<{ readonly server: LoopbackServer; readonly client: Client }> {
  const server = await startLoopbackServer(...[answers].flat());
  onTestFinished(async () => server.close());
  return { server, client: createClientFrom({ baseUrl: server.url, ...settings }) };
}

/** What a call was rejected with. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value: unknown) => {
      throw new Error(`Expected an error, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
