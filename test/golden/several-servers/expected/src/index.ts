// Code generated from several-servers/spec.yaml. DO NOT EDIT.

export { type ClientOptions, type Host, type Region, type Stage, createClient } from "./client.js";

export {
  type AddReportError,
  type AddReportOutcome,
  type AddReportParams,
  addReport,
  addReportOperation,
} from "./operations/add-report.js";
export {
  type GetStatusError,
  type GetStatusOutcome,
  type GetStatusParams,
  getStatus,
  getStatusOperation,
} from "./operations/get-status.js";
export {
  type ListDraftsError,
  type ListDraftsOutcome,
  type ListDraftsParams,
  listDrafts,
  listDraftsOperation,
} from "./operations/list-drafts.js";
export {
  type ListReportsError,
  type ListReportsOutcome,
  type ListReportsParams,
  listReports,
  listReportsOperation,
} from "./operations/list-reports.js";
export {
  type ListThingsError,
  type ListThingsOutcome,
  type ListThingsParams,
  listThings,
  listThingsOperation,
} from "./operations/list-things.js";
export {
  type StartUploadError,
  type StartUploadOutcome,
  type StartUploadParams,
  startUpload,
  startUploadOperation,
} from "./operations/start-upload.js";

export type { Client } from "./runtime/client.js";
export { type Update, updateWith } from "./runtime/conditional.js";
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
