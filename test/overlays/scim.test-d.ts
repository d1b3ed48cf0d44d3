import { describe, expectTypeOf, test } from "vitest";
import {
  add,
  compare,
  createClient,
  getScimV2Groups,
  getScimV2Users,
  groupFilter,
  patch,
  patchScimV2Group,
  qualifiedAttribute,
  remove,
  replace,
  userFilter,
} from "../../generated/src/index.js";
import type {
  GroupFilterAttribute,
  ScimV2PatchRequest,
  UserFilterAttribute,
} from "../../generated/src/index.js";

const client = createClient();

describe("filters", () => {
  test("know the attributes that the specification lists", () => {
    expectTypeOf<UserFilterAttribute>().toEqualTypeOf<
      | "active"
      | "division"
      | "email"
      | "employeeNumber"
      | "externalId"
      | "id"
      | "manager"
      | "userName"
    >();
    expectTypeOf<GroupFilterAttribute>().toEqualTypeOf<"displayName" | "id">();
  });

  test("of users compare their attributes only", () => {
    userFilter("userName", "barbara.jensen@example.com");
    // @ts-expect-error another spelling
    userFilter("username", "barbara.jensen@example.com");
    // @ts-expect-error users are not found by it
    userFilter("nickName", "Babs");
  });

  test("of groups compare their attributes only", () => {
    groupFilter("displayName", "Support");
    // @ts-expect-error an attribute of users
    groupFilter("userName", "Support");
  });

  test("compare with a value of the right type", () => {
    userFilter("active", false);
    // @ts-expect-error it is no text
    userFilter("active", "false");
    // @ts-expect-error it is a text
    userFilter("employeeNumber", 42);
    compare("age", "gt", 42);
    // @ts-expect-error it has no order
    compare("active", "gt", true);
    // @ts-expect-error only texts have parts
    compare("age", "co", 4);
    // @ts-expect-error there is no such operator
    compare("age", "like", "4");
  });

  test("are texts, and texts are filters", () => {
    expectTypeOf(userFilter("active", false)).toEqualTypeOf<string>();
    void getScimV2Users(client, { filter: userFilter("active", false) });
    void getScimV2Groups(client, { filter: 'displayName eq "Support"' });
  });
});

describe("patches", () => {
  test("are the body of a request", () => {
    expectTypeOf(patch(remove("title"))).toEqualTypeOf<ScimV2PatchRequest>();
    void patchScimV2Group(client, { groupId: "1", body: patch(add("members", [{ value: "2" }])) });
  });

  test("change something", () => {
    // @ts-expect-error no operation
    patch();
  });

  test("remove what a path leads to", () => {
    // @ts-expect-error no path
    remove();
  });

  test("add and replace what JSON can hold", () => {
    replace("title", null);
    replace({ title: "Lead", active: true });
    // @ts-expect-error no value
    replace("title");
    // @ts-expect-error no value
    add("title", undefined);
    // @ts-expect-error no value
    add({ title: undefined });
  });

  test("name the attributes of any schema", () => {
    qualifiedAttribute("urn:example:params:scim:schemas:extension:badge:1.0:User", "number");
  });
});
