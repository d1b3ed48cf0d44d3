import { pointerTo, pointerTokens } from "../../json.js";
import { usesJsonSchema } from "../dialect.js";
import type { RuleContext } from "../rules.js";
import type { FoundObject } from "../walk.js";

/**
 * JSON without a schema is typed as anything at all. A file needs none.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function checkMediaType({ node, pointer }: FoundObject, { report }: RuleContext): void {
  if (typeof node["$ref"] === "string") return;
  const mediaType = pointerTokens(pointer).at(-1) ?? "";
  if (node["itemSchema"] !== undefined && node["schema"] === undefined) {
    if (isSequential(mediaType)) return;
    const message = `\`itemSchema\` says nothing of \`${mediaType}\`, which is read as a whole`;
    const at = pointerTo(pointer, "itemSchema");
    report({ code: "field-unsupported", message, pointer: at, part: "key" });
    return;
  }
  if (node["schema"] !== undefined || !/^[^;]*[/+]json\b/i.test(mediaType)) return;
  const message = `\`${mediaType}\` has no schema, so its value can be anything`;
  report({ code: "schema-missing", message, pointer });
}

/** @see https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types */
function isSequential(mediaType: string): boolean {
  return /^(text\/event-stream|application\/(x-)?(jsonl|ndjson|json-seq|jsonlines))\b/i.test(
    mediaType,
  );
}

/** Keywords that do not mean what they seem to mean, in this dialect or at all. */
export function checkSchema(
  { node, pointer }: FoundObject,
  { dialect, report }: RuleContext,
): void {
  if (typeof node["$ref"] === "string") return;
  if (usesJsonSchema(dialect) && node["nullable"] === true) {
    const message = "`nullable` has no meaning in OpenAPI 3.1";
    const at = pointerTo(pointer, "nullable");
    report({ code: "schema-nullable-unknown", message, pointer: at, part: "key" });
  }
  if (typeof node["required"] === "boolean") {
    const message = "`required` is a list of properties here, not true or false";
    const at = pointerTo(pointer, "required");
    report({ code: "schema-required-boolean", message, pointer: at, isLeftOut: true });
  }
  if (!usesJsonSchema(dialect) && node["type"] === "array" && node["items"] === undefined) {
    const message = "an array without `items` can hold anything";
    report({ code: "schema-items-missing", message, pointer });
  }
}
