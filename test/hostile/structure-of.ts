import { Parser } from "commonmark";
import ts from "typescript";
import { isMap, isPair, isScalar, parseAllDocuments, visit } from "yaml";

/** A line that ends every file, and must be found again. */
export const sentinels: Readonly<Record<string, string>> = {
  ts: "\nexport const after = 1;\n",
  tsx: "\nexport const after = 1;\n",
  js: "\nexport const after = 1;\n",
  md: "\n\n# after `all` <b>this</b>\n",
  json: "",
  yaml: "",
};

/**
 * The structure of a file without the texts in it: where it differs for two texts of a document, one of them has got out
 * of its place.
 */
export function structureOf(path: string, text: string): readonly string[] {
  if (/\.[jt]sx?$/.test(path)) return structureOfCode(path, text);
  if (path.endsWith(".md")) return structureOfMarkdown(text);
  if (path.endsWith(".json")) return structureOfJson(text);
  return path.endsWith(".yaml") ? structureOfYaml(text) : [];
}

function structureOfCode(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visitNode = (node: ts.Node): void => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) {
      if (ts.isJSDoc(node))
        found.push(...(node.tags ?? []).map(({ tagName }) => `@${tagName.text}`));
      return;
    }
    if (isNameOrText(node)) {
      found.push("name or text");
      return;
    }
    // The last item of a list has a comma where it has a line of its own.
    if (node.kind !== ts.SyntaxKind.CommaToken) found.push(ts.SyntaxKind[node.kind]);
    for (const child of node.getChildren(file)) visitNode(child);
  };
  visitNode(file);
  return found;
}

/** The name of a member is a string or an identifier, depending on its text. */
function isNameOrText(node: ts.Node): boolean {
  if (ts.isStringLiteral(node) || ts.isComputedPropertyName(node)) return true;
  if (ts.isSourceFile(node)) return false;
  const parent: { readonly name?: ts.Node } & ts.Node = node.parent;
  const isMember =
    ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isEnumMember(parent);
  return isMember && parent.name === node;
}

/** What is HTML, and the last heading. What a text itself is made of may differ. */
function structureOfMarkdown(text: string): readonly string[] {
  const walker = new Parser().parse(text).walker();
  const found: string[] = [];
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    if (node.type.startsWith("html")) found.push(`${node.type}: ${tagsOf(node.literal ?? "")}`);
    if (node.type === "heading" && /after/.test(node.firstChild?.literal ?? ""))
      found.push("after");
    if (node.type === "link" && /^\s*(?:javascript|data):/i.test(node.destination ?? "")) {
      found.push(`link: ${node.destination}`);
    }
  }
  return found;
}

/** HTML without the values of attributes and the text between tags. */
function tagsOf(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, "<!-->")
    .replaceAll(/"[^"]*"/g, '""')
    .replaceAll(/>[^<]*/g, ">");
}

function structureOfJson(text: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return ["no JSON"];
  }
  return [typeof value === "object" && value !== null && "after" in value ? "after" : "nothing"];
}

function structureOfYaml(text: string): readonly string[] {
  return parseAllDocuments(text).flatMap((document) => {
    const found: string[] = ["document", ...document.errors.map(({ code }) => code)];
    visit(document, {
      Pair: (_, { key }) => {
        found.push(isScalar(key) ? "pair" : "pair of something else");
      },
      Node: (_, node) => {
        found.push(
          isMap(node) ? "map" : isPair(node) ? "pair" : isScalar(node) ? "scalar" : "list",
        );
      },
    });
    return found;
  });
}
