// Code generated from camel/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";
export {
  type OwnerMovedAnswer,
  type OwnerMovedAnswerData,
  type OwnerMovedEvent,
  type WebhookHandlers,
  receiveWebhook,
  webhooks,
} from "./webhooks.js";

export {
  type AddAddressesError,
  type AddAddressesOutcome,
  type AddAddressesParams,
  addAddresses,
  addAddressesOperation,
} from "./operations/add-addresses.js";
export {
  type CreateOwnerBody,
  type CreateOwnerError,
  type CreateOwnerOutcome,
  type CreateOwnerParams,
  createOwner,
  createOwnerOperation,
} from "./operations/create-owner.js";
export {
  type GetOwnerError,
  type GetOwnerOutcome,
  type GetOwnerParams,
  getOwner,
  getOwnerOperation,
} from "./operations/get-owner.js";
export {
  type ListByCursorError,
  type ListByCursorOutcome,
  type ListByCursorParams,
  listByCursor,
  listByCursorOperation,
} from "./operations/list-by-cursor.js";
export {
  type ListByLinkError,
  type ListByLinkOutcome,
  type ListByLinkParams,
  listByLink,
  listByLinkOperation,
} from "./operations/list-by-link.js";
export {
  type ListByPageError,
  type ListByPageOutcome,
  type ListByPageParams,
  listByPage,
  listByPageOperation,
} from "./operations/list-by-page.js";
export {
  type ListNamesError,
  type ListNamesOutcome,
  type ListNamesParams,
  listNames,
  listNamesOperation,
} from "./operations/list-names.js";
export {
  type ListOwnersData,
  type ListOwnersError,
  type ListOwnersOutcome,
  type ListOwnersParams,
  listOwners,
  listOwnersOperation,
} from "./operations/list-owners.js";
export {
  type PutOwnerError,
  type PutOwnerOutcome,
  type PutOwnerParams,
  putOwner,
  putOwnerOperation,
} from "./operations/put-owner.js";
export {
  type WatchOwnersError,
  type WatchOwnersOutcome,
  type WatchOwnersParams,
  watchOwners,
  watchOwnersOperation,
} from "./operations/watch-owners.js";

export type { Address } from "./models/address.js";
export type { Cat } from "./models/cat.js";
export type { Clashing } from "./models/clashing.js";
export type { Dog } from "./models/dog.js";
export type { EitherCase } from "./models/either-case.js";
export type { MapOrObject } from "./models/map-or-object.js";
export type { Meta } from "./models/meta.js";
export type { Names } from "./models/names.js";
export type { Odd } from "./models/odd.js";
export type { Owner, OwnerInput } from "./models/owner.js";
export type { PageResponse } from "./models/page-response.js";
export type { Pet } from "./models/pet.js";
export type { Place } from "./models/place.js";
export type { Point } from "./models/point.js";
export type { Problem } from "./models/problem.js";
export type { RecordModel } from "./models/record-model.js";
export type { Search } from "./models/search.js";
export type { Size } from "./models/size.js";
export type { Sort } from "./models/sort.js";
export type { WithRequired } from "./models/utility-types.js";
export type { WholeSearch } from "./models/whole-search.js";

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

export { AddressCodec } from "./codecs/models/address.js";
export { CatCodec } from "./codecs/models/cat.js";
export { DogCodec } from "./codecs/models/dog.js";
export { EitherCaseCodec } from "./codecs/models/either-case.js";
export { MetaCodec } from "./codecs/models/meta.js";
export { OddCodec } from "./codecs/models/odd.js";
export { OwnerCodec, OwnerInputCodec } from "./codecs/models/owner.js";
export { PageResponseCodec } from "./codecs/models/page-response.js";
export { PetCodec } from "./codecs/models/pet.js";
export { PlaceCodec } from "./codecs/models/place.js";
export { PointCodec } from "./codecs/models/point.js";
export { ProblemCodec } from "./codecs/models/problem.js";
export { RecordModelCodec } from "./codecs/models/record-model.js";
export { SearchCodec } from "./codecs/models/search.js";
export { SizeCodec } from "./codecs/models/size.js";
export { SortCodec } from "./codecs/models/sort.js";
export { WholeSearchCodec } from "./codecs/models/whole-search.js";
