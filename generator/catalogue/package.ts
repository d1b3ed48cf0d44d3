import type { CatalogueEntry } from "./entry.js";

/** For a built-in template; where an overlay is at fault, the diagnostic says so itself. */
const ours =
  "This is a fault of specwright, not of the specification. Please report it with this message.";

/** What can be wrong with the package that was put together, sorted by code. */
export const packageCatalogue = {
  "generated-import-unresolved": {
    title: "An import of the package leads nowhere",
    severity: "error",
    cause: "The file that is imported from is not there, or does not export the name.",
    fix: ours,
  },
  "generated-name-ambiguous": {
    title: "Two files of the package declare the same name",
    severity: "error",
    cause: "A template declares a name that another template or the runtime declares already.",
    fix: ours,
  },
  "generated-name-unknown": {
    title: "A file of the package uses a name that nothing declares",
    severity: "error",
    cause: "A template or an `overlay.json` names something that no file of the package exports.",
    fix: ours,
  },
  "generated-syntax-invalid": {
    title: "A file of the package does not parse",
    severity: "error",
    cause: "What a template makes is not of the language of its file.",
    fix: ours,
  },
  "generated-type-invalid": {
    title: "A file of the package does not compile",
    severity: "error",
    cause: "The compiler finds an error in what a template made.",
    fix: ours,
  },
  "verify-package-missing": {
    title: "A package is not installed, so that types cannot be checked",
    severity: "error",
    cause:
      "`--verify` (`verify: true`) asks for a check of all types, and the project does not have a package that the code of an overlay imports.",
    fix: "Install the package, or give `--no-verify`.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
