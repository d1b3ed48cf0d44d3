import { expect, expectTypeOf, test } from "vitest";
import type { ClientError } from "../../templates/runtime/errors.js";
import { safe } from "../../templates/runtime/safe.js";
import { resolveServer } from "../../templates/runtime/server.js";
import { answer, hangUp } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import type { User } from "./support/sample-models.js";
import { getUser, getUserOperation } from "./support/sample-operations.js";
import type { GetUserError } from "./support/sample-operations.js";

test("gives a result instead of throwing", async () => {
  const { client } = await connect([
    answer(200, { id: "1", userName: "a" }),
    answer(404, { message: "No" }),
    answer(418, {}),
    hangUp,
  ]);
  const call = async () => safe(getUserOperation, getUser(client, { userId: "1" }));

  const found = await call();
  expect(found).toEqual({ ok: true, value: { id: "1", userName: "a" } });
  if (found.ok) expectTypeOf(found.value).toEqualTypeOf<User>();

  const missing = await call();
  expect(missing).toMatchObject({ ok: false, documented: true, error: { status: 404 } });
  if (!missing.ok && missing.documented) {
    expectTypeOf(missing.error).toEqualTypeOf<GetUserError>();
  } else if (!missing.ok) {
    expectTypeOf(missing.error).toEqualTypeOf<ClientError>();
  }

  expect(await call()).toMatchObject({ ok: false, documented: false, error: { status: 418 } });
  expect(await call()).toMatchObject({
    ok: false,
    documented: false,
    error: { name: "ConnectionError" },
  });
});

test("throws what is no error of the client", async () => {
  const { client } = await connect(answer(200, {}));
  const signal = AbortSignal.abort();
  const result = safe(getUserOperation, getUser(client, { userId: "1" }, { signal }));
  expect(await errorOf(result)).toBe(signal.reason);
});

test.each([
  ["a variable", "https://{a}.example.com", { a: "eu" }, "https://eu.example.com"],
  ["several", "{a}/{b}/{a}", { a: "1", b: "2" }, "1/2/1"],
  ["none", "https://example.com", {}, "https://example.com"],
  ["one without a value", "https://{a}", { a: undefined }, "https://{a}"],
])("fills in the URL of a server with %s", (_, template, variables, want) => {
  expect(resolveServer(template, variables)).toBe(want);
});
