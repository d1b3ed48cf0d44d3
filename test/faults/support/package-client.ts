import { onTestFinished } from "vitest";
import { createClient } from "../../../generated/src/index.js";
import type { Client, ClientOptions } from "../../../generated/src/index.js";
import { startLoopbackServer } from "../../support/loopback-server.js";
import type { Answer, LoopbackServer } from "../../support/loopback-server.js";

/** A server that answers so, and a client of the package for it; both for one test. */
export async function connect(
  answers: Answer | readonly Answer[],
  options: Partial<ClientOptions> = {},
): Promise<{ readonly server: LoopbackServer; readonly client: Client }> {
  const server = await serve(answers);
  const client = createClient({ baseUrl: server.url, auth: "token-1", ...options });
  return { server, client };
}

/** A server that answers so, for one test. */
export async function serve(answers: Answer | readonly Answer[]): Promise<LoopbackServer> {
  const server = await startLoopbackServer(...[answers].flat());
  onTestFinished(async () => server.close());
  return server;
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
