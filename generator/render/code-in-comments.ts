import type { HelperDelegate, HelperOptions } from "handlebars";

import { commentCode } from "../escape.js";
import { PrintedText } from "./printed-text.js";
import { dataOf } from "./template-data.js";

/** What prints code, in which a string may hold what looks like a tag. */
const codeHelpers = ["access", "declaration", "json", "key", "literal", "string", "type"];

/** The same helpers, of which those that print code print no tag inside of a documentation comment. */
export function withoutTags(
  helpers: Readonly<Record<string, HelperDelegate>>,
): Readonly<Record<string, HelperDelegate>> {
  const safe = Object.entries(helpers)
    .filter(([name]) => codeHelpers.includes(name))
    .map(([name, helper]) => [name, withoutTag(helper)] as const);
  return { ...helpers, ...Object.fromEntries(safe) };
}

function withoutTag(helper: HelperDelegate): HelperDelegate {
  return function (this: unknown, ...given: unknown[]): unknown {
    // Handlebars types what a helper returns as `any`, and hands the options over last.
    const printed = Reflect.apply(helper, this, given) as unknown;
    const { margin } = dataOf(given.at(-1) as HelperOptions); // As above.
    if (margin === undefined) return printed;
    return commentCode(printed instanceof PrintedText ? printed.text : String(printed));
  };
}
