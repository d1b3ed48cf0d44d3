import type { Reporter } from "../diagnostics.js";
import { UnsupportedError } from "../diagnostics.js";
import type { JsonObject } from "../json.js";
import { pointerTo } from "../json.js";
import type { Int64Type, Selection } from "../options.js";
import type {
  OpenApiDocument,
  SchemaObject,
  SecuritySchemeObject,
  TagObject,
} from "../validate/openapi.js";
import { findOperations } from "./find-operations.js";
import { findCallbacks, findWebhooks } from "./find-webhooks.js";
import { createFinishing, withParts } from "./finish-schemas.js";
import { liftHeaderCredentials } from "./header-credentials.js";
import { nameSchemas } from "./named-schemas.js";
import { unfoldHierarchies } from "./hierarchies/unfold-hierarchies.js";
import { reachableSchemas } from "./reachable-schemas.js";
import { refuseLongChains } from "./refuse-long-chains.js";
import type { Scope } from "./reference.js";
import { follow } from "./reference.js";
import { resolveOperation } from "./resolve-operation.js";
import { settleUnusedSchemes } from "./unused-schemes.js";
import { selectOperations } from "./select-operations.js";
import type { Resolved, ResolvedDocument, ResolvedOperation } from "./resolved-document.js";

/** What is wanted of a document. */
export interface ResolveOptions extends Selection {
  readonly int64?: Int64Type;
}

/**
 * Brings a document into one dialect and follows every reference except those to schemas, which are names. Schemas
 * come out lowered, see `lower-schemas.ts`.
 *
 * @param options which operations are wanted; schemas and tags that only others need go with them
 * @throws {UnsupportedError} with everything in the document that cannot be expressed.
 */
export function resolveDocument(
  document: OpenApiDocument,
  reporter: Reporter,
  options: ResolveOptions = everything,
): ResolvedDocument {
  const { tree, sourceName, locate, originOf } = document;
  const scope = { tree, reporter };
  const { operations, webhooks, securitySchemes } = resolveOperations(scope, options);
  const bodies = schemasOf([...operations, ...webhooks]);
  const named = nameSchemas(scope, bodies);
  const { int64 = "number", include, exclude } = options;
  const renamed = new Map([...bodies].map(([at, schema]) => [at, named.rename(schema, at)]));
  refuseLongChains(named.schemas, renamed, reporter);
  const roots = [...renamed.values()];
  const all = unfoldHierarchies(named.schemas, roots, reporter);
  const finish = createFinishing({ ...named, schemas: all }, int64, reporter);
  const isWhole = include.length + exclude.length === 0;
  const schemas = isWhole ? all : reachableSchemas(all, roots);
  const resolved: ResolvedDocument = {
    info: tree.info,
    sourceName,
    extensions: extensionsOf(tree),
    servers: tree.servers ?? [],
    security: tree.security ?? [],
    securitySchemes,
    tags: gatherTags(tree.tags ?? [], operations, isWhole),
    operations: operations.map((operation) => withParts(operation, finish.part)),
    webhooks: webhooks.map((webhook) => withParts(webhook, finish.part)),
    schemas: schemas.map(({ key, baseOf, pointer, schema }) => ({
      key,
      baseOf,
      pointer,
      schema: finish.schema(schema, pointer),
    })),
    locate,
    originOf,
  };
  reporter.settle(UnsupportedError);
  return resolved;
}

/** A selection means webhooks as well; callbacks go with their operations. */
function resolveOperations(
  scope: Scope,
  selection: Selection,
): Pick<ResolvedDocument, "operations" | "securitySchemes" | "webhooks"> {
  const all = { operations: findOperations(scope), webhooks: findWebhooks(scope) };
  const chosen = new Set(
    selectOperations([...all.operations, ...all.webhooks], selection, (problem) =>
      scope.reporter.report(problem),
    ),
  );
  const operations = all.operations.filter((operation) => chosen.has(operation));
  const webhooks = all.webhooks.filter((webhook) => chosen.has(webhook));
  const received = [...webhooks, ...findCallbacks(scope, operations)];
  const resolved = {
    operations: operations.map((operation) => resolveOperation(scope, operation)),
    securitySchemes: resolveSecuritySchemes(scope),
  };
  const hasRequirements =
    scope.tree.security !== undefined ||
    all.operations.some(({ operation }) => operation.value.security !== undefined);
  return {
    ...settleUnusedSchemes(liftHeaderCredentials(resolved, scope.reporter), hasRequirements),
    webhooks: received.map((webhook) => {
      const { kind, name } = webhook;
      return { ...resolveOperation(scope, webhook), kind, name };
    }),
  };
}

const everything: Selection = { include: [], exclude: [] };

function extensionsOf(tree: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => key.startsWith("x-")));
}

function resolveSecuritySchemes(scope: Scope): readonly Resolved<"name", SecuritySchemeObject>[] {
  const schemes = scope.tree.components?.securitySchemes ?? {};
  return Object.keys(schemes)
    .toSorted()
    .flatMap((name) => {
      const pointer = pointerTo("#/components/securitySchemes", name);
      const value = schemes[name];
      const scheme = value && follow<SecuritySchemeObject>(scope, { pointer, value });
      return scheme ? [{ name, ...scheme }] : [];
    });
}

function gatherTags(
  declared: readonly TagObject[],
  operations: readonly ResolvedOperation[],
  isWhole: boolean,
): readonly TagObject[] {
  const names = new Set(declared.map((tag) => tag.name));
  const used = new Set(operations.flatMap((operation) => operation.object.tags ?? []));
  const others = [...used].filter((name) => !names.has(name)).toSorted();
  const kept = isWhole ? declared : declared.filter(({ name }) => used.has(name));
  return [...kept, ...others.map((name) => ({ name }))];
}

function schemasOf(operations: readonly ResolvedOperation[]): ReadonlyMap<string, SchemaObject> {
  const schemas = new Map<string, SchemaObject>();
  for (const operation of operations) {
    withParts(operation, (part) => {
      if (part.schema !== null) schemas.set(part.schemaPointer, part.schema);
      return part;
    });
  }
  return schemas;
}
