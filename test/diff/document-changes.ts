import { isJsonObject, type JsonObject } from "../../generator/json.js";

/**
 * A change of a document and the change back. Each finding is its code, its effect as a letter (see `letterOf`), and what
 * it touches; findings are sorted.
 */
export type DocumentRow = readonly [
  title: string,
  old: JsonObject,
  now: JsonObject,
  forward: readonly string[],
  backward: readonly string[],
];

const text = { type: "string" };
const json = (schema: JsonObject): JsonObject => ({ content: { "application/json": { schema } } });
const user = { type: "object", required: ["id"], properties: { id: text, name: text } };

/** A document with `GET /users`, whose operation has the members given. */
function get(
  operation: JsonObject = {},
  rest: JsonObject = {},
  others: JsonObject = {},
): JsonObject {
  const members = {
    operationId: "listUsers",
    responses: { 200: { description: "", ...json(user) } },
  };
  return { paths: { "/users": { get: { ...members, ...operation }, ...others } }, ...rest };
}

/** The same with parameters. */
function given(...parameters: readonly JsonObject[]): JsonObject {
  return get({ parameters });
}

/** A document with `POST /users`, whose operation has the members given. */
function post(operation: JsonObject): JsonObject {
  const members = { operationId: "addUser", responses: { 204: { description: "" } } };
  return { paths: { "/users": { post: { ...members, ...operation } } } };
}

const limit = { name: "limit", in: "query", schema: { type: "integer" } };
const oauth = (scopes: JsonObject, flow: JsonObject = {}): JsonObject => ({
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes, ...flow } },
});
/** All schemes are used by another operation, since those that nothing asks for are left out. */
const secured = (security: readonly JsonObject[], schemes: JsonObject = {}): JsonObject => {
  const securitySchemes: JsonObject = {
    key: { type: "apiKey", in: "header", name: "x-key" },
    token: oauth({ read: "", write: "" }),
    ...schemes,
  };
  const all = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
  const { paths, ...rest } = get({ security }, { components: { securitySchemes } });
  const other = { get: { operationId: "useAll", security: all, responses: {} } };
  return { ...rest, paths: { ...(isJsonObject(paths) ? paths : {}), "/all": other } };
};
const schemas = (components: JsonObject, ref = "User"): JsonObject =>
  get(
    { responses: { 200: { description: "", ...json({ $ref: `#/components/schemas/${ref}` }) } } },
    { components: { schemas: components } },
  );
const server = (url: string, variables: JsonObject = {}): JsonObject => ({ url, variables });
const servers = (...list: readonly JsonObject[]): JsonObject => get({}, { servers: list });
const region = (variable: JsonObject) =>
  servers(server("https://{region}.example.com", { region: variable }));
const webhooks = (members: JsonObject): JsonObject =>
  get(
    {},
    { webhooks: { created: { post: { responses: { 204: { description: "" } }, ...members } } } },
  );

export const documentRows: readonly DocumentRow[] = [
  [
    "an operation is added",
    get(),
    get(
      {},
      {},
      { delete: { operationId: "removeUsers", responses: { 204: { description: "" } } } },
    ),
    ["operation-added:s removeUsers"],
    [
      "operation-removed:X RemoveUsersError RemoveUsersOutcome RemoveUsersParams removeUsers removeUsersOperation",
    ],
  ],
  [
    "an operation is renamed",
    get(),
    get({ operationId: "readUsers" }),
    [
      "operation-renamed:x ListUsersData ListUsersError ListUsersOutcome ListUsersParams listUsers listUsersOperation",
    ],
    [
      "operation-renamed:x ReadUsersData ReadUsersError ReadUsersOutcome ReadUsersParams readUsers readUsersOperation",
    ],
  ],
  [
    "an operation is deprecated",
    get(),
    get({ deprecated: true }),
    ["operation-deprecated:d listUsers"],
    ["operation-undeprecated:d listUsers"],
  ],
  [
    "an operation is described",
    get(),
    get({ description: "All of them." }),
    ["operation-documentation-changed:d listUsers"],
    ["operation-documentation-changed:d listUsers"],
  ],
  [
    "an operation gets a summary",
    get(),
    get({ summary: "Users" }),
    ["operation-documentation-changed:d listUsers"],
    ["operation-documentation-changed:d listUsers"],
  ],
  [
    "an operation gets an extension",
    get(),
    get({ "x-team": "a" }),
    ["extension-changed:d listUsers"],
    ["extension-changed:d listUsers"],
  ],
  [
    "permissions change",
    get({ "x-permissions": { type: "ALL", permissions: ["a"] } }),
    get({ "x-permissions": { type: "ALL", permissions: ["a", "b"] } }),
    ["permissions-changed:b listUsers"],
    ["permissions-changed:b listUsers"],
  ],
  [
    "a retry policy is added",
    get(),
    get({ "x-retry": { statuses: [429] } }),
    ["retry-changed:b listUsers"],
    ["retry-changed:b listUsers"],
  ],

  [
    "an optional parameter is added",
    get(),
    given(limit),
    ["parameter-added:s ListUsersParams.limit"],
    ["parameter-removed:x ListUsersParams.limit"],
  ],
  [
    "a required parameter is added",
    get(),
    given({ ...limit, required: true }),
    ["required-parameter-added:X ListUsersParams.limit"],
    ["parameter-removed:x ListUsersParams.limit"],
  ],
  [
    "a header is added",
    get(),
    given({ ...limit, in: "header", name: "X-Limit" }),
    ["parameter-added:s ListUsersParams.xLimit"],
    ["parameter-removed:x ListUsersParams.xLimit"],
  ],
  [
    "a cookie is added",
    get(),
    given({ ...limit, in: "cookie" }),
    ["parameter-added:s ListUsersParams.limit"],
    ["parameter-removed:x ListUsersParams.limit"],
  ],
  [
    "a parameter becomes required",
    given(limit),
    given({ ...limit, required: true }),
    ["parameter-became-required:X ListUsersParams.limit"],
    ["parameter-became-optional:s ListUsersParams.limit"],
  ],
  [
    "a parameter gets another type",
    given(limit),
    given({ ...limit, schema: { type: "boolean" } }),
    ["type-changed:X ListUsersParams.limit"],
    ["type-changed:X ListUsersParams.limit"],
  ],
  [
    "a parameter gets a maximum",
    given(limit),
    given({ ...limit, schema: { type: "integer", maximum: 9 } }),
    ["maximum-narrowed:B ListUsersParams.limit"],
    ["maximum-widened:s ListUsersParams.limit"],
  ],
  [
    "a parameter gets values",
    given({ ...limit, schema: text }),
    given({ ...limit, schema: { enum: ["a", "b"] } }),
    ["enum-added:X ListUsersParams.limit"],
    ["enum-removed:s ListUsersParams.limit"],
  ],
  [
    "a parameter gets a default",
    given(limit),
    given({ ...limit, schema: { type: "integer", default: 9 } }),
    ["default-changed:b ListUsersParams.limit"],
    ["default-changed:b ListUsersParams.limit"],
  ],
  [
    "a parameter is deprecated",
    given(limit),
    given({ ...limit, deprecated: true }),
    ["parameter-deprecated:d ListUsersParams.limit"],
    ["parameter-undeprecated:d ListUsersParams.limit"],
  ],
  [
    "a parameter is described",
    given(limit),
    given({ ...limit, description: "At most." }),
    ["parameter-documentation-changed:d ListUsersParams.limit"],
    ["parameter-documentation-changed:d ListUsersParams.limit"],
  ],
  [
    "a parameter moves into a header",
    given(limit),
    given({ ...limit, in: "header" }),
    ["parameter-moved:B ListUsersParams.limit"],
    ["parameter-moved:B ListUsersParams.limit"],
  ],
  [
    "a list is joined by commas",
    given({ ...limit, schema: { type: "array", items: text } }),
    given({ ...limit, schema: { type: "array", items: text }, explode: false }),
    ["parameter-serialization-changed:B ListUsersParams.limit"],
    ["parameter-serialization-changed:B ListUsersParams.limit"],
  ],
  [
    "a single value is not exploded",
    given({ ...limit, schema: text }),
    given({ ...limit, schema: text, explode: false }),
    [],
    [],
  ],
  [
    "a path parameter is renamed",
    {
      paths: {
        "/users/{id}": {
          get: {
            operationId: "getUser",
            parameters: [{ name: "id", in: "path", required: true, schema: text }],
            responses: { 204: { description: "" } },
          },
        },
      },
    },
    {
      paths: {
        "/users/{userId}": {
          get: {
            operationId: "getUser",
            parameters: [{ name: "userId", in: "path", required: true, schema: text }],
            responses: { 204: { description: "" } },
          },
        },
      },
    },
    ["parameter-renamed:x GetUserParams.id"],
    ["parameter-renamed:x GetUserParams.userId"],
  ],
  [
    "an operation moves to another path",
    {
      paths: {
        "/users": { get: { operationId: "getUsers", responses: { 204: { description: "" } } } },
      },
    },
    {
      paths: {
        "/people": { get: { operationId: "getUsers", responses: { 204: { description: "" } } } },
      },
    },
    ["operation-moved:B getUsers"],
    ["operation-moved:B getUsers"],
  ],

  [
    "an optional body is added",
    post({}),
    post({ requestBody: json(text) }),
    ["body-added:s AddUserParams.body"],
    ["body-removed:x AddUserParams.body"],
  ],
  [
    "a required body is added",
    post({}),
    post({ requestBody: { ...json(text), required: true } }),
    ["required-body-added:X AddUserParams.body"],
    ["body-removed:x AddUserParams.body"],
  ],
  [
    "a body becomes required",
    post({ requestBody: json(text) }),
    post({ requestBody: { ...json(text), required: true } }),
    ["body-became-required:X AddUserParams.body"],
    ["body-became-optional:s AddUserParams.body"],
  ],
  [
    "a body gets another type",
    post({ requestBody: json(text) }),
    post({ requestBody: json({ type: "number" }) }),
    ["type-changed:X AddUserParams.body"],
    ["type-changed:X AddUserParams.body"],
  ],
  [
    "a body gets a property",
    post({ requestBody: json(user) }),
    post({ requestBody: json({ ...user, properties: { ...user.properties, email: text } }) }),
    ["property-added:s AddUserBody.email"],
    ["property-removed:x AddUserBody.email"],
  ],
  [
    "a body gets a required property",
    post({ requestBody: json(user) }),
    post({
      requestBody: json({
        ...user,
        required: ["id", "email"],
        properties: { ...user.properties, email: text },
      }),
    }),
    ["required-property-added:X AddUserBody.email"],
    ["property-removed:x AddUserBody.email"],
  ],
  [
    "text of another schema is still text",
    post({ requestBody: { content: { "text/plain": { schema: { const: "a" } } } } }),
    post({ requestBody: { content: { "text/plain": { schema: { const: "b" } } } } }),
    ["constant-changed:B AddUserParams.body"],
    ["constant-changed:B AddUserParams.body"],
  ],

  [
    "an error is added",
    get(),
    get({ responses: { 200: { description: "", ...json(user) }, 404: { description: "" } } }),
    ["error-added:x ListUsersError"],
    ["error-removed:s ListUsersError"],
  ],
  [
    "a success is added",
    get(),
    get({ responses: { 200: { description: "", ...json(user) }, 204: { description: "" } } }),
    ["response-added:x ListUsersOutcome"],
    ["response-removed:s ListUsersOutcome"],
  ],
  [
    "a response is described",
    get(),
    get({ responses: { 200: { description: "All.", ...json(user) } } }),
    ["response-documentation-changed:d ListUsersOutcome"],
    ["response-documentation-changed:d ListUsersOutcome"],
  ],
  [
    "a header of a response is added",
    get({ responses: { 204: { description: "" } } }),
    get({ responses: { 204: { description: "", headers: { etag: { schema: text } } } } }),
    ["header-added:s ListUsersOutcome.headers.etag"],
    ["header-removed:b ListUsersOutcome.headers.etag"],
  ],
  [
    "a header of a response gets another type",
    get({ responses: { 204: { description: "", headers: { etag: { schema: text } } } } }),
    get({
      responses: { 204: { description: "", headers: { etag: { schema: { type: "integer" } } } } },
    }),
    ["type-changed:B ListUsersOutcome.headers.etag"],
    ["type-changed:B ListUsersOutcome.headers.etag"],
  ],
  [
    "a response gets a body",
    post({ responses: { 200: { description: "" } } }),
    post({ responses: { 200: { description: "", ...json(text) } } }),
    ["response-body-added:s AddUserOutcome.body"],
    ["response-body-removed:X AddUserOutcome.body"],
  ],
  [
    "one of two successes gets a body",
    post({ responses: { 200: { description: "", ...json(text) }, 202: { description: "" } } }),
    post({
      responses: {
        200: { description: "", ...json(text) },
        202: { description: "", ...json(text) },
      },
    }),
    ["response-body-added:x AddUserOutcome.body"],
    ["response-body-removed:X AddUserOutcome.body"],
  ],
  [
    "a success is documented where none was",
    post({ responses: { 400: { description: "" } } }),
    post({ responses: { 201: { description: "" }, 400: { description: "" } } }),
    ["response-added:s AddUserOutcome"],
    ["response-removed:X AddUserOutcome"],
  ],
  [
    "a response may be bytes",
    post({ responses: { 200: { description: "", ...json(user) } } }),
    post({
      responses: {
        200: {
          description: "",
          content: { "application/json": { schema: user }, "image/png": {} },
        },
      },
    }),
    ["media-type-added:x AddUserOutcome.body"],
    ["media-type-removed:b AddUserOutcome.body", "name-removed:x Streamed asStream"],
  ],

  [
    "a credential is needed",
    secured([]),
    secured([{ key: [] }]),
    ["security-added:B listUsers"],
    ["security-removed:s listUsers"],
  ],
  [
    "a credential is needed that may be left out",
    secured([]),
    secured([{ key: [] }, {}]),
    ["security-alternative-added:s listUsers"],
    ["security-alternative-removed:B listUsers"],
  ],
  [
    "another credential is accepted",
    secured([{ key: [] }]),
    secured([{ key: [] }, { token: [] }]),
    ["security-alternative-added:s listUsers"],
    ["security-alternative-removed:B listUsers"],
  ],
  [
    "both credentials are needed",
    secured([{ key: [] }]),
    secured([{ key: [], token: [] }]),
    ["security-alternative-added:s listUsers", "security-alternative-removed:B listUsers"],
    ["security-alternative-added:s listUsers", "security-alternative-removed:B listUsers"],
  ],
  [
    "a scope is needed",
    secured([{ token: ["read"] }]),
    secured([{ token: ["read", "write"] }]),
    ["scopes-added:B listUsers"],
    ["scopes-removed:s listUsers"],
  ],
  [
    "a scheme is added",
    secured([]),
    secured([], { other: { type: "http", scheme: "basic" } }),
    ["security-alternative-added:s useAll", "security-scheme-added:s other"],
    ["security-alternative-removed:B useAll", "security-scheme-removed:x other"],
  ],
  [
    "a scheme changes its header",
    secured([]),
    secured([], { key: { type: "apiKey", in: "header", name: "x-api-key" } }),
    ["security-scheme-changed:B key"],
    ["security-scheme-changed:B key"],
  ],
  [
    "a scheme changes its token URL",
    secured([]),
    secured([], {
      token: oauth({ read: "", write: "" }, { tokenUrl: "https://example.com/other" }),
    }),
    ["security-scheme-changed:B token"],
    ["security-scheme-changed:B token"],
  ],
  [
    "a scope is described",
    secured([]),
    secured([], { token: oauth({ read: "Reads.", write: "" }) }),
    ["security-scheme-documentation-changed:d token"],
    ["security-scheme-documentation-changed:d token"],
  ],

  [
    "a type is added",
    schemas({ User: user }),
    schemas({ User: user, Tag: { type: "object", properties: { a: text } } }),
    ["schema-added:s Tag"],
    ["schema-removed:x Tag"],
  ],
  [
    "a type is renamed",
    schemas({ User: user }),
    schemas({ Person: user }, "Person"),
    ["schema-renamed:x User"],
    ["schema-renamed:x Person"],
  ],
  [
    "a property of a shared type is added",
    schemas({ User: user }),
    schemas({ User: { ...user, properties: { ...user.properties, email: text } } }),
    ["property-added:s User.email"],
    ["property-removed:x User.email"],
  ],
  [
    "a type that is written at its place",
    schemas(
      {
        User: user,
        Team: { type: "object", properties: { head: { $ref: "#/components/schemas/User" } } },
      },
      "Team",
    ),
    schemas({ User: user, Team: { type: "object", properties: { head: user } } }, "Team"),
    [],
    [],
  ],

  [
    "the API moves",
    servers(server("https://a.example.com")),
    servers(server("https://b.example.com")),
    ["default-server-changed:B createClient"],
    ["default-server-changed:B createClient"],
  ],
  [
    "a server is added",
    servers(server("https://a.example.com")),
    servers(server("https://a.example.com"), server("https://b.example.com")),
    ["server-added:s createClient"],
    ["server-removed:B createClient"],
  ],
  [
    "a variable gets another default",
    region({ default: "eu" }),
    region({ default: "us" }),
    ["server-variable-default-changed:b ClientOptions.region"],
    ["server-variable-default-changed:b ClientOptions.region"],
  ],
  [
    "a variable gets a value",
    region({ default: "eu", enum: ["eu"] }),
    region({ default: "eu", enum: ["eu", "us"] }),
    ["server-variable-values-widened:s ClientOptions.region"],
    ["server-variable-values-narrowed:X ClientOptions.region"],
  ],
  [
    "a variable is limited to values",
    region({ default: "eu" }),
    region({ default: "eu", enum: ["eu", "us"] }),
    ["server-variable-values-narrowed:X ClientOptions.region"],
    ["server-variable-values-widened:s ClientOptions.region"],
  ],

  [
    "a webhook is added",
    get(),
    webhooks({ requestBody: json(text) }),
    ["webhook-added:s CreatedEvent"],
    [
      "name-removed:x WebhookAnswer WebhookChoice WebhookDescription WebhookHandlers receiveWebhook webhooks",
      "webhook-removed:X CreatedAnswer CreatedEvent",
    ],
  ],
  [
    "what a webhook sends gets wider",
    webhooks({ requestBody: json(text) }),
    webhooks({ requestBody: json({ type: ["string", "null"] }) }),
    ["nullable-added:X CreatedEvent.body"],
    ["nullable-removed:s CreatedEvent.body"],
  ],
  [
    "a webhook is described",
    webhooks({ requestBody: json(text) }),
    webhooks({ requestBody: json(text), description: "One." }),
    ["documentation-changed:d CreatedAnswer CreatedEvent"],
    ["documentation-changed:d CreatedAnswer CreatedEvent"],
  ],
  [
    "the document gets a description",
    get(),
    get({}, { info: { title: "Sample", version: "1.0.0", description: "An API." } }),
    ["info-changed:d"],
    ["info-changed:d"],
  ],
  [
    "the document gets another version",
    get(),
    get({}, { info: { title: "Sample", version: "1.1.0" } }),
    ["info-changed:d"],
    ["info-changed:d"],
  ],
  ["nothing changes", get(), get(), [], []],
];
