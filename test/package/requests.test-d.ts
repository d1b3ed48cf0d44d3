import { describe, expectTypeOf, test } from "vitest";
import {
  createClient,
  deleteScimV2User,
  getScimGroups,
  getScimV2Groups,
  getScimV2Resourcetype,
  getScimV2Schema,
  getScimV2User,
  getScimV2Users,
  patchScimV2User,
  postScimV2Groups,
  postScimV2Users,
  putScimV2Group,
  putScimV2User,
} from "../../generated/src/index.js";
import type {
  DeleteScimV2UserParams,
  GetScimV2GroupsParams,
  GetScimV2UserParams,
  GetScimV2UsersParams,
  PatchScimV2UserParams,
  PutScimV2UserParams,
  ScimUserAttribute,
  ScimV2Group,
  ScimV2GroupInput,
  ScimV2PatchOperation,
  ScimV2User,
  ScimV2UserInput,
} from "../../generated/src/index.js";

declare const user: ScimV2User;
declare const group: ScimV2Group;

const client = createClient();

describe("parameters", () => {
  test("of the path are required", () => {
    expectTypeOf<GetScimV2UserParams["userId"]>().toEqualTypeOf<string>();
    // @ts-expect-error the ID is missing
    void getScimV2User(client, {});
    // @ts-expect-error a number is no ID
    void getScimV2User(client, { userId: 1 });
  });

  test("have the values of the specification", () => {
    expectTypeOf(getScimV2Resourcetype).toBeCallableWith(client, { resourceType: "User" });
    // @ts-expect-error there is no such resource type
    void getScimV2Resourcetype(client, { resourceType: "Users" });
    const schemaId = "urn:ietf:params:scim:schemas:core:2.0:Group";
    expectTypeOf(getScimV2Schema).toBeCallableWith(client, { schemaId });
    // @ts-expect-error there is no such schema
    void getScimV2Schema(client, { schemaId: "urn:ietf:params:scim:schemas:core:1.0:Group" });
  });

  test("name attributes", () => {
    expectTypeOf<GetScimV2UsersParams["attributes"]>().toEqualTypeOf<
      readonly ScimUserAttribute[] | undefined
    >();
    expectTypeOf(getScimV2Users).toBeCallableWith(client, { attributes: ["userName", "emails"] });
    // @ts-expect-error misspelt
    void getScimV2Users(client, { attributes: ["username"] });
    // @ts-expect-error an attribute of users, not of groups
    void getScimGroups(client, { attributes: ["userName"] });
    // @ts-expect-error a list is no text
    void getScimV2Users(client, { attributes: "userName,emails" });
  });

  test("that filter groups are required on one path only", () => {
    expectTypeOf<GetScimV2GroupsParams["filter"]>().toEqualTypeOf<string>();
    expectTypeOf(getScimGroups).toBeCallableWith(client);
    expectTypeOf(getScimGroups).toBeCallableWith(client, { filter: 'displayName eq "A"' });
    expectTypeOf(getScimV2Groups).toBeCallableWith(client, { filter: 'displayName eq "A"' });
    // @ts-expect-error the filter is missing
    void getScimV2Groups(client, {});
    // @ts-expect-error the request is missing
    void getScimV2Groups(client);
  });

  test("that are optional may be undefined", () => {
    expectTypeOf<{
      count: number | undefined;
      filter: undefined;
    }>().toExtend<GetScimV2UsersParams>();
  });

  test("of headers are written in camel case", () => {
    expectTypeOf<PutScimV2UserParams["ifMatch"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<GetScimV2UserParams["ifNoneMatch"]>().toEqualTypeOf<string | undefined>();
    // @ts-expect-error a read has no If-Match
    void getScimV2User(client, { userId: "1", ifMatch: '"42"' });
  });

  test("that are not known are refused", () => {
    expectTypeOf<keyof DeleteScimV2UserParams>().toEqualTypeOf<"userId" | "ifMatch">();
    // @ts-expect-error misspelt
    void getScimV2Users(client, { startindex: 1 });
    // @ts-expect-error a delete has no body
    void deleteScimV2User(client, { userId: "1", body: {} });
  });
});

describe("the body of a request", () => {
  const userName = "barbara@example.com";
  const displayName = "Barbara";

  test("has one of the documented media types", () => {
    const body = { userName, displayName };
    expectTypeOf(postScimV2Users).toBeCallableWith(client, {
      body,
      contentType: "application/scim+json",
    });
    // @ts-expect-error not documented
    void postScimV2Users(client, { body, contentType: "application/xml" });
  });

  test("has what is required", () => {
    expectTypeOf(postScimV2Users).toBeCallableWith(client, { body: { userName, displayName } });
    // @ts-expect-error the display name is missing
    void postScimV2Users(client, { body: { userName } });
    // @ts-expect-error the body is missing
    void postScimV2Users(client, {});
    // @ts-expect-error the schemas are missing
    void patchScimV2User(client, { userId: "1", body: { Operations: [] } });
  });

  test("has no read-only members", () => {
    // @ts-expect-error the service makes the ID
    void putScimV2User(client, { userId: "1", body: { id: "1" } });
    // @ts-expect-error the service keeps the metadata
    void putScimV2User(client, { userId: "1", body: { meta: {} } });
    // @ts-expect-error groups have members, users have no groups
    void putScimV2User(client, { userId: "1", body: { groups: [] } });
    // @ts-expect-error the service makes the ID
    void postScimV2Groups(client, { body: { displayName, id: "1" } });
    const members = [{ value: "1" }];
    expectTypeOf(postScimV2Groups).toBeCallableWith(client, { body: { displayName, members } });
    // @ts-expect-error the service knows what a member is
    void postScimV2Groups(client, { body: { displayName, members: [{ type: "User" }] } });
    expectTypeOf<ScimV2UserInput>().not.toHaveProperty("id");
    expectTypeOf<ScimV2UserInput>().not.toHaveProperty("meta");
    expectTypeOf<ScimV2UserInput>().not.toHaveProperty("groups");
  });

  test("has the name of a group, which must be sent", () => {
    expectTypeOf<ScimV2GroupInput["displayName"]>().toEqualTypeOf<string>();
    expectTypeOf(putScimV2Group).toBeCallableWith(client, { groupId: "1", body: { displayName } });
    // @ts-expect-error the name is missing
    void putScimV2Group(client, { groupId: "1", body: {} });
  });

  test("has a password, which no answer has", () => {
    expectTypeOf<ScimV2UserInput["password"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ScimV2User>().not.toHaveProperty("password");
  });

  test("has the attributes of extensions by their URIs", () => {
    const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    const department = "Support";
    expectTypeOf<{ [enterprise]: { department: string } }>().toExtend<ScimV2UserInput>();
    void putScimV2User(client, {
      userId: "1",
      // @ts-expect-error misspelt
      body: { [enterprise]: { departement: department } },
    });
  });

  test("may be what was read", () => {
    expectTypeOf(user).toExtend<ScimV2UserInput>();
    expectTypeOf(group).toExtend<ScimV2GroupInput>();
    void putScimV2User(client, { userId: "1", body: user });
    void putScimV2User(client, { userId: "1", body: { ...user, active: false } });
    void putScimV2Group(client, { groupId: "1", body: { ...group, members: [] } });
  });

  test("may have members that are undefined, and lists that must not be changed", () => {
    expectTypeOf<{ title: string | undefined }>().toExtend<ScimV2UserInput>();
    expectTypeOf<{ emails: readonly { value: string }[] }>().toExtend<ScimV2UserInput>();
  });
});

describe("a patch", () => {
  type PatchValue = Required<ScimV2PatchOperation>["value"];

  test("takes any JSON as a value", () => {
    expectTypeOf<false>().toExtend<PatchValue>();
    expectTypeOf<"text">().toExtend<PatchValue>();
    expectTypeOf<0.5>().toExtend<PatchValue>();
    expectTypeOf<null>().toExtend<PatchValue>();
    expectTypeOf<{ value: string }[]>().toExtend<PatchValue>();
    expectTypeOf<{ active: boolean; emails: { value: string }[] }>().toExtend<PatchValue>();
  });

  test("knows three operations", () => {
    expectTypeOf<ScimV2PatchOperation["op"]>().toEqualTypeOf<"add" | "replace" | "remove">();
    expectTypeOf<{
      userId: string;
      body: { schemas: string[]; Operations: { op: "add"; path: string; value: boolean }[] };
    }>().toExtend<PatchScimV2UserParams>();
    expectTypeOf<{ op: "move"; path: string }>().not.toExtend<ScimV2PatchOperation>();
  });
});
