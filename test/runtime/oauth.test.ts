import { expect, test } from "vitest";
import { createClientFrom } from "../../templates/runtime/client.js";
import { isErrorOf } from "../../templates/runtime/errors.js";
import { clientCredentials, clientCredentialsOperation } from "../../templates/runtime/oauth.js";
import type {
  ClientCredentialsOptions,
  StoredToken,
  TokenStore,
} from "../../templates/runtime/oauth.js";
import { observe } from "../../templates/runtime/observe.js";
import { retry } from "../../templates/runtime/retry.js";
import { timeout } from "../../templates/runtime/timeout.js";
import { answer, hangUp, keepSilent } from "../support/loopback-server.js";
import type { Answer, RecordedRequest } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import { createUser, getUser } from "./support/sample-operations.js";

const user = { id: "1", userName: "a" };
const token = (text: string, lifetime = 3600) =>
  answer(200, { access_token: text, token_type: "bearer", expires_in: lifetime });

/** A server that has a token endpoint as well, and credentials for it. */
async function connectWithOauth(
  api: Answer | readonly Answer[],
  endpoint: Answer | readonly Answer[],
  options: Partial<ClientCredentialsOptions> = {},
) {
  const tokens = await connect(endpoint);
  const tokenUrl = `${tokens.server.url}/oauth/token`;
  const secrets = { clientId: "id:1", clientSecret: "s/1", tokenUrl };
  const auth = clientCredentials({ ...secrets, ...options });
  return { ...(await connect(api, { auth })), tokens: tokens.server, auth };
}

/** Accepts one token only. */
const accept =
  (text: string): Answer =>
  ({ headers }, response) => {
    if (headers.authorization === `Bearer ${text}`) return user;
    response.writeHead(401).end();
    return undefined;
  };

test("gets a token by HTTP basic, once", async () => {
  const { server, client, tokens } = await connectWithOauth(answer(200, user), token("t1"), {
    scope: "users read",
  });
  await getUser(client, { userId: "1" });
  await getUser(client, { userId: "2" });
  expect(tokens.requests).toMatchObject([
    {
      method: "POST",
      url: "/oauth/token",
      headers: {
        // RFC 6749 section 2.3.1: both are form-encoded first.
        authorization: `Basic ${btoa("id%3A1:s%2F1")}`,
        "content-type": "application/x-www-form-urlencoded",
        accept: "application/json",
      },
    },
  ]);
  expect(tokens.requests[0]?.body.toString()).toBe(
    "grant_type=client_credentials&scope=users%20read",
  );
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer t1",
    "Bearer t1",
  ]);
});

test("finds the endpoint by the specification and the server's variables", async () => {
  const seen: string[] = [];
  const client = createClientFrom({
    baseUrl: "https://api.example.com",
    variables: { environment: "example.org" },
    auth: clientCredentials({ clientId: "a", clientSecret: "b" }),
    fetch: async (url) => {
      seen.push(url);
      return Promise.resolve(Response.json({ ...user, access_token: "t" }));
    },
  });
  await getUser(client, { userId: "1" });
  expect(seen).toEqual([
    "https://login.example.org/oauth/token",
    "https://api.example.com/users/1",
  ]);
});

test("says that the endpoint is not known", async () => {
  const { server, client } = await connectWithOauth(answer(200, user), token("t"), {
    tokenUrl: undefined,
  });
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ name: "RequestError", operationId: "clientCredentials" });
  expect(server.requests).toHaveLength(0);
});

test("replaces a token shortly before it expires", async () => {
  const store = new Map<string, StoredToken>();
  const { client, tokens } = await connectWithOauth(
    answer(200, user),
    [token("t1", 3600), token("t2", 60), token("t3")],
    { store },
  );
  const now = Date.now();
  await getUser(client, { userId: "1" });
  const [key = "", first] = [...store][0] ?? [];
  expect(Math.round(((first?.expires ?? 0) - now) / 1000)).toBe(3540);
  store.set(key, { accessToken: "t1", expires: now });
  await getUser(client, { userId: "1" });
  expect(Math.round(((store.get(key)?.expires ?? 0) - now) / 1000)).toBe(54);
  await getUser(client, { userId: "1" });
  expect(tokens.requests).toHaveLength(2);
});

test("asks once for a thousand calls at once", async () => {
  const { server, client, tokens } = await connectWithOauth(accept("t1"), token("t1"));
  await Promise.all(Array.from({ length: 1000 }, async () => getUser(client, { userId: "1" })));
  expect(server.requests).toHaveLength(1000);
  expect(tokens.requests).toHaveLength(1);
});

test("asks once for a thousand calls whose token is refused", async () => {
  const { server, client, tokens } = await connectWithOauth(accept("t2"), [
    token("t1"),
    token("t2"),
  ]);
  await Promise.all(Array.from({ length: 1000 }, async () => getUser(client, { userId: "1" })));
  expect(server.requests).toHaveLength(2000);
  expect(tokens.requests).toHaveLength(2);
});

test("replaces a refused token once, with the same body", async () => {
  const bodies = ({ body }: RecordedRequest) => body.toString();
  const { server, client, tokens } = await connectWithOauth(accept("t2"), [
    token("t1"),
    token("t2"),
  ]);
  await createUser(client, { body: { userName: "a" } });
  expect(tokens.requests).toHaveLength(2);
  expect(server.requests.map(bodies)).toEqual(['{"userName":"a"}', '{"userName":"a"}']);
});

test("gives up when the second token is refused as well", async () => {
  const { server, client, tokens } = await connectWithOauth(accept("never"), [
    token("t1"),
    token("t2"),
    token("t3"),
  ]);
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ name: "ResponseError", status: 401, attempts: 2 });
  expect([server.requests.length, tokens.requests.length]).toEqual([2, 2]);
});

test("throws the endpoint's own failures as errors of their own operation", async () => {
  const { server, client, tokens } = await connectWithOauth(answer(200, user), [
    answer(400, { error: "invalid_client" }),
    token("t1"),
  ]);
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(isErrorOf(clientCredentialsOperation, error)).toBe(true);
  if (isErrorOf(clientCredentialsOperation, error)) {
    expect(error.body.error).toBe("invalid_client");
  }
  expect(String(error)).toBe(
    `ResponseError: POST ${tokens.url}/oauth/token failed: 400 Bad Request: invalid_client`,
  );
  expect(server.requests).toHaveLength(0);
  expect(await getUser(client, { userId: "1" })).toEqual(user);
});

test.each([
  ["a lost connection", hangUp, "ConnectionError"],
  ["no token", answer(200, { secret: "hidden" }), "DecodeError"],
  ["no JSON", answer(200, '{"access_token":"hidden'), "DecodeError"],
] as const)("throws for %s at the endpoint, without a secret", async (_, endpoint, name) => {
  const { client } = await connectWithOauth(answer(200, user), endpoint, {
    clientSecret: "hidden",
  });
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ name, operationId: "clientCredentials", method: "POST" });
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/hidden|aWQ/);
});

test("sends the token's request through the middleware and to the observers", async () => {
  const seen: string[] = [];
  const tokens = await connect([answer(503), token("t1")]);
  const { client } = await connect(answer(200, user), {
    auth: clientCredentials({
      clientId: "a",
      clientSecret: "b",
      tokenUrl: tokens.server.url,
    }),
    middleware: [
      observe(({ operationId, status }) => seen.push(`${operationId} ${status ?? ""}`)),
      retry({ firstDelay: 5 }),
    ],
  });
  await getUser(client, { userId: "1" });
  expect(tokens.server.requests).toHaveLength(2);
  expect(seen).toEqual(["clientCredentials 200", "getUser 200"]);
});

test("lets each caller leave, and a slow endpoint run into the time limit", async () => {
  const { client, tokens } = await connectWithOauth(answer(200, user), async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { access_token: "t1", expires_in: 60 };
  });
  const controller = new AbortController();
  const left = errorOf(getUser(client, { userId: "1" }, { signal: controller.signal }));
  const stayed = getUser(client, { userId: "2" });
  setTimeout(() => controller.abort(), 20);
  expect(await left).toBe(controller.signal.reason);
  expect(await stayed).toEqual(user);
  expect(tokens.requests).toHaveLength(1);

  const silent = await connect(keepSilent);
  const limited = await connect(answer(200, user), {
    auth: clientCredentials({
      clientId: "a",
      clientSecret: "b",
      tokenUrl: silent.server.url,
    }),
    middleware: [timeout(30)],
  });
  expect(await errorOf(getUser(limited.client, { userId: "1" }))).toMatchObject({
    name: "TimeoutError",
    operationId: "getUser",
  });
});

test("keeps tokens where it is told", async () => {
  const kept: StoredToken[] = [];
  const store: TokenStore = {
    get: async () => Promise.resolve(kept.at(-1)),
    set: async (_, stored) => {
      kept.push(stored);
      return Promise.resolve();
    },
  };
  const first = await connectWithOauth(accept("t1"), token("t1"), { store });
  await getUser(first.client, { userId: "1" });
  const second = await connectWithOauth(accept("t1"), token("t2"), { store });
  await getUser(second.client, { userId: "1" });
  expect(second.tokens.requests).toHaveLength(0);
  expect(kept).toMatchObject([{ accessToken: "t1" }]);
});
