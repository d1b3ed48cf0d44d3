import {
  clientCredentials,
  createClient,
  deleteScimV2User,
  getScimV2User,
  getScimV2UserOperation,
  getScimV2UsersOperation,
  isConnectionError,
  isErrorOf,
  isRequestError,
  isTimeoutError,
  items,
  observe,
  patch,
  patchScimV2User,
  postScimV2Users,
  putScimV2UserOperation,
  replace,
  retry,
  safe,
  timeout,
  updateWith,
  userFilter,
} from "genesys-cloud-scim";
import type { Client } from "genesys-cloud-scim";

/** What came of it, as JSON can hold it. */
export type Outcome = Readonly<Record<string, unknown>>;

/** A client for `sampleDocument`. */
export interface SampleClient {
  createClient(options: object): unknown;
  sendWithKey(client: unknown, params: { readonly body: object }): Promise<unknown>;
  followOpen(client: unknown): Promise<unknown>;
  followClosed(client: unknown): Promise<unknown>;
}

/**
 * What a program does that manages users, written for no platform in particular, and every way in which a call can end.
 *
 * @param url of the server, see `startFront`.
 * @param run tells this run from others on the same server.
 * @param sample has schemes and answers that the package does not have.
 */
export async function manageUsers(
  url: string,
  run: string,
  sample: SampleClient,
): Promise<Outcome> {
  const calls: string[] = [];
  const client = createClient({
    baseUrl: url,
    auth: clientCredentials({
      clientId: "id",
      clientSecret: "sécret",
      tokenUrl: `${url}/oauth/token`,
    }),
    middleware: [
      observe(({ operationId, status, headers }) => {
        calls.push(`${operationId} ${status} ${headers["authorization"] ?? "no credential"}`);
      }),
      ...[timeout(30_000), retry({ firstDelay: 1 }), timeout(10_000)],
    ],
  });
  const created = await create(client, run);
  const [userId = ""] = created;
  return {
    created: created.length,
    listed: await list(client, run),
    changed: await change(client, userId),
    failed: await fail(client, userId),
    lost: await lose(url),
    keyInQuery: await sample.sendWithKey(
      sample.createClient({ baseUrl: url, auth: { queryKey: "ké&y" } }),
      { body: { name: "böb" } },
    ),
    redirected: await follow(url, sample),
    deleted: (await deleteScimV2User(client, { userId })) ?? "nothing",
    calls: calls.slice(0, 2),
  };
}

/** Redirects to another origin: one that allows every page to read it, and one that allows none. */
async function follow(url: string, sample: SampleClient): Promise<readonly unknown[]> {
  const auth = { headerKey: "secret" };
  const client = sample.createClient({ baseUrl: url, auth, headers: { "x-tenant": "one" } });
  const open = await sample.followOpen(client);
  const closed = await sample.followClosed(client).catch((error: unknown) => error);
  return [open, isConnectionError(closed) ? closed.name : closed];
}

async function create(client: Client, run: string): Promise<readonly string[]> {
  const names = ["ada", "böb", "c'é (d)!*", "日本"];
  const ids: string[] = [];
  for (const name of names) {
    const body = { userName: `${name}@${run}`, displayName: name, title: run };
    const { id = "" } = await postScimV2Users(client, { body });
    ids.push(id);
  }
  return ids;
}

async function list(client: Client, run: string): Promise<readonly unknown[]> {
  const names: unknown[] = [];
  const request = { count: 3, filter: `title eq "${run}"` };
  for await (const { displayName } of items(client, getScimV2UsersOperation, request)) {
    names.push(displayName);
  }
  const filter = userFilter("userName", `c'é (d)!*@${run}`);
  for await (const { displayName } of items(client, getScimV2UsersOperation, { filter })) {
    names.push(displayName);
  }
  return names;
}

async function change(client: Client, userId: string): Promise<Outcome> {
  const body = patch(replace("displayName", "Ada L."));
  const { displayName, meta } = await patchScimV2User(client, { userId, body });
  const known = await getScimV2User(client, { userId, ifNoneMatch: meta?.version ?? "" });
  const operations = { read: getScimV2UserOperation, write: putScimV2UserOperation };
  const updated = await updateWith(client, { ...operations, request: { userId } }, (user) => ({
    userName: user.userName,
    displayName: "Countess",
  }));
  const { status, headers } = await client.exchange(getScimV2UserOperation, { userId });
  return {
    patched: displayName,
    known: known ?? "not modified",
    updated: [updated?.displayName, updated?.meta?.version],
    exchanged: [status, headers.etag],
  };
}

async function fail(client: Client, userId: string): Promise<Outcome> {
  const outdated = { userId, ifMatch: '"0"', body: patch(replace("title", "CEO")) };
  const conflict = await patchScimV2User(client, outdated).catch((error: unknown) => error);
  const missing = await safe(getScimV2UserOperation, getScimV2User(client, { userId: "nobody" }));
  const climbing = await getScimV2User(client, { userId: ".." }).catch((error: unknown) => error);
  return {
    conflict: conflict instanceof Error && "status" in conflict ? conflict.status : conflict,
    missing: !missing.ok && isErrorOf(getScimV2UserOperation, missing.error),
    climbing: isRequestError(climbing),
  };
}

/** What is not answered. */
async function lose(url: string): Promise<Outcome> {
  const auth = "token";
  const userId = "1";
  const cut = createClient({ baseUrl: `${url}/cut`, auth });
  const silent = createClient({
    baseUrl: `${url}/silent`,
    auth,
    middleware: [timeout(100)],
  });
  const lost = await getScimV2User(cut, { userId }).catch((error: unknown) => error);
  const late = await getScimV2User(silent, { userId }).catch((error: unknown) => error);
  const controller = new AbortController();
  const { signal } = controller;
  const waiting = getScimV2User(silent, { userId }, { signal }).catch((error: unknown) => error);
  controller.abort(new RangeError("enough"));
  return {
    cut: isConnectionError(lost),
    late: isTimeoutError(late),
    aborted: String(await waiting),
  };
}
