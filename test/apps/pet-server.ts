import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { answer, startLoopbackServer } from "../support/loopback-server.js";
import type { LoopbackServer, RecordedRequest } from "../support/loopback-server.js";

/** A server of the API in `openapi.yaml` that may serve a page as well. */
export interface PetServer extends LoopbackServer {
  /** Serves a folder beside the API from now on. */
  show(folder: string): void;
}

/** The name of the only pet, which nothing but the server knows. */
export const nameOfPet = "Rex";

/** The path of the only pet. */
export const pathOfPet = "/v1/pets/42";

/** Starts a server that has one pet. */
export async function startPetServer(): Promise<PetServer> {
  let shown = "";
  const server = await startLoopbackServer((request, response) => {
    if (request.url.startsWith("/v1/")) answerCall(request)(request, response);
    else sendFile(shown, request.url)(request, response);
  });
  return {
    ...server,
    show: (folder) => {
      shown = folder;
    },
  };
}

function answerCall({ method, url }: RecordedRequest): ReturnType<typeof answer> {
  if (method !== "GET" || url !== pathOfPet) return answer(404, { title: "There is no such pet" });
  return answer(200, { id: "42", name: nameOfPet });
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
