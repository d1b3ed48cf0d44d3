import { posix } from "node:path";
import { printModuleNames } from "../print/module-names.js";
import type { DeclaredName } from "../render/declared-name.js";

/** A name in the braces of an import or export. */
export type Specifier = Pick<DeclaredName, "kind" | "name">;

/**
 * Prints `import { a, type B } from "./c.js";` as Prettier would, the names sorted. Where all of them are types the
 * statement is `import type { … }`, so that nothing of it is left at run time.
 *
 * @param specifiers at least one, each name once.
 */
export function moduleStatement(
  keyword: "export" | "import",
  specifiers: readonly Specifier[],
  from: string,
): string {
  const typeOnly = specifiers.every(({ kind }) => kind === "type");
  const names = specifiers
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ kind, name }) => (kind === "type" && !typeOnly ? `type ${name}` : name));
  const start = typeOnly ? `${keyword} type` : keyword;
  return printModuleNames(start, names, `from ${JSON.stringify(from)};`);
}

/** The module specifier that leads from one file of the package to another, `../models/user.js`. */
export function moduleSpecifier(from: string, to: string): string {
  // `posix.relative` normalises both paths again for each import.
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) {
    if (from[at] === "/") shared = at + 1;
  }
  const up = "../".repeat(from.slice(shared).split("/").length - 1);
  return `${up === "" ? "./" : up}${to.slice(shared).replace(/\.ts$/, ".js")}`;
}

/** The file of the package that a relative module specifier leads to: `.js` stands for the source beside it. */
export function moduleTarget(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

/** Tells the files that the compiler reads. */
export function isTypeScript(path: string): boolean {
  return path.endsWith(".ts");
}
