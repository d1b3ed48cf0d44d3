import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";

/** A request as it came over the socket. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, not decoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Answers a request: what it returns or resolves to is sent as JSON with status 200, unless it has
 * answered by itself.
 */
export type Answer = (request: RecordedRequest, response: ServerResponse) => unknown;

/**
 * A server on the loopback interface that answers as it is told, and remembers what it was asked.
 */
export interface LoopbackServer {
  readonly url: string;
  readonly requests: RecordedRequest[];
  /** How many connections were opened. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts a server. Several answers are given one after the other, the last one again and again. */
export async function startLoopbackServer(...answers: readonly Answer[]): Promise<LoopbackServer> {
  const requests: RecordedRequest[] = [];
  let connections = 0;
  const server = createServer((incoming, response) => {
    void record(incoming).then(async (request) => {
      requests.push(request);
      const give = answers[Math.min(requests.length, answers.length) - 1];
      const value = await give?.(request, response);
      if (!response.headersSent && !response.destroyed && value !== undefined) {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify(value));
      }
    });
  });
  server.on("connection", () => {
    connections += 1;
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    close: async () => close(server),
  };
}

/**
 * An answer with a status, headers and a body, which is JSON unless it is text or the headers say
 * otherwise.
 */
export function answer(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (_, response) => {
    const type = body === undefined ? {} : { "content-type": "application/json" };
    response.writeHead(status, { ...type, ...headers });
    response.end(typeof body === "string" || Buffer.isBuffer(body) ? body : stringify(body));
  };
}

/** Cuts the connection before anything was answered. */
export const hangUp: Answer = (_, response) => {
  response.destroy();
};

/** Begins an answer, and cuts the connection in the middle of the body. */
export const hangUpInBody: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"id":');
  setTimeout(() => response.destroy(), 10);
};

/** Never answers. */
export const keepSilent: Answer = () => undefined;

/** Sends the headers and a part of the body, and never ends. */
export const keepSilentInBody: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"id":');
};

/** A URL at which nobody listens. */
export async function unusedUrl(): Promise<string> {
  const server = createServer();
  const port = await listen(server);
  await close(server);
  return `http://127.0.0.1:${port}`;
}

function stringify(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const { method = "", url = "", headers } = incoming;
  return { method, url, headers, body: Buffer.concat(chunks) };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
