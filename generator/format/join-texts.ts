import type { AssembledFile } from "../assemble/package-file.js";

type Text = Pick<AssembledFile, "settledStatements" | "text">;

/** Several TypeScript texts as one, so that what it takes to begin with a text is done once. */
export interface JoinedTexts {
  /** The texts, a mark between them, and in the place of each statement that is laid out already. */
  readonly text: string;
  /**
   * The texts again, out of the layout of the joined one.
   *
   * @returns `null` when a mark was lost, so that nobody can tell them apart.
   */
  readonly split: (formatted: string) => readonly string[] | null;
}

/** Joins texts of which none {@link standsAlone}. */
export function joinTexts(texts: readonly Text[]): JoinedTexts {
  const mark = markFor(texts);
  const cuts = texts.map((text) => cutSettled(text, mark));
  const between = new RegExp(`^${mark};$`, "m");
  return {
    text: cuts.map(({ rest }) => rest).join(`\n${mark};\n`),
    split(formatted) {
      const parts = formatted.split(between);
      if (parts.length !== cuts.flatMap(({ statements }) => ["", ...statements]).length)
        return null;
      return cuts.map(({ statements }) => {
        const own = parts.splice(0, statements.length + 1);
        const text = own.map((part, index) => part + (statements[index] ?? "")).join("");
        return `${text.replaceAll(/^\n+|\n+$/g, "")}\n`;
      });
    },
  };
}

/** Whether a text begins with a string, which means something else at the top of a file than it does elsewhere. */
export function standsAlone(text: string): boolean {
  return /^(?:\s|\/\/.*|\/\*[^]*?\*\/)*["']/.test(text);
}

/** A statement of one word that is in none of the texts. */
function markFor(texts: readonly Text[]): string {
  let mark = "mark";
  while (texts.some(({ text }) => text.includes(mark))) mark += "_";
  return mark;
}

interface Cut {
  readonly rest: string;
  readonly statements: readonly string[];
}

/** Only what begins and ends with its line stands where its layout was made for. */
function cutSettled({ text, settledStatements = [] }: Text, mark: string): Cut {
  const statements: string[] = [];
  let rest = "";
  let end = 0;
  for (const statement of settledStatements) {
    const line = text.indexOf(`\n${statement}\n`, end);
    if (line === -1) continue;
    rest += `${text.slice(end, line + 1)}${mark};`;
    end = line + 1 + statement.length;
    statements.push(statement);
  }
  return { rest: rest + text.slice(end), statements };
}
