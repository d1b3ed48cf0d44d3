import type { CatalogueEntry } from "../diagnostics.js";

/** What can be wrong with the files that a specification consists of, sorted by code. */
export const specificationCatalogue = {
  "file-empty": {
    title: "A file holds nothing",
    severity: "error",
    cause: "The file is empty or holds only white space.",
    fix: "Check that it was saved, or name another file.",
  },
  "json-syntax": {
    title: "A file is not JSON",
    severity: "error",
    cause:
      "The text breaks a rule of JSON (RFC 8259), which knows no comments and no trailing commas.",
    fix: "Correct the text at the place shown.",
  },
  "reference-circular": {
    title: "A reference leads back to itself",
    severity: "error",
    cause: "A Reference Object refers, directly or through others, to itself.",
    fix: "Let one of the references in the circle lead to the object itself.",
  },
  "reference-remote": {
    title: "A reference leads to another host",
    severity: "error",
    cause: "A `$ref` is a URL. Nothing is fetched from a network while a client is generated.",
    fix: "Download the file, put it beside the specification and refer to it by its relative path.",
  },
  "reference-unreadable": {
    title: "A referenced file cannot be read",
    severity: "error",
    cause: "A `$ref` names a file that does not exist, is a folder, or may not be read.",
    fix: "Correct the path; it is relative to the file that the reference stands in.",
  },
  "spec-remote": {
    title: "The specification is a URL",
    severity: "error",
    cause: "Nothing is fetched from a network while a client is generated.",
    fix: "Download the document and give the path of the file with --spec.",
  },
  "spec-unreadable": {
    title: "The specification cannot be read",
    severity: "error",
    cause: "The file does not exist, is a folder, or may not be read.",
    fix: "Check the path given with --spec.",
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
