import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with the bodies of requests and with responses, sorted by code. */
export const bodiesCatalogue = {
  "encoding-ignored": {
    title: "What an encoding says has no effect",
    severity: "warning",
    cause:
      "An encoding speaks of one property of the schema, in the body of a request that is multipart or `application/x-www-form-urlencoded`: of `headers` in the former only, of `style` in the latter and, from OpenAPI 3.1 on, in `multipart/form-data`.",
    fix: "Correct or remove it; the client is made as if it were not there.",
  },
  "part-header-unsupported": {
    title: "A part of a body has a header of its own",
    severity: "warning",
    cause:
      "The parts of a multipart body are the properties of an object, which has no place for the values of their headers.",
    fix: "If the API can do without the header, leave it for other tools; the part is sent without it.",
  },
  "request-body-ignored": {
    title: "The body of a request cannot be sent",
    severity: "warning",
    cause:
      "`fetch` takes no body with GET and HEAD, and without a media type a body cannot be written.",
    fix: "Name its media type, or send what it holds with another method or as parameters; the client is made without it.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
