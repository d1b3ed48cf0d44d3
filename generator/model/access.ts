import type { Json, JsonObject } from "../json.js";
import { isJsonObject } from "../json.js";
import type { ResolvedDocument, ResolvedOperation } from "../resolve/resolved-document.js";
import { findHierarchy, keyOfTarget } from "../schema-graph.js";
import { walkSchema } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";

/** How a named schema is used. */
export interface SchemaAccess {
  /** The keys of the schemas that it refers to, a polymorphic parent's children among them; sorted. */
  readonly references: readonly string[];
  /** A request body or a parameter reaches it, or the response to a webhook. */
  readonly sent: boolean;
  /** A response reaches it, or the request of a webhook. */
  readonly received: boolean;
  /** It, or something that it reaches, looks different when it is sent. */
  readonly differs: boolean;
}

/** Tells for each named schema who reaches it, and whether it needs a form of its own to be sent in. */
export function analyseAccess(document: ResolvedDocument): ReadonlyMap<string, SchemaAccess> {
  const references = new Map<string, readonly string[]>();
  const different = new Set<string>();
  const { isPolymorphicParent, descendantsOf } = findHierarchy(document.schemas);
  for (const { key, schema } of document.schemas) {
    const family = new Set([
      ...referencesOf(schema),
      ...(isPolymorphicParent(key) ? descendantsOf(key) : []),
    ]);
    references.set(key, [...family].toSorted());
    if (hasTwoForms(schema)) different.add(key);
  }
  const reach = (from: Iterable<string>): ReadonlySet<string> => reachable(from, references);
  // Of a webhook it is the other way round: the request comes in, and the response goes out.
  const { operations, webhooks } = document;
  const goingOut = [...operations.flatMap(requestSchemas), ...webhooks.flatMap(responseSchemas)];
  const comingIn = [...operations.flatMap(responseSchemas), ...webhooks.flatMap(requestSchemas)];
  const sent = reach(goingOut.flatMap(referencesOf));
  const received = reach(comingIn.flatMap(referencesOf));
  const differs = reachable(different, reversed(references));
  return new Map(
    [...references].map(([key, keys]) => [
      key,
      {
        references: keys,
        sent: sent.has(key),
        received: received.has(key),
        differs: differs.has(key),
      },
    ]),
  );
}

/** The keys of the named schemas that a schema refers to, its discriminator's among them; sorted. */
function referencesOf(schema: SchemaObject): readonly string[] {
  const keys = new Set<string>();
  walkSchema(schema, (node) => {
    if (!isJsonObject(node)) return;
    for (const reference of [node["$ref"], ...mappedReferences(node)]) {
      const key = keyOfTarget(reference);
      if (key !== null) keys.add(key);
    }
  });
  return [...keys].toSorted();
}

function mappedReferences(schema: JsonObject): readonly Json[] {
  const discriminator = schema["discriminator"];
  if (!isJsonObject(discriminator) || !isJsonObject(discriminator["mapping"])) return [];
  return Object.values(discriminator["mapping"]);
}

/** What is only read or only written. */
function hasTwoForms(schema: SchemaObject): boolean {
  let found = false;
  walkSchema(schema, (node) => {
    if (!isJsonObject(node)) return;
    found ||= node["readOnly"] === true || node["writeOnly"] === true;
  });
  return found;
}

function requestSchemas({ parameters, requestBody }: ResolvedOperation): readonly SchemaObject[] {
  return [
    ...parameters.map((parameter) => parameter.schema),
    ...(requestBody?.content ?? []).map((mediaType) => mediaType.schema ?? true),
  ];
}

function responseSchemas({ responses }: ResolvedOperation): readonly SchemaObject[] {
  return responses.flatMap(({ content, headers }) => [
    ...content.map((mediaType) => mediaType.schema ?? true),
    ...headers.map((header) => header.schema),
  ]);
}

function reachable(
  from: Iterable<string>,
  edges: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...from];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    queue.push(...(edges.get(key) ?? []));
  }
  return reached;
}

function reversed(
  edges: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>();
  for (const [from, keys] of edges) {
    for (const key of keys) back.set(key, [...(back.get(key) ?? []), from]);
  }
  return back;
}
