import { expect, test } from "vitest";

import { camelCase, isIdentifier, kebabCase, pascalCase } from "../../generator/casing.js";

const cases: readonly [given: string, pascal: string, camel: string, kebab: string][] = [
  ["User", "User", "user", "user"],
  ["user_name", "UserName", "userName", "user-name"],
  ["ScimV2User", "ScimV2User", "scimV2User", "scim-v2-user"],
  ["getHTTPServer", "GetHTTPServer", "getHTTPServer", "get-http-server"],
  ["HTTPServer", "HTTPServer", "httpServer", "http-server"],
  ["userID", "UserID", "userID", "user-id"],
  ["repos/list-for-org", "ReposListForOrg", "reposListForOrg", "repos-list-for-org"],
  ["If-None-Match", "IfNoneMatch", "ifNoneMatch", "if-none-match"],
  ["2fa", "_2fa", "_2fa", "2fa"],
  ["Top10s", "Top10s", "top10s", "top10s"],
  ["io.k8s.api.V1beta1", "IoK8sApiV1beta1", "ioK8sApiV1beta1", "io-k8s-api-v1beta1"],
  ["PostOAuth2Token", "PostOAuth2Token", "postOAuth2Token", "post-oauth2-token"],
  ["oAuthLogin", "OAuthLogin", "oAuthLogin", "oauth-login"],
  ["fooAuth", "FooAuth", "fooAuth", "foo-auth"],
  ["getIPv6Address", "GetIPv6Address", "getIPv6Address", "get-i-pv6-address"],
  ["5GDdnmfInfo", "_5GDdnmfInfo", "_5GDdnmfInfo", "5-g-ddnmf-info"],
  ["A1B2c3", "A1B2c3", "a1B2c3", "a1-b2c3"],
  ["größe", "Größe", "größe", "größe"],
  ["+1", "_1", "_1", "1"],
  ["名前 list", "名前List", "名前List", "名前-list"],
  ["", "", "", ""],
  ["---", "", "", ""],
];

test.each(cases)("%s", (given, pascal, camel, kebab) => {
  expect([pascalCase(given), camelCase(given), kebabCase(given)]).toEqual([pascal, camel, kebab]);
});

test.each(cases.filter(([, pascal]) => pascal !== ""))("%s becomes identifiers", (given) => {
  expect([pascalCase(given), camelCase(given)].every(isIdentifier)).toBe(true);
});
