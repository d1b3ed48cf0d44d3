import { normalize } from "node:path/posix";
import type { ErrorObject } from "ajv/dist/2020.js";
import { closest } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import { isJsonObject, pointerTo, pointerTokens } from "../json.js";
import { createAjv } from "../json-schema.js";
import type { ApiConfiguration, Configuration } from "../options.js";
import schema from "../configuration.schema.json" with { type: "json" };

/** A configuration in JSON. */
export interface ConfigurationData extends Omit<
  Configuration,
  "apis" | "helpers" | "transformModel"
> {
  readonly $schema?: string;
  readonly apis?: readonly Omit<ApiConfiguration, "helpers" | "transformModel">[];
}

export type CheckedConfiguration =
  { readonly configuration: ConfigurationData } | { readonly problems: readonly PlacedProblem[] };

export interface PlacedProblem extends Problem {
  readonly pointer: string;
  /** Whether the key or the value at the pointer is wrong. */
  readonly part: "key" | "value";
}

/**
 * Checks a value against `configuration.schema.json`, and that no two documents share an output.
 *
 * @param base the pointer of the value in its file.
 */
export function checkConfiguration(value: unknown, base: string): CheckedConfiguration {
  const ajv = createAjv({ allErrors: true, verbose: true });
  const validate = ajv.compile<ConfigurationData>(schema);
  if (validate(value)) {
    const problems = problemsOfOutputs(value, base);
    return problems.length > 0 ? { problems } : { configuration: value };
  }
  const errors = validate.errors ?? [];
  // A key that breaks its pattern is reported twice: for the pattern and for the key. The second is the clearer.
  return { problems: errors.filter((e) => e.propertyName === undefined).map(toProblem(base)) };
}

function problemsOfOutputs({ apis = [] }: ConfigurationData, base: string): PlacedProblem[] {
  const folders = apis.map(({ output }) => normalize(`${output}/`));
  return folders.flatMap((folder, index): PlacedProblem[] => {
    const first = folders.indexOf(folder);
    if (first === index) return [];
    const pointer = pointerTo(base, "apis", String(index), "output");
    const message = `the output is the same as that of \`apis[${first}]\``;
    const hint = "Give each document a folder of its own.";
    return [{ code: "configuration-invalid", message, pointer, part: "value", hint }];
  });
}

function toProblem(base: string): (error: ErrorObject) => PlacedProblem {
  return (error) => {
    const pointer = pointerTo(base, ...pointerTokens(`#${error.instancePath}`));
    const { params } = error;
    if (error.keyword === "false schema") return besideApis(pointer);
    if (error.keyword === "additionalProperties") return unknownKey(error, pointer);
    if (error.keyword === "propertyNames") {
      const key = String(params["propertyName"]);
      const message = `\`${key}\` is not a JSON pointer that begins with \`#/\``;
      const place = { pointer: pointerTo(pointer, key), part: "key" } as const;
      return { code: "configuration-invalid", message, ...place };
    }
    const message = `${subjectAt(error.instancePath)} ${expectationOf(error)}`;
    return { code: "configuration-invalid", message, pointer, part: "value" };
  };
}

function subjectAt(instancePath: string): string {
  const tokens = pointerTokens(`#${instancePath}`);
  const name = tokens.at(-1);
  if (name === undefined) return "the configuration";
  return /^\d+$/.test(name) ? `\`${tokens.at(-2)}[${name}]\`` : `\`${name}\``;
}

function besideApis(pointer: string): PlacedProblem {
  const key = pointerTokens(pointer).at(-1);
  const message = `\`${key}\` belongs to one document, so it cannot be beside \`apis\``;
  const hint = `Move it into an entry of \`apis\`.`;
  return { code: "configuration-invalid", message, pointer, part: "key", hint };
}

function expectationOf({ keyword, params, data, parentSchema }: ErrorObject): string {
  if (keyword === "type")
    return `must be ${articles.get(String(params["type"])) ?? "of another type"}`;
  if (keyword === "minLength" || keyword === "minItems") return "must not be empty";
  if (keyword === "required") return `needs the key \`${params["missingProperty"]}\``;
  if (keyword === "enum") return `must be ${listed(params["allowedValues"])}`;
  const description: unknown = parentSchema?.["description"];
  const wanted = typeof description === "string" ? description : "an identifier of TypeScript";
  return `cannot be ${JSON.stringify(data)}: expected ${lowerFirst(wanted)}`;
}

function listed(values: unknown): string {
  const texts: readonly unknown[] = Array.isArray(values) ? values : [];
  return texts.map((value) => JSON.stringify(value)).join(" or ");
}

const articles: ReadonlyMap<string, string> = new Map([
  ["array", "a list"],
  ["boolean", "true or false"],
  ["object", "an object"],
  ["string", "a string"],
]);

function unknownKey({ params, parentSchema }: ErrorObject, pointer: string): PlacedProblem {
  const key = String(params["additionalProperty"]);
  const properties: unknown = parentSchema?.["properties"];
  const names = isJsonObject(properties) ? Object.keys(properties) : [];
  const known = names.filter((name) => name !== "$schema");
  const suggestion = closest(key, known);
  return {
    code: "configuration-key-unknown",
    message: `there is no key \`${key}\` here`,
    pointer: pointerTo(pointer, key),
    part: "key",
    hint: hintFor(key, suggestion, known),
  };
}

function hintFor(key: string, suggestion: string | null, known: readonly string[]): string {
  if (key === "transformModel" || key === "helpers") {
    return "Functions need a module that is named with --config: `--config specwright.config.mjs`.";
  }
  if (suggestion !== null) return `Did you mean \`${suggestion}\`?`;
  return `The keys are ${known.map((name) => `\`${name}\``).join(", ")}.`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}
