import { format } from "prettier";
import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { sampleObject } from "../../generator/render/literal.js";
import { printCall } from "../../generator/render/program.js";
import type { SettingsContext } from "../../generator/render/sample-credentials.js";
import { settingsFor, settingsForAll } from "../../generator/render/sample-credentials.js";
import { document, modelOf } from "../support/model-builders.js";

const securitySchemes = {
  oauth: { type: "oauth2", flows: {} },
  sso: { type: "openIdConnect", openIdConnectUrl: "https://example.com" },
  token: { type: "http", scheme: "bearer" },
  login: { type: "http", scheme: "basic" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  "x-session": { type: "apiKey", in: "cookie", name: "sid" },
  machine: {
    type: "oauth2",
    flows: {
      clientCredentials: {
        tokenUrl: "https://example.com/token",
        scopes: { read: "Reads", write: "Writes" },
      },
    },
  },
  certificate: { type: "mutualTLS" },
};

test.each<[security: readonly JsonObject[], environment: string, members: string]>([
  [[], "", ""],
  [[{}], "", ""],
  [[{ oauth: ["read"] }], "OAUTH_TOKEN", "{ auth: { oauth: OAUTH_TOKEN } }"],
  [[{}, { sso: [] }], "SSO_TOKEN", "{ auth: { sso: SSO_TOKEN } }"],
  [[{ token: [] }], "TOKEN", "{ auth: { token: TOKEN } }"],
  [
    [{ login: [] }],
    'LOGIN_USERNAME = "", LOGIN_PASSWORD = ""',
    "{ auth: { login: { username: LOGIN_USERNAME, password: LOGIN_PASSWORD } } }",
  ],
  [[{ key: [] }, { oauth: [] }], "KEY", "{ auth: { key: KEY } }"],
  [
    [{ key: [], "x-session": [] }],
    "KEY, X_SESSION_KEY",
    '{ auth: { key: KEY, "x-session": X_SESSION_KEY } }',
  ],
  [
    [{ machine: [] }],
    'CLIENT_ID: clientId = "", CLIENT_SECRET: clientSecret = ""',
    '{ auth: { machine: clientCredentials({ clientId, clientSecret, scope: "read" }) } }',
  ],
  [[{ certificate: [] }], "", ""],
  [[{ certificate: [], key: [] }], "KEY", "{ auth: { key: KEY } }"],
])("for %j of several schemes, programs read %s and give %s", (security, environment, members) => {
  const all = [Object.fromEntries(Object.keys(securitySchemes).map((name) => [name, []]))];
  const paths = {
    "/a": { get: { security, responses: {} } },
    "/b": { get: { security: all, responses: {} } },
  };
  const { model } = modelOf(document({ paths, components: { securitySchemes } }));
  expect(settingsOf(model)).toEqual({ environment, members });
});

test.each([
  ["oauth", "API_TOKEN", "{ auth: API_TOKEN }"],
  [
    "login",
    'API_USERNAME = "", API_PASSWORD = ""',
    "{ auth: { username: API_USERNAME, password: API_PASSWORD } }",
  ],
  ["key", "API_KEY", "{ auth: API_KEY }"],
  ["certificate", "", ""],
] as const)("for %s alone, programs read %s and give %s", (name, environment, members) => {
  const paths = { "/a": { get: { security: [{ [name]: [] }], responses: {} } } };
  const components = { securitySchemes: { [name]: securitySchemes[name] } };
  const { model } = modelOf(document({ paths, components }));
  expect(settingsOf(model)).toEqual({ environment, members });
});

test("a variable of the server without a default comes first, with its first value or its name", () => {
  const paths = { "/a": { get: { security: [{ key: [] }], responses: {} } } };
  const components = { securitySchemes: { key: securitySchemes.key } };
  const { model } = modelOf(document({ paths, components }));
  const required = [
    { member: "site-url", values: [] },
    { member: "region", values: [{ value: "eu" }, { value: "us" }] },
  ];
  expect(settingsOf(model, required).members).toBe(
    '{ "site-url": "site-url", region: "eu", auth: API_KEY }',
  );
});

test("the settings for all operations have every scheme that is not deprecated", () => {
  const schemes = { ...securitySchemes, old: { ...securitySchemes.key, deprecated: true } };
  const security = [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))];
  const paths = { "/a": { get: { security, responses: {} } } };
  const { model } = modelOf(document({ paths, components: { securitySchemes: schemes } }));
  const { members } = settingsForAll({
    securitySchemes: model.securitySchemes,
    requiredOptions: [],
  });
  const [auth] = members;
  expect(auth?.sample.kind === "object" && auth.sample.members.map(({ name }) => name)).toEqual([
    ...["key", "login", "machine", "oauth", "sso", "token", "x-session"],
  ]);
});

test.each([10, 19, 24, 25, 31, 44, 47, 62, 63, 70, 73, 74, 75, 76, 77, 78, 90, 95, 96, 97, 98, 99])(
  "settings for schemes of %i columns are laid out as Prettier would",
  async (length) => {
    const nameOf = (start: string): string => start.padEnd(length, "a");
    const chosen = { [nameOf("l")]: securitySchemes.login, [nameOf("m")]: securitySchemes.machine };
    const security = [{ [nameOf("l")]: [], [nameOf("m")]: [] }];
    const paths = { "/a": { get: { security, responses: {} } } };
    const { model } = modelOf(document({ paths, components: { securitySchemes: chosen } }));
    const { statements, members } = settingsForAll({
      securitySchemes: model.securitySchemes,
      requiredOptions: [],
    });
    const call = printCall({ start: "export const client = createClient", before: [], members });
    const text = `${[...statements, call].join("\n")}\n`;
    expect(await format(text, { parser: "typescript", printWidth: 100 })).toBe(text);
  },
);

function settingsOf(
  { operations: [operation], securitySchemes: schemes }: ClientModel,
  requiredOptions: SettingsContext["requiredOptions"] = [],
): { readonly environment: string; readonly members: string } {
  const { statements, members } = settingsFor(operation ?? { security: [] }, {
    securitySchemes: schemes,
    requiredOptions,
  });
  const [statement = ""] = statements;
  return {
    environment: statement.replace(/^const \{ (.*) \} = process\.env;$/, "$1"),
    members:
      members.length === 0 ? "" : sampleObject(members, { margin: 0, indent: "", around: 0 }),
  };
}
