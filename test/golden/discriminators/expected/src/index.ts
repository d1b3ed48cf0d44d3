// Code generated from discriminators/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";

export {
  type ReplacePetData,
  type ReplacePetError,
  type ReplacePetOutcome,
  type ReplacePetParams,
  replacePet,
  replacePetOperation,
} from "./operations/replace-pet.js";

export type { Cat, CatInput } from "./models/cat.js";
export type { DogBase, DogBaseInput } from "./models/dog-base.js";
export type { Dog, DogInput } from "./models/dog.js";
export type { Flight } from "./models/flight.js";
export type { Movement } from "./models/movement.js";
export type { PetBase, PetBaseInput } from "./models/pet-base.js";
export type { Pet, PetInput } from "./models/pet.js";
export type { Terrier, TerrierInput } from "./models/terrier.js";
export type { Walk } from "./models/walk.js";

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
