import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with the folder that is written to, sorted by code. */
export const outputCatalogue = {
  "build-stale": {
    title: "The package was built before its sources changed",
    severity: "warning",
    cause: "The sources that `dist` was built from are not the ones that are there now.",
    fix: "Run `npm run build` in the package.",
  },
  "output-edited": {
    title: "A generated file was changed by hand",
    severity: "warning",
    cause: "The file is not what specwright wrote, and the change is lost.",
    fix: "Change the specification or the templates instead; the lost text is in your version control.",
  },
  "output-foreign-file": {
    title: "A file that specwright did not write is in the way",
    severity: "error",
    cause:
      "A generated file would replace a file that the manifest of the output folder does not name.",
    fix: "Move the file away, or give the client a folder of its own, as in `--output src/api`.",
  },
  "output-linked-folder": {
    title: "A link stands where a folder is needed",
    severity: "error",
    cause: "Files behind a link may lie outside the output folder, where nothing is ever written.",
    fix: "Replace the link by a folder.",
  },
  "output-occupied": {
    title: "A folder stands where a file is needed",
    severity: "error",
    cause: "A generated file has the name of a folder that holds files of others.",
    fix: "Move the folder away, or choose another --output.",
  },
  "output-package-missing": {
    title: "The client imports a package that is not installed",
    severity: "warning",
    cause: "The project does not have a package that the code of an overlay imports.",
    fix: "Install the package. Until then, the files that import it are not type-checked.",
  },
  "output-path-clash": {
    title: "Two generated files would be the same file",
    severity: "error",
    cause: "Two paths are equal, differ only in case, or one is a folder of the other.",
    fix: "Give one of the two another name.",
  },
  "output-path-unsafe": {
    title: "A generated file has a name that cannot be used everywhere",
    severity: "error",
    cause: "The path leaves the output folder, or holds a name that some system reserves.",
    fix: "Change the name in the specification, the configuration or the overlay.",
  },
  "output-settings-illegible": {
    title: "A settings file cannot be brought up to date",
    severity: "error",
    cause: "The package.json or tsconfig.json of the client is not a JSON object any more.",
    fix: "Correct it; or delete it, and the next run writes a new one.",
  },
  "output-stale": {
    title: "The output folder is not what the specification gives",
    severity: "error",
    cause:
      "The specification, the templates or the generated files were changed since the last run.",
    fix: "Run `specwright generate`.",
  },
  "output-unwritable": {
    title: "The output folder cannot be read or written",
    severity: "error",
    cause: "The system refused an operation on a file or folder.",
    fix: "Check the rights on the folder and the space on the disk.",
  },
  "runtime-clash": {
    title: "Clients that share a runtime need different ones",
    severity: "error",
    cause:
      "Templates of one client replace or head files of the runtime, or imports end in different extensions.",
    fix: "Give these clients the same `templates` and `importExtension`, or another `sharedRuntime` each.",
  },
  "runtime-not-shareable": {
    title: "A file of a shared runtime needs one of a single client",
    severity: "error",
    cause:
      "An overlay has put a file into `src/runtime` that imports something from outside of it.",
    fix: "Put the file into another folder of `src`, or leave out `sharedRuntime`.",
  },
  "runtime-of-package": {
    title: "A package cannot share its runtime",
    severity: "error",
    cause: "What a package imports has to be in it when it is published.",
    fix: "Leave out `sharedRuntime` for this client, or use the layout `sources`.",
  },
  "runtime-outdates-clients": {
    title: "A shared runtime changes that other clients use as well",
    severity: "warning",
    cause: "Only some of the clients were generated, with another version or with other templates.",
    fix: "Generate all clients that share the runtime.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
