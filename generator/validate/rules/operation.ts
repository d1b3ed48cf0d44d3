import { isJsonArray, isJsonObject, pointerTo, type JsonObject } from "../../json.js";
import type { RuleContext } from "../rules.js";
import type { FoundObject } from "../walk.js";

/** The fields of a Path Item Object that hold an operation; `query` has come with OpenAPI 3.2. */
const methods: readonly string[] = [
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace"],
  "query",
];

export interface FoundOperation {
  readonly method: string;
  readonly operation: JsonObject;
  readonly pointer: string;
}

/**
 * The operations of a path item. What cannot be found is passed over.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#path-item-object
 */
export function methodsOf(
  item: JsonObject,
  pointer: string,
  follow: RuleContext["follow"],
): readonly FoundOperation[] {
  const others = isJsonObject(item["additionalOperations"]) ? item["additionalOperations"] : {};
  const places = [
    ...methods.map((method) => ({ method, node: item[method], at: pointerTo(pointer, method) })),
    ...Object.entries(others).map(([method, node]) => {
      return { method, node, at: pointerTo(pointer, "additionalOperations", method) };
    }),
  ];
  return places.flatMap(({ method, node, at }) => {
    const operation = follow(node);
    return operation === null ? [] : [{ method, operation, pointer: at }];
  });
}

/**
 * An `operationId` names one operation.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function checkOperationIds({ node }: FoundObject, { follow, report }: RuleContext): void {
  const seen = new Map<string, string>();
  for (const [path, value] of Object.entries(isJsonObject(node["paths"]) ? node["paths"] : {})) {
    const item = follow(value);
    if (item === null) continue;
    for (const { method, operation, pointer } of methodsOf(
      item,
      pointerTo("#/paths", path),
      follow,
    )) {
      const id = operation["operationId"];
      if (typeof id !== "string") continue;
      const first = seen.get(id);
      seen.set(id, first ?? `${method.toUpperCase()} ${path}`);
      if (first !== undefined) {
        const message = `\`${id}\` is already the name of ${first}`;
        report({
          code: "operation-id-repeated",
          message,
          pointer: pointerTo(pointer, "operationId"),
        });
      }
    }
  }
}

/**
 * An operation says what it answers.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function checkResponses({ node, pointer }: FoundObject, { report }: RuleContext): void {
  const responses = node["responses"];
  if (!isJsonObject(responses) || Object.keys(responses).length > 0) return;
  const message = "no response is described, so nothing is known about the result";
  report({ code: "responses-empty", message, pointer: pointerTo(pointer, "responses") });
}

/**
 * Each requirement names a security scheme of the components.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function checkSecurity({ node, pointer }: FoundObject, { tree, report }: RuleContext): void {
  const components = isJsonObject(tree["components"]) ? tree["components"] : {};
  const schemes = isJsonObject(components["securitySchemes"]) ? components["securitySchemes"] : {};
  const requirements = isJsonArray(node["security"]) ? node["security"] : [];
  for (const [index, requirement] of requirements.entries()) {
    for (const name of Object.keys(isJsonObject(requirement) ? requirement : {})) {
      if (Object.hasOwn(schemes, name)) continue;
      report({
        code: "security-scheme-undeclared",
        message: `there is no security scheme \`${name}\``,
        pointer: pointerTo(pointer, "security", index, name),
        part: "key",
      });
    }
  }
}
