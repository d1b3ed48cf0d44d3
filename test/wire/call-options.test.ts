import { expect, test } from "vitest";
import {
  createClient,
  getScimV2Users,
  isConnectionError,
  isRequestError,
  postScimV2Users,
} from "../../generated/src/index.js";
import { connect, errorOf } from "../faults/support/package-client.js";
import { answer } from "../support/loopback-server.js";

const page = answer(200, { Resources: [], totalResults: 0 });

/** What `fetch` is given for a client and a call with these options. */
async function given(client: object, call: object): Promise<Readonly<Record<string, unknown>>> {
  let seen: Readonly<Record<string, unknown>> = {};
  const fetch = async (_url: string, init: object): Promise<Response> => {
    seen = { ...init };
    return Promise.resolve(Response.json({}));
  };
  await getScimV2Users(createClient({ fetch, ...client }), {}, call);
  return seen;
}

test.each([
  ["cache", "no-store", "reload"],
  ["credentials", "include", "omit"],
  ["redirect", "error", "follow"],
  ["keepalive", true, false],
  ["priority", "low", "high"],
  ["mode", "cors", "same-origin"],
  ["integrity", "sha256-a", "sha256-b"],
  // What Next and undici declare on `RequestInit`.
  ["next", { revalidate: 60 }, { revalidate: 1 }],
  ["dispatcher", { name: "one" }, { name: "other" }],
])("passes `%s` on to fetch, of the client and of the call", async (name, ofClient, ofCall) => {
  expect(await given({ [name]: ofClient }, {})).toHaveProperty(name, ofClient);
  expect(await given({}, { [name]: ofCall })).toHaveProperty(name, ofCall);
  expect(await given({ [name]: ofClient }, { [name]: ofCall })).toHaveProperty(name, ofCall);
});

test("a dispatcher sends the requests of Node's fetch", async () => {
  const paths: string[] = [];
  const dispatcher = {
    dispatch: ({ path }: { readonly path: string }): never => {
      paths.push(path);
      throw new Error("not sent");
    },
  };
  const options: object = { dispatcher };
  const error = await errorOf(getScimV2Users(createClient(options), { count: 1 }));
  expect(isConnectionError(error)).toBe(true);
  expect(paths).toEqual(["/api/v2/scim/v2/users?count=1"]);
});

test("the signal, method and body of a request are not options of fetch", async () => {
  const { method, body, headers } = await given({ method: "PUT", body: "a" }, { method: "PUT" });
  expect({ method, body, headers }).toEqual({
    method: "GET",
    body: undefined,
    headers: { accept: "application/json, application/scim+json" },
  });
});

test.each<[title: string, credentials: unknown]>([
  ["a token", "hidden"],
  ["secrets by scheme", { token: "hidden" }],
  ["a function", () => "hidden"],
  ["null", null],
  ["an empty text", ""],
])("`credentials` that is %s is an error that names `auth`", async (_, credentials) => {
  for (const error of [
    await errorOf(given({ credentials }, {})),
    await errorOf(given({}, { credentials })),
  ]) {
    expect(isRequestError(error)).toBe(true);
    expect(String(error)).toContain("auth");
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("hidden");
  }
});

test("a call may have its own auth, baseUrl, fetch and headers", async () => {
  const { server, client } = await connect([page]);
  const other = await connect([page]);
  let calls = 0;
  const counting = async (url: string, init: object): Promise<Response> => {
    calls += 1;
    return fetch(url, init);
  };
  await getScimV2Users(
    client,
    {},
    {
      auth: async () => Promise.resolve("other"),
      baseUrl: `${other.server.url}/v9`,
      fetch: counting,
      headers: { "x-trace": "1" },
    },
  );
  expect(server.requests).toEqual([]);
  expect(calls).toBe(1);
  expect(other.server.requests).toMatchObject([
    {
      url: "/v9/api/v2/scim/v2/users",
      headers: { authorization: "Bearer other", "x-trace": "1" },
    },
  ]);
  // It is an option of that call only.
  await getScimV2Users(client);
  expect(server.requests).toMatchObject([{ headers: { authorization: "Bearer token-1" } }]);
});

test("headers of the call win, `authorization` and `content-type` among them", async () => {
  const { server, client } = await connect([answer(201, {})]);
  const headers = new Headers({
    Authorization: "Basic own",
    "Content-Type": "application/vnd.own+json",
    ACCEPT: "application/xml",
  });
  await postScimV2Users(client, { body: { userName: "a", displayName: "A" } }, { headers });
  expect(server.requests).toMatchObject([
    {
      headers: {
        authorization: "Basic own",
        "content-type": "application/vnd.own+json",
        accept: "application/xml",
      },
    },
  ]);
});
