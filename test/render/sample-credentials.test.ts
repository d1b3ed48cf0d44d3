import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
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
  [[{ oauth: ["read"] }], "{ credentials: token }"],
  [[{}, { sso: [] }], "{ credentials: token }"],
  [[{ token: [] }], "{ credentials: token }"],
  [[{ login: [] }], "{ credentials: { username, password } }"],
  [[{ key: [] }, { oauth: [] }], "{ credentials: apiKey }"],
  [[{ key: [], "x-session": [] }], '{ credentials: { key, "x-session": xSession } }'],
  [[{ login: [], key: [] }], "{ credentials: { key, login: { username, password } } }"],
  [[{ certificate: [] }], "{ fetch }"],
  [[{ certificate: [], key: [] }], "{ credentials: apiKey, fetch }"],
])("for %j, createClient is given %s", (security, want) => {
  const paths = { "/a": { get: { security, responses: {} } } };
  const { model } = modelOf(document({ paths, components: { securitySchemes } }));
  const [operation] = model.operations;
  expect(operation && sampleOptions(operation, model.securitySchemes)).toBe(want);
});
