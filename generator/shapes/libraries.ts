import { createRequire } from "node:module";

/*
 * Imported as ES modules, these would be read twice: once to run, and once for the names of their exports. That is
 * a quarter of a second for the compiler alone.
 */
const load = createRequire(import.meta.url);

/** The compiler that openapi-typescript makes its nodes with. */
// The types are those of the very package that is loaded.
export const compiler = load("typescript") as typeof import("typescript");

/** A type node from a schema. The root of openapi-typescript would load Redocly as well. */
// This module's only default export is the function of that name at the root, whose type it has.
export const { default: transformSchemaObject } = load(
  "openapi-typescript/dist/transform/schema-object.cjs",
) as { readonly default: typeof import("openapi-typescript").transformSchemaObject };
