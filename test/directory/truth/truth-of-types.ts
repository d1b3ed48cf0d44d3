import type { PackageFile } from "../../../generator/assemble/package-file.js";
import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import type { ClientModel, SchemaModel } from "../../../generator/model/client-model.js";
import { componentsOf } from "./components.js";
import { bytes, jsonSchemasOf } from "./json-schemas.js";
import type { Form } from "./json-schemas.js";
import { createSampler } from "./sample-values.js";

/** A module that assigns values to the types of a package, one value in each line. */
export interface TruthModule {
  readonly file: PackageFile;
  /** What each line of the module is about; lines count from 1. */
  readonly claims: ReadonlyMap<number, Claim>;
  readonly counts: TruthCounts;
}

export interface TruthCounts {
  /** The schemas that there are values of; one that is read and written in two forms counts twice. */
  readonly schemas: number;
  readonly valid: number;
  readonly broken: number;
}

/** That a type takes a value, or that it does not. */
export interface Claim {
  /** The key of the schema, its form, and the value. */
  readonly subject: string;
  readonly isValid: boolean;
}

/** Of a document with thousands of schemas, as many are tried, spread over all. */
const schemasAtMost = 40;

/** Makes the module for the types of a document's schemas. */
export async function claimTruth(document: JsonObject, model: ClientModel): Promise<TruthModule> {
  const components = componentsOf(document);
  const schemas = model.schemas.filter(({ key }) => components[key] !== undefined);
  const step = Math.max(1, Math.ceil(schemas.length / schemasAtMost));
  const chosen = schemas.filter((_schema, index) => index % step === 0);
  const lines = ["declare function accept<Type>(value: Type): void;"];
  const claims = new Map<number, Claim>();
  let tried = 0;
  for (const form of ["read", "write"] as const) {
    const sample = await createSampler(jsonSchemasOf(document, form));
    for (const schema of chosen) {
      const type = typeIn(form, schema);
      if (type === null) continue;
      const samples = sample(schema.key);
      if (samples === null) continue;
      tried += 1;
      const claim = (value: Json, fault: string | null): void => {
        lines.push(
          `accept<import("./models/${schema.file}.js").${type}>(0 as unknown as ${literalType(value)});`,
        );
        const subject = `${schema.key} (${fault ?? "valid"}, ${form}): ${JSON.stringify(value)}`;
        claims.set(lines.length, { subject, isValid: fault === null });
      };
      for (const value of samples.valid) claim(value, null);
      for (const { value, fault } of samples.broken) claim(value, fault);
    }
  }
  const valid = [...claims.values()].filter(({ isValid }) => isValid).length;
  const file = { path: "src/truth.ts", text: `${lines.join("\n")}\nexport {};\n` };
  return { file, claims, counts: { schemas: tried, valid, broken: claims.size - valid } };
}

/** The type of a schema in a form, or `null` where the schema is never there in that form. */
export function typeIn(
  form: Form,
  { name, inputName, sent, received }: SchemaModel,
): string | null {
  if (form === "write") return sent ? (inputName ?? name) : null;
  return received || !sent ? name : null;
}

/** The type of exactly one value. Values of it are not fresh, so that members that a type does not know are no error. */
function literalType(value: Json): string {
  if (isJsonArray(value)) return `[${value.map(literalType).join(", ")}]`;
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(
      ([name, member]) => `${JSON.stringify(name)}: ${literalType(member)}`,
    );
    return `{ ${members.join("; ")} }`;
  }
  return value === bytes ? "Blob" : JSON.stringify(value);
}

/** What is not as a module claims, by the errors that the compiler finds in its lines. */
export function failedClaims(
  { claims }: TruthModule,
  errors: ReadonlyMap<number, string>,
): readonly string[] {
  return [...claims].flatMap(([line, { subject, isValid }]) => {
    const error = errors.get(line);
    if (isValid === (error === undefined)) return [];
    return [isValid ? `refuses ${subject}: ${error}` : `accepts ${subject}`];
  });
}
