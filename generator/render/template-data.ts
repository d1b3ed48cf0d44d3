import type { Part } from "../print/marked-text.js";
import type { DerivedNames } from "./derived-names.js";
import type { DeclaredName } from "./declared-name.js";
import type { PackageImport } from "./package-import.js";

/** What is noted down while a template is rendered: printing a name is importing it. */
export interface Notes {
  readonly uses: Set<string>;
  /** Those of them that stand where only a type can. */
  readonly usesAsTypes: Set<string>;
  readonly declares: Map<string, DeclaredName>;
  readonly imports: PackageImport[];
  /** What is laid out where it stands when all of the text is there. */
  readonly parts: Part[];
}

/** What the engine and the helpers keep beside the view. */
export interface TemplateData {
  readonly notes: Notes;
  readonly names: DerivedNames;
  /** Whether the text is no TypeScript, or a comment in it: nothing in it is laid out. */
  readonly isPlain: boolean;
  /** Whether the file is one of TypeScript or JavaScript. */
  readonly isCode: boolean;
  /** A partial of others prints it. */
  readonly isForeign?: boolean;
  /** The white space before each line of the comment that is printed. */
  readonly margin?: string;
  /** The columns that the text of the comment may take, if not the usual ones. */
  readonly width?: number;
  readonly inTable?: boolean;
  /** How many shapes are printed around it. */
  readonly shapeLevel?: number;
  /** The block around it is marked as a whole. */
  readonly isInMarked?: boolean;
}

export function dataOf(options: { readonly data?: unknown }): TemplateData {
  // The engine puts the notes there, and nothing but the helpers of this folder adds to them.
  return options.data as TemplateData;
}
