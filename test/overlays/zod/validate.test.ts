import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { answering, usersDocument } from "../support/users.js";

let api: GeneratedClient;

beforeAll(async () => {
  api = await importGeneratedClient(usersDocument, { with: ["zod"] });
});

afterAll(async () => {
  await api.remove();
});

/** A client that validates all operations, and what it asks for. */
function validatingClient(answer: Parameters<typeof answering>[0], options?: object) {
  const { asked, fetch } = answering(answer);
  const schemas = ["listUsers", "createUser", "getUser"].map((name) => api.value(`${name}Schemas`));
  const client = api.run("validating", api.run("createClient", { fetch }), schemas, options);
  const issuesOf = (error: unknown) => api.run("schemaIssuesOf", error);
  const call = async (name: string, params: object) => {
    try {
      return { result: await api.run(name, client, params) };
    } catch (error) {
      const {
        name: kind,
        message,
        text,
        body,
      } = error as Error & {
        readonly text?: string;
        readonly body?: unknown;
      };
      return { kind, message, text, body, issues: issuesOf(error) };
    }
  };
  return { asked, call };
}

describe("responses", () => {
  test("that match are handed over as they came", async () => {
    const user = { id: "1", name: "Ada", nick: "a", manager: { name: "Bob" } };
    const { call } = validatingClient(() => [200, user]);
    expect(await call("getUser", { id: "1" })).toEqual({ result: user });
  });

  test("that do not are told with the way to the value", async () => {
    const list = { items: [{ name: "Ada" }, { name: "Bob", emails: ["b@x.org", "nowhere"] }] };
    const { call } = validatingClient(() => [200, { ...list, total: "2" }]);
    const { kind, message, issues } = await call("listUsers", {});
    expect(kind).toBe("DecodeError");
    expect(message).toMatch(/^GET https:\/\/api\.example\.com\/users failed: body\["items"\]\[1\]/);
    expect(issues).toEqual([
      { path: ["items", 1, "emails", 1], message: expect.any(String) as string },
      { path: ["total"], message: expect.any(String) as string },
    ]);
  });

  test("of a failure stay a failure, without the body", async () => {
    const { call } = validatingClient(() => [400, { detail: 1 }]);
    const { kind, text, body } = await call("createUser", { body: { name: "Ada" } });
    expect([kind, text, body]).toEqual(["ResponseError", '{"detail":1}', undefined]);
  });

  test("are not looked at where nobody asks for it", async () => {
    const { call } = validatingClient(() => [200, 1], { responses: false });
    expect(await call("getUser", { id: "1" })).toEqual({ result: 1 });
  });
});

describe("requests", () => {
  test("that do not match are not sent", async () => {
    const { asked, call } = validatingClient(() => [201, { name: "Ada" }]);
    const { kind, message, issues } = await call("createUser", { body: { name: "" } });
    expect(kind).toBe("RequestError");
    expect(message).toContain('params["body"]["name"]: ');
    expect(issues).toMatchObject([{ path: ["body", "name"] }]);
    expect(asked).toEqual([]);
  });

  test("have limits of their parameters, too", async () => {
    const { call } = validatingClient(() => [200, { items: [], total: 0 }]);
    expect((await call("listUsers", { count: 101 })).issues).toMatchObject([{ path: ["count"] }]);
    expect(await call("listUsers", { count: 100 })).toMatchObject({ result: { total: 0 } });
  });
});

test("schemas of any library that implements Standard Schema do", async () => {
  const { fetch } = answering(() => [200, { name: "Ada" }]);
  const refuse = { "~standard": { validate: async () => ({ issues: [{ message: "never" }] }) } };
  const operation = api.run("validated", api.value("getUserOperation"), {
    id: "getUser",
    responses: { "2XX": refuse },
  });
  const client = api.run("createClient", { fetch }) as {
    send(operation: unknown, params: object): Promise<unknown>;
  };
  await expect(client.send(operation, { id: "1" })).rejects.toMatchObject({
    name: "DecodeError",
    message: expect.stringMatching(/ failed: body: never$/) as string,
  });
});
