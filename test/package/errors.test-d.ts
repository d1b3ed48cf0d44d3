import { describe, expectTypeOf, test } from "vitest";
import {
  isConnectionError,
  isErrorOf,
  isResponseError,
  getScimV2UserOperation,
  putScimV2UserOperation,
} from "../../generated/src/index.js";
import type {
  ClientError,
  ConnectionError,
  ErrorBody,
  GetScimV2UserError,
  ResponseError,
  ScimError,
} from "../../generated/src/index.js";

declare const caught: unknown;

describe("an error of an operation", () => {
  test("has the documented statuses, and no others", () => {
    if (!isErrorOf(getScimV2UserOperation, caught)) return;
    expectTypeOf(caught).toEqualTypeOf<GetScimV2UserError>();
    expectTypeOf(caught.status).toEqualTypeOf<
      400 | 401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504
    >();
    // @ts-expect-error not documented
    expectTypeOf(caught.status === 418).toEqualTypeOf<boolean>();
  });

  test("has a body that its status tells", () => {
    if (!isErrorOf(putScimV2UserOperation, caught)) return;
    expectTypeOf(caught.body).toEqualTypeOf<ScimError | ErrorBody>();
    if (caught.status === 400) expectTypeOf(caught.body).toEqualTypeOf<ScimError | ErrorBody>();
    if (caught.status === 404) expectTypeOf(caught.body).toEqualTypeOf<ErrorBody>();
    if (caught.status === 409) expectTypeOf(caught.body).toEqualTypeOf<ScimError>();
    // @ts-expect-error a 404 comes from the platform
    if (caught.status === 404) expectTypeOf(caught.body.scimType).toBeString();
  });

  test("has one of two bodies, which their members tell apart", () => {
    const tell = (body: ScimError | ErrorBody) => ("contextId" in body ? body : null);
    expectTypeOf(tell).returns.toEqualTypeOf<ErrorBody | null>();
    const read = (body: ScimError | ErrorBody) => ("detail" in body ? body : null);
    expectTypeOf(read).returns.toEqualTypeOf<ScimError | null>();
  });

  test("knows the words of the specification, and lets others come", () => {
    type ScimType = NonNullable<ScimError["scimType"]>;
    expectTypeOf<"uniqueness">().toExtend<ScimType>();
    expectTypeOf<"somethingNew">().toExtend<ScimType>();
    expectTypeOf<409>().not.toExtend<ScimType>();
  });
});

describe("an error of the client", () => {
  test("is told by a guard", () => {
    if (isResponseError(caught)) {
      expectTypeOf(caught).toEqualTypeOf<ResponseError>();
      expectTypeOf(caught.status).toEqualTypeOf<number>();
      expectTypeOf(caught.body).toEqualTypeOf<unknown>();
      expectTypeOf(caught.headers["retry-after"]).toEqualTypeOf<string | undefined>();
    }
    if (isConnectionError(caught)) expectTypeOf(caught).toEqualTypeOf<ConnectionError>();
  });

  test("says which call failed", () => {
    expectTypeOf<ResponseError>().toExtend<ClientError>();
    expectTypeOf<ClientError["operationId"]>().toEqualTypeOf<string>();
    expectTypeOf<ClientError["url"]>().toEqualTypeOf<string>();
    expectTypeOf<ClientError["attempts"]>().toEqualTypeOf<number>();
  });
});
