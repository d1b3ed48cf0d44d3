import { expect, test } from "vitest";
import {
  clientCredentials,
  clientCredentialsOperation,
  getScimV2User,
  isErrorOf,
  retry,
  timeout,
} from "../../generated/src/index.js";
import type { StoredToken } from "../../generated/src/index.js";
import { answer, hangUp, keepSilent } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf, serve } from "./support/package-client.js";

const account = { clientId: "id-1", clientSecret: "s3cret" };
const userId = "u-1";
const user = { id: userId };

/** A token endpoint that counts its tokens: `token-1`, `token-2` and so on. */
function countingTokens(delay = 0): Answer {
  let count = 0;
  return async () => {
    count += 1;
    const access_token = `token-${count}`;
    await new Promise((resolve) => {
      setTimeout(resolve, delay);
    });
    return { access_token, token_type: "bearer", expires_in: 86_400 };
  };
}

/** Answers with a user where the token is right, else with 401. */
function wants(token: string): Answer {
  return (request, response) => {
    if (request.headers["authorization"] === `Bearer ${token}`) return user;
    return answer(401, { code: "bad.credentials", status: 401 })(request, response);
  };
}

test("1,000 calls at once whose token has expired ask for one", async () => {
  const tokens = await serve(countingTokens(20));
  const expired = { accessToken: "token-0", expires: Date.now() - 1 };
  const store = new Map<string, StoredToken>([[`id-1 ${tokens.url}`, expired]]);
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url, store });
  const { server, client } = await connect(wants("token-1"), { auth });
  const calls = Array.from({ length: 1_000 }, () => getScimV2User(client, { userId }));
  expect(await Promise.all(calls)).toEqual(calls.map(() => user));
  expect(tokens.requests).toHaveLength(1);
  expect(server.requests).toHaveLength(1_000);
});

test("1,000 calls at once whose token the server no longer takes ask for one", async () => {
  const tokens = await serve(countingTokens(20));
  const revoked = { accessToken: "token-0", expires: Date.now() + 60_000 };
  const store = new Map<string, StoredToken>([[`id-1 ${tokens.url}`, revoked]]);
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url, store });
  const { server, client } = await connect(wants("token-1"), { auth });
  const calls = Array.from({ length: 1_000 }, () => getScimV2User(client, { userId }));
  expect(await Promise.all(calls)).toEqual(calls.map(() => user));
  expect(tokens.requests).toHaveLength(1);
  expect(server.requests).toHaveLength(2_000);
});

test("401 once: one new token, one more request, and no more of either", async () => {
  const tokens = await serve(countingTokens());
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url });
  const { server, client } = await connect(wants("token-2"), { auth });
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
  const sent = server.requests.map(({ headers }) => headers["authorization"]);
  expect(sent).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
  expect(tokens.requests).toHaveLength(2);
});

test("401 always: the call fails after one new token", async () => {
  const tokens = await serve(countingTokens());
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url });
  const middleware = [retry({ firstDelay: 1 })];
  const { server, client } = await connect(wants("none"), { auth, middleware });
  const call = getScimV2User(client, { userId });
  await expect(call).rejects.toMatchObject({
    status: 401,
    attempts: 2,
    operationId: "getScimV2User",
  });
  expect(server.requests).toHaveLength(2);
  expect(tokens.requests).toHaveLength(2);
});

test("a call sends at most `attempts` requests, and one more after a new token", async () => {
  const tokens = await serve(countingTokens());
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url });
  const middleware = [retry({ firstDelay: 1, attempts: 3 })];
  const { server, client } = await connect(
    [answer(503), answer(401, {}), answer(503), answer(503), answer(200, user)],
    { auth, middleware },
  );
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject({ status: 503 });
  const sent = server.requests.map(({ headers }) => headers["authorization"]);
  expect(sent).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2"]);
});

test("401 for a token of the caller's own is an error at once", async () => {
  const { server, client } = await connect(wants("none"));
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject({ status: 401 });
  expect(server.requests).toHaveLength(1);
});

test.each<[title: string, given: Answer, want: object]>([
  [
    "refuses",
    answer(401, { error: "invalid_client", error_description: "client not found" }),
    { name: "ResponseError", status: 401, body: { error: "invalid_client" } },
  ],
  ["is down", answer(503), { name: "ResponseError", status: 503 }],
  ["answers with a page", answer(200, "<h1>Log in</h1>"), { name: "DecodeError" }],
  ["answers without a token", answer(200, {}), { name: "DecodeError" }],
  ["cuts the connection", hangUp, { name: "ConnectionError" }],
])("a token endpoint that %s is an error that names it", async (_title, given, want) => {
  const tokens = await serve(given);
  const auth = clientCredentials({ ...account, tokenUrl: `${tokens.url}/oauth/token` });
  const middleware = [timeout(300)];
  const { server, client } = await connect(answer(200, user), { auth, middleware });
  const error = await errorOf(getScimV2User(client, { userId }));
  const where = { operationId: "clientCredentials", method: "POST" };
  expect(error).toMatchObject({ ...want, ...where, url: `${tokens.url}/oauth/token` });
  expect(JSON.stringify(error) + String(error)).not.toContain(account.clientSecret);
  expect(server.requests).toHaveLength(0);
});

test("a token endpoint that is slow uses the time of the call", async () => {
  const tokens = await serve(keepSilent);
  const auth = clientCredentials({ ...account, tokenUrl: `${tokens.url}/oauth/token` });
  const middleware = [timeout(100)];
  const { server, client } = await connect(answer(200, user), { auth, middleware });
  const want = { name: "TimeoutError", operationId: "getScimV2User" };
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject(want);
  expect(server.requests).toHaveLength(0);
});

test("a refusal of the token endpoint can be told from one of the operation", async () => {
  const tokens = await serve(answer(400, { error: "invalid_grant" }));
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url });
  const { client } = await connect(answer(200, user), { auth });
  const error = await errorOf(getScimV2User(client, { userId }));
  if (!isErrorOf(clientCredentialsOperation, error)) throw error;
  expect(error.body.error).toBe("invalid_grant");
});

test("a token endpoint that fails once is asked again, also after a lost connection", async () => {
  const tokens = await serve([answer(503), hangUp, countingTokens()]);
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url });
  const middleware = [retry({ firstDelay: 1 })];
  const { client } = await connect(wants("token-1"), { auth, middleware });
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
  expect(tokens.requests).toHaveLength(3);
  const [first] = tokens.requests;
  expect(first?.headers["authorization"]).toBe(`Basic ${btoa("id-1:s3cret")}`);
  expect(String(first?.body)).toBe("grant_type=client_credentials");
});

test("a failed token is not kept: the next call asks again", async () => {
  const tokens = await serve([answer(500), countingTokens()]);
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url });
  const { client } = await connect(wants("token-1"), { auth });
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject({ status: 500 });
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
});

test("who waits for a slow token may leave, and the others still get it", async () => {
  const tokens = await serve(countingTokens(200));
  const auth = clientCredentials({ ...account, tokenUrl: tokens.url });
  const { client } = await connect(wants("token-1"), { auth });
  const leaving = new AbortController();
  const left = errorOf(getScimV2User(client, { userId }, { signal: leaving.signal }));
  const stayed = getScimV2User(client, { userId });
  const reason = new Error("no longer wanted");
  setTimeout(() => {
    leaving.abort(reason);
  }, 20);
  expect(await left).toBe(reason);
  await expect(stayed).resolves.toEqual(user);
  expect(tokens.requests).toHaveLength(1);
});
