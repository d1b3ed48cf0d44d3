/*
 * Tries the overlay `camel` with real documents that have names in other casings. Each client has to compile under all flags,
 * together with TanStack Query and Zod. Each valid value of its schemas is read and written by its codec: Zod has to accept
 * what is read where it accepts the JSON in a client without the overlay, and what is written has to be what was read. The
 * latter also holds for members that the document does not know, even if they have the new name of another one.
 * Run by `npm run test:directory:camel`; arguments after `--` are the beginnings of the names of documents.
 */
import { isDeepStrictEqual } from "node:util";
import { readFile } from "node:fs/promises";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { camelCase } from "../../generator/casing.js";
import { generate } from "../../generator/generate.js";
import { isJsonArray, isJsonObject } from "../../generator/json.js";
import type { Json, JsonObject } from "../../generator/json.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import type { ShippedOverlay } from "../../generator/options.js";
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
  ...{ documents: 0, schemas: 0, withoutValues: 0, values: 0, refusedByZod: 0 },
  ...{ members: 0, renamed: 0, clashes: 0, ambiguous: 0 },
};
const mistakes: string[] = [];

for (const { name, path } of spreadDocuments({ bytesBelow, step: 7 }, process.argv.slice(2))) {
  if (totals.documents >= documentsAtLeast) break;
  const text = await readFile(path, "utf8");
  const document: unknown = JSON.parse(text);
  if (!/"(?:[a-z]+[_-][a-z]+|[A-Z][a-z]+)": ?\{/.test(text) || !isJsonObject(document)) continue;
  if (Object.keys(componentsOf(document)).length === 0) continue;
  await tryDocument(name, path, document).catch((error: unknown) => {
    mistakes.push(`${name}: ${String(error).slice(0, 300)}`);
  });
}
mistakes.forEach((mistake) => {
  console.log(mistake);
});
console.log(totals);
if (mistakes.length > 0 || totals.renamed === 0) process.exitCode = 1;

async function tryDocument(name: string, path: string, document: JsonObject): Promise<void> {
  let model: ClientModel | undefined;
  const make = async (overlays: readonly ShippedOverlay[]): Promise<readonly PackageFile[]> =>
    await generate({
      ...{ spec: path, layout: "package", verify: false, keepGoing: true, with: overlays },
      transformModel: (made) => (model = made),
      onDiagnostic: ({ code }) => {
        if (code === "member-name-clash") totals.clashes += 1;
        if (code === "member-name-ambiguous") totals.ambiguous += 1;
      },
    });
  const plain = await importZod(await make(["zod"]));
  const files = await make(["camel", "tanstack-query", "zod"]);
  const errors = compileErrors(files, { withPackages: true });
  mistakes.push(...errors.slice(0, 5).map((error) => `${name}: ${error}`));
  if (model === undefined) return;
  const clients = { plain, camel: await importZod(files), ...(await importCodecs(files)) };
  const components = componentsOf(document);
  const known = model.schemas.filter(({ key }) => components[key] !== undefined);
  const step = Math.max(1, Math.ceil(known.length / schemasOfDocument));
  totals.documents += 1;
  for (const form of ["read", "write"] as const) {
    const definitions = jsonSchemasOf(document, form, { limits: true, formats: [] });
    const valuesOf = await createValues(definitions, []);
    for (const schema of known.filter((_, index) => index % step === 0)) {
      const type = typeIn(form, schema);
      const made =
        type === null || !clients.codecs.has(type) ? null : valuesIn(valuesOf, schema.key);
      if (type === null || made === null) continue;
      totals.schemas += 1;
      for (const value of made.values) {
        const fault = faultOf(value, type, clients);
        if (fault === null) continue;
        mistakes.push(`${name} ${schema.key} ${fault}: ${JSON.stringify(value).slice(0, 300)}`);
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

type Schemas = ReadonlyMap<string, unknown>;

interface Clients {
  /** The schemas of Zod of a client without the overlay, and of one with it. */
  readonly plain: Schemas;
  readonly camel: Schemas;
  readonly codecs: ReadonlyMap<string, unknown>;
  readonly readJson: (codec: unknown, json: unknown) => unknown;
  readonly writeJson: (codec: unknown, value: unknown) => unknown;
}

function faultOf(value: Json, type: string, clients: Clients): string | null {
  const { readJson, writeJson } = clients;
  const codec = clients.codecs.get(type);
  totals.values += 1;
  try {
    const read = readJson(codec, value);
    countMembers(read, value);
    if (!isDeepStrictEqual(writeJson(codec, read), value)) return "is written otherwise";
    const more = withUnknownMembers(value);
    const written = writeJson(codec, readJson(codec, more));
    if (!isDeepStrictEqual(written, more)) return "is written otherwise with unknown members";
    if (!accepts(clients.plain.get(type), value)) totals.refusedByZod += 1;
    else if (!accepts(clients.camel.get(type), read)) return "is read as what Zod refuses";
    return null;
  } catch (error) {
    return String(error);
  }
}

function accepts(schema: unknown, value: unknown): boolean {
  // Sound: the declaration matches nothing else.
  const { safeParse } = schema as { readonly safeParse: (value: unknown) => { success: boolean } };
  return safeParse(value).success;
}

/** Counts the members of a value, and those that have another name than before. */
function countMembers(read: unknown, value: Json): void {
  if (Array.isArray(read) && isJsonArray(value)) {
    for (const [index, item] of value.entries()) countMembers(read[index], item);
  } else if (isJsonObject(value) && typeof read === "object" && read !== null) {
    // Codecs keep the order of members.
    const members = Object.entries(read);
    for (const [index, [name, member]] of Object.entries(value).entries()) {
      const [newName, newMember] = members[index] ?? [];
      totals.members += 1;
      if (newName !== name) totals.renamed += 1;
      countMembers(newMember, member);
    }
  }
}

/** A value whose objects have two more members: one of a new name, and one that has the name of the first in camel case. */
function withUnknownMembers(value: Json): Json {
  if (isJsonArray(value)) return value.map(withUnknownMembers);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, member]): [string, Json] => {
    return [name, withUnknownMembers(member)];
  });
  const [first = "some_name"] = Object.keys(value);
  const more = { unknown_member: { unknown_too: 1 }, [camelCase(first)]: 1 };
  return { ...more, ...Object.fromEntries(members) };
}

async function importZod(files: readonly PackageFile[]): Promise<Schemas> {
  const declaration = /^export const (\w+): z\.ZodMiniType<(\w+)>/gm;
  return (await importPackage(files, { folder: "zod", declaration })).byType;
}

async function importCodecs(
  files: readonly PackageFile[],
): Promise<Pick<Clients, "codecs" | "readJson" | "writeJson">> {
  const { exported, byType: codecs } = await importPackage(files, {
    folder: "codecs",
    declaration: /^export const (\w+): Codec<(\w+)>/gm,
    others: ["src/codecs/codec.ts"],
  });
  // Sound: that is what the file exports.
  return { ...(exported as unknown as Pick<Clients, "readJson" | "writeJson">), codecs };
}
