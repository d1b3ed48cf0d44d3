import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import type { OperationModel } from "../../../generator/model/client-model.js";
import { adaptName, adaptPath } from "./adapt-document.js";
import { carries } from "./carries.js";
import { buildClient } from "./built-client.js";
import type { BuiltClient } from "./built-client.js";
import { deviations } from "./deviations.js";
import { dereference, methods, readRequests } from "./documents.js";
import { addressOf } from "./operation-address.js";
import { importMatcher } from "./pattern-matcher.js";
import { sampleRequest } from "./sample-request.js";
import type { SampleRequest } from "./sample-request.js";
import { startValidatingServer } from "./validating-server.js";
import type { ValidatingServer, Verdict } from "./validating-server.js";

/** Each operation of a document takes the validator some milliseconds to get ready for. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const variants = [
  ["all parameters", true],
  ["what they need", false],
] as const;

/** Rows of {@link deviations} that something needed. */
const needed = new Set<number>();

/** Declares the tests of the clients of documents. */
export function testRoundTrips(documents: readonly string[]): void {
  describe.each(documents)("the client of %s", (file) => {
    testRoundTrip(file);
  });

  test("each deviation has a reason, and something that needs it", () => {
    const tried = deviations.flatMap(({ document }, index) =>
      documents.some((file) => document.test(file)) ? [index] : [],
    );
    expect([...needed].toSorted((one, other) => one - other)).toEqual(tried);
    for (const { reason } of deviations) expect(reason).not.toBe("");
  });
}

function testRoundTrip(file: string): void {
  let document: JsonObject;
  let client: BuiltClient;
  let server: ValidatingServer;

  beforeAll(async () => {
    document = await readRequests(file);
    client = await buildClient(file);
    server = await startValidatingServer(document);
  });

  afterAll(() => server.close());

  test("has all operations of the document", () => {
    const described = Object.entries(dereference(document, document["paths"])).flatMap(
      ([path, item]) =>
        Object.keys(dereference(document, item)).flatMap((key) =>
          methods.includes(key) ? [`${key.toUpperCase()} ${path}`] : [],
        ),
    );
    expect(client.operations.map(titleOf).toSorted()).toEqual(described.toSorted());
  });

  test.each(variants)("sends valid requests, with %s", async (_title, isAll) => {
    const match = await importMatcher();
    const wrong: string[] = [];
    for (const operation of client.operations) {
      const sample = sampleRequest(document, operation, { isAll, match });
      const problems = await problemsOf(operation, sample);
      wrong.push(...problems.map((problem) => `${titleOf(operation)}: ${problem}`));
    }
    expect(wrong.filter((line) => !isExpected(file, line))).toEqual([]);
  });

  async function problemsOf(
    operation: OperationModel,
    { members, parameters, body }: SampleRequest,
  ): Promise<readonly string[]> {
    const described = addressOf(document, operation);
    // Where the document has no server, or one that is relative to wherever it is read from.
    const baseUrl = described.startsWith("http")
      ? undefined
      : `https://api.example.com${described}`;
    const address = baseUrl ?? described;
    const send = async (url: string, init: RequestInit): Promise<Response> => {
      if (!url.startsWith(`${address}/`)) throw new Error(`${url} is elsewhere`);
      return fetch(server.url + url.slice(address.length), init);
    };
    const failure = await client
      .call(operation, members, {
        fetch: send,
        auth: client.auth,
        ...(baseUrl && { baseUrl }),
      })
      .then(String, String);
    const [verdict, ...others] = server.take();
    if (verdict === undefined || others.length > 0) return [`was not sent once: ${failure}`];
    const problems = [...verdict.errors];
    const wanted = `${operation.method} ${adaptPath(operation.path)}`;
    if (verdict.operation !== wanted) problems.push(`was taken for ${verdict.operation}`);
    if (problems.length > 0) return problems;
    return [
      ...lostParameters(verdict, parameters),
      ...(body === undefined || body instanceof Blob || carries(verdict.body, body)
        ? []
        : ["lost its body"]),
    ];
  }
}

function titleOf({ method, path }: OperationModel): string {
  return `${method} ${path}`;
}

function isExpected(file: string, line: string): boolean {
  const index = deviations.findIndex(
    ({ document, operation, error }) =>
      document.test(file) && operation.test(line) && error.test(line),
  );
  if (index >= 0) needed.add(index);
  return index >= 0;
}

/** The parameters that do not come out of the validator as they went into the client. */
function lostParameters(verdict: Verdict, sent: SampleRequest["parameters"]): readonly string[] {
  const { path, query, header, cookie } = verdict.parameters;
  const lost = (
    place: string,
    received: unknown,
    wanted: JsonObject,
    named: (name: string) => string,
  ) =>
    Object.entries(wanted).flatMap(([name, value]) =>
      isRecord(received) && carries(received[named(name)], value) ? [] : [`lost ${place} ${name}`],
    );
  return [
    ...lost("path", path, sent.path, adaptName),
    ...lost("query", query, sent.query, String),
    ...lost("header", header, sent.header, (name) => name.toLowerCase()),
    ...lost("cookie", cookie, sent.cookie, String),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
