import type { CatalogueEntry } from "./entry.js";

/** Mistakes in paths and their parameters that are mended, sorted by code. */
export const pathMendsCatalogue = {
  "path-parameter-colon": {
    title: "A parameter in a path has a colon",
    severity: "warning",
    cause:
      "Many frameworks write `/items/:id`, or `/items/:id{[0-9]+}` with a pattern, for what is `/items/{id}` in OpenAPI.",
    fix: "Put the names of parameters in braces.",
    mend: "the same with braces, without the pattern",
  },
  "path-parameter-misplaced": {
    title: "A parameter in a path is declared in another place",
    severity: "warning",
    cause:
      "A path names a parameter that is declared with `in: query`, or names one after `?` that is declared with `in: path`.",
    fix: "Declare it where the path has it.",
    mend: "it is where the path has it",
  },
  "path-parameter-optional": {
    title: "A path parameter is not required",
    severity: "warning",
    cause: "A path cannot be written without its parameters, so each has `required: true`.",
    fix: "Add `required: true`.",
    mend: "it is required",
  },
  "path-parameter-pattern": {
    title: "A parameter in a path has a pattern",
    severity: "warning",
    cause:
      "Routers write the pattern or the type of a parameter into the path, as `{name=shelves/*}` or `{id:int}`. In OpenAPI the braces hold its name, and its `schema` describes the value.",
    fix: "Leave only the name in the braces.",
    mend: "the same with the name alone in braces",
  },
  "path-parameter-undeclared": {
    title: "A path names a parameter that is not declared",
    severity: "warning",
    cause:
      "Every `{name}` in a path has a parameter with this name and `in: path`. After `?` it is one with `in: query`.",
    fix: "Declare the parameter, in the operation or for all operations of the path.",
    mend: "it is a required string",
  },
  "path-parameter-unused": {
    title: "A path parameter has no place in its path",
    severity: "warning",
    cause: "A parameter with `in: path` is written where the path has its name in braces.",
    fix: "Add `{name}` to the path, correct the name, or remove the parameter.",
    mend: "it is not sent",
  },
  "path-without-slash": {
    title: "A path does not begin with a slash",
    severity: "warning",
    cause: "A path is put behind the URL of the server.",
    fix: "Put a slash in front of it, or `x-` if it is an extension.",
    mend: "the same with a slash",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry & { readonly mend: string }>>;
