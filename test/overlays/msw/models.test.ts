import { readFile } from "node:fs/promises";

import type { ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";

import { generate } from "../../../generator/generate.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import { isJsonObject } from "../../../generator/json.js";
import type { ClientModel } from "../../../generator/model/client-model.js";
import { componentsOf } from "../../directory/truth/components.js";
import { importPackage } from "../../directory/truth/import-package.js";
import { bytes, jsonSchemasOf } from "../../directory/truth/json-schemas.js";
import { typeIn } from "../../directory/truth/truth-of-types.js";
import { documents } from "../support/shipped.js";

const seeds = [0, 1, 2, 3, 4, 5, 6, 7];

/** A value of `oneOf` that several alternatives allow, since the document has alternatives that overlap. */
const overlapping = /"passingSchemas":\[\d+,\d+\]/;

/** What is no sample of its schema, by the document, and why. */
const known: Readonly<Record<string, RegExp>> = {
  // There is none.
  "anything-and-nothing": /^Never /,
  camel: overlapping,
  dates: overlapping,
  // The definitions of this test have no children of children.
  discriminators: /^(?:Dog|Pet) .*"kind":"Terrier"/,
  // Shapes do not have the patterns of names.
  "objects-and-maps": /^Settings .*\/byPattern\/additionalProperties/,
};

test.each(documents)(
  "samples of the models of %s are valid",
  async (name, spec) => {
    const document: unknown = parse(await readFile(spec, "utf8"));
    if (!isJsonObject(document)) throw new Error(`${spec} is no document`);
    let model: ClientModel | undefined;
    const files = await generate({
      spec,
      layout: "package",
      with: ["msw"],
      verify: false,
      transformModel: (made) => (model = made),
    });
    const declaration = /^export const (\w+): Sampler<(\w+)>/gm;
    const { byType } = await importPackage(files, { folder: "msw", declaration });
    const invalid = [...invalidSamples(document, model, byType)];
    expect(invalid.filter((one) => known[name]?.test(one) !== true)).toEqual([]);
  },
  60_000,
);

function* invalidSamples(
  document: JsonObject,
  model: ClientModel | undefined,
  samplers: ReadonlyMap<string, unknown>,
): Generator<string> {
  let tried = 0;
  for (const form of ["read", "write"] as const) {
    const schemas = JSON.stringify(jsonSchemasOf(document, form, { limits: true, formats: [] }));
    const $defs = JSON.parse(schemas.replaceAll(bytes, "bytes")) as JsonObject;
    const validator = new Ajv2020({ strict: false, logger: false });
    validator.addSchema({ $id: "document", $defs });
    for (const schema of model?.schemas ?? []) {
      const sampler = samplers.get(typeIn(form, schema) ?? "");
      if (typeof sampler !== "function" || componentsOf(document)[schema.key] === undefined)
        continue;
      const isValid = compiled(validator, `document#/$defs/${pointerToken(schema.key)}`);
      if (isValid === null) continue;
      tried += 1;
      for (const seed of seeds) {
        const sample = Reflect.apply(sampler, undefined, [{ seed }]) as Json;
        if (!isValid(sample))
          yield `${schema.key} (${form}, ${seed}): ${JSON.stringify(sample)} ${JSON.stringify(isValid.errors)}`;
      }
    }
  }
  if (Object.keys(componentsOf(document)).length > 0) expect(tried).toBeGreaterThan(0);
}

/** `null` for a schema with references that the definitions do not have. */
function compiled(validator: Ajv2020, $ref: string): ValidateFunction | null {
  try {
    return validator.compile({ $ref });
  } catch {
    return null;
  }
}

function pointerToken(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
