import type { CatalogueEntry } from "./entry.js";

/** What in a schema cannot be expressed as a type, sorted by code. */
export const schemasCatalogue = {
  "event-data-mixed": {
    title: "Some server-sent events have data that is text, others JSON",
    severity: "warning",
    cause:
      "The client parses the data of all events of a stream or of none, and the schema has alternatives of both kinds.",
    fix: "Call `JSON.parse` on the data of the events that have JSON. If the server writes all data as JSON, describe the other alternatives by `contentMediaType: application/json` and a `contentSchema`.",
  },
  "integer-inexact": {
    title: "An integer is too large to be read exactly",
    severity: "warning",
    cause:
      "Integers of 64 bits are typed as strings, and this one is written as a number, of which 53 bits are read.",
    fix: "Write the value as a string; the client is made without it.",
  },
  "media-type-untyped": {
    title: "The schema of a body gives no type",
    severity: "warning",
    cause: "The media type is not one of JSON, lines or events of JSON, or a form.",
    fix: "Nothing is needed: the body is text or a `Blob`. If there is a form in JSON, document it beside this one.",
  },
  "openapi-types-failed": {
    title: "openapi-typescript cannot declare the types of the document",
    severity: "error",
    cause:
      "`--with paths` asks openapi-typescript for types of the document as it is, and it fails on it.",
    fix: "Leave `--with paths` out, or change what the message names. The client itself does not need it.",
  },
  "schema-anchor-unresolved": {
    title: "A reference by anchor leads nowhere",
    severity: "error",
    cause:
      "A `$ref` or `$dynamicRef` names an anchor that no schema has, or that several others have.",
    fix: "Refer to a schema under `#/components/schemas` by its JSON pointer.",
  },
  "schema-chain-too-long": {
    title: "A chain of schemas is too long",
    severity: "error",
    cause:
      "The schema refers by `$ref`, `allOf`, `anyOf` or `oneOf` to one that refers to another in this way, and so on, more than 250 times. Properties and items do not count.",
    fix: "Refer to the last schemas of the chain directly.",
  },
  "schema-contains-itself": {
    title: "A schema is a part or an alternative of itself",
    severity: "warning",
    cause: "`allOf`, `anyOf` or `oneOf` leads back to the schema that it stands in.",
    fix: "Nothing is needed: the reference that closes the circle is left out. Remove it from the document.",
  },
  "schema-left-out": {
    title: "A schema that is needed was taken out of the model",
    severity: "error",
    cause: "`transformModel` left out a schema that another schema or an operation refers to.",
    fix: "Leave the schema in, or take out everything that refers to it.",
  },
  "schema-nested-too-deeply": {
    title: "A schema is nested too deeply for a template",
    severity: "error",
    cause: "An overlay prints each schema with those nested in it, at most 64 levels of them.",
    fix: "Move an inner schema to `components/schemas` and refer to it, or do without the overlay.",
  },
  "schema-required-unknown": {
    title: "A required property is not among the properties",
    severity: "warning",
    cause:
      "`required` has a name that no property has, and a property of nearly that name is not required. The type has no member for it.",
    fix: "Correct the name, or declare the property.",
  },
  "schema-says-nothing": {
    title: "The type of a schema cannot be told",
    severity: "error",
    cause: "The schema has only keywords that say nothing of a type; most often one is misspelt.",
    fix: "Give the schema a `type`, or write `{}` where any value is right.",
  },
  "value-type-ambiguous": {
    title: "A format keeps the type that it has in JSON",
    severity: "warning",
    cause:
      "An overlay such as `dates` or `int64` converts values of this format, but in the same place there may be a value of another schema that is the same in JSON and must not be converted.",
    fix: "Nothing is needed: the value stays what it is in JSON. To have it converted, tell the schemas apart with a `discriminator`, or give both the same format.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
