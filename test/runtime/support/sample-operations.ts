// Code generated from spec/sample.yaml. DO NOT EDIT.
import type { Client } from "../../../templates/runtime/client.js";
import {
  decodeFailure,
  decodeJson,
  decodeJsonOrEmpty,
} from "../../../templates/runtime/decode-body.js";
import { encodeJson } from "../../../templates/runtime/encode-body.js";
import { headerOf } from "../../../templates/runtime/header.js";
import type { ResponseError } from "../../../templates/runtime/errors.js";
import type {
  Operation,
  PaginatedOperation,
  RequestOptions,
  ResponseHeaders,
  StatusRange,
} from "../../../templates/runtime/operation.js";
import { simple } from "../../../templates/runtime/path.js";
import { form, formArray, queryOf } from "../../../templates/runtime/query.js";
import type {
  ConflictError,
  ErrorBody,
  User,
  UserAttribute,
  UserInput,
  UserList,
} from "./sample-models.js";
import { sampleOauth } from "./sample-security.js";

// A path parameter, a query parameter and a header parameter; 304 is documented.

export interface GetUserRequest {
  readonly userId: string;
  readonly attributes?: readonly UserAttribute[] | undefined;
  readonly ifNoneMatch?: string | undefined;
}

export type GetUserResponse =
  | { readonly status: 200; readonly headers: ResponseHeaders<"etag">; readonly body: User }
  | { readonly status: 304; readonly headers: ResponseHeaders<"etag">; readonly body: undefined };

export type GetUserError =
  ResponseError<400 | 401 | 403 | 404, ErrorBody> | ResponseError<409, ConflictError>;

export const getUserOperation: Operation<GetUserRequest, GetUserResponse, GetUserError> = {
  id: "getUser",
  method: "GET",
  statuses: [200, 304, 400, 401, 403, 404, 409],
  security: sampleOauth,
  permissions: "any of directory:user:view, directory:user:edit",
  conditional: {
    version: ["meta", "version"],
  },
  write: (params) => ({
    path:
      "/users/" +
      simple("userId", params.userId) +
      queryOf(formArray("attributes", params.attributes)),
    headers: {
      accept: "application/json, application/scim+json",
      ...headerOf("if-none-match", params.ifNoneMatch),
    },
  }),
  read: decodeJson,
};

export function getUser(
  client: Client,
  request: GetUserRequest & { readonly ifNoneMatch?: undefined },
  options?: RequestOptions,
): Promise<User>;
export function getUser(
  client: Client,
  request: GetUserRequest,
  options?: RequestOptions,
): Promise<User | undefined>;
export function getUser(
  client: Client,
  request: GetUserRequest,
  options?: RequestOptions,
): Promise<User | undefined> {
  return client.send(getUserOperation, request, options);
}

// Nothing is required, so the request may be left out; read page by page; errors by range and
// default.

export interface ListUsersRequest {
  readonly startIndex?: number | undefined;
  readonly count?: number | undefined;
  readonly filter?: string | undefined;
}

export interface ListUsersResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: UserList;
}

export type ListUsersError =
  | ResponseError<429, ErrorBody>
  | ResponseError<Exclude<StatusRange<4>, 429>, ConflictError>
  | ResponseError<StatusRange<5>, ErrorBody>;

export const listUsersOperation: PaginatedOperation<
  ListUsersRequest,
  ListUsersResponse,
  ListUsersError,
  readonly ["Resources"]
> = {
  id: "listUsers",
  method: "GET",
  statuses: [200, 429, "4XX", "default"],
  security: sampleOauth,
  permissions: "directory:user:view",
  pagination: {
    strategy: "offset",
    items: ["Resources"],
    total: ["totalResults"],
    start: "startIndex",
    count: "count",
  },
  write: (params) => ({
    path:
      "/users" +
      queryOf(
        form("startIndex", params.startIndex),
        form("count", params.count),
        form("filter", params.filter),
      ),
    headers: { accept: "application/json, application/scim+json" },
  }),
  read: decodeJson,
};

export function listUsers(
  client: Client,
  request: ListUsersRequest = {},
  options?: RequestOptions,
): Promise<UserList> {
  return client.send(listUsersOperation, request, options);
}

// A body in one of two media types; two successes with the same body.

export interface CreateUserRequest {
  readonly body: UserInput;
  /** The media type of the body. */
  readonly contentType?: "application/json" | "application/scim+json" | undefined;
}

export type CreateUserResponse =
  | { readonly status: 200; readonly headers: ResponseHeaders; readonly body: User }
  | {
      readonly status: 201;
      readonly headers: ResponseHeaders<"etag" | "location">;
      readonly body: User;
    };

export type CreateUserError = ResponseError<400, ErrorBody> | ResponseError<409, ConflictError>;

export const createUserOperation: Operation<
  CreateUserRequest,
  CreateUserResponse,
  CreateUserError
> = {
  id: "createUser",
  method: "POST",
  statuses: [200, 201, 400, 409],
  security: sampleOauth,
  permissions: "all of directory:user:add, authorization:grant:add",
  write: (params) =>
    encodeJson(
      { path: "/users", headers: { accept: "application/json, application/scim+json" } },
      params.body,
      params.contentType,
    ),
  read: decodeJson,
};

export function createUser(
  client: Client,
  request: CreateUserRequest,
  options?: RequestOptions,
): Promise<User> {
  return client.send(createUserOperation, request, options);
}

// A write that a version guards.

export interface ReplaceUserRequest {
  readonly userId: string;
  readonly ifMatch?: string | undefined;
  readonly body: UserInput;
}

export interface ReplaceUserResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders<"etag">;
  readonly body: User;
}

export type ReplaceUserError =
  ResponseError<400 | 404, ErrorBody> | ResponseError<409 | 412, ConflictError>;

export const replaceUserOperation: Operation<
  ReplaceUserRequest,
  ReplaceUserResponse,
  ReplaceUserError
> = {
  id: "replaceUser",
  method: "PUT",
  statuses: [200, 400, 404, 409, 412],
  security: sampleOauth,
  conditional: {
    version: ["meta", "version"],
    conflicts: [
      { status: 400, path: ["scimType"], value: "invalidVers" },
      { status: 409, path: ["scimType"], value: "invalidVers" },
      { status: 412 },
    ],
  },
  write: (params) =>
    encodeJson(
      {
        path: "/users/" + simple("userId", params.userId),
        headers: { ...headerOf("if-match", params.ifMatch) },
      },
      params.body,
    ),
  read: decodeJson,
};

export function replaceUser(
  client: Client,
  request: ReplaceUserRequest,
  options?: RequestOptions,
): Promise<User> {
  return client.send(replaceUserOperation, request, options);
}

// A success with and one without a body.

export interface DeleteUserRequest {
  readonly userId: string;
}

export type DeleteUserResponse =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders;
      readonly body: Record<string, unknown> | undefined;
    }
  | { readonly status: 204; readonly headers: ResponseHeaders; readonly body: undefined };

export type DeleteUserError = ResponseError<404, ErrorBody>;

export const deleteUserOperation: Operation<
  DeleteUserRequest,
  DeleteUserResponse,
  DeleteUserError
> = {
  id: "deleteUser",
  method: "DELETE",
  statuses: [200, 204, 404],
  security: sampleOauth,
  write: (params) => ({
    path: "/users/" + simple("userId", params.userId),
  }),
  read: decodeJsonOrEmpty,
};

export function deleteUser(
  client: Client,
  request: DeleteUserRequest,
  options?: RequestOptions,
): Promise<Record<string, unknown> | undefined> {
  return client.send(deleteUserOperation, request, options);
}

// No parameters, no auth, no documented errors.

export type GetHealthRequest = Readonly<Record<string, never>>;

export interface GetHealthResponse {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

export type GetHealthError = never;

export const getHealthOperation: Operation<GetHealthRequest, GetHealthResponse, GetHealthError> = {
  id: "getHealth",
  method: "GET",
  statuses: [204],
  write: () => ({ path: "/health", headers: { accept: "*/*" } }),
  read: decodeFailure,
};

export function getHealth(
  client: Client,
  request: GetHealthRequest = {},
  options?: RequestOptions,
): Promise<undefined> {
  return client.send(getHealthOperation, request, options);
}
