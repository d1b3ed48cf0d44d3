/** What must come out of a small document that went wrong with some generator. */
export interface Case {
  /** The codes of the warnings, each once, sorted; of errors where it is refused. */
  readonly warnings?: readonly string[];
  readonly isRefused?: true;
  /** What generated files have, apart from white space, by path below `src`. */
  readonly has?: Readonly<Record<string, readonly string[]>>;
  /** What no generated file has. */
  readonly never?: readonly string[];
  /** The files in `src/models`, without their extensions. */
  readonly models?: readonly string[];
  /** Calls of functions with these parameters, and the method, path and query that each sends. */
  readonly calls?: readonly (readonly [name: string, params: object, request: string])[];
  /** A module that compiles beside the package, with an error wherever it expects one. */
  readonly use?: string;
}

const extendedUnion: Case = {
  models: ["base", "base-base", "one", "two"],
  has: { "models/base.ts": ["export type Base = One | Two;"] },
  use: `
    import type { One, Two } from "./index.js";
    export const one: One = { kind: "One", a: "a" };
    // @ts-expect-error: each alternative has its own members.
    export const two: Two = { kind: "Two", a: "a" };`,
};

const narrowing = `
  import type { CarDto, VehicleDto, VolvoDto } from "./index.js";
  export function read(vehicle: VehicleDto, car: CarDto): number | string | undefined {
    if (vehicle.$type === "Volvo") return vehicle.seats;
    if (car.$type === "Volvo") return car.seats;
    const rest: "Car" = vehicle.$type;
    return vehicle.model ?? rest;
  }
  export const volvo: VolvoDto = { $type: "Volvo", id: 1, model: "a", seats: 4 };
  // @ts-expect-error: only a Volvo has seats.
  export const car: CarDto = { $type: "Car", seats: 4 };`;

/** By the name of the file or folder. */
export const cases: Readonly<Record<string, Case>> = {
  "allof-of-each-other": { warnings: ["schema-contains-itself"], models: ["a", "b"] },
  "binary-under-json": {
    has: {
      "operations/get-report.ts": ["readonly body: Blob;", "return decodeBinary(response)"],
      "operations/get-only.ts": ["readonly body: Blob;", "return decodeBinary(response)"],
      "operations/post-only.ts": [
        "readonly body?: Blob | ArrayBuffer | ReadableStream<Uint8Array> | undefined;",
        "encodeBinary(",
      ],
    },
  },
  "binary-under-text": {
    has: {
      "operations/a.ts": ["Promise<Blob>", "decodeBinary(response)"],
      "operations/csv.ts": ["Promise<Blob>", "decodeBinary(response)"],
      "operations/xml.ts": ["Promise<Blob>", "decodeBinary(response)"],
      "operations/up.ts": ["readonly body: Blob | ArrayBuffer | ReadableStream<Uint8Array>;"],
    },
  },
  "body-parameter-in-3": { warnings: ["parameter-in-unknown"], isRefused: true },
  "circular-parameter": {
    models: ["base", "base-base", "one", "two"],
    has: { "operations/m.ts": ["readonly q?: Base | undefined;"] },
  },
  "union-extended-by-its-members": {
    ...extendedUnion,
    use: `${extendedUnion.use}
    import type { Base } from "./index.js";
    export const read = (base: Base): string | undefined => base.kind === "One" ? base.a : base.b;`,
  },
  "union-extended-by-its-members-no-discriminator": extendedUnion,
  "union-extended-untyped": {
    models: ["base", "one", "two"],
    use: `
      import type { Base } from "./index.js";
      export const read = (base: Base): string | undefined => base.kind === "One" ? base.a : base.b;`,
  },
  "closed-empty-object-in-allof": {
    use: `
      import type { Child, Child2, Child3, Or } from "./index.js";
      export const all: [Child, Child2, Child3, Or] = [{ id: "1" }, { id: "1" }, { id: "1" }, { x: 1 }];
      // @ts-expect-error: \`id\` is required.
      export const none: Child = {};`,
  },
  "content-type-parameter": {
    warnings: ["parameter-credential", "parameter-ignored"],
    has: {
      "operations/upload-media.ts": [
        'readonly contentType?: "image/png" | "image/jpeg" | undefined;',
        'params.contentType ?? listedType(params.body, ["image/png", "image/jpeg"])',
      ],
    },
  },
  "deep-object-arrays": {
    warnings: ["parameter-style-undefined"],
    calls: [
      ["listProducts", { products: ["a", "b"] }, "GET /products?products[0]=a&products[1]=b"],
      [
        "listProducts",
        { filter: { day: 1, year: { min: 2 }, ids: [3, 4], children: [{ age: 5, bed: true }] } },
        "GET /products?filter[day]=1&filter[year][min]=2&filter[ids][0]=3&filter[ids][1]=4&filter[children][0][age]=5&filter[children][0][bed]=true",
      ],
      ["listProducts", { customFields: { a: "1", b: "2" } }, "GET /products?a=1&b=2"],
      [
        "listProducts",
        { sort: [{ field: "a", dir: "up" }, { field: "b" }] },
        "GET /products?sort[0][field]=a&sort[0][dir]=up&sort[1][field]=b",
      ],
      ["listProducts", { where: { a: { b: "1" }, l: ["2", "3"] } }, "GET /products?a[b]=1&l=2&l=3"],
      ["listProducts", { "ids[]": [1, 2] }, "GET /products?ids[]=1&ids[]=2"],
      ["listProducts", { pipes: ["a", "b"] }, "GET /products?pipes=a|b"],
    ],
  },
  "objects-in-query": {
    warnings: ["parameter-style-undefined"],
    calls: [
      ["q", { sort: [{ field: "a" }, { field: "b" }] }, "GET /q?sort[0][field]=a&sort[1][field]=b"],
      [
        "q",
        { pageable: { size: 1, sort: ["a", "b"], range: { from: "c" } } },
        "GET /q?size=1&sort=a&sort=b&range[from]=c",
      ],
      [
        "q",
        { filter: { kids: [{ age: 1, bed: true }] } },
        "GET /q?filter[kids][0][age]=1&filter[kids][0][bed]=true",
      ],
      ["q", { tags: ["a", "b"] }, "GET /q?tags[0]=a&tags[1]=b"],
    ],
  },
  "definitions-inside-a-schema": {
    models: ["item", "item-part"],
    has: { "models/item.ts": ["id?: string; part?: ItemPart;"] },
  },
  "empty-bodies": {
    has: {
      "operations/get-rx.ts": ["Promise<GetRxData | undefined>"],
      "operations/put-rx.ts": ["read: decodeJson,"],
      "operations/del-rx.ts": ["readonly body: undefined;", "Promise<void>"],
      "operations/get-text.ts": ["Promise<string>", "decodeText(response)"],
      "operations/get-charset.ts": [
        'accept: "application/json;charset=UTF-8"',
        "read: decodeJson,",
      ],
      "operations/post-charset.ts": ['"application/json; charset=utf-8"'],
    },
  },
  "enum-odd-values": {
    has: {
      "models/named.ts": ['AND: "&&", OR: "||", R: "r", RPlus: "r+",'],
      "models/casing.ts": ['CasingPipe: 0, Production: 1, "Open Hole": 2, None: -1,'],
      "models/flags.ts": ['"" | " " |', '"line\\nbreak" | null;'],
      "models/yes-no.ts": ['"yes" | "no" | "on" | "off" | 1 | "2024-01-01"'],
    },
  },
  "event-schema-of-the-event": {
    has: {
      "operations/stream-conversation.ts": [
        "readonly body: AsyncIterable<ServerSentEvent<ChatResponse>>;",
        "if (response.ok) return decodeJsonEvents(response, call);",
      ],
      "operations/plain-stream.ts": [
        "readonly body: AsyncIterable<ServerSentEvent<string>>;",
        "if (response.ok) return decodeEvents(response, call);",
      ],
      "operations/create-completion.ts": [
        "readonly body: ChatResponse | AsyncIterable<ServerSentEvent<ChatResponse>>;",
        "return decodeEventsOrOther(response, call);",
      ],
    },
  },
  "examples-as-an-object": { warnings: ["schema-examples-misplaced"] },
  "exclusive-minimum-boolean-in-3.1": {
    warnings: ["schema-of-other-version"],
    has: { "operations/a.ts": ["?: number | undefined;"] },
  },
  "exclusive-minimum-number-in-3.0": {
    warnings: ["schema-of-other-version"],
    has: { "operations/a.ts": ["?: number | undefined;"] },
  },
  "hierarchy-middle-with-discriminator": { use: narrowing },
  "hierarchy-no-mapping": { use: narrowing },
  "hierarchy-concrete-base": {
    use: `
      import type { Shape } from "./index.js";
      export const shapes: Shape[] = [{ $type: "base", id: 1 }, { $type: "sq", side: 1 }];
      export const side = (shape: Shape): number | undefined => shape.$type === "sq" ? shape.side : shape.id;
      // @ts-expect-error: the base has no side.
      export const base: Shape = { $type: "base", side: 1 };`,
  },
  "info-missing": {
    warnings: ["field-unknown", "info-incomplete", "response-description-missing"],
    has: { "client.ts": ["Makes a client for info-missing."] },
  },
  "version-odd": { warnings: ["info-incomplete"], has: { "client.ts": ["Makes a client for T."] } },
  "mapping-to-a-missing-file": {
    warnings: ["discriminator-mapping-unresolved"],
    has: { "models/a.ts": ['type: "A";'], "models/mx.ts": ['type: "MX";'] },
  },
  "no-server": { has: { "client.ts": ["Defaults to `/`", 'baseUrl: baseUrl ?? "/"'] } },
  "relative-server": { has: { "client.ts": ['baseUrl: baseUrl ?? "/api/v3"'] } },
  "servers-empty-or-odd": {
    has: {
      "client.ts": [
        'readonly server?: "https://{env}.example.com:{port}" | "/api/v3" | undefined;',
        "readonly env?: Env | undefined;",
        "readonly port?: Port | undefined;",
      ],
    },
    use: `
      import { createClient, type Client } from "./index.js";
      export const clients: Client[] = [createClient(), createClient({ env: "dev", port: "8443" }), createClient({ server: "/api/v3" })];`,
  },
  "null-type-in-3.0": {
    warnings: ["schema-of-other-version"],
    has: {
      "operations/get-user.ts": [
        "nick: string | null;",
        "score?: number | null;",
        'kind?: "user"; } | null;',
      ],
    },
  },
  "one-of-empty": {
    warnings: ["schema-list-empty"],
    has: { "models/settings.ts": ["white?: unknown;"] },
  },
  "operation-id-twice": {
    warnings: ["operation-id-repeated"],
    has: {
      "operations/get-all.ts": ['path: "/dogs"'],
      "operations/get-pets.ts": ['path: "/pets"'],
    },
  },
  "parameter-without-schema": {
    warnings: ["schema-misplaced"],
    has: {
      "operations/get-api-store-by-store-id-inventory-by-inventory-id.ts": [
        "readonly storeId: string; readonly inventoryId: string;",
        "Promise<string>",
      ],
    },
  },
  "path-parameter-undeclared": {
    warnings: ["path-parameter-undeclared"],
    has: { "operations/get-api-other-by-id.ts": ["readonly id: string;"] },
  },
  "path-parameter-unused": {
    warnings: ["path-parameter-unused"],
    has: { "operations/post-api-demo.ts": ['path: "/api/Demo"'], "operations/get-api-fine.ts": [] },
    never: ["caseId"],
  },
  "path-parameter-declared-in-query": {
    warnings: ["path-parameter-misplaced"],
    has: {
      "operations/get-custom-get-logo-by-skin-by-tenant-id-by-extension.ts": [
        "readonly tenantId: number;",
      ],
    },
    calls: [
      [
        "getCustomGetLogoBySkinByTenantIdByExtension",
        { skin: "a", tenantId: 1, extension: "svg" },
        "GET /Custom/GetLogo/a/1/svg",
      ],
    ],
  },
  "path-with-query-parameter": {
    calls: [["upload", { convert: "a b" }, "POST /uploads?convert=a%20b"]],
  },
  "query-and-fragment-in-path": {
    calls: [
      ["startThing", { force: true }, "POST /things?action=start&force=true"],
      ["stopThing", {}, "POST /things?action=stop"],
      ["listThings", {}, "GET /things"],
      ["listThingsSlash", {}, "GET /things/"],
      ["getSection", {}, "GET /docs"],
      ["spaced", {}, "GET /sp ace/ü"],
    ],
  },
  "path-without-slash": {
    warnings: ["path-without-slash"],
    has: { "operations/a.ts": ['path: "/api/a"'], "operations/b.ts": ['path: "/",'] },
  },
  "reference-of-another-kind": {
    warnings: ["reference-kind"],
    has: {
      "operations/list-assets.ts": [
        "readonly body: StatusMessageResponse;",
        "ResponseError<400, BadRequest>",
      ],
    },
  },
  "reference-to-nothing": {
    warnings: ["reference-unresolved"],
    has: { "operations/a.ts": ["Promise<unknown>"], "operations/b.ts": [] },
  },
  "references-in-a-circle": {
    warnings: ["reference-circular"],
    has: {
      "models/here.ts": ["export type Here = unknown;"],
      "models/fine.ts": ["export interface Fine { a?: string; }"],
    },
  },
  "response-of-another-operation": {
    has: {
      "operations/replace-policy.ts": ["export interface ReplacePolicyData {"],
      "operations/update-policy.ts": ["readonly body: ReplacePolicyData;"],
      "operations/load-policy.ts": [
        "readonly body: ReplacePolicyData;",
        "ResponseError<number, ReplacePolicyErrorBody>",
      ],
    },
    never: ["interface UpdatePolicyData", "interface LoadPolicyData"],
  },
  "responses-missing": {
    warnings: ["request-body-ignored"],
    has: {
      "operations/handler.ts": ["Promise<unknown>"],
      "operations/no-responses.ts": ["Promise<unknown>"],
      "operations/del.ts": ["encodeJson("],
    },
  },
  "schema-that-is-an-example": {
    warnings: ["schema-malformed"],
    has: { "operations/get-settings.ts": ["name?: string; limits?: unknown;"] },
  },
  "security-undeclared": {
    warnings: ["security-scheme-undeclared"],
    has: {
      "operations/a.ts": ["security: bearer"],
      "client.ts": ["readonly auth?: ClientAuth | undefined;"],
    },
  },
  "security-undeclared-operation": {
    warnings: ["security-scheme-undeclared"],
    has: { "operations/a.ts": ["security: bearer"], "client.ts": ["A bearer token."] },
  },
  "server-variable-undeclared": {
    warnings: ["server-variable-undeclared"],
    use: `
      import { createClient, type Client } from "./index.js";
      export const clients: Client[] = [
        createClient({ siteUrl: "https://a.example" }),
        createClient({ siteUrl: "", server: "https://{region}.api.example.com/v1", region: "eu" }),
      ];
      // @ts-expect-error: the first server has no default for its variable.
      createClient({});
      // @ts-expect-error: it cannot do without options, either.
      createClient();`,
  },
  "swagger-file-under-json": {
    has: { "operations/get-report.ts": ["Promise<Blob>", "return decodeBinary(response)"] },
  },
  "type-unknown": {
    warnings: ["schema-type-unknown"],
    has: { "operations/a.ts": ["readonly d?: string | undefined;"] },
  },
  "authorization-as-parameter": {
    warnings: ["parameter-credential"],
    has: {
      "operations/get-items.ts": ["security: authorizationHeader", "params: GetItemsParams = {}"],
      "client.ts": ["export type ClientAuth = string | AuthSource<string>;"],
    },
  },
  "base-path-without-slash": { has: { "client.ts": ['baseUrl ?? "https://api.example.com/v1"'] } },
  "colon-parameter": {
    warnings: ["path-parameter-colon", "path-parameter-undeclared"],
    calls: [["getItem", { id: "a/b" }, "GET /items/a%2Fb"]],
  },
  "form-before-json": {
    has: {
      "operations/create-order.ts": [
        'params.contentType ?? "application/json"',
        '"application/json" | "application/x-www-form-urlencoded" | "multipart/form-data"',
      ],
    },
  },
  "license-empty": { warnings: ["field-missing"] },
  "no-success-documented": {
    has: {
      "operations/list-items.ts": [
        "readonly status: number;",
        "if (status === 404) return decodeJson(response, call); return decodeAny(response);",
        "Promise<unknown>",
      ],
    },
  },
  "parameter-twice": {
    warnings: ["parameter-repeated"],
    has: { "operations/get-items-by-id.ts": ["GetItemsByIdParams { readonly id: string; }"] },
  },
  "property-that-is-an-array": {
    warnings: ["schema-malformed"],
    has: { "operations/get-items.ts": ["tags?: string[];"] },
  },
  "security-scheme-of-unknown-type": {
    warnings: ["security-scheme-unknown"],
    has: {
      "security.ts": ['apply: apiKeyCookie, parameter: "sid",'],
      "operations/get-items.ts": ["security: session"],
      "operations/get-carts.ts": [],
    },
  },
  "security-scopes-as-object": {
    warnings: ["security-scopes-misshapen"],
    has: { "operations/get-items.ts": ["security: token"] },
  },
  "success-without-content": {
    has: {
      "operations/list-items.ts": [
        "readonly body: unknown;",
        "ResponseError<400, unknown>",
        "if (response.ok || status === 400) return decodeAny(response);",
      ],
    },
  },
  "swagger-2-pointers": {
    has: {
      "models/shop-item.ts": ["Generated from `#/definitions/shop.Item`."],
      "security.ts": ["Generated from `#/securityDefinitions/token`."],
      "operations/list-items.ts": ["Generated from `#/paths/~1items/get`.", "security: token"],
    },
    never: ["#/components/"],
  },
  "trailing-comma": { warnings: ["json-lenient"], has: { "operations/get-items.ts": [] } },
  "write-only-request": {
    models: ["login-form"],
    has: {
      "models/login-form.ts": ["export interface LoginForm { name: string; password: string; }"],
    },
  },
  "bodies-of-named-responses": { models: ["ipv6", "ipv6-body", "ipv6-response"] },
  "comments-of-several-files": {
    has: {
      "models/pet.ts": ["Generated from `Pet.yaml`."],
      "models/pet-id.ts": ["Generated from `Pet.yaml#/properties/id`."],
      "models/shop-id.ts": ["Generated from `Shop.yaml#/properties/id`."],
      "operations/get-pet.ts": ["Generated from `#/paths/~1pets/get`."],
    },
    never: ["#/components/"],
  },
  "component-that-is-a-file": {
    models: ["pet"],
    has: { "models/pet.ts": ["Generated from `pet.yaml`.", "export interface Pet {"] },
  },
  "empty-sections": { has: { "operations/get-pet.ts": ["Promise<unknown>"] } },
  "examples-by-reference": {
    has: {
      "operations/buy.ts": ['await buy(client, { body: { date: "2023-09-07", name: "Jane" } });'],
      "operations/buy-ref.ts": ['{ body: { date: "2023-09-07", name: "Jane" } }'],
      "operations/buy-one.ts": ['{ body: { date: "2023-09-07", name: "Jane" } }'],
    },
  },
  "files-of-two-versions": {
    has: { "models/pet.ts": ['export interface Pet { kind: "pet"; note: string | null; }'] },
  },
  "header-from-parameter": {
    warnings: ["reference-kind"],
    has: { "operations/get-pet.ts": ['ResponseHeaders<"etag">'] },
  },
  "mapping-to-the-entry-document": {
    warnings: ["discriminator-mapping-unresolved"],
    has: { "models/cat.ts": ['kind: "cat";'], "models/pet.ts": ["export type Pet = Cat | Dog;"] },
  },
  "media-type-without-slash": {
    warnings: ["media-type-unknown"],
    has: { "operations/get-a.ts": ["readonly body: GetABody;"] },
    never: ['"examples"'],
  },
  "one-bad-operation-in-a-path-file": {
    warnings: ["path-parameter-unused"],
    has: {
      "operations/get-pets.ts": [],
      "operations/add-pet.ts": [],
      "operations/get-shops.ts": [],
    },
  },
  "remote-reference": {
    warnings: ["reference-remote"],
    has: { "operations/get-info.ts": ["Promise<unknown>"] },
  },
  "request-only-schemas": {
    models: ["base", "new-session"],
    has: { "models/new-session.ts": ["export type NewSession ="] },
    never: ["NewSessionInput"],
  },
  "response-from-request-body": {
    warnings: ["reference-kind"],
    has: { "operations/put-pet.ts": ["Promise<PutPetData>"] },
  },
  "schemas-called-like-requests": {
    models: ["create-pet-request", "create-pet-response"],
    has: {
      "operations/create-pet.ts": [
        "readonly body: CreatePetRequest;",
        "* Make a pet. * * `POST /a`",
      ],
    },
  },
};
