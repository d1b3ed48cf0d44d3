import { createServer, request as forward } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { startScimServer, token } from "../scim-server/start-server.js";

/** The SCIM server with what stands before it. */
export interface Front {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the SCIM server, and before it one that gives tokens (`/oauth/token`), cuts connections (`/cut/…`), never
 * answers (`/silent/…`), tells what it got (`/echo`), redirects to a server of another origin (`/open`, `/closed`), and serves some files, so that a page can be of the same origin.
 *
 * @param files by path: their media type and text.
 */
export async function startFront(
  files: Readonly<Record<string, readonly [type: string, text: string]>>,
): Promise<Front> {
  const scim = await startScimServer();
  const other = await listen(createServer(tell));
  const server = createServer((request, response) => {
    const { url = "" } = request;
    const [type, text] = files[url] ?? [];
    if (type !== undefined) response.writeHead(200, { "content-type": type }).end(text);
    else if (url === "/oauth/token") giveToken(request, response);
    else if (url.startsWith("/cut/")) response.destroy();
    else if (url.startsWith("/echo")) tell(request, response);
    else if (url === "/open" || url === "/closed") {
      response.writeHead(307, { location: `${other.url}${url}` }).end();
    } else if (!url.startsWith("/silent/")) passOn(`${scim.url}${url}`, request, response);
  });
  const front = await listen(server);
  return {
    url: front.url,
    close: async () => {
      await Promise.all([front.close(), other.close()]);
      await scim.close();
    },
  };
}

async function listen(server: Server): Promise<Front> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Answers with the request. Pages of other origins may read it under `/open`. */
function tell(request: IncomingMessage, response: ServerResponse): void {
  const { method, url = "", headers } = request;
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
    response.writeHead(200, { "content-type": "application/json", ...(url === "/open" && cors) });
    const { "content-length": length, "x-key": key, "x-tenant": tenant } = headers;
    const body = Buffer.concat(chunks).toString();
    response.end(JSON.stringify({ method, url, length, key, tenant, body }));
  });
}

/** Name and secret are form-encoded before they are joined, RFC 6749 section 2.3.1. */
function giveToken({ headers }: IncomingMessage, response: ServerResponse): void {
  const isKnown = headers.authorization === `Basic ${btoa("id:s%C3%A9cret")}`;
  const body = isKnown ? { access_token: token, expires_in: 3600 } : { error: "invalid_client" };
  response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function passOn(url: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const passed = forward(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on("error", () => response.destroy());
  request.pipe(passed);
}
