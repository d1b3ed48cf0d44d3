import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject, type JsonObject } from "../json.js";
import { thisProgram } from "./program-folders.js";

/** Reads the JSON Schema of the model, which ships with the generator. */
export async function readModelSchema(): Promise<JsonObject> {
  const path = join(thisProgram().root, "generator", "model", "client-model.schema.json");
  const schema: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isJsonObject(schema)) throw new TypeError(`${path} is no JSON Schema.`);
  return schema;
}
