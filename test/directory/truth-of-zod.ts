/*
 * Compares Zod with a JSON Schema validator over real documents: the schemas of the overlay `zod` have to accept the
 * values that the validator accepts, and to refuse those that differ from them in one place and violate one keyword.
 * Run by `npm run test:directory:zod`; arguments after `--` are the beginnings of the names of documents.
 */
import { readFile } from "node:fs/promises";

import { generate } from "../../generator/generate.js";
import { isJsonObject } from "../../generator/json.js";
import type { Json, JsonObject } from "../../generator/json.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { spreadDocuments } from "./documents.js";
import { componentsOf } from "./truth/components.js";
import { importPackage } from "./truth/import-package.js";
import { jsonSchemasOf } from "./truth/json-schemas.js";
import { mutantsByKeyword } from "./truth/mutants-by-keyword.js";
import { createValues } from "./truth/sample-values.js";
import { typeIn } from "./truth/truth-of-types.js";
import { zodReasonOf } from "./truth/zod-differences.js";

/** The formats that the overlay checks. */
const formats = ["date", "date-time", "email", "hostname", "ipv4", "ipv6", "uuid"];

const schemasAtLeast = 2_000;

/** Of a document, as many schemas are tried at most, spread over all. */
const schemasOfDocument = 60;

const bytesBelow = 600_000;

interface Difference {
  readonly document: string;
  readonly schema: string;
  /** `null` for a value that is valid. */
  readonly keyword: string | null;
  readonly value: Json;
}

const totals = { documents: 0, schemas: 0, valid: 0, mutants: 0, withFiveMutants: 0 };
const keywords = new Map<string, number>();
const differences: Difference[] = [];

for (const { name, path } of spreadDocuments({ bytesBelow, step: 7 }, process.argv.slice(2))) {
  if (totals.schemas >= schemasAtLeast) break;
  const document: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isJsonObject(document) || Object.keys(componentsOf(document)).length === 0) continue;
  await tryDocument(name, path, document).catch((error: unknown) => {
    console.log(`${name}: ${String(error).slice(0, 300)}`);
  });
}
conclude();

async function tryDocument(name: string, path: string, document: JsonObject): Promise<void> {
  let model: ClientModel | undefined;
  const files = await generate({
    spec: path,
    layout: "package",
    with: ["zod"],
    verify: false,
    transformModel: (made) => (model = made),
  });
  if (model === undefined) return;
  const declaration = /^export const (\w+): z\.ZodMiniType<(\w+)>/gm;
  const { byType } = await importPackage(files, { folder: "zod", declaration });
  const components = componentsOf(document);
  const known = model.schemas.filter(({ key }) => components[key] !== undefined);
  const step = Math.max(1, Math.ceil(known.length / schemasOfDocument));
  totals.documents += 1;
  for (const form of ["read", "write"] as const) {
    const definitions = jsonSchemasOf(document, form, { limits: true, formats });
    const valuesOf = await createValues(definitions, formats);
    for (const schema of known.filter((_, index) => index % step === 0)) {
      const type = typeIn(form, schema);
      // Sound: that is what the declaration matches.
      const zod = (type === null ? undefined : byType.get(type)) as ZodSchema | undefined;
      const made = zod === undefined ? null : valuesOf(schema.key);
      if (zod === undefined || made === null) continue;
      const { values, violations } = made;
      const mutants = mutantsByKeyword(values, violations);
      totals.schemas += 1;
      totals.valid += values.length;
      totals.mutants += mutants.length;
      if (mutants.length >= 5) totals.withFiveMutants += 1;
      const note = (keyword: string | null, value: Json): void => {
        differences.push({ document: name, schema: schema.key, keyword, value });
      };
      for (const value of values) if (!accepts(zod, value)) note(null, value);
      for (const { keyword, value } of mutants) {
        keywords.set(keyword, (keywords.get(keyword) ?? 0) + 1);
        if (accepts(zod, value)) note(keyword, value);
      }
    }
  }
}

interface ZodSchema {
  safeParse(value: unknown): { readonly success: boolean };
}

function accepts(schema: ZodSchema, value: Json): boolean {
  return schema.safeParse(structuredClone(value)).success;
}

function conclude(): void {
  const rows = new Map<string, Difference[]>();
  for (const difference of differences) {
    const reason = zodReasonOf(difference) ?? `UNEXPLAINED ${difference.keyword ?? "valid"}`;
    rows.set(reason, [...(rows.get(reason) ?? []), difference]);
  }
  for (const [reason, found] of rows) {
    console.log(`${found.length} ${reason}`);
    if (!reason.startsWith("UNEXPLAINED")) continue;
    for (const { document, schema, value } of found.slice(0, 12)) {
      console.log(`  ${document} ${schema}: ${JSON.stringify(value).slice(0, 300)}`);
    }
  }
  console.log({ ...totals, differences: differences.length });
  console.log(Object.fromEntries([...keywords].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  const isUnexplained = [...rows.keys()].some((reason) => reason.startsWith("UNEXPLAINED"));
  if (isUnexplained || totals.schemas === 0) process.exitCode = 1;
}
