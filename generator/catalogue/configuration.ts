import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with the command line and the configuration, sorted by code. */
export const configurationCatalogue = {
  "command-line-invalid": {
    title: "The command line is wrong",
    severity: "error",
    cause: "A command, an option or a value is missing, misspelt or given where it has no meaning.",
    fix: "See `specwright --help`.",
  },
  "configuration-ambiguous": {
    title: "Two places configure the same folder",
    severity: "error",
    cause: "Both package.json (key `specwright`) and specwright.config.json are there.",
    fix: "Keep one of the two, or name the one that counts with --config.",
  },
  "configuration-invalid": {
    title: "The configuration is not of the expected shape",
    severity: "error",
    cause: "A key has a value that it cannot have.",
    fix: "See “Configuration” in the README of specwright.",
  },
  "configuration-key-unknown": {
    title: "The configuration has a key that means nothing",
    severity: "error",
    cause: "A key is misspelt, or belongs somewhere else.",
    fix: "Correct or remove the key.",
  },
  "configuration-module-failed": {
    title: "The configuration module cannot be used",
    severity: "error",
    cause: "The module throws when it is loaded, or does not export an object as its default.",
    fix: "Export the configuration with `export default { … }`.",
  },
  "configuration-of-another-document": {
    title: "Settings of the configuration do not apply",
    severity: "warning",
    cause: "The document of the command line is not the one that the configuration names.",
    fix: "Give what you need on the command line, or configure both documents under `apis`.",
  },
  "configuration-unreadable": {
    title: "The configuration cannot be read",
    severity: "error",
    cause: "The file does not exist, may not be read, or is not JSON.",
    fix: "Check the path given with --config and the syntax of the file.",
  },
  "header-invalid": {
    title: "A header cannot be sent",
    severity: "error",
    cause: "The name or the value has characters that HTTP does not allow there.",
    fix: 'Write `--header "Name: value"`, with visible characters of Latin-1 only.',
  },
  "import-extension-unsuitable": {
    title: "The imports of a package cannot end like this",
    severity: "error",
    cause:
      "A package is built with the module resolution of Node, which needs imports ending in `.js`.",
    fix: "Use --import-extension js, or the layout `sources`.",
  },
  "model-api-unsupported": {
    title: "`transformModel` was written for another model",
    severity: "error",
    cause: "`modelApi` of the configuration is not the number of the model of this version.",
    fix: "Adapt `transformModel` to the model of this version, then change `modelApi`.",
  },
  "model-invalid": {
    title: "`transformModel` returned a model that no package can be made from",
    severity: "error",
    cause:
      "A member is missing or of the wrong type, a name is no identifier or is there twice, or a reference leads nowhere.",
    fix: "Correct `transformModel`.",
  },
  "model-part-unknown": {
    title: "There is no such part of the model",
    severity: "error",
    cause: "`inspect()` was asked for an operation or a schema that the document lacks.",
    fix: "Call `inspect()` without a name to see all of them.",
  },
  "transform-failed": {
    title: "`transformModel` of the configuration failed",
    severity: "error",
    cause: "The function threw an error, or did not return the model.",
    fix: "Correct the function in the configuration module.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
