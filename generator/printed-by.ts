/** What a helper prints, as far as it matters where that may stand. */
export type Printed =
  /** An identifier, the name of a file or a fragment, in which no character means anything. */
  | "name"
  /** Text for a comment or for Markdown. */
  | "text"
  | "access"
  | "comment"
  | "declaration"
  | "json"
  | "key"
  | "type"
  | "value"
  | "word";

/** By the name of the helper. */
export const printedBy: Readonly<Record<string, Printed>> = {
  access: "access",
  anchor: "word",
  code: "text",
  comment: "text",
  declaration: "declaration",
  doc: "comment",
  exportType: "name",
  exportValue: "name",
  fence: "text",
  id: "name",
  import: "name",
  importAll: "name",
  importType: "name",
  json: "json",
  key: "key",
  line: "text",
  link: "name",
  literal: "value",
  markdown: "text",
  path: "word",
  string: "value",
  tag: "text",
  type: "type",
  typeLink: "text",
  use: "name",
  useType: "name",
  wrap: "text",
};

/** Whether a helper prints names or words, in which no character has a meaning. */
export function isWord({ helper }: { readonly helper: string }): boolean {
  const printed = printedBy[helper];
  return printed === "name" || printed === "word";
}
