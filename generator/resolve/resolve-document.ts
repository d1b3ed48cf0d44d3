import type { Reporter } from "../diagnostics.js";
import { UnsupportedError } from "../diagnostics.js";
import type { Json, JsonObject } from "../json.js";
import { isJsonObject, pointerTo } from "../json.js";
import type {
  OpenApiDocument,
  OperationObject,
  PathItemObject,
  SchemaObject,
  SecuritySchemeObject,
  TagObject,
} from "../validate/openapi.js";
import { lowerSchema } from "./lower-schemas.js";
import { nameSchemas } from "./named-schemas.js";
import type { Located, Scope } from "./reference.js";
import { follow } from "./reference.js";
import type { FoundOperation } from "./resolve-operation.js";
import { resolveOperation } from "./resolve-operation.js";
import type {
  Resolved,
  ResolvedDocument,
  ResolvedMediaType,
  ResolvedOperation,
} from "./resolved-document.js";

type FinishSchema = (schema: SchemaObject, pointer: string) => SchemaObject;

/** The methods of a Path Item Object, in the order of the specification; `query` has come with OpenAPI 3.2. */
const methods: readonly string[] = [
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace"],
  "query",
];

/**
 * Brings a document into one dialect and follows every reference except those to schemas, which are names. Schemas
 * come out lowered, see `lower-schemas.ts`.
 *
 * @throws {UnsupportedError} with everything in the document that cannot be expressed.
 */
export function resolveDocument(document: OpenApiDocument, reporter: Reporter): ResolvedDocument {
  const { tree, sourceName, locate } = document;
  const scope = { tree, reporter };
  const operations = findOperations(scope).map((found) => resolveOperation(scope, found));
  const named = nameSchemas(tree, schemasOf(operations));
  const finish = oncePerPointer((schema, pointer) =>
    lowerSchema(named.rename(schema, pointer), pointer, reporter),
  );
  const resolved: ResolvedDocument = {
    info: tree.info,
    sourceName,
    extensions: extensionsOf(tree),
    servers: tree.servers ?? [],
    security: tree.security ?? [],
    securitySchemes: resolveSecuritySchemes(scope),
    tags: gatherTags(tree.tags ?? [], operations),
    operations: operations.map((operation) => withSchemas(operation, finish)),
    schemas: named.schemas.map(({ key, pointer, schema }) => ({
      key,
      pointer,
      schema: lowerSchema(schema, pointer, reporter),
    })),
    locate,
  };
  reporter.settle(UnsupportedError);
  return resolved;
}

function extensionsOf(tree: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => key.startsWith("x-")));
}

function findOperations(scope: Scope): readonly FoundOperation[] {
  const { tree } = scope;
  const found: FoundOperation[] = [];
  for (const path of Object.keys(tree.paths ?? {}).toSorted()) {
    const written = tree.paths?.[path];
    if (written === undefined || path.startsWith("x-")) continue;
    const place = { pointer: pointerTo("#/paths", path), value: written };
    const item = follow<PathItemObject>(scope, place);
    if (item === null) continue;
    for (const { method, pointer, node } of operationsOf(item)) {
      if (!isJsonObject(node)) continue;
      // Validation has checked that these members of a Path Item Object are Operation Objects.
      const value = node as OperationObject;
      found.push({ path, method, item, operation: { pointer, value } });
    }
  }
  return found;
}

interface OperationPlace {
  readonly method: string;
  readonly pointer: string;
  readonly node: Json | undefined;
}

/** @see https://spec.openapis.org/oas/v3.2.0.html#path-item-object */
function operationsOf({ pointer, value }: Located<PathItemObject>): readonly OperationPlace[] {
  const others = value["additionalOperations"];
  const further = isJsonObject(others) ? others : {};
  return [
    ...methods.map((name) => {
      return { method: name.toUpperCase(), pointer: pointerTo(pointer, name), node: value[name] };
    }),
    // Methods are case-sensitive, and these are written as they are sent.
    ...Object.keys(further)
      .toSorted()
      .map((method) => ({
        method,
        pointer: pointerTo(pointer, "additionalOperations", method),
        node: further[method],
      })),
  ];
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
): readonly TagObject[] {
  const names = new Set(declared.map((tag) => tag.name));
  const used = new Set(operations.flatMap((operation) => operation.object.tags ?? []));
  const others = [...used].filter((name) => !names.has(name)).toSorted();
  return [...declared, ...others.map((name) => ({ name }))];
}

/** A schema of a shared response is met once for each operation that answers with it. */
function oncePerPointer(finish: FinishSchema): FinishSchema {
  const finished = new Map<string, SchemaObject>();
  return (schema, pointer) => {
    const known = finished.get(pointer) ?? finish(schema, pointer);
    finished.set(pointer, known);
    return known;
  };
}

/** Applies `finish` to each schema of an operation. */
function withSchemas(operation: ResolvedOperation, finish: FinishSchema): ResolvedOperation {
  const one = <Part extends { schema: SchemaObject; schemaPointer: string }>(part: Part): Part => ({
    ...part,
    schema: finish(part.schema, part.schemaPointer),
  });
  const mediaType = (part: ResolvedMediaType): ResolvedMediaType =>
    part.schema === null ? part : { ...part, schema: finish(part.schema, part.schemaPointer) };
  const { requestBody } = operation;
  return {
    ...operation,
    parameters: operation.parameters.map(one),
    requestBody: requestBody && { ...requestBody, content: requestBody.content.map(mediaType) },
    responses: operation.responses.map((response) => ({
      ...response,
      headers: response.headers.map(one),
      content: response.content.map(mediaType),
    })),
  };
}

function schemasOf(operations: readonly ResolvedOperation[]): ReadonlyMap<string, SchemaObject> {
  const schemas = new Map<string, SchemaObject>();
  for (const operation of operations) {
    withSchemas(operation, (schema, pointer) => {
      schemas.set(pointer, schema);
      return schema;
    });
  }
  return schemas;
}
