import type { CatalogueEntry } from "./entry.js";

/** What can be wrong with templates and overlays, sorted by code. */
export const templatesCatalogue = {
  "helper-invalid": {
    title: "A helper of the configuration cannot be used",
    severity: "error",
    cause: "Its name is that of a helper of specwright, or one that no template can call.",
    fix: "Choose another name.",
  },
  "overlay-api-unsupported": {
    title: "An overlay was written for another templateApi",
    severity: "error",
    cause: "A slot, partial or file that the overlay uses may be gone or mean something else.",
    fix: "See “Three ways to extend” in templates/README.md of specwright, and correct the number when the overlay fits.",
  },
  "overlay-clash": {
    title: "Two overlays contradict each other",
    severity: "error",
    cause: "A script, a subpath or the type of a format cannot be two things.",
    fix: "Give one of the two another name.",
  },
  "overlay-file-missing": {
    title: "A file of an overlay is missing",
    severity: "error",
    cause: "The overlay does not have a file that its overlay.json names.",
    fix: "Add the file, or correct overlay.json; paths are relative to the overlay.",
  },
  "overlay-file-unknown": {
    title: "A file of an overlay has no effect",
    severity: "error",
    cause:
      "The file replaces no built-in template, defines no block and is not named in overlay.json.",
    fix: "Correct its name, or name it in overlay.json.",
  },
  "overlay-invalid": {
    title: "An overlay.json is not of the expected shape",
    severity: "error",
    cause: "A key is unknown or missing, or a value is of the wrong type.",
    fix: "See “Three ways to extend” in templates/README.md of specwright.",
  },
  "overlay-unreadable": {
    title: "An overlay cannot be read",
    severity: "error",
    cause: "The folder or a file in it does not exist, may not be read, or is not UTF-8 text.",
    fix: "Check the path given with --templates.",
  },
  "template-broken": {
    title: "A template cannot be rendered",
    severity: "error",
    cause:
      "The template is not valid Handlebars, or asks for a slot or helper that does not exist.",
    fix: "See “What a template sees” in templates/README.md of specwright for the slots and helpers.",
  },
  "template-place-unsafe": {
    title: "A helper prints where text could become code",
    severity: "error",
    cause:
      "The helper escapes text for another place, such as a comment, so that text of a specification could break out of this one.",
    fix: "See “Where each helper may stand” in templates/README.md of specwright.",
  },
  "template-slot-bare": {
    title: "A slot is printed as it is",
    severity: "error",
    cause: "The text of a specification could break out of the place that it is printed in.",
    fix: "Print the slot through a helper that fits the place, such as {{string slot}} or {{comment slot}}.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
