import type { SampleMember } from "../declare/declarations.js";
import { stringLiteral } from "../escape.js";
import { printModuleNames } from "../print/module-names.js";
import { printWidth } from "../print/print-document.js";
import { sampleObject } from "./literal.js";

/** A statement that ends with a call of a client. */
export interface SampleCall {
  /** The text before the opening parenthesis: `const pet = await getPet`. */
  readonly start: string;
  /** Arguments before the object. Defaults to `client`. */
  readonly before?: readonly string[];
  /** The members of the argument that is an object; `null` if there is no such argument. */
  readonly members: readonly SampleMember[] | null;
  /** Arguments after the object, each a name. */
  readonly after?: readonly string[];
  /** White space at the start of the line. */
  readonly indent?: string;
  /** The columns before each line, such as those of a comment. */
  readonly margin?: number;
}

/** Prints a call as Prettier does: on one line, or with its last object on several, or with one argument per line. */
export function printCall(call: SampleCall): string {
  const { start, before = ["client"], members, after = [], indent = "", margin = 0 } = call;
  const head = `${indent}${start}(`;
  const flat = [...before, ...(members ? [sampleObject(members, unlimited)] : []), ...after];
  const line = `${head}${flat.join(", ")});`;
  if (margin + line.length <= printWidth) return line;
  const [target = "", called] = start.split(" = ");
  const isShort = members === null && flat.length === 1;
  if (called !== undefined && (isShort || margin + head.length > printWidth)) {
    const right = printCall({ ...call, start: called, indent: `${indent}  ` });
    return `${indent}${target} =\n${right}`;
  }
  const hugged = `${head}${before.map((argument) => `${argument}, `).join("")}`;
  if (members?.length && after.length === 0 && margin + hugged.length < printWidth) {
    const around = hugged.length - indent.length + ");".length;
    return `${hugged}${sampleObject(members, { margin, indent, around })});`;
  }
  const inner = `${indent}  `;
  const object = members ? [sampleObject(members, { margin, indent: inner, around: 1 })] : [];
  const lines = [...before, ...object, ...after].map((argument) => `${inner}${argument},\n`);
  return `${head}\n${lines.join("")}${indent});`;
}

const unlimited = { margin: 0, indent: "", around: -Infinity };

/** Prints the import of values and of types, `type Pet`, from a module. */
export function printImport(names: readonly string[], module: string): string {
  const nameOf = (name: string): string => name.replace(/^type /, "");
  const sorted = [...new Set(names)].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return printModuleNames("import", sorted, `from ${stringLiteral(module)};`);
}
