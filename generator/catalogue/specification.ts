import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with the files that a specification consists of, sorted by code. */
export const specificationCatalogue = {
  "document-invalid": {
    title: "The document breaks a rule of the OpenAPI Specification",
    severity: "error",
    cause: "An object is not of the shape that the specification describes.",
    fix: "Compare the object with its section of the specification.",
  },
  "extension-shape": {
    title: "A documented extension has another shape",
    severity: "warning",
    cause:
      "An extension that specwright knows by name is written in a way that it does not document, or names what is not there.",
    fix: "Correct it, or leave it if it means something else to another tool; the client is made without it.",
  },
  "field-missing": {
    title: "A required field is missing",
    severity: "error",
    cause: "The object has no value for a field that the specification requires.",
    fix: "Add the field.",
  },
  "field-out-of-range": {
    title: "A number is too small",
    severity: "warning",
    cause: "A length, a count or a factor is less than it can be.",
    fix: "Correct the number; the client is made as if it were right.",
  },
  "field-type": {
    title: "A value is of the wrong type",
    severity: "error",
    cause: "The specification asks for another type of value in this place.",
    fix: "Write a value of the type named.",
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
  "info-version-number": {
    title: "The version of the API is a number",
    severity: "warning",
    cause: "YAML reads `1.0` as the number 1, so the zero is lost.",
    fix: "Put the version in quotes; the client is made with the number as it was read.",
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
  "operation-id-repeated": {
    title: "Two operations have one name",
    severity: "error",
    cause: "The functions of the client are named after `operationId`, so each of them is unique.",
    fix: "Give one of the operations another `operationId`.",
  },
  "reference-circular": {
    title: "A reference leads back to itself",
    severity: "error",
    cause: "A Reference Object refers, directly or through others, to itself.",
    fix: "Let one of the references in the circle lead to the object itself.",
  },
  "reference-kind": {
    title: "A reference leads to the wrong kind of object",
    severity: "error",
    cause: "Each object is referred to in the places where it could stand itself.",
    fix: "Refer to a component of the right kind.",
  },
  "reference-malformed": {
    title: "A reference is not a URI",
    severity: "error",
    cause: "A percent sign in a reference begins an escape of two hexadecimal digits.",
    fix: "Write a percent sign itself as `%25`.",
  },
  "reference-remote": {
    title: "A reference leads to another host",
    severity: "error",
    cause:
      "A `$ref` is a URL. Nothing is fetched from a network but a specification that is named by its URL, and what it refers to on its own host.",
    fix: "Download the file, put it beside the specification and refer to it by its relative path.",
  },
  "reference-unreadable": {
    title: "A referenced file cannot be read",
    severity: "error",
    cause: "A `$ref` names a file that does not exist, is a folder, or may not be read.",
    fix: "Correct the path; it is relative to the file that the reference stands in.",
  },
  "reference-unresolved": {
    title: "A reference leads nowhere",
    severity: "error",
    cause: "There is nothing at the place that the reference names.",
    fix: "Correct the reference, or add what it refers to.",
  },
  "schema-items-missing": {
    title: "An array has no items",
    severity: "warning",
    cause: "In OpenAPI 3.0 an array says what it holds.",
    fix: "Add `items`; without it the items are typed as `unknown`.",
  },
  "schema-missing": {
    title: "Something has no schema",
    severity: "warning",
    cause: "Without a schema nothing is known about a value.",
    fix: "Add a `schema`; without it the value is typed as `unknown`.",
  },
  "schema-nullable-unknown": {
    title: "`nullable` is of another version",
    severity: "warning",
    cause: "`nullable` is a keyword of OpenAPI 3.0; in 3.1 it has no effect.",
    fix: 'Write `type: [..., "null"]` instead.',
  },
  "schema-required-boolean": {
    title: "`required` stands in the wrong place",
    severity: "warning",
    cause: "A schema lists the properties that it requires; a property does not say so itself.",
    fix: "Put the name of the property into the `required` list of its object; the client is made as if this were not there.",
  },
  "schema-type-unknown": {
    title: "A schema has no known type",
    severity: "error",
    cause:
      "JSON Schema has the types array, boolean, integer, number, object and string, and from 3.1 on null.",
    fix: "Use one of these types; what they are closer about belongs into `format`.",
  },
  "security-scheme-undeclared": {
    title: "A security scheme is not declared",
    severity: "error",
    cause: "Every security requirement names a scheme of `components/securitySchemes`.",
    fix: "Declare the scheme, or correct the name.",
  },
  "server-variable-default": {
    title: "The default of a server variable is not among its values",
    severity: "warning",
    cause: "The `enum` of a variable lists every value it can have, its default among them.",
    fix: "Add the default to `enum`, or choose another.",
  },
  "server-variable-undeclared": {
    title: "A variable of a server is not declared",
    severity: "error",
    cause: "Every `{name}` in the URL of a server has an entry in its `variables`.",
    fix: "Declare the variable with its default.",
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
    fix: "Say --allow-remote as well, or download the document and give the path of the file with --spec.",
  },
  "spec-unreadable": {
    title: "The specification cannot be read",
    severity: "error",
    cause: "The file does not exist, is a folder, or may not be read.",
    fix: "Check the path given with --spec.",
  },
  "swagger-version-number": {
    title: "The version of Swagger is a number",
    severity: "warning",
    cause: "YAML reads `2.0` as the number 2.",
    fix: 'Put the version in quotes, `swagger: "2.0"`.',
  },
  "value-unknown": {
    title: "A value is not one of those listed",
    severity: "error",
    cause: "The specification lists the values that a field can have.",
    fix: "Use one of the values listed.",
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
