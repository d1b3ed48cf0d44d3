import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Json } from "../json.js";
import { createAjv } from "../json-schema.js";
import { listFault } from "./extension-references.js";
import xConditional from "./extensions/x-conditional.schema.json" with { type: "json" };
import xEnumDescriptions from "./extensions/x-enum-descriptions.schema.json" with { type: "json" };
import xEnumVarnames from "./extensions/x-enum-varnames.schema.json" with { type: "json" };
import xExtensibleEnum from "./extensions/x-extensible-enum.schema.json" with { type: "json" };
import xFilter from "./extensions/x-filter.schema.json" with { type: "json" };
import xPagination from "./extensions/x-pagination.schema.json" with { type: "json" };
import xPermissions from "./extensions/x-permissions.schema.json" with { type: "json" };
import xRetry from "./extensions/x-retry.schema.json" with { type: "json" };
import xSpecwrightName from "./extensions/x-specwright-name.schema.json" with { type: "json" };
import xTokenUrl from "./extensions/x-token-url.schema.json" with { type: "json" };
import type { Kind } from "./objects.js";
import { report, type Visit } from "./visit.js";

/**
 * Checks an extension that means something to us, where it does. Another API may use the same name for something
 * else, so a foreign shape is no error: the extension is left out.
 */
export function checkExtension(visit: Visit, name: string): void {
  const { node, kind, walk } = visit;
  const extension = extensions.get(name);
  if (extension === undefined || !extension.on.includes(kind)) return;
  const fault =
    shapeFault(walk.validatorOf(name, extension.schema), node[name]) ?? listFault(name, node);
  if (fault === null) return;
  report(
    visit,
    { code: "extension-shape", message: `\`${name}\` is ignored: ${fault}`, part: "key" },
    name,
  );
  delete node[name];
}

interface Extension {
  readonly schema: object;
  /** The objects that it belongs to. */
  readonly on: readonly Kind[];
}

const extensions: ReadonlyMap<string, Extension> = new Map<string, Extension>([
  ["x-conditional", { schema: xConditional, on: ["operation"] }],
  ["x-enum-descriptions", { schema: xEnumDescriptions, on: ["schema", "serverVariable"] }],
  ["x-enum-varnames", { schema: xEnumVarnames, on: ["schema"] }],
  ["x-extensible-enum", { schema: xExtensibleEnum, on: ["schema"] }],
  ["x-filter", { schema: xFilter, on: ["parameter"] }],
  ["x-pagination", { schema: xPagination, on: ["operation"] }],
  ["x-permissions", { schema: xPermissions, on: ["operation"] }],
  ["x-retry", { schema: xRetry, on: ["openApi", "operation"] }],
  [
    "x-specwright-name",
    { schema: xSpecwrightName, on: ["operation", "parameter", "schema", "securityScheme"] },
  ],
  ["x-token-url", { schema: xTokenUrl, on: ["securityScheme"] }],
]);

/** Compiles the schema of an extension when it is first met: most documents have none. */
export function createValidators(): (name: string, schema: object) => ValidateFunction {
  let ajv: ReturnType<typeof createAjv> | undefined;
  const compiled = new Map<string, ValidateFunction>();
  return (name, schema) => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    ajv ??= createAjv({ allowUnionTypes: true });
    const validate = ajv.compile(schema);
    compiled.set(name, validate);
    return validate;
  };
}

function shapeFault(validate: ValidateFunction, value: Json | undefined): string | null {
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return error === undefined ? "its shape is not the documented one" : faultOf(error);
}

function faultOf({ instancePath, keyword, params, message }: ErrorObject): string {
  const subject = instancePath === "" ? "it" : `\`${instancePath}\``;
  if (keyword === "enum") return `${subject} must be one of ${listed(params["allowedValues"])}`;
  if (keyword === "type") return `${subject} must be ${typesOf(params["type"])}`;
  if (keyword === "pattern") return `${subject} must be a JSON pointer`;
  if (keyword === "additionalProperties") {
    return `${subject} must not have \`${String(params["additionalProperty"])}\``;
  }
  if (keyword === "required")
    return `${subject} must have \`${String(params["missingProperty"])}\``;
  return `${subject} ${message ?? "has a shape that is not the documented one"}`;
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `\`${String(value)}\``).join(", ") : "";
}

function typesOf(types: unknown): string {
  const names = (Array.isArray(types) ? types : [types]).map(String);
  return names.map((name) => (/^[aio]/.test(name) ? `an ${name}` : `a ${name}`)).join(" or ");
}
