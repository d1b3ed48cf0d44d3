import { expect, test } from "vitest";
import { createClientFrom } from "../../templates/runtime/client.js";
import { clientCredentials } from "../../templates/runtime/oauth.js";
import type { SecurityScheme } from "../../templates/runtime/operation.js";
import { relativeTokenUrl } from "../../templates/runtime/relative-token-url.js";
import { bearer } from "../../templates/runtime/schemes.js";
import { errorOf } from "./support/client.js";
import { getUserOperation } from "./support/sample-operations.js";

/** Calls an operation, and tells the URLs that were asked. */
async function askedBy(tokenUrl: string | undefined, baseUrl: string): Promise<readonly string[]> {
  const asked: string[] = [];
  const security: SecurityScheme = {
    name: "oauth",
    apply: bearer,
    ...(tokenUrl !== undefined && { tokenUrl: (server) => relativeTokenUrl(tokenUrl, server) }),
  };
  const client = createClientFrom({
    baseUrl,
    variables: { stage: "test" },
    auth: clientCredentials({ clientId: "a", clientSecret: "b" }),
    fetch: async (url) => {
      asked.push(url);
      return Promise.resolve(Response.json({ id: "1", userName: "a", access_token: "t" }));
    },
  });
  await client.send({ ...getUserOperation, security }, { userId: "1" });
  return asked;
}

test.each([
  ["/oauth/token", "https://api.example.com/v1", "https://api.example.com/oauth/token"],
  ["token", "https://api.example.com/v1", "https://api.example.com/token"],
  ["token", "https://api.example.com/v1/", "https://api.example.com/v1/token"],
  ["../token", "https://api.example.com/a/v1/", "https://api.example.com/a/token"],
  ["//login.example.com/token", "https://api.example.com/v1", "https://login.example.com/token"],
  ["/{stage}/token", "https://api.example.com/v1", "https://api.example.com/test/token"],
])("%s of %s is %s", async (tokenUrl, baseUrl, want) => {
  expect(await askedBy(tokenUrl, baseUrl)).toEqual([want, `${baseUrl.replace(/\/$/, "")}/users/1`]);
});

test.each([undefined, "", "/{region}/token"])(
  "%s is no place to send a secret to",
  async (tokenUrl) => {
    const error = await errorOf(askedBy(tokenUrl, "https://api.example.com/v1"));
    expect(error).toMatchObject({ name: "RequestError", operationId: "clientCredentials" });
  },
);

test("a relative base URL leads nowhere outside of a browser", async () => {
  const error = await errorOf(askedBy("/oauth/token", "/v1"));
  expect(error).toMatchObject({ name: "RequestError", operationId: "clientCredentials" });
});
