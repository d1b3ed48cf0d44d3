import { isJsonArray, isJsonObject, pointerTo, type Json } from "../../json.js";
import type { RuleContext } from "../rules.js";
import type { FoundObject } from "../walk.js";

/**
 * Every variable in the URL of a server is declared, with a default that is one of its values.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function checkServer({ node, pointer }: FoundObject, { report }: RuleContext): void {
  const url = node["url"];
  const variables = isJsonObject(node["variables"]) ? node["variables"] : {};
  const names = typeof url === "string" ? [...url.matchAll(/\{([^{}]*)\}/g)] : [];
  for (const [, name = ""] of names) {
    if (Object.hasOwn(variables, name)) continue;
    const message = `the variable \`${name}\` is not declared`;
    report({ code: "server-variable-undeclared", message, pointer: pointerTo(pointer, "url") });
  }
  for (const [name, variable] of Object.entries(variables)) {
    const fault = defaultFault(variable);
    if (fault === null) continue;
    const message = `the variable \`${name}\` ${fault}`;
    const at = pointerTo(pointer, "variables", name);
    report({ code: "server-variable-default", message, pointer: at });
  }
}

function defaultFault(variable: Json): string | null {
  if (!isJsonObject(variable) || !isJsonArray(variable["enum"])) return null;
  if (variable["enum"].length === 0) return "has a list of values with nothing in it";
  const fallback = variable["default"];
  if (fallback === undefined || variable["enum"].includes(fallback)) return null;
  return "has a default that is not among its values";
}
