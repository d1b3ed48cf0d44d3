import { asText, isJsonArray, isJsonObject, type Draft, type Json } from "../../json.js";
import { report, type Visit } from "../visit.js";

/**
 * Every variable in the URL of a server is declared, with a default that is one of its values. Without a default, the
 * caller of the client has to say what the value is.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function mendServer(visit: Visit): void {
  const { node } = visit;
  const { url } = node;
  const declared = isJsonObject(node["variables"]) ? node["variables"] : {};
  const variables: Draft = { ...declared };
  for (const [, name = ""] of typeof url === "string" ? url.matchAll(/\{([^{}]+)\}/g) : []) {
    if (Object.hasOwn(variables, name)) continue;
    const message = `the variable \`${name}\` of the server is not declared`;
    report(visit, { code: "server-variable-undeclared", message, mend: asOption }, "url");
    variables[name] = {};
  }
  for (const [name, variable] of Object.entries(variables)) {
    if (isJsonObject(variable) && Object.hasOwn(declared, name)) {
      variables[name] = mendVariable(visit, name, variable);
    }
  }
  if (Object.keys(variables).length > 0) node["variables"] = variables;
}

function mendVariable(visit: Visit, name: string, variable: Draft): Json {
  const { enum: values, default: fallback, ...rest } = variable;
  const tell = (fault: string, mend: string): void => {
    const message = `the variable \`${name}\` ${fault}`;
    report(visit, { code: "server-variable-default", message, mend }, "variables", name);
  };
  if (!isJsonArray(values)) {
    if (fallback === undefined) tell("has no default", asOption);
    return variable;
  }
  if (values.length === 0) {
    const isOpen = fallback === undefined;
    tell("has an empty list of values", isOpen ? asOption : "any value is allowed");
    return { ...rest, ...(fallback !== undefined && { default: fallback }) };
  }
  const [first = null] = values;
  if (fallback === undefined) {
    tell("has no default", `its default is its first value, \`${asText(first)}\``);
    return { ...variable, default: first };
  }
  if (!values.map(asText).includes(asText(fallback))) {
    tell("has a default that is not among its values", "its default is one of them as well");
    return { ...variable, enum: [...values, fallback] };
  }
  return variable;
}

const asOption = "it is an option of `createClient` without a default";
