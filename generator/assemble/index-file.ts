import { moduleSpecifier, moduleStatement } from "./module-statement.js";
import type { PublicGroup } from "./public-groups.js";

/**
 * The text of `src/index.ts`, the only door of the package: one statement for each file that has public names, in
 * Prettier's layout, the kinds of files a blank line apart.
 *
 * @param head what the file begins with: its header.
 */
export function indexText(head: string, groups: readonly PublicGroup[]): string {
  const blocks = groups.map(({ files }) =>
    files
      .map(({ path, names }) =>
        moduleStatement("export", names, moduleSpecifier("src/index.ts", path)),
      )
      .join("\n"),
  );
  const body = blocks.length === 0 ? ["export {};"] : blocks;
  return `${[head.trimEnd(), ...body].filter((block) => block !== "").join("\n\n")}\n`;
}
