import { isJsonArray, isJsonObject, pointerTo, type Json, type JsonObject } from "../../json.js";
import type { Finding } from "../finding.js";

/**
 * What is wrong with a Swagger document and cannot be seen any more once it is converted.
 *
 * @see https://spec.openapis.org/oas/v2.0.html
 */
export function checkSwagger(tree: Json): readonly Finding[] {
  if (!isJsonObject(tree)) return [];
  const findings = parameterLists(tree).flatMap(({ node, pointer }) =>
    checkParameter(node, pointer),
  );
  if (typeof tree["swagger"] !== "number") return findings;
  const message = "the version is a number, not a string";
  return [{ code: "swagger-version-number", message, pointer: "#/swagger" }, ...findings];
}

interface Placed {
  readonly node: JsonObject;
  readonly pointer: string;
}

function parameterLists(tree: JsonObject): readonly Placed[] {
  const items = membersOf(tree["paths"], "#/paths");
  const operations = items.flatMap(({ node, pointer }) => membersOf(node, pointer));
  return [
    ...membersOf(tree["parameters"], "#/parameters"),
    ...[...items, ...operations].flatMap(({ node, pointer }) => {
      const list = isJsonArray(node["parameters"]) ? node["parameters"] : [];
      return list.flatMap((item, index) =>
        isJsonObject(item)
          ? [{ node: item, pointer: pointerTo(pointer, "parameters", index) }]
          : [],
      );
    }),
  ];
}

function membersOf(node: Json | undefined, pointer: string): readonly Placed[] {
  return Object.entries(isJsonObject(node) ? node : {}).flatMap(([key, value]) =>
    isJsonObject(value) && !key.startsWith("x-")
      ? [{ node: value, pointer: pointerTo(pointer, key) }]
      : [],
  );
}

function checkParameter(node: JsonObject, pointer: string): readonly Finding[] {
  const { in: place, collectionFormat: format } = node;
  const findings: Finding[] = [];
  if (node["schema"] !== undefined && typeof place === "string" && place !== "body") {
    const message = `a ${place} parameter says its type itself; \`schema\` is for the body`;
    const at = pointerTo(pointer, "schema");
    findings.push({ code: "parameter-schema-misplaced", message, pointer: at, part: "key" });
  }
  if (typeof format === "string" && typeof place === "string" && !canBeWritten(format, place)) {
    const message = `a list in the ${place} cannot be written as \`${format}\``;
    const at = pointerTo(pointer, "collectionFormat");
    findings.push({ code: "parameter-style-misplaced", message, pointer: at, hint });
  }
  return findings;
}

/** OpenAPI 3 has no tabs between items, and other separators than a comma in queries only. */
function canBeWritten(format: string, place: string): boolean {
  if (format === "csv") return true;
  const inQuery = place === "query" || place === "formData";
  return inQuery && ["multi", "pipes", "ssv"].includes(format);
}

const hint = "Use `csv`.";
