import type { DocumentationTag } from "../print/type-expression.js";

/** The name of a file that the model made; whatever else is refused. */
export function fileName(file: string): string {
  if (/^[\p{L}\p{M}\p{N}_-]+$/u.test(file)) return file;
  throw new Error(`{{path}} was given ${JSON.stringify(file)}, which is not the name of a file`);
}

/** The language of a block of code. */
export function languageName(language: string): string {
  if (/^[\w+#.-]*$/.test(language)) return language;
  throw new Error(`{{fence}} was given ${JSON.stringify(language)}, which is not a language`);
}

/** The fragment that leads to a heading of one word, as Git hosts make it. */
export function headingAnchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}_-]/gu, "");
}

/** A tag in a documentation comment, with its text. */
export function tagOf(name: string, text: string): DocumentationTag {
  if (!/^[a-z][A-Za-z]*$/.test(name)) {
    throw new Error(`{{tag}} was given ${JSON.stringify(name)}, which is not the name of a tag`);
  }
  // In `@see`, TypeScript takes all that follows an open backtick for code, further tags as well.
  const isOpen = name === "see" && text.split("`").length % 2 === 0;
  return { name, text: isOpen ? `${text}\`` : text };
}
