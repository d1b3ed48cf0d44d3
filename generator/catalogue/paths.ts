import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with paths and parameters, sorted by code. */
export const pathsCatalogue = {
  "parameter-content-ambiguous": {
    title: "A parameter can be written in more than one way",
    severity: "error",
    cause:
      "A parameter is described by its `schema`, or by a `content` with exactly one media type.",
    fix: "Keep one of them.",
  },
  "parameter-credential": {
    title: "A header parameter is the credential of the API",
    severity: "warning",
    cause:
      "The document has no security scheme for the header `Authorization` or `Cookie`, and describes it as a parameter of its operations.",
    fix: "Nothing is needed: `auth` of the client takes the value of the header. Describe it as a security scheme to say more of it.",
  },
  "parameter-field-ignored": {
    title: "A field of a parameter has no effect",
    severity: "warning",
    cause:
      "`style`, `explode` and `allowReserved` say how a `schema` is written, and `allowReserved` does so in a query only.",
    fix: "Remove the field; the client is made as if it were not there.",
  },
  "parameter-ignored": {
    title: "A header parameter has no effect",
    severity: "warning",
    cause: "`Accept` and `Content-Type` are set from the media types.",
    fix: "Remove the parameter, or describe what it does where the specification has a place for it.",
  },
  "parameter-querystring": {
    title: "A query string as a whole cannot be written",
    severity: "error",
    cause:
      "A parameter with `in: querystring` has `content` without `encoding`, and no other parameter is in the query.",
    fix: "Correct it, or describe the members of the query string as parameters with `in: query`.",
  },
  "parameter-style-misplaced": {
    title: "A style does not fit its place",
    severity: "error",
    cause: "Each place has its own styles, since each is written differently in a request.",
    fix: "Use a style that the place has, or leave `style` out.",
  },
  "parameter-style-undefined": {
    title: "A style is not defined for the values of a parameter",
    severity: "warning",
    cause:
      "OpenAPI does not define how arrays and objects inside of others are written, nor arrays with `style: deepObject`. The client writes them as most servers read them.",
    fix: "Check that the server reads what the message shows. If not, describe the parameter with `content` and a media type.",
  },
  "path-query-literal": {
    title: "A part of a value in the query of a path is a parameter",
    severity: "warning",
    cause:
      "The path has a query such as `?sort={field}:{direction}`. A client can fill in a whole value, as in `?sort={sort}`, and sends anything else as it is written.",
    fix: "Declare the value as one query parameter, and leave it out of the path.",
  },
  "path-repeated": {
    title: "Two paths are the same",
    severity: "warning",
    cause:
      "Two paths that differ only in the names of their parameters cannot be told apart by a server.",
    fix: "Merge the two, or give one of them another path.",
  },
  "paths-missing": {
    title: "The document has no paths",
    severity: "warning",
    cause: "OpenAPI 3.0 requires `paths`, even where there are none.",
    fix: "Add `paths: {}`; the client is made of the schemas alone.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
