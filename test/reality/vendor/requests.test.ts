import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { clientCredentials, createClient, getScimV2User } from "../../../generated/src/index.js";
import type { Client } from "../../../generated/src/index.js";
import { documentedOperations } from "../../package/support/documented-operations.js";
import { functionOf } from "../../package/support/exported-operations.js";
import { sampleRequest } from "../../package/support/samples.js";
import { startLoopbackServer } from "../../support/loopback-server.js";
import type { LoopbackServer, RecordedRequest } from "../../support/loopback-server.js";
import { differences, withdrawn } from "./differences.js";
import { partsOf } from "./request-parts.js";
import { importVendorSdk } from "./vendor-sdk.js";
import type { VendorSdk } from "./vendor-sdk.js";

const common = documentedOperations.filter(({ id }) => !withdrawn.includes(id));

let server: LoopbackServer;
let sdk: VendorSdk;
let client: Client;

beforeAll(async () => {
  server = await startLoopbackServer(() => ({}));
  sdk = await importVendorSdk(server.url, "token-1");
  client = createClient({ baseUrl: server.url, auth: "token-1" });
});

afterAll(() => server.close());

test("the SDK has all operations but those that were withdrawn", () => {
  const ids = documentedOperations.map(({ id }) => id);
  expect(new Set([...sdk.operations, ...withdrawn])).toEqual(new Set(ids));
  expect(sdk.operations).toHaveLength(30);
});

test("each difference has a reason, and something that it applies to", () => {
  const parts = differences.map(({ part }) => part);
  expect(new Set(parts).size).toBe(parts.length);
  for (const { operations, reason } of differences) {
    expect(operations).not.toEqual([]);
    expect(reason).not.toBe("");
  }
});

describe.each(common)("$id", (operation) => {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const requests = [
    ["all that it takes", sampleRequest(operation), true],
    ["what it needs", sampleRequest({ ...operation, parameters: required }), false],
  ] as const;

  test.each(requests)("with %s, both send the same", async (_title, request, isAll) => {
    const [vendor, ours] = await sendBoth(operation.id, request);
    const listed = differences.filter(
      ({ part, operations }) => operations.includes(operation.id) && (isAll || vendor.has(part)),
    );
    const names = new Set([...vendor.keys(), ...ours.keys()]);
    const different = [...names].filter((name) => vendor.get(name) !== ours.get(name));
    expect(new Set(different)).toEqual(new Set(listed.map(({ part }) => part)));
    for (const { part, ours: expected } of listed) {
      expect(ours.get(part)).toBe(expected(vendor.get(part) ?? ""));
    }
  });
});

test("both ask for a token in the same way", async () => {
  const answers = await startLoopbackServer(() => ({ access_token: "token-2", expires_in: 3_600 }));
  onTestFinished(async () => answers.close());
  // Others than these characters RFC 6749 section 2.3.1 wants encoded, which the SDK does not do.
  const [clientId, clientSecret] = ["d5a1-4c2e", "aB3_-xyZ"];
  await (await importVendorSdk(answers.url, "token-1")).logIn(clientId, clientSecret);
  const tokenUrl = `${answers.url}/oauth/token`;
  const auth = clientCredentials({ clientId, clientSecret, tokenUrl });
  await getScimV2User(createClient({ baseUrl: answers.url, auth }), { userId: "u-1" });
  const [vendor, ours] = answers.requests.map(partsOf);
  // Neither is in the documents of the API; an answer that is no JSON is of no use to either.
  vendor?.delete("header accept");
  ours?.delete("header accept");
  expect(ours).toEqual(vendor);
  expect(ours?.get("path")).toBe("/oauth/token");
});

async function sendBoth(
  id: string,
  request: Readonly<Record<string, unknown>>,
): Promise<readonly [vendor: Map<string, string>, ours: Map<string, string>]> {
  await sdk.call(id, request);
  await functionOf(id)(client, request);
  // Sound: each of them has sent one.
  const [vendor, ours] = server.requests.splice(0) as [RecordedRequest, RecordedRequest];
  return [partsOf(vendor), partsOf(ours)];
}
