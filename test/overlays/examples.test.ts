import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { answer, startLoopbackServer, type Answer } from "../support/loopback-server.js";

const folder = fileURLToPath(new URL("../../templates/overlays/scim/examples", import.meta.url));
const readme = fileURLToPath(new URL("../../generated/README.md", import.meta.url));

const userId = "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9";
const usersPath = "/api/v2/scim/v2/users";
const userPath = `${usersPath}/${userId}`;
const barbara = { id: userId, userName: "barbara.jensen@example.com", active: true };
const version = { id: userId, title: "Agent", meta: { version: '"1"' } };

interface Example {
  /** What the server answers, one after the other; tokens it gives by itself. */
  readonly answers: readonly Answer[];
  /** What was asked, where, and with which body. */
  readonly requests: readonly string[];
  readonly prints: readonly (readonly unknown[])[];
}

const frankfurt = "https://api.mypurecloud.de";
const list = { totalResults: 1, Resources: [barbara] };

/** Each example as a reader would run it. */
const examples: Readonly<Record<string, Example>> = {
  "first-call": {
    answers: [answer(200, list)],
    requests: [`GET ${frankfurt}${usersPath}?count=5`],
    prints: [[1, [barbara]]],
  },
  client: { answers: [], requests: [], prints: [] },
  environments: {
    answers: [
      answer(200, { filter: { maxResults: 100 } }),
      answer(200, { filter: { maxResults: 50 } }),
    ],
    requests: [
      `GET ${frankfurt}/api/v2/scim/v2/serviceproviderconfig`,
      "GET https://proxy.example.com/genesys/api/v2/scim/v2/serviceproviderconfig",
    ],
    prints: [[100], [50]],
  },
  errors: {
    answers: [answer(409, { status: "409", scimType: "uniqueness", detail: "userName is taken" })],
    requests: [
      `POST ${frankfurt}${usersPath} {"userName":"barbara.jensen@example.com","displayName":"Barbara Jensen"}`,
    ],
    prints: [["The user exists already:", "userName is taken"]],
  },
  results: {
    answers: [
      answer(404, { status: 404, code: "not.found" }, { "ININ-Correlation-Id": "4d1c0a52" }),
    ],
    requests: [`GET ${frankfurt}${userPath}`],
    prints: [[404, { status: 404, code: "not.found" }, "4d1c0a52"]],
  },
  lists: {
    answers: [
      answer(200, { totalResults: 3, Resources: [barbara, { id: "2", userName: "b" }] }),
      answer(200, { totalResults: 3, Resources: [{ id: "3", userName: "c" }] }),
    ],
    requests: [
      `GET ${frankfurt}${usersPath}?count=25&attributes=userName,active`,
      `GET ${frankfurt}${usersPath}?startIndex=3&count=25&attributes=userName,active`,
    ],
    prints: [
      [userId, barbara.userName],
      ["2", "b"],
      ["3", "c"],
    ],
  },
  filters: {
    answers: [
      ...[1, 20, 1, 300].map((totalResults) => answer(200, { totalResults })),
      answer(200, { Resources: [{ displayName: 'The "Night" Shift', members: [{ value: "7" }] }] }),
    ],
    requests: [
      `GET ${frankfurt}${usersPath}?filter=userName eq "barbara.jensen@example.com"`,
      `GET ${frankfurt}${usersPath}?filter=active eq false`,
      `GET ${frankfurt}${usersPath}?filter=urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds[authority eq "hr" and value eq "167844"]`,
      `GET ${frankfurt}${usersPath}?filter=division eq "Home"`,
      `GET ${frankfurt}/api/v2/scim/v2/groups?filter=displayName eq "The \\"Night\\" Shift"`,
    ],
    prints: [
      [1, 'userName eq "barbara.jensen@example.com"'],
      [20, "active eq false"],
      [
        1,
        'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds[authority eq "hr" and value eq "167844"]',
      ],
      [300, 'division eq "Home"'],
      [[{ value: "7" }]],
    ],
  },
  "general-filters": {
    answers: [],
    requests: [],
    prints: [
      [
        'userType eq "Employee" and (title pr or meta.lastModified ge "2026-01-01T00:00:00Z") and not (emails[value ew "@example.org"])',
      ],
    ],
  },
  "conditional-reads": {
    answers: [
      answer(200, version, { etag: '"1"' }),
      (request, response) =>
        answer(request.headers["if-none-match"] === '"1"' ? 304 : 200)(request, response),
    ],
    requests: [`GET ${frankfurt}${userPath}`, `GET ${frankfurt}${userPath}`],
    prints: [["not modified"]],
  },
  updates: {
    answers: [
      answer(200, version, { etag: '"1"' }),
      (request, response) => {
        expect(request.headers["if-match"]).toBe('"1"');
        return answer(400, { status: "400", scimType: "invalidVers" })(request, response);
      },
      answer(200, { ...version, active: false, meta: { version: '"2"' } }, { etag: '"2"' }),
      (request, response) => {
        expect(request.headers["if-match"]).toBe('"2"');
        return answer(200, { ...version, title: "Team Lead", meta: { version: '"3"' } })(
          request,
          response,
        );
      },
    ],
    requests: [
      `GET ${frankfurt}${userPath}`,
      `PUT ${frankfurt}${userPath} {"id":"${userId}","title":"Team Lead","meta":{"version":"\\"1\\""}}`,
      `GET ${frankfurt}${userPath}`,
      `PUT ${frankfurt}${userPath} {"id":"${userId}","title":"Team Lead","meta":{"version":"\\"2\\""},"active":false}`,
    ],
    prints: [["Team Lead", '"3"']],
  },
  patches: {
    answers: [answer(200, { id: userId, active: true })],
    requests: [
      `PATCH ${frankfurt}${userPath} {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[` +
        '{"op":"replace","path":"active","value":true},' +
        '{"op":"replace","path":"phoneNumbers[type eq \\"work\\"].value","value":"+13175550199"},' +
        '{"op":"add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department","value":"Support"},' +
        '{"op":"remove","path":"title"}]}',
    ],
    prints: [[true, undefined]],
  },
  retries: {
    answers: [answer(429, { status: 429 }, { "retry-after": "0" }), answer(503), answer(200, list)],
    requests: Array.from(
      { length: 3 },
      () => 'GET https://api.mypurecloud.com/api/v2/scim/v2/groups?filter=displayName eq "Support"',
    ),
    prints: [[list]],
  },
  observers: {
    answers: [
      (request, response) => {
        expect(request.headers["traceparent"]).toMatch(/^00-/);
        return answer(200, { totalResults: 12 })(request, response);
      },
    ],
    requests: [`GET https://api.mypurecloud.com${usersPath}?count=0`],
    prints: [["getScimV2Users", 200, "1 attempt(s)", expect.stringMatching(/^\d+ ms$/)]],
  },
};

const asked: string[] = [];

afterEach(() => {
  asked.length = 0;
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.resetModules();
});

test.each(Object.entries(examples))("%s does what it shows", async (name, example) => {
  const server = await startServer(example.answers);
  vi.stubEnv("CLIENT_ID", "id");
  vi.stubEnv("CLIENT_SECRET", "secret");
  vi.stubEnv("ACCESS_TOKEN", "token");
  const print = vi.spyOn(console, "log").mockReturnValue();
  await import(`${folder}/${name}.ts`);
  await server.close();
  expect(asked).toEqual(example.requests);
  expect(print.mock.calls).toEqual(example.prints);
  expect(server.answered()).toBe(example.answers.length);
});

test("the README shows every example", async () => {
  const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
  expect(names.toSorted()).toEqual(Object.keys(examples).toSorted());
  const shown = await readFile(readme, "utf8");
  const blocks = [...shown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text);
  const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}.ts`, "utf8")));
  expect(texts.map((text) => blocks.filter((block) => block === text).length)).toEqual(
    names.map(() => 1),
  );
});

/**
 * Starts a server that stands for every host which an example talks to: `fetch` stays what it is, but is led there. Tokens
 * are given to whoever has the right secret, and asked for by every other request.
 */
async function startServer(answers: readonly Answer[]): Promise<{
  readonly answered: () => number;
  readonly close: () => Promise<void>;
}> {
  let answered = 0;
  const server = await startLoopbackServer((request, response) => {
    const { authorization } = request.headers;
    if (request.url === "/oauth/token") {
      const known = authorization === `Basic ${btoa("id:secret")}`;
      return known ? { access_token: "token", expires_in: 3600 } : answer(401)(request, response);
    }
    if (authorization !== "Bearer token") return answer(401)(request, response);
    const next = answers[answered] ?? answer(500);
    answered += 1;
    return next(request, response);
  });
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    const { origin, pathname, search } = new URL(url);
    if (pathname !== "/oauth/token") {
      const body = typeof init.body === "string" ? ` ${init.body}` : "";
      asked.push(`${init.method} ${origin}${pathname}${decodeURIComponent(search)}${body}`);
    } else expect(origin).toBe("https://login.mypurecloud.de");
    return fetch(server.url + pathname + search, init);
  });
  return { answered: () => answered, close: async () => server.close() };
}
