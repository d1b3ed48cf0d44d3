import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with a comparison of two documents, sorted by code. */
export const comparisonCatalogue = {
  "exceptions-invalid": {
    title: "The file of exceptions is invalid",
    severity: "error",
    cause:
      "It cannot be read, is not JSON, or an exception in it lacks a code, a place or a reason.",
    fix: 'Write `{ "exceptions": [{ "code": "…", "at": "…", "reason": "…", "until": "2026-12-31" }] }`.',
  },
  "revision-unavailable": {
    title: "There is no earlier revision to compare with",
    severity: "error",
    cause:
      "Git is not installed, the folder is in no repository, or the file is not part of the revision.",
    fix: "Name the two documents: `specwright diff old.yaml new.yaml`.",
  },
  "surface-missing": {
    title: "A package has no list of its public surface",
    severity: "error",
    cause: "The folder is not a generated package, or its layout has no `reference/api.md`.",
    fix: "Compare the documents instead: `specwright diff old.yaml new.yaml`.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
