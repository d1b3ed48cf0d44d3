import { isJsonObject } from "../json.js";
import type { ResolvedDocument, ResolvedOperation } from "../resolve/resolved-document.js";
import type { Edges } from "../schema-graph.js";
import { reachedFrom, referencesOf, reversed } from "../schema-graph.js";
import { walkSchema } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";

/** How a named schema is used. */
export interface SchemaAccess {
  /** The keys of the schemas that it refers to, sorted. */
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
  const { schemas } = document;
  const references = new Map(schemas.map(({ key, schema }) => [key, referencesOf(schema)]));
  const different = schemas.filter(({ schema }) => hasTwoForms(schema)).map(({ key }) => key);
  const reach = (from: readonly string[], edges: Edges): ReadonlySet<string> =>
    new Set([...from, ...reachedFrom(from, edges)]);
  // Of a webhook it is the other way round: the request comes in, and the response goes out.
  const { operations, webhooks } = document;
  const goingOut = [...operations.flatMap(requestSchemas), ...webhooks.flatMap(responseSchemas)];
  const comingIn = [...operations.flatMap(responseSchemas), ...webhooks.flatMap(requestSchemas)];
  const sent = reach(goingOut.flatMap(referencesOf), references);
  const received = reach(comingIn.flatMap(referencesOf), references);
  const differs = reach(different, reversed(references));
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
