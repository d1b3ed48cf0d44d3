// Code generated from responses/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";

export {
  type DeleteFileError,
  type DeleteFileOutcome,
  type DeleteFileParams,
  deleteFile,
  deleteFileOperation,
} from "./operations/delete-file.js";
export {
  type ListFilesError,
  type ListFilesOutcome,
  type ListFilesParams,
  listFiles,
  listFilesOperation,
} from "./operations/list-files.js";
export {
  type ReadFileError,
  type ReadFileOutcome,
  type ReadFileParams,
  readFile,
  readFileOperation,
} from "./operations/read-file.js";
export {
  type ReadNewsError,
  type ReadNewsOutcome,
  type ReadNewsParams,
  readNews,
  readNewsOperation,
} from "./operations/read-news.js";
export {
  type WriteFileError,
  type WriteFileOutcome,
  type WriteFileParams,
  writeFile,
  writeFileOperation,
} from "./operations/write-file.js";

export type { Problem } from "./models/problem.js";

export type { Client } from "./runtime/client.js";
export { type Update, updateWith } from "./runtime/conditional.js";
export { type Streamed, asStream } from "./runtime/download.js";
export {
  ClientError,
  type ConnectionError,
  type DecodeError,
  type ErrorName,
  type FailedCall,
  type PaginationError,
  type RequestError,
  type ResponseError,
  type TimeoutError,
  isClientError,
  isConnectionError,
  isDecodeError,
  isErrorOf,
  isPaginationError,
  isRequestError,
  isResponseError,
  isTimeoutError,
} from "./runtime/errors.js";
export type {
  Fetch,
  FetchBody,
  FetchHeaders,
  FetchInit,
  FetchOptions,
  FetchResponse,
} from "./runtime/fetch.js";
export {
  type ClientCredentialsOptions,
  type StoredToken,
  type TokenErrorBody,
  type TokenParams,
  type TokenStore,
  clientCredentials,
  clientCredentialsOperation,
} from "./runtime/oauth.js";
export { type CallRecord, observe } from "./runtime/observe.js";
export type {
  Auth,
  AuthByScheme,
  AuthSource,
  Call,
  ClientSettings,
  HeaderValues,
  Middleware,
  Operation,
  OperationDescription,
  PaginatedOperation,
  RequestBody,
  RequestOptions,
  ResponseHeaders,
  ResponseOutcome,
  Secret,
  Security,
  SecurityAlternatives,
  SecurityScheme,
  SentRequest,
  ServerSettings,
  StatusRange,
  UserPassword,
  WrittenRequest,
} from "./runtime/operation.js";
export { type ItemOf, type PageOptions, items, pages } from "./runtime/paginate.js";
export type { Conditional, JsonPath, Pagination, RetryPolicy } from "./runtime/policies.js";
export { type RetryOptions, retry } from "./runtime/retry.js";
export { type Result, safe } from "./runtime/safe.js";
export { type TimeoutOptions, timeout } from "./runtime/timeout.js";
