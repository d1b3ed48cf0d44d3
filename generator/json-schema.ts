import { createRequire } from "node:module";
import type { Ajv2020, Options } from "ajv/dist/2020.js";

/**
 * Makes a compiler of JSON Schema 2020-12. It is loaded only here: its 80 modules take a tenth of the time of a small
 * document, and most documents have nothing for it to check. Schemas are taken as valid: all are our own, and a test
 * checks them.
 */
export function createAjv(options: Options): Ajv2020 {
  const load = createRequire(import.meta.url);
  // The types are those of the very package that is loaded.
  const library = load("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  return new library.Ajv2020({ ...options, validateSchema: false });
}
