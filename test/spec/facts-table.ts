import type { Json } from "../../generator/json.js";

/**
 * What one source says about the API, without its prose. Optional members are what a source may not
 * speak of.
 *
 * Types are written as text: `string(date-time)`, `integer(int64)`, `ScimEmail[]`, `map<string>`,
 * `any`, `ErrorBody | ScimError`.
 */
export interface FactsTable {
  /** The domains of the regions. */
  readonly environments: readonly string[];
  /** Long lists of values, to be named instead of repeated. */
  readonly enums?: Readonly<Record<string, readonly string[]>>;
  /** By operationId. */
  readonly operations: Readonly<Record<string, OperationFacts>>;
  readonly models: Readonly<Record<string, ModelFacts>>;
}

export interface OperationFacts {
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  readonly permissions: { readonly type: string; readonly permissions: readonly string[] };
  /** The media types of the bodies of responses. */
  readonly produces: readonly string[];
  /** By their names on the wire. */
  readonly parameters: Readonly<Record<string, ParameterFacts>>;
  readonly body?: {
    readonly type: string;
    readonly required: boolean;
    readonly consumes: readonly string[];
  };
  /** The type of the first successful body; `null` when there is none. */
  readonly returns?: string | null;
  /** The type of the body by status; `null` when there is none. */
  readonly responses?: Readonly<Record<string, string | null>>;
}

export interface ParameterFacts {
  readonly in: string;
  readonly type: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly default?: Json;
  readonly collectionFormat?: string;
  /** The values that are allowed, or their name in {@link FactsTable.enums}. */
  readonly enum?: string | readonly string[];
}

export interface ModelFacts {
  readonly type: string;
  readonly deprecated?: boolean;
  /** By their names on the wire. */
  readonly properties: Readonly<Record<string, PropertyFacts>>;
}

export interface PropertyFacts {
  readonly type: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
  readonly default?: Json;
  readonly enum?: string | readonly string[];
  readonly minimum?: Json;
  readonly maximum?: Json;
  readonly maxItems?: Json;
}

/** What is said of one thing: by aspect. */
export type Aspects = Readonly<Record<string, Json>>;

/**
 * The table, one entry for each thing in it: `operations/getScimUser`,
 * `operations/getScimUser/parameters/userId`, `operations/getScimUser/responses/200`,
 * `models/ScimError`, `models/ScimError/properties/status`.
 */
export function entriesOf(table: FactsTable): ReadonlyMap<string, Aspects> {
  const entries = new Map<string, Aspects>([["servers", { environments: table.environments }]]);
  for (const [id, operation] of Object.entries(table.operations)) {
    const where = `operations/${id}`;
    entries.set(where, operationAspects(operation));
    for (const [name, parameter] of Object.entries(operation.parameters)) {
      entries.set(`${where}/parameters/${name}`, parameterAspects(parameter, table));
    }
    for (const [status, body] of Object.entries(operation.responses ?? {})) {
      entries.set(`${where}/responses/${status}`, { body });
    }
  }
  for (const [name, model] of Object.entries(table.models)) {
    const where = `models/${name}`;
    entries.set(where, { type: model.type, deprecated: model.deprecated ?? false });
    for (const [key, property] of Object.entries(model.properties)) {
      entries.set(`${where}/properties/${key}`, propertyAspects(property, table));
    }
  }
  return entries;
}

function operationAspects(operation: OperationFacts): Aspects {
  const { type, permissions } = operation.permissions;
  return {
    method: operation.method,
    path: operation.path,
    tags: operation.tags,
    deprecated: operation.deprecated ?? false,
    permissionType: type === "NO" ? "ANY" : type, // Any of none is none.
    permissions,
    produces: operation.produces,
    body: operation.body?.type ?? null,
    bodyRequired: operation.body?.required ?? false,
    consumes: operation.body?.consumes ?? [],
    ...(operation.returns !== undefined && { returns: operation.returns }),
  };
}

function parameterAspects(parameter: ParameterFacts, table: FactsTable): Aspects {
  return {
    in: parameter.in,
    type: parameter.type,
    required: parameter.required ?? false,
    deprecated: parameter.deprecated ?? false,
    default: parameter.default ?? null,
    collectionFormat: parameter.collectionFormat ?? null,
    enum: valuesOf(parameter.enum, table),
  };
}

function propertyAspects(property: PropertyFacts, table: FactsTable): Aspects {
  return {
    type: property.type,
    required: property.required ?? false,
    readOnly: property.readOnly ?? false,
    writeOnly: property.writeOnly ?? false,
    deprecated: property.deprecated ?? false,
    default: property.default ?? null,
    enum: valuesOf(property.enum, table),
    minimum: property.minimum ?? null,
    maximum: property.maximum ?? null,
    maxItems: property.maxItems ?? null,
  };
}

function valuesOf(
  values: string | readonly string[] | undefined,
  table: FactsTable,
): readonly string[] {
  if (typeof values !== "string") return values ?? [];
  const named = table.enums?.[values];
  if (named === undefined) throw new Error(`The table has no values called ${values}`);
  return named;
}
