import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with names, sorted by code. */
export const namesCatalogue = {
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
