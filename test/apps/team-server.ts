import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { answer, startLoopbackServer } from "../support/loopback-server.js";
import type { LoopbackServer, RecordedRequest } from "../support/loopback-server.js";

/** A server of the Teams API that may serve a page as well. */
export interface TeamServer extends LoopbackServer {
  /** Serves a folder beside the API from now on. */
  show(folder: string): void;
}

/** Starts a server that gives each team that it is sent an identifier. */
export async function startTeamServer(): Promise<TeamServer> {
  let shown = "";
  const server = await startLoopbackServer((request, response) => {
    if (request.url.startsWith("/v2/")) answerCall(request)(request, response);
    else sendFile(shown, request.url)(request, response);
  });
  return {
    ...server,
    show: (folder) => {
      shown = folder;
    },
  };
}

function answerCall({ method, url, body }: RecordedRequest): ReturnType<typeof answer> {
  if (method !== "POST" || url !== "/v2/teams") return answer(404);
  // Sound: what does not fit makes the call fail, which the test is there to see.
  const { name } = JSON.parse(body.toString()) as { readonly name: string };
  return answer(201, { id: "t1", name });
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

function sendFile(folder: string, url: string): ReturnType<typeof answer> {
  const path = url.endsWith("/") ? `${url}index.html` : url;
  const type = types[extname(path)] ?? "application/octet-stream";
  try {
    return answer(200, readFileSync(join(folder, path)), { "content-type": type });
  } catch {
    return answer(404);
  }
}
