import { afterEach, expect, test, vi } from "vitest";
import { generate } from "../../generator/generate.js";
import { createClientFrom } from "../../templates/runtime/client.js";
import type { Client } from "../../templates/runtime/client.js";
import type { Fetch } from "../../templates/runtime/fetch.js";
import type { Middleware, Operation, ResponseOutcome } from "../../templates/runtime/operation.js";
import { answer } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { mistakesOfPrograms } from "../support/check-programs.js";
import { readTree } from "../support/temporary-folder.js";
import { readmePrograms } from "../support/readme-programs.js";
import { withPrograms } from "../support/run-programs.js";
import type { ProgramRun } from "../support/run-programs.js";
import { compileErrors } from "../support/compile.js";
import { readPage, root, sectionsOf } from "../readme/markdown.js";

/** A client that has everything which a README can show. */
const files = await generate({
  spec: `${root}test/golden/readme.yaml`,
  layout: "package",
  package: { name: "shop" },
});

const page = files.find(({ path }) => path === "README.md")?.text ?? "";

const tea = { id: "tea", name: "Tea" };

/** Answers each request that has the right credentials. */
const shop: Answer = (request, response) => {
  const { url, method, headers, body } = request;
  const login = `Basic ${btoa("LOGIN_USERNAME:LOGIN_PASSWORD")}`;
  const isPlain = headers["x-key"] === "KEY" && headers.authorization === login;
  const isAllowed =
    url === "/v1/products/tea"
      ? headers.authorization === "Bearer token"
      : method === "PUT"
        ? headers.authorization === "Bearer TOKEN"
        : isPlain;
  if (!isAllowed) return answer(401, { detail: "who are you?" })(request, response);
  if (method === "PUT") expect(body.toString()).toContain('name="file"; filename="file.txt"');
  return answers[`${method} ${url}`]?.(request, response);
};

const answers: Readonly<Record<string, Answer>> = {
  "GET /v1/products": answer(
    200,
    { total: 3, items: [tea, { id: "mug", name: "Mug" }] },
    { "x-rate-limit": "9" },
  ),
  "GET /v1/products?page=2": answer(200, { total: 3, items: [{ id: "pot", name: "Pot" }] }),
  "GET /v1/products/tea": answer(404, { detail: "sold out" }),
  "GET /v1/products/tea/photo": answer(200, "bytes", { "content-type": "image/png" }),
  "PUT /v1/products/tea/photo": answer(204),
  "GET /v1/events": answer(200, 'data: {"id":"1"}\n\n', { "content-type": "text/event-stream" }),
};

const list = "GET /v1/products";
const items = [tea, { id: "mug", name: "Mug" }];
const firstPage = { total: 3, items };

/** What each program asks for and prints, by its heading. */
const wanted: readonly (readonly [
  heading: string,
  requests: readonly string[],
  ...prints: readonly (readonly unknown[])[],
])[] = [
  ["First call", [list], [firstPage]],
  ["Servers", []],
  ["A client for all calls", []],
  [
    "Errors",
    ["GET /v1/products/tea", "GET /v1/products/tea"],
    [404, { detail: "sold out" }],
    ["GET https://eu.shop.example/v1/products/tea failed: 404 Not Found: sold out"],
  ],
  ["Status and headers", [list], [200, "9", firstPage]],
  [
    "Paging",
    [list, `${list}?page=2`],
    ...[...items, { id: "pot", name: "Pot" }].map((one) => [one]),
  ],
  ["Uploads", ["PUT /v1/products/tea/photo"]],
  [
    "Downloads",
    ["GET /v1/products/tea/photo", "GET /v1/products/tea/photo"],
    ["image/png", 5],
    [5],
  ],
  ["Streams", ["GET /v1/events"], [{ event: "message", data: { id: "1" }, id: "" }]],
  ["Webhooks", []],
  ["Retries, time limits and abort", []],
  ["Middleware and observers", []],
  ["Cookies, caches and proxies", []],
  ["Cookies, caches and proxies", []],
  ["Tests without a server", []],
  ["TanStack Query", []],
  ["Types", []],
];

afterEach(() => vi.restoreAllMocks());

test("each part has a program, which compiles", () => {
  const headings = sectionsOf(page).flatMap(({ heading, text }) =>
    [...text.matchAll(/^```ts$/gm)].map(() => heading),
  );
  expect(headings).toEqual(wanted.map(([heading]) => heading));
  expect(compileErrors([...files, ...readmePrograms(files)])).toEqual([]);
});

test("the programs of the SCIM client that are no examples of its overlay run as well", async () => {
  const generated = readTree(`${root}generated/src`, "src/");
  const examples = readTree(`${root}templates/overlays/scim/examples`);
  let others = readPage("generated/README.md");
  for (const [path, text] of Object.entries(examples)) {
    if (path !== "client.ts") others = others.replace(`\`\`\`ts\n${text}\`\`\`\n`, "");
  }
  const manifest = { path: "package.json", text: '{ "type": "module" }' };
  const sources = Object.entries(generated).map(([path, text]) => ({ path, text }));
  const all = [{ path: "README.md", text: others }, manifest, ...sources];
  expect(compileErrors([...all, ...readmePrograms(all)])).toEqual([]);
  expect(await mistakesOfPrograms(all)).toEqual([]);
});

test("each program does what its part describes", async () => {
  const late = new Error("late");
  const limit = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort(late));
  const runs = await withPrograms(files, async (run) => run(shop, useExports));
  expect(limit.mock.calls).toEqual([[5000]]);
  const seen = runs.map(({ requests, prints }, at) => [wanted[at]?.[0], requests, ...prints]);
  expect(seen).toEqual(wanted);
  expect(
    runs.flatMap(({ error }, at) => (error === undefined ? [] : [[wanted[at]?.[0], error]])),
  ).toEqual([["Retries, time limits and abort", late]]);
});

/** Uses what programs export. */
async function useExports(runs: readonly ProgramRun[]): Promise<void> {
  // As the programs declare them: they have been compiled.
  const all = Object.assign({}, ...runs.map(({ exported }) => exported)) as {
    readonly [Name in "chosen" | "fake" | "local" | "proxied" | "withCookies"]: Client;
  } & {
    readonly requests: readonly string[];
    readonly trace: Middleware;
    readonly log: Middleware;
    readonly uncached: object;
    POST(request: Request): Promise<Response>;
    load(params: { readonly id: string }): Promise<unknown>;
    getProductQuery(params: { readonly id: string }): {
      readonly queryKey: unknown;
      queryFn(context: { readonly signal: AbortSignal }): Promise<unknown>;
    };
  };
  const asked: unknown[] = [];
  const fetch: Fetch = async (url, init) => {
    const { cache, credentials }: { cache?: unknown; credentials?: unknown } = init;
    asked.push([url, credentials, cache, init.headers["traceparent"]?.slice(0, 3)]);
    return Response.json({});
  };
  for (const client of [all.chosen, all.local, all.withCookies])
    await client.send(ping, {}, { fetch });
  await all.withCookies.send(ping, {}, { ...all.uncached, fetch });
  const print = vi.spyOn(console, "log").mockReturnValue();
  const observed = createClientFrom({
    baseUrl: "http://x",
    middleware: [all.log, all.trace],
    fetch,
  });
  await observed.send(ping, {});
  expect(print.mock.calls).toEqual([
    ["ping", 200, "1 attempt(s)", expect.stringMatching(/^\d+ ms$/)],
  ]);
  print.mockRestore();
  expect(asked).toEqual([
    ["https://sandbox.shop.example/v1/ping", undefined, undefined, undefined],
    ["http://localhost:8080/ping", undefined, undefined, undefined],
    ["https://eu.shop.example/v1/ping", "include", undefined, undefined],
    ["https://eu.shop.example/v1/ping", "include", "no-store", undefined],
    ["http://x/ping", undefined, undefined, "00-"],
  ]);
  expect(await all.proxied.send(ping, {})).toBe(
    '["http://proxy.example.com:8080","https://eu.shop.example/v1/ping"]',
  );
  await expect(all.fake.send(ping, {})).rejects.toMatchObject({ status: 404 });
  expect(all.requests).toEqual(["GET http://test/ping"]);

  const query = all.getProductQuery({ id: "tea" });
  expect(query.queryKey).toEqual(["getProduct", { id: "tea" }]);
  await expect(query.queryFn({ signal: AbortSignal.abort("gone") })).rejects.toBe("gone");
  await expect(all.load({ id: "tea" })).rejects.toMatchObject({
    status: 404,
    body: { detail: "sold out" },
  });

  const noted = vi.spyOn(console, "log").mockReturnValue();
  const event = new Request("http://x", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"id":"1"}',
  });
  expect((await all.POST(event)).status).toBe(202);
  expect(noted.mock.calls).toEqual([[{ id: "1" }]]);
  noted.mockRestore();
}

const ping: Operation<object, ResponseOutcome> = {
  id: "ping",
  method: "GET",
  statuses: [200],
  write: () => ({ path: "/ping" }),
  read: async (response) => response.text(),
};
