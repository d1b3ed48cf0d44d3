import { isJsonArray, isJsonObject, pointerTo, type Json, type JsonObject } from "../json.js";

/** The objects of the OpenAPI specification that a document is made of. */
export type ObjectKind =
  | "callback"
  | "components"
  | "encoding"
  | "header"
  | "link"
  | "mediaType"
  | "openApi"
  | "operation"
  | "parameter"
  | "pathItem"
  | "requestBody"
  | "response"
  | "schema"
  | "securityScheme"
  | "server"
  | "serverVariable";

/** An object of the document with its place. It may be a Reference Object; nothing is known about its members. */
export interface FoundObject {
  readonly kind: ObjectKind;
  readonly pointer: string;
  readonly node: JsonObject;
}

/**
 * Visits every object of a document once, where it is written: parents first, references not followed, data such as
 * examples and extensions not looked into. What is not of the right shape is passed over.
 */
export function walkDocument(tree: Json, visit: (found: FoundObject) => void): void {
  walkOne(tree, { kind: "openApi", pointer: "#", visit });
}

/** How a member holds objects: itself, as the items of a list, or as the values of a map. */
type Holding = readonly ["one" | "list" | "map" | "oneOrList", ObjectKind];

const content: Holding = ["map", "mediaType"];
const headers: Holding = ["map", "header"];
const operation: Holding = ["one", "operation"];
const parameters: Holding = ["list", "parameter"];
const pathItems: Holding = ["map", "pathItem"];
const responses: Holding = ["map", "response"];
const schema: Holding = ["one", "schema"];
const schemaMap: Holding = ["map", "schema"];
const servers: Holding = ["list", "server"];

/** Where each object keeps others. `*` stands for every key. */
const members: Readonly<Record<ObjectKind, Readonly<Record<string, Holding>>>> = {
  openApi: { components: ["one", "components"], paths: pathItems, servers, webhooks: pathItems },
  components: {
    callbacks: ["map", "callback"],
    headers,
    links: ["map", "link"],
    mediaTypes: content,
    parameters: ["map", "parameter"],
    pathItems,
    requestBodies: ["map", "requestBody"],
    responses,
    schemas: schemaMap,
    securitySchemes: ["map", "securityScheme"],
  },
  pathItem: {
    parameters,
    servers,
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
    query: operation,
    additionalOperations: ["map", "operation"],
  },
  operation: {
    callbacks: ["map", "callback"],
    parameters,
    requestBody: ["one", "requestBody"],
    responses,
    servers,
  },
  callback: { "*": ["one", "pathItem"] },
  parameter: { content, schema },
  header: { content, schema },
  requestBody: { content },
  response: { content, headers, links: ["map", "link"] },
  mediaType: { encoding: ["map", "encoding"], itemSchema: schema, schema },
  encoding: { headers },
  link: { server: ["one", "server"] },
  server: { variables: ["map", "serverVariable"] },
  serverVariable: {},
  securityScheme: {},
  schema: {
    ...each(schema, "additionalItems", "additionalProperties", "contains", "contentSchema"),
    ...each(schema, "else", "if", "not", "propertyNames", "then"),
    ...each(schema, "unevaluatedItems", "unevaluatedProperties"),
    ...each(["list", "schema"], "allOf", "anyOf", "oneOf", "prefixItems"),
    ...each(schemaMap, "$defs", "definitions", "dependentSchemas"),
    ...each(schemaMap, "patternProperties", "properties"),
    items: ["oneOrList", "schema"],
  },
};

function each(holding: Holding, ...keys: readonly string[]): Readonly<Record<string, Holding>> {
  return Object.fromEntries(keys.map((key) => [key, holding]));
}

interface Walk {
  readonly kind: ObjectKind;
  readonly pointer: string;
  readonly visit: (found: FoundObject) => void;
}

function walkOne(node: Json, { kind, pointer, visit }: Walk): void {
  if (!isJsonObject(node)) return;
  visit({ kind, pointer, node });
  const known = members[kind];
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== "object" || value === null) continue;
    const holding = Object.hasOwn(known, key) ? known[key] : extensionless(known["*"], key);
    if (holding === undefined) continue;
    walkHeld(value, holding, { kind: holding[1], pointer: pointerTo(pointer, key), visit });
  }
}

function extensionless(holding: Holding | undefined, key: string): Holding | undefined {
  return key.startsWith("x-") ? undefined : holding;
}

function walkHeld(value: Json, [how]: Holding, walk: Walk): void {
  if (isJsonArray(value)) {
    if (how === "one" || how === "map") return;
    value.forEach((item, index) => {
      walkOne(item, { ...walk, pointer: pointerTo(walk.pointer, index) });
    });
  } else if (how === "map" && isJsonObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      if (isExtension(walk, name)) continue;
      walkOne(item, { ...walk, pointer: pointerTo(walk.pointer, name) });
    }
  } else if (how !== "list") {
    walkOne(value, walk);
  }
}

/** Paths and responses may carry extensions among their members; elsewhere such a key is a name. */
function isExtension({ kind, pointer }: Walk, name: string): boolean {
  const isPaths = pointer === "#/paths";
  const isResponses = kind === "response" && pointer !== "#/components/responses";
  return (isPaths || isResponses) && name.startsWith("x-");
}
