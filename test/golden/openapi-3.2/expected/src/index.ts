// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";

export {
  type FindBooksError,
  type FindBooksOutcome,
  type FindBooksParams,
  findBooks,
  findBooksOperation,
} from "./operations/find-books.js";
export {
  type GetReportError,
  type GetReportOutcome,
  type GetReportParams,
  getReport,
  getReportOperation,
} from "./operations/get-report.js";
export {
  type LinkBooksError,
  type LinkBooksOutcome,
  type LinkBooksParams,
  linkBooks,
  linkBooksOperation,
} from "./operations/link-books.js";

export type { Book } from "./models/book.js";
export type { Report } from "./models/report.js";
export type { Search } from "./models/search.js";

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
export { type Streamed, asStream } from "./runtime/download.js";
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
