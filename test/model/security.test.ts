import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { document, modelOf } from "../support/model-builders.js";

function schemeOf(scheme: JsonObject) {
  const { model } = modelOf(document({ components: { securitySchemes: { a: scheme } } }));
  return model.securitySchemes[0];
}

const url = "https://login.example.com";
const nothing = {
  bearerFormat: null,
  openIdConnectUrl: null,
  oauth2MetadataUrl: null,
  tokenUrl: null,
  flows: [],
  deprecated: false,
};

test.each<[title: string, scheme: JsonObject, want: object]>([
  [
    "an API key",
    { type: "apiKey", in: "query", name: "key" },
    { placement: "query", parameter: "key" },
  ],
  ["basic", { type: "http", scheme: "Basic" }, { placement: "basic", parameter: null }],
  [
    "a bearer token",
    { type: "http", scheme: "bearer", bearerFormat: "JWT" },
    { placement: "bearer", parameter: null, bearerFormat: "JWT" },
  ],
  [
    "another scheme",
    { type: "http", scheme: "Digest", deprecated: true },
    { placement: "authorization", parameter: "Digest", deprecated: true },
  ],
  [
    "OpenID Connect",
    { type: "openIdConnect", openIdConnectUrl: url },
    { placement: "bearer", parameter: null, openIdConnectUrl: url },
  ],
  ["mutual TLS", { type: "mutualTLS" }, { placement: "none", parameter: null }],
  [
    "OAuth 2.0 without flows",
    { type: "oauth2", oauth2MetadataUrl: url, flows: {} },
    { placement: "bearer", parameter: null, oauth2MetadataUrl: url },
  ],
])("a security scheme: %s", (_, scheme, want) => {
  expect(schemeOf(scheme)).toEqual({
    pointer: "#/components/securitySchemes/a",
    origin: "#/components/securitySchemes/a",
    extensions: {},
    key: "a",
    name: "a",
    type: scheme["type"],
    description: null,
    ...nothing,
    ...want,
  });
});

test("flows stand in the order of the specification, their scopes in that of the document", () => {
  const scopes = { write: "Write.", read: null };
  const scheme = schemeOf({
    type: "oauth2",
    flows: {
      deviceAuthorization: { deviceAuthorizationUrl: `${url}/device`, tokenUrl: url, scopes: {} },
      clientCredentials: { tokenUrl: url, scopes, "x-note": 1 },
      implicit: { authorizationUrl: url, refreshUrl: `${url}/refresh`, scopes: {} },
      "x-flow": { tokenUrl: url },
    },
  });
  const none = {
    authorizationUrl: null,
    deviceAuthorizationUrl: null,
    tokenUrl: null,
    refreshUrl: null,
    scopes: [],
    extensions: {},
  };
  expect(scheme?.flows).toEqual([
    { ...none, type: "implicit", authorizationUrl: url, refreshUrl: `${url}/refresh` },
    {
      ...none,
      type: "clientCredentials",
      tokenUrl: url,
      scopes: [
        { name: "write", description: "Write." },
        { name: "read", description: null },
      ],
      extensions: { "x-note": 1 },
    },
    {
      ...none,
      type: "deviceAuthorization",
      deviceAuthorizationUrl: `${url}/device`,
      tokenUrl: url,
    },
  ]);
});

test.each<[want: string | null, flows: JsonObject, extension: JsonObject]>([
  [url, { clientCredentials: { tokenUrl: url } }, {}],
  ["/token", { clientCredentials: { tokenUrl: "/token" } }, {}],
  [
    "https://{region}/t",
    { clientCredentials: { tokenUrl: url } },
    { "x-token-url": "https://{region}/t" },
  ],
  ["https://{region}/t", {}, { "x-token-url": "https://{region}/t" }],
  // A placeholder, which as a relative URL would be the server itself.
  [null, { clientCredentials: { tokenUrl: "" } }, {}],
  [null, { password: { tokenUrl: url } }, {}],
])("a client asks %s for tokens by client credentials", (want, flows, extension) => {
  expect(schemeOf({ type: "oauth2", flows, ...extension })?.tokenUrl).toBe(want);
});
