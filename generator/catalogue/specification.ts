import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with the files that a specification consists of, sorted by code. */
export const specificationCatalogue = {
  "extension-shape": {
    title: "A documented extension has another shape",
    severity: "warning",
    cause:
      "An extension that specwright knows by name is written in a way that it does not document, or names what is not there.",
    fix: "Correct it, or leave it if it means something else to another tool; the client is made without it.",
  },
  "field-unknown": {
    title: "A field means nothing",
    severity: "warning",
    cause:
      "The field is misspelt, stands in the wrong object, or belongs to another version of the specification.",
    fix: "Correct or remove it; a field of your own begins with `x-`.",
  },
  "field-unsupported": {
    title: "A field is not supported",
    severity: "warning",
    cause: "The field is right, but specwright does not know what to make of it yet.",
    fix: "Leave it for other tools; the client is made without it.",
  },
  "file-empty": {
    title: "A file holds nothing",
    severity: "error",
    cause: "The file is empty or holds only white space.",
    fix: "Check that it was saved, or name another file.",
  },
  "filter-unmatched": {
    title: "A filter matches nothing",
    severity: "warning",
    cause:
      "No operation has the tag, the path or the `operationId` that --include or --exclude names.",
    fix: "Correct the filter, or remove it.",
  },
  "json-syntax": {
    title: "A file is not JSON",
    severity: "error",
    cause:
      "The text breaks a rule of JSON (RFC 8259), which knows no comments and no trailing commas.",
    fix: "Correct the text at the place shown.",
  },
  "key-repeated": {
    title: "An object has a key twice",
    severity: "error",
    cause:
      "The keys of an object are unique; of two with the same key, readers keep the first, the last or neither.",
    fix: "Remove one of the two, or bring what they hold together under one key.",
  },
  "left-out": {
    title: "A part of the document is left out",
    severity: "warning",
    cause: "It has a mistake, or needs something that has one, and --keep-going was given.",
    fix: "Correct the mistake that is reported with it.",
  },
  "nesting-too-deep": {
    title: "Values are nested too deeply",
    severity: "error",
    cause:
      "No API nests values hundreds of levels deep; such a text is broken, or made to stop its readers.",
    fix: "Correct the text at the place shown.",
  },
  "nothing-left": {
    title: "Nothing of the document is left",
    severity: "error",
    cause: "Every operation and every schema has a mistake, or needs something that has one.",
    fix: "Correct the mistakes that are reported with it; --keep-going makes a client of what is right.",
  },
  "openapi-overlay-invalid": {
    title: "A file is not an OpenAPI Overlay",
    severity: "error",
    cause: "It is not of the shape that the OpenAPI Overlay Specification 1.0 describes.",
    fix: "Write `overlay: 1.0.0`, `info` and a list of `actions`, each with a `target` and `update` or `remove`.",
  },
  "openapi-overlay-target-invalid": {
    title: "The target of an overlay's action is no JSONPath",
    severity: "error",
    cause: "The text breaks a rule of RFC 9535.",
    fix: "Begin with `$`, and put names with other characters than letters in brackets: `$.paths['/users'].get`.",
  },
  "openapi-overlay-target-unmatched": {
    title: "An overlay's action does nothing",
    severity: "warning",
    cause: "The target selects nothing in the document, perhaps since the document has changed.",
    fix: "Correct the target, or remove the action.",
  },
  "openapi-overlay-target-unsuitable": {
    title: "An overlay's action cannot be carried out",
    severity: "error",
    cause:
      "An object takes an object to be merged with, a list takes an item; nothing else takes anything.",
    fix: "Select the object that holds the value, and give the value under its name in `update`.",
  },
  "openapi-overlay-unreadable": {
    title: "An overlay cannot be read",
    severity: "error",
    cause: "The file does not exist, is a folder, or may not be read.",
    fix: "Check the path given with --overlay.",
  },
  "openapi-version-missing": {
    title: "The document does not say what it is",
    severity: "error",
    cause: "An OpenAPI document names the version that it follows in its field `openapi`.",
    fix: "Add `openapi: 3.1.1` at the top, or name the entry file of the document with --spec.",
  },
  "openapi-version-unsupported": {
    title: "The version of the document is not supported",
    severity: "error",
    cause: "Documents of OpenAPI 3.0, 3.1 and 3.2 and of Swagger 2.0 can be read.",
    fix: "Use one of these versions.",
  },
  "operations-left-out": {
    title: "No operation is left",
    severity: "warning",
    cause:
      "Each operation has a mistake or needs something that has one, and --keep-going was given.",
    fix: "Correct the mistakes that are reported with it.",
  },
  "server-variable-values": {
    title: "Servers allow different values for one variable",
    severity: "warning",
    cause:
      "The server of an operation has a variable that another server has, too, with other values. It is one option of the client, for both.",
    fix: "List the same values, or give the variable another name where it means something else.",
  },
  "spec-remote": {
    title: "The specification is a URL",
    severity: "error",
    cause: "Nothing is fetched from a network unless it is asked for.",
    fix: "Use --allow-remote with the name of the host, or download the document and give the path of the file with --spec.",
  },
  "spec-unreadable": {
    title: "The specification cannot be read",
    severity: "error",
    cause: "The file does not exist, is a folder, or may not be read.",
    fix: "Check the path of the document.",
  },
  "yaml-not-json": {
    title: "A YAML file says what JSON cannot",
    severity: "error",
    cause:
      "An OpenAPI document is JSON, written as YAML or not: no bytes, infinite numbers or circles.",
    fix: "Write the value in a way that JSON has, or write out what the alias repeats.",
  },
  "yaml-syntax": {
    title: "A file is not YAML",
    severity: "error",
    cause: "The text breaks a rule of YAML; most often an indentation, or a colon in a bare text.",
    fix: "Correct the text at the place shown; a text that holds `: ` or begins with a sign needs quotes.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
