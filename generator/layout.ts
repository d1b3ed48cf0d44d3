import type { Problem } from "./diagnostics.js";
import type { Docs, GenerateOptions, ImportExtension, Layout } from "./options.js";

/** Where the files of a client go, and how they import each other. */
export interface Arrangement {
  readonly layout: Layout;
  readonly importExtension: ImportExtension;
  readonly docs: Docs;
  /** The folder of the runtime, relative to that of the client. */
  readonly runtime: string;
}

/** The arrangement that options ask for, defaults filled in. */
export function arrangementOf({
  layout = "sources",
  importExtension = layout === "package" ? "js" : "none",
  docs = layout === "package" ? "markdown" : "none",
  runtime = ownRuntime,
}: Pick<GenerateOptions, keyof Arrangement>): Arrangement {
  return { layout, importExtension, docs, runtime };
}

/** The folder of a runtime that no other client uses. */
export const ownRuntime = "runtime";

/** Why an arrangement does not work; `null` when it does. */
export function faultOfArrangement({
  layout,
  importExtension,
  runtime,
}: Arrangement): Problem | null {
  if (layout === "sources") return null;
  if (runtime !== ownRuntime) {
    const message = "a package cannot share its runtime with other clients";
    return { code: "runtime-of-package", message, pointer: null };
  }
  if (importExtension === "js") return null;
  return {
    code: "import-extension-unsuitable",
    message: `a package cannot have imports with the extension \`${importExtension}\``,
    pointer: null,
  };
}
