import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  patch,
  patchScimV2User,
  qualifiedAttribute,
  remove,
  replace,
  valuePath,
} from "../../generated/src/index.js";
import { createClient } from "../../generated/src/index.js";
import { startLoopbackServer } from "../support/loopback-server.js";
import { parsePatchPath } from "./support/parse-filter.js";

const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const member = "2819c223-7f76-453a-919d-413861904646";

describe("an operation", () => {
  const rows: readonly (readonly [title: string, got: object, want: object])[] = [
    [
      "that adds to an attribute",
      add("members", [{ value: member }]),
      { op: "add", path: "members", value: [{ value: member }] },
    ],
    [
      "that adds to several attributes",
      add({ nickName: "Babs", title: null }),
      { op: "add", value: { nickName: "Babs", title: null } },
    ],
    [
      "that replaces a value",
      replace("active", false),
      { op: "replace", path: "active", value: false },
    ],
    [
      "that replaces by nothing",
      replace("title", null),
      { op: "replace", path: "title", value: null },
    ],
    [
      "that replaces several attributes",
      replace({ active: false }),
      { op: "replace", value: { active: false } },
    ],
    ["that removes", remove("title"), { op: "remove", path: "title" }],
  ];
  test.each(rows)("%s", (_, got, want) => {
    expect(got).toStrictEqual(want);
  });

  test("that removes nothing in particular is refused", () => {
    expect(() => remove("")).toThrow(TypeError);
  });
});

/** The examples of RFC 7644 section 3.5.2, beside what writes them. */
const paths: readonly (readonly [want: string, got: string])[] = [
  ['addresses[type eq "work"]', valuePath("addresses", compare("type", "eq", "work"))],
  [`members[value eq "${member}"]`, valuePath("members", compare("value", "eq", member))],
  [
    `members[value eq "${member}"].displayName`,
    valuePath("members", compare("value", "eq", member), "displayName"),
  ],
  [
    'emails[type eq "work" and value ew "example.com"]',
    valuePath("emails", 'type eq "work" and value ew "example.com"'),
  ],
  [`${enterprise}:department`, qualifiedAttribute(enterprise, "department")],
];

describe("a path", () => {
  test.each(paths)("%s", (want, got) => {
    expect(got).toBe(want);
    expect(() => parsePatchPath(got)).not.toThrow();
  });

  test("keeps a value in its quotes", () => {
    const value = '"] or x[y eq "';
    expect(parsePatchPath(valuePath("emails", compare("type", "eq", value), "value"))).toEqual({
      attribute: "emails",
      filter: { compare: "type", operator: "eq", value },
      subAttribute: "value",
    });
  });
});

test("a patch is sent with its schema, in the order of its operations", async () => {
  const server = await startLoopbackServer(() => ({ id: "1" }));
  const client = createClient({ baseUrl: server.url });
  const body = patch(remove("title"), add("title", "Lead"), replace("active", true));
  await patchScimV2User(client, { userId: "1", body });
  await server.close();
  expect(server.requests[0]?.method).toBe("PATCH");
  expect(JSON.parse(String(server.requests[0]?.body))).toEqual({
    schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
    Operations: [
      { op: "remove", path: "title" },
      { op: "add", path: "title", value: "Lead" },
      { op: "replace", path: "active", value: true },
    ],
  });
});
