/*
 * Checks the samples of the overlay `msw` over real documents: a JSON Schema validator has to accept all of them.
 * Run by `npm run test:directory:msw`; arguments after `--` are the beginnings of the names of documents, or paths.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

import { generate } from "../../generator/generate.js";
import { isJsonObject } from "../../generator/json.js";
import type { Json, JsonObject } from "../../generator/json.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { spreadDocuments } from "./documents.js";
import { componentsOf } from "./truth/components.js";
import { importPackage } from "./truth/import-package.js";
import { jsonSchemasOf } from "./truth/json-schemas.js";
import { createViolations } from "./truth/sample-values.js";
import { sampleReasonOf } from "./truth/sample-differences.js";
import { typeIn } from "./truth/truth-of-types.js";

const formats = [
  ...["date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid"],
  ...["uri-reference", "uri-template", "json-pointer", "regex", "byte"],
];

const seeds = [0, 1, 2];

const schemasAtLeast = 3_000;

const bytesBelow = 600_000;

type Sampler = (options: { readonly seed: number }) => Json;

const totals = { documents: 0, schemas: 0, samples: 0 };
const differences = new Map<string, string[]>();

for (const { name, path } of chooseDocuments(process.argv.slice(2))) {
  if (totals.schemas >= schemasAtLeast) break;
  const document: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isJsonObject(document) || Object.keys(componentsOf(document)).length === 0) continue;
  await tryDocument(name, path, document).catch((error: unknown) => {
    note("UNEXPLAINED error", `${name}: ${String(error).slice(0, 300)}`);
  });
}
conclude();

function chooseDocuments(
  given: readonly string[],
): readonly { readonly name: string; readonly path: string }[] {
  const paths = given.filter((one) => existsSync(one));
  if (paths.length > 0) return paths.map((path) => ({ name: path, path }));
  // Other documents than those that Zod is compared with.
  return spreadDocuments({ bytesBelow, step: 11 }, given);
}

async function tryDocument(name: string, path: string, document: JsonObject): Promise<void> {
  let model: ClientModel | undefined;
  const files = await generate({
    spec: path,
    layout: "package",
    with: ["msw"],
    keepGoing: true,
    verify: false,
    transformModel: (made) => (model = made),
  });
  if (model === undefined) return;
  const declaration = /^export const (\w+): Sampler<(\w+)>/gm;
  const { byType } = await importPackage(files, { folder: "msw", declaration });
  const components = componentsOf(document);
  totals.documents += 1;
  for (const form of ["read", "write"] as const) {
    const definitions = jsonSchemasOf(document, form, { limits: true, formats });
    const violationsOf = await createViolations(definitions, formats);
    for (const schema of model.schemas.filter(({ key }) => components[key] !== undefined)) {
      const type = typeIn(form, schema);
      const sampler = type === null ? undefined : byType.get(type);
      const violations = sampler === undefined ? null : violationsOf(schema.key);
      if (sampler === undefined || violations === null) continue;
      totals.schemas += 1;
      for (const seed of seeds) {
        // Sound: that is what `Sampler` is.
        const sample = (sampler as Sampler)({ seed });
        totals.samples += 1;
        const keywords = violations(sample);
        if (keywords.length === 0) continue;
        const difference = { document: name, schema: schema.key, keywords, sample };
        const where = `${name} ${schema.key} (${seed}) ${keywords.join()}`;
        const reason = sampleReasonOf(difference) ?? `UNEXPLAINED ${keywords.at(-1) ?? ""}`;
        note(reason, `${where}: ${JSON.stringify(sample).slice(0, 300)}`);
      }
    }
  }
}

function note(reason: string, text: string): void {
  differences.set(reason, [...(differences.get(reason) ?? []), text]);
}

function conclude(): void {
  for (const [reason, found] of differences) {
    console.log(`${found.length} ${reason}`);
    if (reason.startsWith("UNEXPLAINED")) console.log(found.slice(0, 12).join("\n"));
  }
  console.log(totals);
  const isUnexplained = [...differences.keys()].some((one) => one.startsWith("UNEXPLAINED"));
  if (isUnexplained || totals.schemas === 0) process.exitCode = 1;
}
