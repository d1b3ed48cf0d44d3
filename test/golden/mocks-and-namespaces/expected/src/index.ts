// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";

export {
  type CheckHealthError,
  type CheckHealthOutcome,
  type CheckHealthParams,
  checkHealth,
  checkHealthOperation,
} from "./operations/check-health.js";
export {
  type DeletePetError,
  type DeletePetOutcome,
  type DeletePetParams,
  deletePet,
  deletePetOperation,
} from "./operations/delete-pet.js";
export {
  type GetPetError,
  type GetPetOutcome,
  type GetPetParams,
  getPet,
  getPetOperation,
} from "./operations/get-pet.js";

export type { Pet } from "./models/pet.js";

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

export {
  type Api,
  type HealthApi,
  type PetsApi,
  createApi,
  healthApi,
  petsApi,
} from "./namespaces/api.js";
