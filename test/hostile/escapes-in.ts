import ts from "typescript";

import type { PackageFile } from "../../generator/assemble/package-file.js";

/**
 * Finds where the word `hacked` of a document has become code, a tag of a documentation comment or HTML, and characters
 * that should be in no file.
 */
export function escapesIn({ path, text }: PackageFile): readonly string[] {
  const characters = text.match(
    /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/g,
  );
  const found = [
    ...(characters ?? []).map((character) => JSON.stringify(character)),
    ...(text.match(/\p{Surrogate}/gu) ?? []).map(() => "half of a surrogate pair"),
    ...(path.endsWith(".ts") ? escapesInCode(text) : []),
    ...(path.endsWith(".md") ? escapesInMarkdown(text) : []),
    ...(path.endsWith(".json") && !isJson(text) ? ["no JSON"] : []),
  ];
  return found.map((escape) => `${path}: ${escape}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function escapesInCode(text: string): readonly string[] {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === "hacked")
      found.push(`code: ${node.parent.getText()}`);
    for (const child of node.getChildren()) visit(child);
  };
  visit(file);
  return found;
}

/** HTML is what begins with `<` and a letter outside of code, as every renderer of Markdown sees it. */
function escapesInMarkdown(text: string): readonly string[] {
  const withoutCode = text
    .replaceAll(/^( *)(`{3,})[^]*?^ *\2`*$/gm, "")
    .replaceAll(/(?<!`|\\)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
  return withoutCode.match(/(?<!\\)<(?:script|img|b)\b.*/g) ?? [];
}
