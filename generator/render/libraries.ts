import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/** Handlebars with its parser and compiler, for templates that were not compiled when specwright was built. */
export function loadHandlebars(): typeof import("handlebars") {
  // The types are those of the very package that is loaded.
  return load("handlebars") as typeof import("handlebars");
}

/** The part of Handlebars that runs compiled templates. */
export function loadHandlebarsRuntime(): Pick<typeof import("handlebars"), "create" | "template"> {
  // As above.
  return load("handlebars/runtime") as typeof import("handlebars");
}

/** The parser of regular expressions, for the samples of texts that have a pattern. */
export function loadRegexpp(): typeof import("@eslint-community/regexpp") {
  // As above.
  return load("@eslint-community/regexpp") as typeof import("@eslint-community/regexpp");
}
