// Code generated from dates/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";
export {
  type VisitedAnswer,
  type VisitedAnswerData,
  type VisitedEvent,
  type WebhookHandlers,
  receiveWebhook,
  webhooks,
} from "./webhooks.js";

export {
  type AddVisitsError,
  type AddVisitsOutcome,
  type AddVisitsParams,
  addVisits,
  addVisitsOperation,
} from "./operations/add-visits.js";
export {
  type CreatePetBody,
  type CreatePetError,
  type CreatePetOutcome,
  type CreatePetParams,
  createPet,
  createPetOperation,
} from "./operations/create-pet.js";
export {
  type GetPetError,
  type GetPetOutcome,
  type GetPetParams,
  getPet,
  getPetOperation,
} from "./operations/get-pet.js";
export {
  type ListNamesError,
  type ListNamesOutcome,
  type ListNamesParams,
  listNames,
  listNamesOperation,
} from "./operations/list-names.js";
export {
  type ListPetsData,
  type ListPetsError,
  type ListPetsOutcome,
  type ListPetsParams,
  listPets,
  listPetsOperation,
} from "./operations/list-pets.js";
export {
  type PutPetError,
  type PutPetOutcome,
  type PutPetParams,
  putPet,
  putPetOperation,
} from "./operations/put-pet.js";
export {
  type WatchVisitsError,
  type WatchVisitsOutcome,
  type WatchVisitsParams,
  watchVisits,
  watchVisitsOperation,
} from "./operations/watch-visits.js";

export type { Born } from "./models/born.js";
export type { Event } from "./models/event.js";
export type { Instant } from "./models/instant.js";
export type { Memo } from "./models/memo.js";
export type { Names } from "./models/names.js";
export type { Note } from "./models/note.js";
export type { Pet, PetInput } from "./models/pet.js";
export type { Problem } from "./models/problem.js";
export type { Renamed } from "./models/renamed.js";
export type { Span } from "./models/span.js";
export type { Visit } from "./models/visit.js";

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

export { BornCodec } from "./codecs/models/born.js";
export { EventCodec } from "./codecs/models/event.js";
export { InstantCodec } from "./codecs/models/instant.js";
export { MemoCodec } from "./codecs/models/memo.js";
export { NoteCodec } from "./codecs/models/note.js";
export { PetCodec, PetInputCodec } from "./codecs/models/pet.js";
export { ProblemCodec } from "./codecs/models/problem.js";
export { SpanCodec } from "./codecs/models/span.js";
export { VisitCodec } from "./codecs/models/visit.js";
