import { describe, expectTypeOf, test } from "vitest";
import {
  createClient,
  deleteScimV2Group,
  deleteScimV2User,
  getScimV2Groups,
  getScimV2Schemas,
  getScimV2User,
  getScimV2UserOperation,
  getScimV2Users,
  getScimV2UsersOperation,
  postScimV2Users,
  postScimV2UsersOperation,
} from "../../generated/src/index.js";
import type {
  Empty,
  GetScimV2UserOutcome,
  ScimGroupListResponse,
  ScimUserListResponse,
  ScimV2SchemaListResponse,
  ScimV2User,
} from "../../generated/src/index.js";

declare const etag: string | undefined;

const client = createClient();

describe("a call resolves to", () => {
  test("the body", () => {
    expectTypeOf(getScimV2Users(client)).resolves.toEqualTypeOf<ScimUserListResponse>();
    expectTypeOf(
      getScimV2Groups(client, { filter: "" }),
    ).resolves.toEqualTypeOf<ScimGroupListResponse>();
    expectTypeOf(getScimV2Schemas(client)).resolves.toEqualTypeOf<ScimV2SchemaListResponse>();
  });

  test("one type for two statuses that have the same body", () => {
    const body = { userName: "a", displayName: "b" };
    expectTypeOf(postScimV2Users(client, { body })).resolves.toEqualTypeOf<ScimV2User>();
  });

  test("nothing where there is no body", () => {
    const groupId = "1";
    expectTypeOf(deleteScimV2Group(client, { groupId })).resolves.toEqualTypeOf<void>();
    const userId = "1";
    expectTypeOf(deleteScimV2User(client, { userId })).resolves.toEqualTypeOf<Empty | undefined>();
  });
});

describe("a read of what may not have changed", () => {
  const userId = "1";

  test("has a body without a condition", () => {
    expectTypeOf(getScimV2User(client, { userId })).resolves.toEqualTypeOf<ScimV2User>();
    const ifNoneMatch = undefined;
    expectTypeOf(
      getScimV2User(client, { userId, ifNoneMatch }),
    ).resolves.toEqualTypeOf<ScimV2User>();
  });

  test("may have none with a condition", () => {
    expectTypeOf(getScimV2User(client, { userId, ifNoneMatch: '"42"' })).resolves.toEqualTypeOf<
      ScimV2User | undefined
    >();
    expectTypeOf(getScimV2User(client, { userId, ifNoneMatch: etag })).resolves.toEqualTypeOf<
      ScimV2User | undefined
    >();
  });
});

describe("an exchange", () => {
  test("is told apart by its status", async () => {
    const outcome = await client.exchange(getScimV2UserOperation, { userId: "1" });
    expectTypeOf(outcome.status).toEqualTypeOf<200 | 304>();
    expectTypeOf(outcome.body).toEqualTypeOf<ScimV2User | undefined>();
    if (outcome.status === 200) expectTypeOf(outcome.body).toEqualTypeOf<ScimV2User>();
    else expectTypeOf(outcome.body).toEqualTypeOf<undefined>();
    // @ts-expect-error not documented
    expectTypeOf(outcome.status === 204).toEqualTypeOf<boolean>();
  });

  test("has the documented headers as members", async () => {
    const { headers } = await client.exchange(getScimV2UserOperation, { userId: "1" });
    expectTypeOf(headers.etag).toEqualTypeOf<string | undefined>();
    expectTypeOf(headers["x-other"]).toEqualTypeOf<string | undefined>();
    const list = await client.exchange(getScimV2UsersOperation, {});
    // @ts-expect-error not documented for a list, so it is no member
    expectTypeOf(list.headers.etag).toEqualTypeOf<string | undefined>();
  });

  test("tells that something was created", async () => {
    const body = { userName: "a", displayName: "b" };
    const { status } = await client.exchange(postScimV2UsersOperation, { body });
    expectTypeOf(status).toEqualTypeOf<200 | 201>();
  });

  test("takes the request of its operation", () => {
    const outcome = client.exchange(getScimV2UserOperation, { userId: "1", ifNoneMatch: etag });
    expectTypeOf(outcome).resolves.toEqualTypeOf<GetScimV2UserOutcome>();
    // @ts-expect-error the ID is missing
    void client.exchange(getScimV2UserOperation, {});
    // @ts-expect-error a parameter of another operation
    void client.exchange(getScimV2UserOperation, { userId: "1", startIndex: 1 });
  });
});

describe("a resource that was read", () => {
  test("keeps what the service says", async () => {
    const user = await getScimV2User(client, { userId: "1" });
    // @ts-expect-error read-only
    user.id = "2";
    // @ts-expect-error read-only
    user.meta = {};
    expectTypeOf(user).toHaveProperty("active");
    user.active = false;
  });

  test("has values that the specification does not know yet", async () => {
    const user = await getScimV2User(client, { userId: "1" });
    const [email] = user.emails ?? [];
    expectTypeOf<"mobile">().toExtend<NonNullable<typeof email>["type"]>();
    expectTypeOf(user.meta?.version).toEqualTypeOf<string | undefined>();
  });

  test("comes in pages", async () => {
    const { Resources = [], totalResults } = await getScimV2Users(client);
    expectTypeOf(Resources).toEqualTypeOf<ScimV2User[]>();
    expectTypeOf(totalResults).toEqualTypeOf<number | undefined>();
  });
});
