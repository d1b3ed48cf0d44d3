import { startLoopbackServer } from "../../support/loopback-server.js";
import type { RecordedRequest } from "../../support/loopback-server.js";

/** What is answered, to the letter. */
export interface ScriptedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The requests that came while something was done, and what that gave. */
interface Served<Result> {
  readonly received: readonly RecordedRequest[];
  readonly result: Result;
}

/** A server that is told, call by call, what to answer. */
export interface ScriptedServer {
  readonly url: string;
  /** Gives one answer to all requests that come until `act` is done. Not to be called meanwhile. */
  serve<Result>(answer: ScriptedAnswer, act: () => Promise<Result>): Promise<Served<Result>>;
  close(): Promise<void>;
}

/** Starts a server on the loopback interface. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  let current: ScriptedAnswer = { status: 500 };
  const server = await startLoopbackServer((_request, response) => {
    response.writeHead(current.status, current.headers);
    response.end(current.body);
  });
  return {
    url: server.url,
    async serve(answer, act) {
      current = answer;
      const { length } = server.requests;
      const result = await act();
      return { received: server.requests.slice(length), result };
    },
    close: () => server.close(),
  };
}
