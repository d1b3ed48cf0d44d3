// Code generated from smallest/spec.yaml. DO NOT EDIT.

export { type ClientOptions, createClient } from "./client.js";

export {
  type GetTimeError,
  type GetTimeRequest,
  type GetTimeResponse,
  getTime,
  getTimeOperation,
} from "./operations/get-time.js";

export { sleep, untilAborted } from "./runtime/abort.js";
export {
  cookieFormAnyExplode,
  deepObjectAny,
  formAny,
  formAnyExplode,
  formAnyExplodeReserved,
  formAnyReserved,
  headerSimpleAny,
  headerSimpleAnyExplode,
  labelAny,
  labelAnyExplode,
  matrixAny,
  matrixAnyExplode,
  pipeDelimitedAny,
  simpleAny,
  simpleAnyExplode,
  spaceDelimitedAny,
} from "./runtime/any-shape.js";
export {
  type Call,
  type Client,
  type ClientSettings,
  type Fetch,
  type HeaderValues,
  type Middleware,
  type RequestOptions,
  createClientFrom,
} from "./runtime/client.js";
export { type Update, updateWith } from "./runtime/conditional.js";
export { cookieFormArrayExplode, cookieFormObjectExplode } from "./runtime/cookie.js";
export {
  type Credential,
  type CredentialSource,
  type Credentials,
  type CredentialsByScheme,
  type Secret,
  type UserPassword,
  applyFirst,
} from "./runtime/credentials.js";
export {
  decodeBinary,
  decodeByRange,
  decodeJson,
  decodeJsonOrEmpty,
  decodeNothing,
  decodeText,
} from "./runtime/decode-body.js";
export {
  encodeBinary,
  encodeBody,
  encodeBodyAndCookies,
  encodeJson,
  encodeText,
} from "./runtime/encode-body.js";
export {
  type Escape,
  type MemberFormat,
  type Members,
  type Primitive,
  definedMembers,
  encode,
  joinItems,
  joinMembers,
} from "./runtime/encode.js";
export {
  ClientError,
  ConnectionError,
  DecodeError,
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
  headerSimple,
  headerSimpleArray,
  headerSimpleObject,
  headerSimpleObjectExplode,
} from "./runtime/header.js";
export { jsonHeader, jsonPath, jsonQuery } from "./runtime/json-parameter.js";
export { type ValueAt, valueAt } from "./runtime/json-path.js";
export { encodeMultipart } from "./runtime/multipart.js";
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
export {
  label,
  labelArray,
  labelArrayExplode,
  labelObject,
  labelObjectExplode,
  matrix,
  matrixArray,
  matrixArrayExplode,
  matrixObject,
  matrixObjectExplode,
  simple,
  simpleArray,
  simpleObject,
  simpleObjectExplode,
} from "./runtime/path.js";
export {
  deepObject,
  form,
  formArray,
  formArrayExplode,
  formObject,
  formObjectExplode,
  pipeDelimitedArray,
  pipeDelimitedObject,
  spaceDelimitedArray,
  spaceDelimitedObject,
} from "./runtime/query.js";
export {
  encodeReserved,
  formArrayExplodeReserved,
  formArrayReserved,
  formObjectExplodeReserved,
  formObjectReserved,
  formReserved,
  pipeDelimitedArrayReserved,
  spaceDelimitedArrayReserved,
} from "./runtime/reserved.js";
export { readResponse } from "./runtime/response.js";
export { type RetryOptions, retry } from "./runtime/retry.js";
export { type Result, safe } from "./runtime/safe.js";
export {
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
  authorization,
  basic,
  bearer,
  notInRequest,
} from "./runtime/schemes.js";
export { resolveServer } from "./runtime/server.js";
export { timeout } from "./runtime/timeout.js";
export { encodeUrlencoded } from "./runtime/urlencoded.js";
