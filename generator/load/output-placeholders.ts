import { closest } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import type { AddedOutput, OutputScope } from "./template-set.js";

/** What the path of an output may hold, by what the output is made for. */
const placeholders: Readonly<Record<OutputScope, readonly string[]>> = {
  package: [],
  operation: ["file", "name", "tag"],
  schema: ["file", "name"],
  tag: ["file"],
};

/** Finds placeholders that the path of an output cannot have, and a path that is the same for all of its files. */
export function faultsOfPath({
  path,
  for: scope,
}: Pick<AddedOutput, "for" | "path">): readonly Pick<Problem, "hint" | "message">[] {
  const known = placeholders[scope];
  const list = known.map((name) => `\`{${name}}\``).join(", ");
  const used = [...path.matchAll(/\{(.*?)\}/g)].map(([, name = ""]) => name);
  const unknown = used.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return unknown.map((name) => {
      const message = `the path of an output for each ${scope} has no \`{${name}}\``;
      if (known.length === 0) {
        return {
          message: `the path of an output for the package has no \`{${name}}\``,
          hint: "Make it for each operation, schema or tag, or name the file.",
        };
      }
      const like = closest(name, known);
      return {
        message,
        hint: like === null ? `It may have ${list}.` : `Did you mean \`{${like}}\`?`,
      };
    });
  }
  if (known.length === 0 || used.some((name) => name !== "tag")) return [];
  const message = `all files that are made for each ${scope} would be \`${path}\``;
  return [{ message, hint: "Put `{file}` into the path." }];
}
