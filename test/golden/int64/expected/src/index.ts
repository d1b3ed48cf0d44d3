// Code generated from int64/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";
export {
  type MovedAnswer,
  type MovedEvent,
  type WebhookHandlers,
  receiveWebhook,
  webhooks,
} from "./webhooks.js";

export {
  type CreateAccountError,
  type CreateAccountOutcome,
  type CreateAccountParams,
  createAccount,
  createAccountOperation,
} from "./operations/create-account.js";
export {
  type GetAccountError,
  type GetAccountOutcome,
  type GetAccountParams,
  getAccount,
  getAccountOperation,
} from "./operations/get-account.js";
export {
  type ListAccountsData,
  type ListAccountsError,
  type ListAccountsOutcome,
  type ListAccountsParams,
  listAccounts,
  listAccountsOperation,
} from "./operations/list-accounts.js";
export {
  type ListNamesError,
  type ListNamesOutcome,
  type ListNamesParams,
  listNames,
  listNamesOperation,
} from "./operations/list-names.js";
export {
  type PutAccountError,
  type PutAccountOutcome,
  type PutAccountParams,
  putAccount,
  putAccountOperation,
} from "./operations/put-account.js";
export {
  type WatchChangesError,
  type WatchChangesOutcome,
  type WatchChangesParams,
  watchChanges,
  watchChangesOperation,
} from "./operations/watch-changes.js";

export type { Account } from "./models/account.js";
export type { Problem } from "./models/problem.js";
export type { Range } from "./models/range.js";

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
export type { ServerSentEvent } from "./runtime/event-stream.js";
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
export {
  type WebhookAnswer,
  type WebhookChoice,
  type WebhookDescription,
  dispatchWebhook,
} from "./runtime/webhooks.js";

export { type Codec, readJson, writeJson } from "./codecs/codec.js";
export { webhookCodecs } from "./codecs/webhooks.js";

export { AccountCodec } from "./codecs/models/account.js";
export { ProblemCodec } from "./codecs/models/problem.js";
export { RangeCodec } from "./codecs/models/range.js";
