/*
 * Tries the overlay `dates` with real documents that have dates. Each client has to compile under all flags, together with
 * TanStack Query and Zod. Each valid value of its schemas is read and written by its codec: every text that looks like a
 * date with time has to become a `Date`, except where a warning says so, and what is written has to be what was read.
 * Run by `npm run test:directory:dates`; arguments after `--` are the beginnings of the names of documents.
 */
import { isDeepStrictEqual } from "node:util";
import { readFile } from "node:fs/promises";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import { isJsonArray, isJsonObject } from "../../generator/json.js";
import type { Json, JsonObject } from "../../generator/json.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { compileErrors } from "../support/compile.js";
import { spreadDocuments } from "./documents.js";
import { componentsOf } from "./truth/components.js";
import { importPackage } from "./truth/import-package.js";
import { jsonSchemasOf } from "./truth/json-schemas.js";
import { createValues } from "./truth/sample-values.js";
import { typeIn } from "./truth/truth-of-types.js";

const documentsAtLeast = 40;

const bytesBelow = 400_000;

/** Of a document, as many schemas are tried at most, spread over all. */
const schemasOfDocument = 60;

const totals = {
  ...{ documents: 0, schemas: 0, withoutValues: 0, values: 0 },
  ...{ dates: 0, ambiguous: 0, leftAsText: 0 },
};
const mistakes: string[] = [];

for (const { name, path } of spreadDocuments({ bytesBelow, step: 7 }, process.argv.slice(2))) {
  if (totals.documents >= documentsAtLeast) break;
  const text = await readFile(path, "utf8");
  const document: unknown = JSON.parse(text);
  if (!text.includes('"date-time"') || !isJsonObject(document)) continue;
  if (Object.keys(componentsOf(document)).length === 0) continue;
  await tryDocument(name, path, document).catch((error: unknown) => {
    mistakes.push(`${name}: ${String(error).slice(0, 300)}`);
  });
}
mistakes.forEach((mistake) => {
  console.log(mistake);
});
console.log(totals);
if (mistakes.length > 0 || totals.dates === 0) process.exitCode = 1;

async function tryDocument(name: string, path: string, document: JsonObject): Promise<void> {
  let model: ClientModel | undefined;
  const ambiguous = new Set<string>();
  const files = await generate({
    ...{ spec: path, layout: "package", verify: false, keepGoing: true },
    with: ["dates", "tanstack-query", "zod"],
    transformModel: (made) => (model = made),
    onDiagnostic: ({ code, pointer }) => {
      if (code === "value-type-ambiguous") ambiguous.add(pointer?.split("/").at(-1) ?? "");
    },
  });
  totals.ambiguous += ambiguous.size;
  const errors = compileErrors(files, { withPackages: true });
  mistakes.push(...errors.slice(0, 5).map((error) => `${name}: ${error}`));
  if (model === undefined) return;
  const codecs = await importCodecs(files);
  const components = componentsOf(document);
  const known = model.schemas.filter(({ key }) => components[key] !== undefined);
  const step = Math.max(1, Math.ceil(known.length / schemasOfDocument));
  totals.documents += 1;
  for (const form of ["read", "write"] as const) {
    const formats = ["date", "date-time"];
    const definitions = jsonSchemasOf(document, form, { limits: true, formats });
    const valuesOf = await createValues(definitions, formats);
    for (const schema of known.filter((_, index) => index % step === 0)) {
      const type = typeIn(form, schema);
      const codec = type === null ? undefined : codecs.byType.get(type);
      const made = codec === undefined ? null : valuesIn(valuesOf, schema.key);
      if (codec === undefined || made === null) continue;
      totals.schemas += 1;
      for (const value of made.values) {
        const fault = faultOf(value, codec, { ...codecs, ambiguous });
        if (fault !== null) {
          mistakes.push(`${name} ${schema.key} ${fault}: ${JSON.stringify(value).slice(0, 300)}`);
        }
      }
    }
  }
}

/** Some schemas are too much for the validator. */
function valuesIn(
  valuesOf: Awaited<ReturnType<typeof createValues>>,
  key: string,
): ReturnType<typeof valuesOf> {
  try {
    return valuesOf(key);
  } catch {
    totals.withoutValues += 1;
    return null;
  }
}

interface Codecs {
  readonly byType: ReadonlyMap<string, unknown>;
  readonly readJson: (codec: unknown, json: unknown) => unknown;
  readonly writeJson: (codec: unknown, value: unknown) => unknown;
}

function faultOf(
  value: Json,
  codec: unknown,
  { readJson, writeJson, ambiguous }: Codecs & { readonly ambiguous: ReadonlySet<string> },
): string | null {
  totals.values += 1;
  try {
    const read = readJson(codec, value);
    const left = datesLeft(read, value, "").filter((name) => !ambiguous.has(name));
    if (left.length > 0) return `leaves ${left.join(", ")}`;
    const written = writeJson(codec, read);
    return isDeepStrictEqual(normal(written), normal(value)) ? null : "is written otherwise";
  } catch (error) {
    return String(error);
  }
}

/** The names of the members that are still text with date and time after reading. Counts the others. */
function datesLeft(read: unknown, value: Json, name: string): readonly string[] {
  if (read instanceof Date) {
    totals.dates += 1;
    const isRight = typeof value === "string" && new Date(value).getTime() === read.getTime();
    return isRight ? [] : [`${name} (another date)`];
  }
  if (typeof value === "string" && isDateTime(value)) {
    totals.leftAsText += 1;
    return [name];
  }
  if (isJsonArray(value) && Array.isArray(read)) {
    return value.flatMap((item, index) => datesLeft(read[index], item, name));
  }
  if (!isJsonObject(value) || typeof read !== "object" || read === null) return [];
  const members = new Map<string, unknown>(Object.entries(read));
  return Object.entries(value).flatMap(([key, member]) => datesLeft(members.get(key), member, key));
}

function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d/.test(text);
}

/** A value with all dates written in one way. */
function normal(value: unknown): unknown {
  if (typeof value === "string" && isDateTime(value)) return new Date(value).toISOString();
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, normal(member)]));
}

/** The codecs of a package by the names of their types. */
async function importCodecs(files: readonly PackageFile[]): Promise<Codecs> {
  const { exported, byType } = await importPackage(files, {
    folder: "codecs",
    declaration: /^export const (\w+): Codec<(\w+)>/gm,
    others: ["src/codecs/codec.ts"],
  });
  // Sound: that is what the file exports.
  return { ...(exported as Pick<Codecs, "readJson" | "writeJson"> & typeof exported), byType };
}
