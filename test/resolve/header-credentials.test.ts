import { expect, test } from "vitest";

import type { Diagnostic } from "../../generator/diagnostics.js";
import { createReporter } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import { document } from "../support/model-builders.js";

const header = (name: string, required = true): JsonObject => ({
  name,
  in: "header",
  required,
  schema: { type: "string" },
});
const token = { token: { type: "http", scheme: "bearer" } };
const key = { key: { type: "apiKey", in: "header", name: "X-Key" } };

test.each<
  [
    title: string,
    operation: JsonObject,
    schemes: JsonObject,
    want: readonly [schemes: readonly string[], security: readonly JsonObject[], said: number],
  ]
>([
  [
    "is `auth`",
    { parameters: [header("Authorization")] },
    {},
    [["authorizationHeader header Authorization"], [{ authorizationHeader: [] }], 1],
  ],
  [
    "may be left out where it is optional",
    { parameters: [header("AUTHORIZATION", false)] },
    {},
    [["authorizationHeader header AUTHORIZATION"], [{ authorizationHeader: [] }, {}], 1],
  ],
  [
    "may be a cookie",
    { parameters: [header("Cookie")] },
    {},
    [["cookieHeader header Cookie"], [{ cookieHeader: [] }], 1],
  ],
  [
    "is that of the scheme of the operation",
    { parameters: [header("Authorization")], security: [{ token: [] }] },
    token,
    [["token"], [{ token: [] }], 0],
  ],
  [
    "is that of a scheme that the operation does not name",
    { parameters: [header("Authorization")] },
    token,
    [["token"], [{ token: [] }], 0],
  ],
  [
    "comes beside another credential",
    { parameters: [header("Authorization")], security: [{ key: [] }] },
    key,
    [
      ["key header X-Key", "authorizationHeader header Authorization"],
      [{ key: [], authorizationHeader: [] }],
      1,
    ],
  ],
  [
    "gets a name of its own",
    { parameters: [header("Authorization")] },
    { authorizationHeader: key["key"] },
    [
      ["authorizationHeader header X-Key", "authorizationHeader2 header Authorization"],
      [{ authorizationHeader2: [] }],
      1,
    ],
  ],
])("a credential in a header parameter %s", (_title, operation, schemes, want) => {
  const found: Diagnostic[] = [];
  const reporter = createReporter(
    () => null,
    (one) => found.push(one),
  );
  const twice = { get: { ...operation, responses: {} }, put: { ...operation, responses: {} } };
  const { operations, securitySchemes } = resolveDocument(
    document({ paths: { "/a": twice }, components: { securitySchemes: schemes } }),
    reporter,
  );
  const listed = securitySchemes.map(({ name, value }) =>
    value.type === "apiKey" ? `${name} ${value.in} ${value.name}` : name,
  );
  const said = found.filter(({ code }) => code === "parameter-credential").length;
  const [, security] = want;
  expect([listed, security, said]).toEqual(want);
  expect(operations.map((one) => one.security)).toEqual([security, security]);
  expect(operations.map((one) => one.parameters)).toEqual([[], []]);
});
