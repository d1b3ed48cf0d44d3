import { createRequire } from "node:module";

/*
 * Imported as ES modules, these would be read twice: once to run, and once for the names of their exports. That is
 * a quarter of a second for the compiler alone.
 */
const load = createRequire(import.meta.url);

/** The compiler that openapi-typescript makes its nodes with. */
// The types are those of the very package that is loaded.
export const compiler = load("typescript") as typeof import("typescript");

/** A type node from a schema. */
// As above.
export const { transformSchemaObject } = load(
  "openapi-typescript",
) as typeof import("openapi-typescript");
