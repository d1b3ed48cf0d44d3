import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { sampleOptions } from "../../generator/render/sample-credentials.js";
import { document, modelOf } from "../support/model-builders.js";

const securitySchemes = {
  oauth: { type: "oauth2", flows: {} },
  sso: { type: "openIdConnect", openIdConnectUrl: "https://example.com" },
  token: { type: "http", scheme: "bearer" },
  login: { type: "http", scheme: "basic" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  "x-session": { type: "apiKey", in: "cookie", name: "sid" },
  certificate: { type: "mutualTLS" },
};

test.each<[security: readonly JsonObject[], want: string]>([
  [[], ""],
  [[{}], ""],
  [[{ oauth: ["read"] }], "{ auth: { oauth } }"],
  [[{}, { sso: [] }], "{ auth: { sso } }"],
  [[{ login: [] }], "{ auth: { login: { username, password } } }"],
  [[{ key: [] }, { oauth: [] }], "{ auth: { key } }"],
  [[{ key: [], "x-session": [] }], '{ auth: { key, "x-session": xSession } }'],
  [[{ login: [], key: [] }], "{ auth: { key, login: { username, password } } }"],
  [[{ certificate: [] }], "{ fetch }"],
  [[{ certificate: [], key: [] }], "{ auth: { key }, fetch }"],
])("for %j of several schemes, createClient is given %s", (security, want) => {
  const all = [Object.fromEntries(Object.keys(securitySchemes).map((name) => [name, []]))];
  const paths = {
    "/a": { get: { security, responses: {} } },
    "/b": { get: { security: all, responses: {} } },
  };
  const { model } = modelOf(document({ paths, components: { securitySchemes } }));
  expect(optionsFor(model)).toBe(want);
});

test.each([
  ["oauth", "{ auth: token }"],
  ["login", "{ auth: { username, password } }"],
  ["key", "{ auth: apiKey }"],
  ["certificate", "{ fetch }"],
] as const)("for %s alone, createClient is given %s", (name, want) => {
  const paths = { "/a": { get: { security: [{ [name]: [] }], responses: {} } } };
  const components = { securitySchemes: { [name]: securitySchemes[name] } };
  const { model } = modelOf(document({ paths, components }));
  expect(optionsFor(model)).toBe(want);
});

test("a variable of the server without a default is named first", () => {
  const paths = { "/a": { get: { security: [{ key: [] }], responses: {} } } };
  const components = { securitySchemes: { key: securitySchemes.key } };
  const { model } = modelOf(document({ paths, components }));
  expect(optionsFor(model, [{ member: "site-url" }])).toBe('{ "site-url": "…", auth: apiKey }');
});

function optionsFor(
  { operations: [operation], securitySchemes: schemes }: ClientModel,
  requiredOptions: readonly { readonly member: string }[] = [],
): string | undefined {
  return operation && sampleOptions(operation, { securitySchemes: schemes, requiredOptions });
}
