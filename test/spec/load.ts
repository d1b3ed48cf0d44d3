import { readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import type { Json } from "../../generator/json.js";

/** Reads a YAML file of the folder `spec`. */
export function loadSpec(file: string): Json {
  const text = readFileSync(new URL(`../../spec/${file}`, import.meta.url), "utf8");
  // The library reads YAML by the JSON schema, which yields nothing but JSON, and types it as
  // unknown.
  return parseYaml(text) as Json;
}
