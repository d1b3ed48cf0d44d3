import { expect, test } from "vitest";
import { clientCredentials, createClient, getScimV2User } from "../../generated/src/index.js";
import type { ClientCredentialsOptions, TokenStore } from "../../generated/src/index.js";
import { createClientFrom } from "../../templates/runtime/client.js";
import { clientCredentials as runtimeCredentials } from "../../templates/runtime/oauth.js";
import { authorization } from "../../templates/runtime/schemes.js";
import { getUserOperation } from "../runtime/support/sample-operations.js";
import { answer } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf, serve } from "./support/package-client.js";

const userId = "u-1";
const user = { id: userId, userName: "ada@example.org" };
const account = { clientId: "id", clientSecret: "s3cret" };

/** Tokens that are numbered, each with these members. */
const tokens = (members: object = { expires_in: 3_600 }, status = 200): Answer => {
  let count = 0;
  return (request, response) => {
    count += 1;
    return answer(status, { access_token: `token-${count}`, ...members })(request, response);
  };
};

async function connectWith(
  api: Answer,
  endpoint: Answer,
  more: Partial<ClientCredentialsOptions> = {},
) {
  const login = await serve(endpoint);
  const auth = clientCredentials({ ...account, tokenUrl: `${login.url}/token`, ...more });
  return { ...(await connect(api, { auth })), login, auth };
}

test.each([201, 203])("a token with status %i is one", async (status) => {
  const { client } = await connectWith(answer(200, user), tokens({ expires_in: 60 }, status));
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
});

test.each<[title: string, members: object, requests: number]>([
  ["a number as text", { expires_in: "3600" }, 1],
  ["missing", {}, 1],
  ["nonsense", { expires_in: "soon" }, 1],
  ["negative", { expires_in: -1 }, 1],
  ["null", { expires_in: null }, 1],
  ["0", { expires_in: 0 }, 2],
])("an `expires_in` that is %s", async (_, members, requests) => {
  const { client, login } = await connectWith(answer(200, user), tokens(members));
  await getScimV2User(client, { userId });
  await getScimV2User(client, { userId });
  expect(login.requests).toHaveLength(requests);
});

test("an operation that always answers 401 costs one new token, not one for each call", async () => {
  const { client, login, server } = await connectWith(answer(401, {}), tokens());
  for (let count = 0; count < 4; count += 1) {
    await expect(getScimV2User(client, { userId })).rejects.toMatchObject({ status: 401 });
  }
  expect(login.requests).toHaveLength(2);
  expect(server.requests).toHaveLength(5);
});

test("a store that fails does not fail a call", async () => {
  const store: TokenStore = {
    get: () => {
      throw new Error("closed");
    },
    set: async () => Promise.reject(new Error("full")),
  };
  const { client } = await connectWith(answer(200, user), tokens(), { store });
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
});

test("tokens of other scopes are kept apart in one store", async () => {
  const store = new Map<string, { accessToken: string; expires: number }>();
  const { server, login } = await connectWith(answer(200, user), tokens());
  for (const scope of ["read", "write", "read"]) {
    const auth = clientCredentials({ ...account, tokenUrl: login.url, scope, store });
    await getScimV2User(createClient({ baseUrl: server.url, auth }), { userId });
  }
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-2",
    "Bearer token-1",
  ]);
});

test("two clients share a source, and its token", async () => {
  const { server, login, auth } = await connectWith(answer(200, user), tokens());
  const clients = [1, 2].map(() => createClient({ baseUrl: server.url, auth }));
  await Promise.all(clients.map(async (client) => getScimV2User(client, { userId })));
  expect(login.requests).toHaveLength(1);
});

test("a token with a line break is an error that does not show it", async () => {
  const { client } = await connectWith(
    answer(200, user),
    answer(200, { access_token: "to\nken", expires_in: 60 }),
  );
  const error = await errorOf(getScimV2User(client, { userId }));
  expect(error).toMatchObject({ name: "RequestError" });
  expect(String(error)).toMatch(/bad header authorization$/);
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('ken"');
});

test("a new token keeps the prefix of the scheme", async () => {
  const login = await serve(tokens());
  const server = await serve([answer(401), answer(200, user)]);
  const client = createClientFrom({
    baseUrl: server.url,
    auth: runtimeCredentials({ ...account, tokenUrl: login.url }),
  });
  const security = { name: "key", apply: authorization, parameter: "Token" };
  await client.send({ ...getUserOperation, security }, { userId });
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Token token-1",
    "Token token-2",
  ]);
});

test("a call that is aborted already sends nothing and asks for no token", async () => {
  const { client, login, server } = await connectWith(answer(200, user), tokens());
  const signal = AbortSignal.abort(new Error("no longer wanted"));
  const error = await errorOf(getScimV2User(client, { userId }, { signal }));
  expect(error).toBe(signal.reason);
  expect([...login.requests, ...server.requests]).toEqual([]);
});
