import { asText, isJsonArray, isJsonObject, nodeAt, pointerTokens, type Json } from "../../json.js";
import { find, type FollowContext } from "../find-target.js";
import { report, type FoundReference } from "../visit.js";

/** Whether a value of a `mapping` is the name of a schema, and not a reference. */
export function nameInMapping({ key }: FoundReference, text: string): boolean {
  return key !== "$ref" && !/[#/]|\.(?:ya?ml|json)$/.test(text);
}

/**
 * The values of a `mapping` are references to schemas, or names of them. One that leads nowhere is one of the
 * alternatives, if its key or its last part names one; otherwise it is left out.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function mendMapping(reference: FoundReference, context: FollowContext): void {
  const { holder, key, place, parent } = reference;
  const { entry } = context.loaded;
  const text = asText(holder[key]);
  const isName = nameInMapping(reference, text);
  if (isName && schemasOf(entry.tree).has(text)) return;
  if (!isName) {
    const inEntry = find({ source: entry, text }, context);
    if ("target" in inEntry && place.source !== entry) {
      tell("it is found in the entry document");
      context.links.push({ ...reference, target: inEntry.target });
      return;
    }
  }
  const schema = parent;
  const alternative = alternativesOf(schema).find((one) => isMeant(one, [key, nameOf(text)]));
  if (alternative !== undefined) {
    tell(`it is \`${nameOf(alternative)}\``);
    holder[key] = alternative;
    context.walk.references.push(reference);
    return;
  }
  tell("it is left out");
  delete holder[key];

  function tell(mend: string): void {
    const message = isName ? `there is no schema \`${text}\`` : `\`${text}\` leads nowhere`;
    report(
      { place, walk: context.walk },
      { code: "discriminator-mapping-unresolved", message, mend, part: "value" },
      key,
    );
  }
}

function schemasOf(tree: Json): ReadonlySet<string> {
  const schemas = nodeAt(tree, "#/components/schemas") ?? nodeAt(tree, "#/definitions");
  return new Set(isJsonObject(schemas) ? Object.keys(schemas) : []);
}

/** The references of the schemas that a discriminator chooses from. */
function alternativesOf(schema: unknown): readonly string[] {
  if (!isJsonObject(schema)) return [];
  return ["oneOf", "anyOf"].flatMap((keyword) => {
    const list = schema[keyword];
    return (isJsonArray(list) ? list : []).flatMap((item) => {
      const text = isJsonObject(item) ? item["$ref"] : undefined;
      return typeof text === "string" ? [text] : [];
    });
  });
}

function isMeant(reference: string, names: readonly string[]): boolean {
  return names.some((name) => nameOf(reference).toLowerCase() === name.toLowerCase());
}

/** The last part of a reference, without the extension of a file. */
function nameOf(reference: string): string {
  const last = pointerTokens(reference.replace(/^[^#]*#/, "#")).at(-1);
  const file = /([^/]+?)(?:\.[^./]*)?$/.exec(reference.replace(/#.*$/, ""))?.[1];
  return last ?? file ?? reference;
}
