// Code generated from spec/sample.yaml. DO NOT EDIT.
import type { Client, RequestOptions } from "../../../templates/runtime/client.js";
import {
  decodeByRange,
  decodeJson,
  decodeJsonOrEmpty,
  decodeNothing,
  responseNameByRange,
} from "../../../templates/runtime/decode-body.js";
import { encodeBody, encodeJson } from "../../../templates/runtime/encode-body.js";
import type { ResponseError } from "../../../templates/runtime/errors.js";
import { headerSimple } from "../../../templates/runtime/header.js";
import type {
  Operation,
  PaginatedOperation,
  ResponseHeaders,
  StatusRange,
} from "../../../templates/runtime/operation.js";
import { simple } from "../../../templates/runtime/path.js";
import { form, formArray } from "../../../templates/runtime/query.js";
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
  path: ["/users/", ["userId", simple]],
  query: [["attributes", formArray]],
  headers: [["If-None-Match", headerSimple, "ifNoneMatch"]],
  accept: "application/json, application/scim+json",
  responses: {
    200: decodeJson,
    304: decodeNothing,
    400: decodeJson,
    401: decodeJson,
    403: decodeJson,
    404: decodeJson,
    409: decodeJson,
  },
  decode: decodeJson,
  security: sampleOauth,
  permissions: "any of directory:user:view, directory:user:edit",
  conditional: {
    ifNoneMatch: "ifNoneMatch",
    version: ["meta", "version"],
  },
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
  path: ["/users"],
  query: [
    ["startIndex", form],
    ["count", form],
    ["filter", form],
  ],
  accept: "application/json, application/scim+json",
  responses: { 200: decodeJson, 429: decodeJson, "4XX": decodeJson, default: decodeJson },
  decode: decodeByRange,
  responseName: responseNameByRange,
  security: sampleOauth,
  permissions: "directory:user:view",
  pagination: {
    strategy: "offset",
    items: ["Resources"],
    total: ["totalResults"],
    start: "startIndex",
    count: "count",
  },
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
  path: ["/users"],
  body: encodeBody,
  content: { "application/json": encodeJson, "application/scim+json": encodeJson },
  accept: "application/json, application/scim+json",
  responses: { 200: decodeJson, 201: decodeJson, 400: decodeJson, 409: decodeJson },
  decode: decodeJson,
  security: sampleOauth,
  permissions: "all of directory:user:add, authorization:grant:add",
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
  path: ["/users/", ["userId", simple]],
  headers: [["If-Match", headerSimple, "ifMatch"]],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "application/json",
  responses: {
    200: decodeJson,
    400: decodeJson,
    404: decodeJson,
    409: decodeJson,
    412: decodeJson,
  },
  decode: decodeJson,
  security: sampleOauth,
  conditional: {
    ifMatch: "ifMatch",
    version: ["meta", "version"],
    conflicts: [
      { status: 400, path: ["scimType"], value: "invalidVers" },
      { status: 409, path: ["scimType"], value: "invalidVers" },
      { status: 412 },
    ],
  },
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
  path: ["/users/", ["userId", simple]],
  accept: "application/json",
  responses: { 200: decodeJsonOrEmpty, 204: decodeNothing, 404: decodeJson },
  decode: decodeJsonOrEmpty,
  security: sampleOauth,
};

export function deleteUser(
  client: Client,
  request: DeleteUserRequest,
  options?: RequestOptions,
): Promise<Record<string, unknown> | undefined> {
  return client.send(deleteUserOperation, request, options);
}

// No parameters, no credentials, no documented errors.

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
  path: ["/health"],
  accept: "*/*",
  responses: { 204: decodeNothing },
  decode: decodeJsonOrEmpty,
};

export function getHealth(
  client: Client,
  request: GetHealthRequest = {},
  options?: RequestOptions,
): Promise<undefined> {
  return client.send(getHealthOperation, request, options);
}
