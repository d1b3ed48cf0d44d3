import { bundle, createConfig } from "@redocly/openapi-core";
import { isJsonObject } from "../../generator/json.js";

/** How large a document is; a question mark where it cannot be read. */
export interface DocumentSize {
  readonly operations: number | "?";
  readonly schemas: number | "?";
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Counts the operations and the named schemas of a document and of all files that it refers to. */
export async function countDocument(path: string): Promise<DocumentSize> {
  try {
    const { bundle: bundled } = await bundle({ ref: path, config: await createConfig({}) });
    const tree: unknown = bundled.parsed;
    const items = Object.values(entriesAt(tree, "paths"));
    const operations = items.flatMap((item) => methods.filter((method) => method in object(item)));
    const schemas = {
      ...entriesAt(tree, "definitions"),
      ...entriesAt(entriesAt(tree, "components"), "schemas"),
    };
    return { operations: operations.length, schemas: Object.keys(schemas).length };
  } catch {
    return { operations: "?", schemas: "?" };
  }
}

function entriesAt(tree: unknown, key: string): Readonly<Record<string, unknown>> {
  return object(object(tree)[key]);
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return isJsonObject(value) ? value : {};
}
