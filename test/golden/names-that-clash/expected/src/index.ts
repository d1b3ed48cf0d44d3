// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";

export {
  type GetUsersByUserIdError,
  type GetUsersByUserIdOutcome,
  type GetUsersByUserIdParams,
  getUsersByUserId,
  getUsersByUserIdOperation,
} from "./operations/get-users-by-user-id.js";
export {
  type PostDeleteError,
  type PostDeleteOutcome,
  type PostDeleteParams,
  postDelete,
  postDeleteOperation,
} from "./operations/post-delete.js";

export type { ErrorModel } from "./models/error-model.js";
export type { ErrorModel2 } from "./models/error-model2.js";
export { type Model2fa, model2faValues } from "./models/model2fa.js";
export type { UserNameModel } from "./models/user-name-model.js";
export type { UserNameModel2 } from "./models/user-name-model2.js";
export type { UserName } from "./models/user-name.js";

export type {
  Call,
  Client,
  ClientSettings,
  Fetch,
  HeaderValues,
  Middleware,
  RequestOptions,
} from "./runtime/client.js";
export { type Update, updateWith } from "./runtime/conditional.js";
export type {
  Credential,
  CredentialSource,
  Credentials,
  CredentialsByScheme,
  Secret,
  UserPassword,
} from "./runtime/credentials.js";
export {
  ClientError,
  ConnectionError,
  DecodeError,
  type ErrorAnswer,
  type FailedCall,
  RequestError,
  ResponseError,
  TimeoutError,
  isClientError,
  isConnectionError,
  isDecodeError,
  isErrorOf,
  isRequestError,
  isResponseError,
  isTimeoutError,
} from "./runtime/errors.js";
export {
  type ClientCredentialsOptions,
  type StoredToken,
  type TokenErrorBody,
  type TokenStore,
  clientCredentials,
  clientCredentialsOperation,
} from "./runtime/oauth.js";
export { type CallRecord, type Observer, observe } from "./runtime/observe.js";
export type {
  Authorize,
  BodyDecoder,
  BodyEncoder,
  BodyInit,
  BodyWriter,
  Conditional,
  JsonPath,
  Operation,
  OperationDescription,
  OperationServer,
  PaginatedOperation,
  Pagination,
  Parameter,
  ParameterEncoder,
  PartEncoding,
  RequestValues,
  ResponseHeaders,
  ResponseOutcome,
  RetryPolicy,
  Security,
  SecurityAlternatives,
  SecurityScheme,
  StatusRange,
} from "./runtime/operation.js";
export { type ItemOf, type PageOptions, items, pages } from "./runtime/paginate.js";
export { type RetryOptions, retry } from "./runtime/retry.js";
export { type Result, safe } from "./runtime/safe.js";
export { timeout } from "./runtime/timeout.js";
