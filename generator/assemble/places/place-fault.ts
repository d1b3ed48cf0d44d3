import type { PrintedRegion } from "../../render/printed-regions.js";

/** Why what a helper printed may not stand where it does. */
export interface PlaceFault {
  readonly region: PrintedRegion;
  /** Follows “`{{line summary}}` …”. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

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

/** Whether a helper prints names or words, in which no character has a meaning. */
export function isWord({ helper }: PrintedRegion): boolean {
  const printed = printedBy[helper];
  return printed === "name" || printed === "word";
}

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
  type: "type",
  typeLink: "text",
  use: "name",
  useType: "name",
  wrap: "text",
};
