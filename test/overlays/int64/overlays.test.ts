import { readFileSync } from "node:fs";
import { QueryClient } from "@tanstack/query-core";
import { parse } from "yaml";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";

const spec = new URL("../../golden/int64/spec.yaml", import.meta.url);

let api: GeneratedClient;

beforeAll(async () => {
  // Sound: the golden test reads it as an OpenAPI document.
  const document = parse(readFileSync(spec, "utf8")) as JsonObject;
  api = await importGeneratedClient(document, { with: ["int64", "tanstack-query", "zod"] });
}, 120_000);

afterAll(async () => {
  await api.remove();
});

/** A client whose calls are answered with this JSON, and the URLs that it has called. */
function answeredWith(text: string) {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url.replace("https://api.example.com", ""));
    const headers = { "content-type": "application/json" };
    return Promise.resolve(new Response(text, { headers }));
  };
  return { asked, client: api.run("createClient", { fetch }) };
}

/** What schemas of Zod say of a value that is received, and of one that is sent. */
const values: readonly (readonly [member: string, json: string, value: unknown, ok: boolean])[] = [
  ["balance", "10", 10n, true],
  ["balance", "-1000", -1000n, true],
  ["balance", "-1005", -1005n, false],
  ["balance", "12", 12n, false],
  ["id", "9223372036854775807", 2n ** 63n - 1n, true],
  ["id", "9223372036854775808", 2n ** 63n, false],
  ["id", "-9223372036854775808", -(2n ** 63n), true],
  ["text", '"9223372036854775808"', 2n ** 63n, false],
  ["parent", "null", null, true],
];

test.each(values)("a schema of Zod takes %s %s as %s: %s", async (member, json, value, ok) => {
  const text = `{"id":1,"balance":0,"${member}":${json}}`;
  const { asked, client } = answeredWith(text);
  const schemas = [api.value("getAccountSchemas"), api.value("putAccountSchemas")];
  const validating = api.run("validating", client, schemas);
  const issuesOf = async (name: string, params: object): Promise<unknown> => {
    try {
      await api.run(name, validating, params);
      return [];
    } catch (error) {
      return api.run("schemaIssuesOf", error);
    }
  };
  const issueAt = (...path: readonly string[]) =>
    ok ? [] : [{ path, message: expect.any(String) as string }];
  expect(await issuesOf("getAccount", { id: 1n })).toEqual(issueAt(member));
  if (!ok) {
    const body = { id: 1n, balance: 0n, [member]: value };
    expect(await issuesOf("putAccount", { id: 1n, body })).toEqual(issueAt("body", member));
  }
  expect(asked).toEqual(["/accounts/1"]);
});

test("keys of queries have integers as text, so that they can be compared", async () => {
  const { asked, client } = answeredWith('{"items":[{"id":9007199254740993,"balance":0}]}');
  const queries = new QueryClient();
  const big = 2n ** 53n + 1n;
  const params = { owner: big, ids: [1n], range: { from: 2n }, limit: 5 };
  // Sound: the types are tested with the compiler.
  const options = api.run("listAccountsQueryOptions", client, params) as Parameters<
    typeof queries.fetchQuery
  >[0];
  const data = await queries.fetchQuery(options);
  expect(data).toEqual({ items: [{ id: big, balance: 0n }] });
  const owner = String(big);
  const key = ["listAccounts", { owner, ids: ["1"], range: { from: "2" }, limit: 5 }];
  expect(options.queryKey).toEqual(key);
  expect(queries.getQueryData(key)).toBe(data);
  await queries.invalidateQueries({ queryKey: ["listAccounts", { owner }] });
  expect(queries.getQueryState(key)?.isInvalidated).toBe(true);
  expect(asked).toEqual([`/accounts?owner=${big}&ids=1&range%5Bfrom%5D=2&limit=5`]);
});
