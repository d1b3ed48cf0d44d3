import type { Problem } from "../diagnostics.js";
import type { JsonObject } from "../json.js";
import { createAjv } from "../json-schema.js";
import type { ClientModel } from "./client-model.js";

/** What is told of one model at most. */
const most = 20;

/** How strictly a model is checked. */
export interface ModelChecks {
  /** The JSON Schema of the model. */
  readonly schema: JsonObject;
  /** Whether every reference must lead to a schema. */
  readonly requireSchemas: boolean;
}

/**
 * Finds what makes a model that `transformModel` returned unfit for a package: members of the wrong type, names that
 * cannot be used or are used twice, and references that lead nowhere.
 */
export function checkModel(
  model: unknown,
  { schema, requireSchemas }: ModelChecks,
): readonly Problem[] {
  const validate = createAjv({ allErrors: true, strict: false }).compile<ClientModel>(schema);
  const isWhole = validate(model);
  // Templates do not see members that the model does not have.
  const errors = (validate.errors ?? []).filter(
    ({ keyword }) => keyword !== "additionalProperties" && keyword !== "anyOf",
  );
  // Of a shape that is not of one kind, the errors of all other kinds are told as well.
  const deepest = errors.filter(({ instancePath }) =>
    errors.every((other) => !other.instancePath.startsWith(`${instancePath}/`)),
  );
  const messages =
    deepest.length > 0 || !isWhole
      ? deepest.map(faultOf)
      : [...faultsOf(model), ...(requireSchemas ? faultsOfReferences(model) : [])];
  return [...new Set(messages)]
    .slice(0, most)
    .map((message) => ({ code: "model-invalid", message, pointer: null }));
}

/** What Ajv says of a value. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

function faultOf({ instancePath, message, params, keyword }: SchemaError): string {
  const place =
    instancePath === "" ? "the whole" : `\`${instancePath.slice(1).replaceAll("/", ".")}\``;
  if (keyword === "required") {
    return `${place} of the model has no \`${String(params["missingProperty"])}\``;
  }
  return `${place} of the model ${message ?? "is not of the expected shape"}`;
}

function faultsOf(model: ClientModel): readonly string[] {
  const { operations, schemas, webhooks, securitySchemes } = model;
  const named = [
    ...operations.flatMap(({ name, paramsName, outcomeName, errorName, descriptionName, id }) =>
      [name, paramsName, outcomeName, errorName, descriptionName].map((one) => [one, id] as const),
    ),
    ...schemas.flatMap(({ name, inputName, valuesName, key }) =>
      [name, inputName, valuesName].flatMap((one) => (one === null ? [] : [[one, key] as const])),
    ),
    ...webhooks.flatMap(({ eventName, answerName, name }) =>
      [eventName, answerName].map((one) => [one, name] as const),
    ),
    ...securitySchemes.map(({ name, key }) => [name, key] as const),
  ];
  const files = [...operations, ...schemas].map(({ file, name }) => [file, name] as const);
  const tags = model.tags.map(({ file, name }) => [file, name] as const);
  return [
    ...named.flatMap(([name]) =>
      identifier.test(name) ? [] : [`the model has the name \`${name}\`, which is no identifier`],
    ),
    ...[...files, ...tags].flatMap(([file]) =>
      fileName.test(file) ? [] : [`the model has the file \`${file}\`, which is no name of a file`],
    ),
    ...repeated(named).map((name) => `the model has the name \`${name}\` twice`),
    ...repeated(operations.map(fileOf)).map((file) => `two operations have the file \`${file}\``),
    ...repeated(schemas.map(fileOf)).map((file) => `two schemas have the file \`${file}\``),
  ];
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

const fileName = /^[\p{L}\p{M}\p{N}_-]+$/u;

function fileOf({ file, name }: { file: string; name: string }): readonly [string, string] {
  return [file, name];
}

/** The names that two owners have. */
function repeated(named: readonly (readonly [name: string, owner: string])[]): readonly string[] {
  const owners = new Map<string, string>();
  return named
    .filter(([name, owner]) => {
      const first = owners.get(name);
      owners.set(name, first ?? owner);
      return first !== undefined;
    })
    .map(([name]) => name);
}

function faultsOfReferences({ schemas, operations, webhooks }: ClientModel): readonly string[] {
  const known = new Set(schemas.map(({ key }) => key));
  const missing = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (
      "kind" in value &&
      value.kind === "reference" &&
      "key" in value &&
      typeof value.key === "string"
    ) {
      if (!known.has(value.key)) missing.add(value.key);
    }
    for (const [name, member] of Object.entries(value)) if (name !== "extensions") visit(member);
  };
  visit([schemas, operations, webhooks]);
  return [...missing].map(
    (key) => `the model refers to the schema \`${key}\`, which it does not have`,
  );
}
