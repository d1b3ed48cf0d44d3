import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, deleteScimV2User, isErrorOf } from "../../generated/src/index.js";
import type { Client } from "../../generated/src/index.js";
import type { RecordedRequest } from "../support/loopback-server.js";
import { documentedOperations } from "./support/documented-operations.js";
import type { DocumentedAnswer, DocumentedOperation } from "./support/documented-operations.js";
import {
  expectedAccept,
  expectedPath,
  expectedQuery,
  readAsForm,
  readStrictly,
  splitUrl,
} from "./support/expected-request.js";
import { exportedOperations, functionOf, operationOf } from "./support/exported-operations.js";
import { startScriptedServer } from "./support/scripted-server.js";
import type { ScriptedAnswer, ScriptedServer } from "./support/scripted-server.js";
import { percentEncoded, sampleRequest, sampleText, sampleValue } from "./support/samples.js";

const ids = documentedOperations.map(({ id }) => id);
const reached = new Set<string>();

let server: ScriptedServer;
let client: Client;

beforeAll(async () => {
  server = await startScriptedServer();
  client = createClient({ baseUrl: server.url, auth: "token-1" });
});

afterAll(() => server.close());

test("there are 34 operations, each exported with its description", () => {
  expect(new Set(ids).size).toBe(34);
  // The one that is not the specification's is the request for a token.
  const described = [...ids, "clientCredentials"].map((id) => `${id}Operation`);
  expect(exportedOperations.toSorted()).toEqual(described.toSorted());
});

test.each<[title: string, text: string, want: string]>([
  ["unreserved characters", "aZ09-._~", "aZ09-._~"],
  ["what separates parts", "/?#[]@", "%2F%3F%23%5B%5D%40"],
  ["what separates within a part", "!$&'()*+,;=", "%21%24%26%27%28%29%2A%2B%2C%3B%3D"],
  ["bytes of UTF-8", "é😀", "%C3%A9%F0%9F%98%80"],
  ["controls, blanks and percent signs", "\u0007 %", "%07%20%25"],
])("what is expected of a URL: %s", (_title, text, want) => {
  expect(percentEncoded(text)).toBe(want);
});

describe.each(documentedOperations)("$id", (operation) => {
  const { id, method, parameters, answers, permissions } = operation;

  test("sends all that it is given", async () => {
    const received = await send(operation, sampleRequest(operation));
    expect(received.method).toBe(method);
    expect(splitUrl(received.url)).toEqual(expectedUrl(operation, parameters));
    expect(received.headers).toMatchObject({
      accept: expectedAccept(operation),
      authorization: "Bearer token-1",
    });
    for (const parameter of parameters) {
      expect(readStrictly(received, operation, parameter)).toEqual(sampleText(parameter));
    }
    for (const parameter of parameters.filter((one) => one.in === "query")) {
      expect(readAsForm(received, parameter)).toBe(String(sampleValue(parameter)));
    }
    reached.add(id);
  });

  test("sends nothing that it is not given", async () => {
    const required = parameters.filter((parameter) => parameter.required);
    const { url, headers } = await send(
      operation,
      sampleRequest({ ...operation, parameters: required }),
    );
    expect(splitUrl(url)).toEqual(expectedUrl(operation, required));
    expect(headers).not.toHaveProperty("if-match");
    expect(headers).not.toHaveProperty("if-none-match");
  });

  test("is sent without credentials if there are none", async () => {
    const anonymous = createClient({ baseUrl: server.url });
    const { headers } = await send(operation, sampleRequest(operation), anonymous);
    expect(headers).not.toHaveProperty("authorization");
  });

  test.each(answers.filter(isSuccess))("reads a $status", async (answer) => {
    const request = sampleRequest(operation);
    const { status, headers } = answer;
    for (const [sent, body] of waysToSay(answer)) {
      const plain = await server.serve(sent, () => functionOf(id)(client, request));
      expect(plain.result).toEqual(body);
      const { result } = await server.serve(sent, () => client.exchange(operationOf(id), request));
      expect(result).toMatchObject({ status, headers: byLowerCaseName(headers) });
      expect(result.body).toEqual(body);
    }
  });

  test.each(answers.filter((answer) => !isSuccess(answer)))("throws a $status", async (answer) => {
    const { status, headers } = answer;
    for (const [sent, body] of waysToSay(answer)) {
      const error = await failure(operation, sent);
      expect(error).toMatchObject({ name: "ResponseError" });
      const known = { operationId: id, method, status, headers: byLowerCaseName(headers), body };
      expect(error).toMatchObject(known);
      // Of this operation, and of none of the others.
      expect(ids.filter((other) => isErrorOf(operationOf(other), error))).toEqual([id]);
    }
  });

  test.each([418, 502])("does not know a %s", async (status) => {
    const body = { message: "no" };
    const headers = { "content-type": "application/json" };
    const error = await failure(operation, { status, headers, body: JSON.stringify(body) });
    expect(error).toMatchObject({ name: "ResponseError" });
    expect(error).toMatchObject({ status, body });
    expect(isErrorOf(operationOf(id), error)).toBe(false);
  });

  test("says in a 403 what is needed", async () => {
    const said = String(await failure(operation, { status: 403 }));
    const named = permissions.filter((permission) => said.includes(permission));
    expect(named).toEqual(permissions);
    expect(said.includes("needs")).toBe(permissions.length > 0);
  });
});

const withBody = documentedOperations.filter(({ body }) => body !== null);
const withoutBody = documentedOperations.filter(({ body }) => body === null);

test("12 operations have a body", () => {
  expect([withBody, withoutBody].map(({ length }) => length)).toEqual([12, 22]);
});

test.each(withoutBody)("$id has no body", async (operation) => {
  const { headers, body } = await send(operation, sampleRequest(operation));
  expect(body).toHaveLength(0);
  expect(headers).not.toHaveProperty("content-type");
});

describe.each(withBody)("the body of $id", (operation) => {
  const [first, ...others] = operation.body?.mediaTypes ?? [];
  const request = sampleRequest(operation);

  test("is sent in the first media type", async () => {
    const { headers } = await send(operation, request);
    expect(headers["content-type"]).toBe(first);
    expect(others).toEqual(["application/scim+json"]);
  });

  test.each([first, ...others])("is sent as %s", async (contentType) => {
    const { headers, body } = await send(operation, { ...request, contentType });
    expect(headers["content-type"]).toBe(contentType);
    expect(JSON.parse(textOf(body))).toEqual(request["body"]);
  });
});

test("each operation has been on the socket", () => {
  expect([...reached]).toEqual(ids);
});

test.each([[".."], ["."], [""]])("the ID %j is refused before anything is sent", async (userId) => {
  const { result, received } = await server.serve({ status: 204 }, () =>
    deleteScimV2User(client, { userId }).catch((error: unknown) => error),
  );
  expect(result).toMatchObject({ name: "RequestError" });
  expect(received).toEqual([]);
});

test("what deletes may answer nothing at all with 200", async () => {
  const { result } = await server.serve({ status: 200 }, () =>
    deleteScimV2User(client, { userId: "1" }),
  );
  expect(result).toBeUndefined();
});

/** Sends an operation, which is refused, and gives the one request that came of it. */
async function send(
  { id }: DocumentedOperation,
  request: object,
  sender: Client = client,
): Promise<RecordedRequest> {
  const { received } = await server.serve({ status: 429 }, () =>
    functionOf(id)(sender, request).catch((error: unknown) => error),
  );
  const [first, ...more] = received;
  if (first === undefined || more.length > 0) throw new Error(`${received.length} requests came`);
  return first;
}

/** What an operation throws when this is answered. */
async function failure(operation: DocumentedOperation, answer: ScriptedAnswer): Promise<unknown> {
  const { result } = await server.serve(answer, () =>
    functionOf(operation.id)(client, sampleRequest(operation)).then(
      () => "nothing was thrown",
      (error: unknown) => error,
    ),
  );
  return result;
}

function expectedUrl(
  operation: DocumentedOperation,
  parameters: DocumentedOperation["parameters"],
): readonly string[] {
  const query = expectedQuery(parameters);
  return query === "" ? [expectedPath(operation)] : [expectedPath(operation), query];
}

function isSuccess({ status }: DocumentedAnswer): boolean {
  return status < 400;
}

/** A documented answer in each media type and with each shape of its body, and the body. */
function waysToSay({
  status,
  headers,
  mediaTypes,
  examples,
}: DocumentedAnswer): readonly (readonly [ScriptedAnswer, unknown])[] {
  const sent = { status, headers: Object.fromEntries(headers) };
  if (mediaTypes.length === 0) return [[sent, undefined]];
  return mediaTypes.flatMap((mediaType) =>
    examples.map((body) => {
      const type = { "content-type": `${mediaType};charset=utf-8` };
      const text = JSON.stringify(body);
      return [{ ...sent, headers: { ...sent.headers, ...type }, body: text }, body] as const;
    }),
  );
}

function byLowerCaseName(headers: DocumentedAnswer["headers"]): Readonly<Record<string, string>> {
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** The text of a body, which must be UTF-8. */
function textOf(body: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
}
