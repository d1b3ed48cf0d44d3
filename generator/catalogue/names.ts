import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with names, sorted by code. */
export const namesCatalogue = {
  "member-name-ambiguous": {
    title: "A property keeps the name that it has in JSON",
    severity: "warning",
    cause:
      "The overlay `camel` names properties in camel case, but in the same place there may be a value of another schema in which the name differs, or a map, and code cannot tell them apart.",
    fix: "Nothing is needed: the property has the name that it has in JSON. To have it renamed, tell the schemas apart with a `discriminator`.",
  },
  "member-name-clash": {
    title: "Two members have the same name in camel case",
    severity: "warning",
    cause:
      "The overlay `camel` names properties and parameters in camel case, but another one of the same object or request has that name, or would get it as well.",
    fix: "Nothing is needed: the member has the name that it has in the document. For a parameter, map its pointer to a name of your choice under `names` in the configuration.",
  },
  "name-clash": {
    title: "Two things want the same name",
    severity: "warning",
    cause: "Two names of the document become the same identifier.",
    fix: "Map the pointer to a name of your choice under `names` in the configuration.",
  },
  "name-reserved": {
    title: "A name is reserved",
    severity: "warning",
    cause: "The name is a word of TypeScript, or one that the package uses itself.",
    fix: "Map the pointer to a name of your choice under `names` in the configuration.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
