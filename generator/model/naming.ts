import { createHash } from "node:crypto";

import type { Reporter } from "../diagnostics.js";
import type { OperationNaming } from "../options.js";
import type { ResolvedDocument } from "../resolve/resolved-document.js";
import type { SchemaAccess } from "./access.js";
import { kebabCase } from "../casing.js";
import type { NameRequest, NameTable } from "./names.js";
import { createNameTable } from "./names.js";

/** What names are made from and with. */
export interface Naming {
  readonly document: ResolvedDocument;
  readonly access: ReadonlyMap<string, SchemaAccess>;
  /** Names for what stands at a pointer, by the user. */
  readonly overrides: Readonly<Record<string, string>>;
  readonly operationNames: OperationNaming;
  /** The one table of everything that the package exports. */
  readonly table: NameTable;
  readonly reporter: Reporter;
}

/** Makes a table of file names, in which clashes are settled in silence: names have been reported already. */
export function createFileTable(reserved: readonly string[]): NameTable {
  const silent: Reporter = { report: () => {}, settle: () => {} };
  const devices = ["con", "prn", "aux", "nul"].concat(
    ["com", "lpt"].flatMap((port) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${port}${n}`)),
  );
  return createNameTable([...reserved, ...devices], silent);
}

/** What a file is called after. Disks and archives take about 255 bytes, folders included. */
export function fileRequest(pointer: string, name: string): NameRequest {
  const wanted = kebabCase(name) || "unnamed";
  const candidate = wanted.length > longestFileName ? shortened(wanted) : wanted;
  return { pointer, source: name, candidates: [candidate] };
}

const longestFileName = 100;

/** The end tells names apart that begin alike, and stays the same whatever else is in the document. */
function shortened(name: string): string {
  const suffix = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${name.slice(0, longestFileName - suffix.length - 1).replace(/-+$/, "")}-${suffix}`;
}

/** Those that keep their names come first; then in the order of their keys, which the document does not decide. */
export function settledFirst<Wanted extends { readonly key: string; readonly settled: boolean }>(
  wanted: readonly Wanted[],
): readonly Wanted[] {
  return [...wanted].toSorted(
    (a, b) => Number(b.settled) - Number(a.settled) || (a.key < b.key ? -1 : 1),
  );
}
