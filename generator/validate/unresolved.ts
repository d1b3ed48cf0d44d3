import { closest } from "../closest.js";
import { isJsonArray, isJsonObject, nodeAt, pointerTo, pointerTokens, type Json } from "../json.js";
import { locationOf } from "../location.js";
import type { LoadedDocument, SourceText } from "../load/loaded-document.js";
import type { Finding } from "./finding.js";

/** A reference that leads nowhere: an object with `$ref`, or a value of a discriminator's `mapping`. */
export interface UnresolvedPlace {
  readonly source: SourceText;
  readonly pointer: string;
  readonly loaded: LoadedDocument;
}

/**
 * Says how far a reference leads, and what its author may have meant.
 *
 * @returns `null` for the name of a schema in a `mapping`, which is no reference but is right as well.
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function explainUnresolved({ source, pointer, loaded }: UnresolvedPlace): Finding | null {
  const node = nodeAt(source.tree, pointer);
  if (typeof node === "string" && !/[#/]/.test(node)) return explainName(node, pointer, loaded);
  const reference = isJsonObject(node) ? node["$ref"] : node;
  const at = isJsonObject(node) ? pointerTo(pointer, "$ref") : pointer;
  if (typeof reference !== "string") return null;
  const [uri = "", fragment = ""] = reference.split("#");
  const target = uri === "" ? source : loaded.sources.get(locationOf(source.location, uri));
  if (target === undefined) {
    const message = `\`${reference}\` leads into a file that cannot be read`;
    return { code: "reference-unresolved", message, pointer: at, part: "value" };
  }
  const { missing, parent } = firstMissing(target.tree, `#${fragment}`);
  const like = missing === null ? null : closest(missing, Object.keys(parent ?? {}));
  const message = `\`${reference}\` leads nowhere${missing === null ? "" : `: there is no \`${missing}\``}`;
  const hint = like === null ? {} : { hint: `Did you mean \`${like}\`?` };
  return { code: "reference-unresolved", message, pointer: at, part: "value", ...hint };
}

function explainName(name: string, pointer: string, { entry }: LoadedDocument): Finding | null {
  const schemas = nodeAt(entry.tree, "#/components/schemas");
  const names = isJsonObject(schemas) ? Object.keys(schemas) : [];
  if (names.includes(name)) return null;
  const like = closest(name, names);
  const message = `there is no schema \`${name}\``;
  const hint = like === null ? {} : { hint: `Did you mean \`${like}\`?` };
  return { code: "reference-unresolved", message, pointer, part: "value", ...hint };
}

interface Missing {
  readonly missing: string | null;
  readonly parent: object | null;
}

function firstMissing(tree: Json, pointer: string): Missing {
  let node: Json | undefined = tree;
  for (const token of pointerTokens(pointer)) {
    const parent: object | null = isJsonObject(node) || isJsonArray(node) ? node : null;
    node = node === undefined ? undefined : nodeAt(node, pointerTo("#", token));
    if (node === undefined) return { missing: token, parent };
  }
  return { missing: null, parent: null };
}
