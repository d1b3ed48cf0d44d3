import type { ServerResponse } from "node:http";
import { answer } from "../../support/loopback-server.js";
import type { Answer, RecordedRequest } from "../../support/loopback-server.js";

/** A user as the server keeps it. */
export interface VersionedUser {
  readonly answer: Answer;
  /** What was written last. */
  body: Readonly<Record<string, unknown>>;
  version: number;
}

/**
 * One user that is read with GET and written with PUT, and only with the version that it has. Other versions are
 * answered as `refuse` says, by default as the API's own description of `If-Match` has it.
 */
export function versionedUser(refuse: Answer = invalidVersion(400)): VersionedUser {
  const state: VersionedUser = {
    body: {},
    version: 1,
    answer: (request, response) => {
      if (request.method === "GET") return show(state, response);
      if (request.headers["if-match"] !== `"${state.version}"`) return refuse(request, response);
      write(state, request);
      return show(state, response);
    },
  };
  return state;
}

/** The answer to a write with an outdated version, with one of the statuses that the API has for it. */
export function invalidVersion(status: 400 | 409): Answer {
  return answer(status, {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
    status: String(status),
    scimType: "invalidVers",
    detail: "Version does not match current version.",
  });
}

function show({ body, version }: VersionedUser, response: ServerResponse): object {
  response.setHeader("etag", `"${version}"`);
  return { ...body, id: "u-1", meta: { resourceType: "User", version: `"${version}"` } };
}

function write(state: VersionedUser, { body }: RecordedRequest): void {
  // Sound: the tests write objects.
  state.body = JSON.parse(String(body)) as VersionedUser["body"];
  state.version += 1;
}
