/*
 * A busy process: calls that never get a response, each with its own limits, beside a loop of calls
 * that do. Prints, for each place and each way to limit it, how many calls ended. Run with
 * `--expose-gc`, it collects garbage all the time.
 */
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createClientFrom } from "../../../templates/runtime/client.js";
import { decodeJson } from "../../../templates/runtime/decode-body.js";
import { decodeEvents } from "../../../templates/runtime/event-stream.js";
import { clientCredentials } from "../../../templates/runtime/oauth.js";
import type {
  ClientSettings,
  Middleware,
  Operation,
  ResponseOutcome,
} from "../../../templates/runtime/operation.js";
import { retry } from "../../../templates/runtime/retry.js";
import { bearer } from "../../../templates/runtime/schemes.js";
import { timeout } from "../../../templates/runtime/timeout.js";

const limit = 1_500;
const callsOfEach = 5;

const held: ServerResponse[] = [];
const server = createServer((request, response) => {
  if (request.url === "/quick") {
    response.setHeader("content-type", "application/json");
    response.end('{"filler":"0123456789"}');
    return;
  }
  held.push(response);
  if (request.url === "/body") response.writeHead(200).write("{");
  if (request.url === "/events") {
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
  }
  if (request.url === "/busy") response.writeHead(429, { "retry-after": "20" }).end();
});
await new Promise<void>((resolve) => {
  server.listen(0, "127.0.0.1", resolve);
});
// Sound: it listens on a port.
const { port } = server.address() as AddressInfo;
const baseUrl = `http://127.0.0.1:${port}`;

type NoParams = Readonly<Record<string, never>>;

function operationAt(path: string): Operation<NoParams, ResponseOutcome> {
  return {
    id: "wait",
    method: "GET",
    statuses: [200],
    security: { name: "token", apply: bearer, tokenUrl: `${baseUrl}/token` },
    write: () => ({ path }),
    read: path === "/events" ? decodeEvents : decodeJson,
  };
}

/** Where a call waits. Events are handed over, so that only the caller and `idle` limit them. */
const places: Readonly<Record<string, { path: string; settings?: Partial<ClientSettings> }>> = {
  headers: { path: "/headers" },
  body: { path: "/body" },
  events: { path: "/events" },
  pause: { path: "/busy", settings: { middleware: [retry()] } },
  token: {
    path: "/quick",
    settings: { auth: clientCredentials({ clientId: "a", clientSecret: "b" }) },
  },
  auth: { path: "/quick", settings: { auth: async () => new Promise<string>(() => {}) } },
};

/** One of these ends each call in time; the others would later. */
const ways: readonly (readonly [first: Way, second?: Way])[] = [
  ["middleware"],
  ["timer"],
  ["controller"],
  ["middleware", "timer"],
  ["middleware", "controller"],
  ["timer", "middleware"],
  ["controller", "middleware"],
];
type Way = "controller" | "middleware" | "timer";

function middlewareOf(way: Way, milliseconds: number): readonly Middleware[] {
  return way === "middleware" ? [timeout(milliseconds, { idle: milliseconds })] : [];
}

function signalOf(way: Way | undefined, milliseconds: number): AbortSignal | undefined {
  if (way === "timer") return AbortSignal.timeout(milliseconds);
  if (way !== "controller") return undefined;
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, milliseconds);
  return controller.signal;
}

async function wait(place: string, [first, second]: (typeof ways)[number]): Promise<void> {
  const { path = "", settings = {} } = places[place] ?? {};
  const later = 60_000;
  const client = createClientFrom({
    baseUrl,
    ...settings,
    middleware: [
      ...middlewareOf(first, limit),
      ...(second ? middlewareOf(second, later) : []),
      ...(settings.middleware ?? []),
    ],
  });
  const signal = signalOf(first, limit) ?? signalOf(second, later);
  const body = await client.send(operationAt(path), {}, { signal });
  // Sound: the only body that is handed over is that of events.
  for await (const event of body as AsyncIterable<unknown>) void event;
}

const ended: Record<string, number> = {};
for (const place of Object.keys(places)) {
  for (const way of ways) {
    const name = `${place}: ${way.join(" before ")}`;
    ended[name] = 0;
    for (let count = 0; count < callsOfEach; count += 1) {
      wait(place, way).catch(() => {
        ended[name] = (ended[name] ?? 0) + 1;
      });
    }
  }
}

const quick = createClientFrom({ baseUrl, middleware: [timeout(10_000), retry()] });
const end = performance.now() + 3 * limit;
for (let count = 0; performance.now() < end; count += 1) {
  await quick.send(operationAt("/quick"), {});
  if (count % 20 === 0) globalThis.gc?.();
}
process.stdout.write(JSON.stringify({ wanted: callsOfEach, ended }), () => process.exit());
