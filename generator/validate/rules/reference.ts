import { pointerTo, pointerTokens } from "../../json.js";
import type { RuleContext } from "../rules.js";
import type { FoundObject, ObjectKind } from "../walk.js";

/** What each part of the components holds. */
const kindOf: ReadonlyMap<string, ObjectKind> = new Map([
  ["callbacks", "callback"],
  ["headers", "header"],
  ["links", "link"],
  ["mediaTypes", "mediaType"],
  ["parameters", "parameter"],
  ["pathItems", "pathItem"],
  ["requestBodies", "requestBody"],
  ["responses", "response"],
  ["schemas", "schema"],
  ["securitySchemes", "securityScheme"],
]);

/**
 * A reference to a component leads to an object of the kind that it stands for.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function checkReferenceKind(
  { kind, node, pointer }: FoundObject,
  { report }: RuleContext,
): void {
  const reference = node["$ref"];
  if (typeof reference !== "string") return;
  const [components, part = "", ...names] = pointerTokens(reference);
  if (components !== "components" || names.length !== 1 || !reference.startsWith("#")) return;
  const found = kindOf.get(part);
  if (found === undefined || found === kind) return;
  report({
    code: "reference-kind",
    message: `a reference to ${words(kind)} is needed here, \`${reference}\` is ${words(found)}`,
    pointer: pointerTo(pointer, "$ref"),
  });
}

/** `requestBody` is "a Request Body Object". */
function words(kind: ObjectKind): string {
  const spaced = kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`);
  const article = /^[aeo]/.test(kind) ? "an" : "a";
  return `${article} ${spaced.charAt(0).toUpperCase()}${spaced.slice(1)} Object`;
}
