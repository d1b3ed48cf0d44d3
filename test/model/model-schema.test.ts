import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { format } from "prettier";
import { createGenerator } from "ts-json-schema-generator";
import { describe, expect, test } from "vitest";
import { inspect } from "../../generator/inspect.js";
import type { Json } from "../../generator/json.js";
import { isJsonArray, isJsonObject } from "../../generator/json.js";
import { modelApi } from "../../generator/model/model-api.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const schema = schemaOfModel();

/** The JSON Schema of the types. Links are code in Markdown there, as everything else is in documentation. */
function schemaOfModel(): Json {
  const generator = createGenerator({
    path: `${root}generator/model/client-model.ts`,
    tsconfig: `${root}tsconfig.json`,
    type: "ClientModel",
    topRef: false,
    skipTypeCheck: true,
    additionalProperties: false,
  });
  const text = JSON.stringify(generator.createSchema("ClientModel"));
  const parsed: unknown = JSON.parse(text.replaceAll(/ \{@link {2}(\S+) \}/g, " `$1`"));
  if (!isJsonObject(parsed)) throw new Error("No schema was made.");
  return parsed;
}

test("the JSON Schema of the model is that of its types", async () => {
  const text = await format(JSON.stringify(schema), { parser: "json", printWidth: 100 });
  await expect(text).toMatchFileSnapshot(`${root}generator/model/client-model.schema.json`);
});

test(`no member goes without a new modelApi`, () => {
  const file = new URL(`model-api-${modelApi}.json`, import.meta.url);
  const listed: unknown = JSON.parse(readFileSync(file, "utf8"));
  // Add a new member to the list; for one that is removed or changes its meaning, raise `modelApi` and begin a new list.
  expect(membersOf(schema)).toEqual(listed);
});

/** `OperationModel.name`, and each word that a member may be: `Shape.kind = "array"`. */
function membersOf(whole: Json): readonly string[] {
  const definitions = isJsonObject(whole) ? whole["definitions"] : undefined;
  const all = { ClientModel: whole, ...(isJsonObject(definitions) ? definitions : {}) };
  return Object.entries(all)
    .flatMap(([name, definition]) => {
      const properties = isJsonObject(definition) ? definition["properties"] : undefined;
      if (!isJsonObject(properties)) return wordsOf(name, definition);
      return Object.entries(properties).flatMap(([member, value]) => {
        return [`${name}.${member}`, ...wordsOf(`${name}.${member}`, value)];
      });
    })
    .toSorted();
}

function wordsOf(place: string, definition: Json): readonly string[] {
  const values = isJsonObject(definition) ? definition["enum"] : undefined;
  return (isJsonArray(values) ? values : []).map((value) => `${place} = ${JSON.stringify(value)}`);
}

describe("a model satisfies its schema", () => {
  // Lists as they stand in the types are unions of a constant, which strict mode takes for a mistake.
  const ajv = new Ajv({ strict: false, allErrors: true });
  if (!isJsonObject(schema)) throw new Error("No schema was made.");
  const validate = ajv.compile(schema);
  const golden = `${root}test/golden`;
  const cases = readdirSync(golden).filter((name) => existsSync(`${golden}/${name}/spec.yaml`));

  test.each(cases)("of %s", async (name) => {
    const model = await inspect({ spec: `${golden}/${name}/spec.yaml` });
    validate(model);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("and one of another form does not", () => {
    expect(validate({ modelApi, operations: [] })).toBe(false);
  });
});
