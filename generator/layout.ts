import type { Problem } from "./diagnostics.js";
import type { Docs, GenerateOptions, ImportExtension, Layout } from "./options.js";

/** Where the files of a client go, and how they import each other. */
export interface Arrangement {
  readonly layout: Layout;
  readonly importExtension: ImportExtension;
  readonly docs: Docs;
}

/** The arrangement that options ask for, defaults filled in. */
export function arrangementOf({
  layout = "sources",
  importExtension = layout === "package" ? "js" : "none",
  docs = layout === "package" ? "markdown" : "none",
}: Pick<GenerateOptions, keyof Arrangement>): Arrangement {
  return { layout, importExtension, docs };
}

/** Why an arrangement does not work; `null` when it does. */
export function faultOfArrangement({ layout, importExtension }: Arrangement): Problem | null {
  if (layout === "sources" || importExtension === "js") return null;
  return {
    code: "import-extension-unsuitable",
    message: `a package cannot have imports with the extension \`${importExtension}\``,
    pointer: null,
  };
}
