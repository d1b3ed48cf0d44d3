// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";
export {
  type EntryAddedAnswer,
  type EntryAddedEvent,
  type WebhookHandlers,
  receiveWebhook,
  webhooks,
} from "./webhooks.js";

export {
  type AddEntryError,
  type AddEntryOutcome,
  type AddEntryParams,
  addEntry,
  addEntryOperation,
} from "./operations/add-entry.js";
export {
  type ListEntriesError,
  type ListEntriesOutcome,
  type ListEntriesParams,
  listEntries,
  listEntriesOperation,
} from "./operations/list-entries.js";

export type { Entry } from "./models/entry.js";
export type { Id } from "./models/id.js";
export type { Kind } from "./models/kind.js";
export { Priority, priorityValues } from "./models/priority.js";

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
export {
  type WebhookAnswer,
  type WebhookChoice,
  type WebhookDescription,
  dispatchWebhook,
} from "./runtime/webhooks.js";
