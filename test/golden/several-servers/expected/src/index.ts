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
