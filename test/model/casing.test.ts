import { expect, test } from "vitest";

import { camelCase, isIdentifier, kebabCase, pascalCase } from "../../generator/model/casing.js";

const cases: readonly [given: string, pascal: string, camel: string, kebab: string][] = [
  ["User", "User", "user", "user"],
  ["user_name", "UserName", "userName", "user-name"],
  ["ScimV2User", "ScimV2User", "scimV2User", "scim-v2-user"],
  ["getHTTPServer", "GetHTTPServer", "getHTTPServer", "get-http-server"],
  ["HTTPServer", "HTTPServer", "httpServer", "http-server"],
  ["userID", "UserID", "userID", "user-id"],
  ["repos/list-for-org", "ReposListForOrg", "reposListForOrg", "repos-list-for-org"],
  ["If-None-Match", "IfNoneMatch", "ifNoneMatch", "if-none-match"],
  ["2fa", "_2Fa", "_2Fa", "2-fa"],
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
