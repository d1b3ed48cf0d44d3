import type { HelperDelegate, HelperOptions } from "handlebars";

import type { TemplateSet } from "../load/template-set.js";
import { valueOf, valuesOf } from "./values.js";

/** The user's own helpers as Handlebars calls them. */
export function ownHelpers(
  helpers: TemplateSet["helpers"],
): Readonly<Record<string, HelperDelegate>> {
  return Object.fromEntries(
    [...helpers].map(([name, helper]) => [
      name,
      (...given: unknown[]) => helper([...valuesOf(name, given), ...namedValues(given)]),
    ]),
  );
}

/** `length=3` and the like as one object; nothing where there are none. */
function namedValues(given: readonly unknown[]): readonly unknown[] {
  // Sound: Handlebars hands them over as the last argument of each helper, and types them as `any`.
  const { hash } = given.at(-1) as Pick<HelperOptions, "hash">;
  const named = Object.entries<unknown>(hash).map(([name, value]) => [name, valueOf(value)]);
  return named.length === 0 ? [] : [Object.fromEntries(named)];
}
