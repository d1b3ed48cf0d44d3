import { isWord, printedBy } from "../printed-by.js";
import type { Rendering } from "./engine.js";
import type { PrintedRegion, Probe } from "./printed-regions.js";

/**
 * Whether all that an overlay printed in a file is a header that has no effect on the code below it: comments which hold
 * text of the document only where helpers may print it.
 *
 * @param header what the header prints with the view of the file
 */
export function isHarmlessHeader({ text, foreign }: Rendering, header: Probe): boolean {
  const printed = header.text.trimEnd();
  const isAll = foreign !== "all" && foreign.join("\n") === printed && text.startsWith(printed);
  if (!isAll || header.isNoted || directive.test(printed)) return false;
  const comments = commentsIn(printed);
  return comments !== null && header.regions.every((region) => isInside(region, header, comments));
}

/** What a compiler or we ourselves read in comments. */
const directive = /@(?:internal|jsx|ondemand|ts-)|^\s*\/\/\//m;

interface Comment {
  readonly start: number;
  readonly end: number;
  readonly isBlock: boolean;
}

/** The comments that a text consists of, or `null` where it has anything else than comments and white space. */
function commentsIn(text: string): readonly Comment[] | null {
  const comments = [...text.matchAll(/\s*(\/\/.*|\/\*[^]*?\*\/)/gy)].map(
    ({ 0: all, 1: comment = "", index }): Comment => {
      const end = index + all.length;
      return { start: end - comment.length, end, isBlock: comment.startsWith("/*") };
    },
  );
  return text.slice(comments.at(-1)?.end ?? 0).trim() === "" ? comments : null;
}

/**
 * Whether what a helper printed begins inside of a comment, behind the two characters that open it. Behind `//` it may go on
 * in further comments.
 */
function isInside(region: PrintedRegion, { text }: Probe, comments: readonly Comment[]): boolean {
  const printed = text.slice(region.start, region.end);
  if (printed.trim() === "") return true;
  const at = region.end - printed.trimStart().length;
  const isText = printedBy[region.helper] === "text" || isWord(region);
  return (
    isText &&
    comments.some(({ start, end, isBlock }) => {
      return start + 2 <= at && (isBlock ? region.end <= end - 2 : at < end);
    })
  );
}
