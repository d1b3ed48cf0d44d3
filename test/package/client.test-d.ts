import { describe, expectTypeOf, test } from "vitest";
import { clientCredentials, createClient, getScimV2Users } from "../../generated/src/index.js";
import type { Client, ClientAuth, ClientOptions, Environment } from "../../generated/src/index.js";

describe("a client", () => {
  test("needs no options", () => {
    expectTypeOf(createClient()).toEqualTypeOf<Client<ClientAuth>>();
    expectTypeOf(createClient()).toExtend<Client>();
  });

  test("knows the environments by name", () => {
    expectTypeOf(createClient).toBeCallableWith({ environment: "mypurecloud.ie" });
    expectTypeOf<"use2.us-gov-pure.cloud">().toExtend<Environment>();
    expectTypeOf<string>().not.toExtend<Environment>();
    // @ts-expect-error there is no such environment
    createClient({ environment: "mypurecloud.fr" });
  });

  test("takes an address instead", () => {
    expectTypeOf(createClient).toBeCallableWith({ baseUrl: "http://127.0.0.1:8080" });
  });

  test("takes a token, or what gets one", () => {
    expectTypeOf(createClient).toBeCallableWith({ auth: "token" });
    expectTypeOf(createClient).toBeCallableWith({ auth: () => "token" });
    expectTypeOf(createClient).toBeCallableWith({ auth: async () => "token" });
    const secret = { clientId: "id", clientSecret: "secret" };
    expectTypeOf(createClient).toBeCallableWith({ auth: clientCredentials(secret) });
    // @ts-expect-error a number is no token
    createClient({ auth: 1 });
    // @ts-expect-error the secret is missing
    clientCredentials({ clientId: "id" });
  });

  test("takes options that may be missing", () => {
    expectTypeOf<{ environment: Environment | undefined }>().toExtend<ClientOptions>();
    expectTypeOf<{ auth: string | undefined }>().toExtend<ClientOptions>();
  });

  test("has no options that it does not know", () => {
    expectTypeOf<ClientOptions>().not.toHaveProperty("variables");
    // @ts-expect-error misspelt
    createClient({ enviroment: "mypurecloud.ie" });
  });

  test("takes middleware that sees the call", () => {
    createClient({
      middleware: [
        (call, next) => {
          expectTypeOf(call.operation.id).toEqualTypeOf<string>();
          expectTypeOf(call.headers).toEqualTypeOf<Record<string, string>>();
          return next();
        },
      ],
      fetch: (url) => fetch(url),
    });
    // @ts-expect-error middleware resolves to an outcome
    createClient({ middleware: [() => "answer"] });
  });
});

describe("a call", () => {
  const client = createClient();

  test("can be aborted, and send headers of its own", () => {
    const { signal } = new AbortController();
    expectTypeOf(getScimV2Users).toBeCallableWith(client, {}, { signal });
    expectTypeOf(getScimV2Users).toBeCallableWith(client, {}, { headers: { "x-trace": "1" } });
    // @ts-expect-error there is no such option
    void getScimV2Users(client, {}, { timeout: 1_000 });
  });

  test("needs a client", () => {
    expectTypeOf(getScimV2Users).parameter(0).toEqualTypeOf<Client>();
    // @ts-expect-error the client comes first
    void getScimV2Users({});
  });
});
