import type { ServerResponse } from "node:http";
import type { Handler } from "./scimmy.js";

/**
 * Stands before a server that knows no conditions: gives answers with one resource the `ETag` of its version, answers 304
 * to `If-None-Match` with that version, and refuses writes with `If-Match` of another one. RFC 9110 section 13.1.
 */
export function enforceVersions(versions: ReadonlyMap<string, number>): Handler {
  return (request, response, next) => {
    const [, id = ""] = /\/(?:users|groups)\/([^/?]+)/i.exec(request.url ?? "") ?? [];
    const versionOf = (): string | undefined => {
      const version = versions.get(decodeURIComponent(id));
      return version === undefined ? undefined : `"${version}"`;
    };
    const current = versionOf();
    const { "if-match": wanted, "if-none-match": known } = request.headers;
    if (current !== undefined && wanted !== undefined && wanted !== current) {
      refuse(response);
    } else if (current !== undefined && known === current) {
      response.writeHead(304, { etag: current }).end();
    } else {
      // The server behind makes a tag of its own, and answers 304 by it.
      delete request.headers["if-none-match"];
      setTagWhenSent(response, versionOf);
      next();
    }
  };
}

/** As the API describes it: 400, not 412. */
function refuse(response: ServerResponse): void {
  response.writeHead(400, { "content-type": "application/scim+json" }).end(
    JSON.stringify({
      schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
      status: "400",
      scimType: "invalidVers",
      detail: "The version is another one by now",
    }),
  );
}

/** The version is known only after the write, when the headers go out. */
function setTagWhenSent(response: ServerResponse, versionOf: () => string | undefined): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number) => {
    const version = versionOf();
    if (version !== undefined) response.setHeader("etag", version);
    return writeHead(status);
  };
}
