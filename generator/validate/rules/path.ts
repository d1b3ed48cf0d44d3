import {
  isJsonArray,
  isJsonObject,
  pointerTo,
  pointerTokens,
  type JsonObject,
} from "../../json.js";
import type { RuleContext } from "../rules.js";
import type { FoundObject } from "../walk.js";
import { methodsOf } from "./operation.js";

/**
 * Two paths that differ only in the names of their parameters are the same path.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function checkPaths({ node }: FoundObject, { report }: RuleContext): void {
  const seen = new Map<string, string>();
  for (const path of Object.keys(isJsonObject(node["paths"]) ? node["paths"] : {})) {
    const shape = path.replaceAll(/\{[^}]*\}/g, "{}");
    const other = seen.get(shape);
    if (other === undefined) seen.set(shape, path);
    else {
      const pointer = pointerTo("#/paths", path);
      report({ code: "path-repeated", message: `this is the path \`${other}\` again`, pointer });
    }
  }
}

/**
 * Every parameter in the template of a path is declared, and every declared one is in the template.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function checkPathItem(found: FoundObject, context: RuleContext): void {
  const tokens = pointerTokens(found.pointer);
  const [section, path] = tokens;
  // A webhook or a callback has no template, and a path item of the components has one only where it is used.
  if (section !== "paths" || path === undefined || tokens.length > 2) return;
  const item = context.follow(found.node);
  if (item === null) return;
  const template = namesInTemplate(path);
  const shared = pathParameters(item, found.pointer, context);
  checkUsed(shared, template, context);
  for (const { operation, pointer } of methodsOf(item, found.pointer, context.follow)) {
    const own = pathParameters(operation, pointer, context);
    checkUsed(own, template, context);
    const declared = [...shared, ...own];
    // One that cannot be found, which is reported elsewhere, may be the one that is looked for.
    if (declared.some(({ name }) => name === null)) continue;
    for (const name of template) {
      if (declared.some((parameter) => parameter.name === name)) continue;
      const message = `no path parameter \`${name}\` is declared, but \`${path}\` names it`;
      context.report({ code: "path-parameter-undeclared", message, pointer });
    }
  }
}

interface PathParameter {
  /** `null` when the declaration cannot be found. */
  readonly name: string | null;
  readonly pointer: string;
}

function pathParameters(
  node: JsonObject,
  pointer: string,
  { follow }: RuleContext,
): readonly PathParameter[] {
  const list = isJsonArray(node["parameters"]) ? node["parameters"] : [];
  return list.flatMap((item, index) => {
    const parameter = follow(item);
    const name = parameter?.["name"] ?? null;
    if (parameter !== null && parameter["in"] !== "path") return [];
    if (typeof name !== "string" && name !== null) return [];
    return [{ name, pointer: pointerTo(pointer, "parameters", index) }];
  });
}

function checkUsed(
  parameters: readonly PathParameter[],
  template: ReadonlySet<string>,
  { report }: RuleContext,
): void {
  for (const { name, pointer } of parameters) {
    if (name === null || template.has(name)) continue;
    const message = `the path has no \`{${name}}\` for this parameter`;
    report({ code: "path-parameter-unused", message, pointer });
  }
}

/** The names in braces, without the operators that RFC 6570 puts around a name and some authors borrow. */
function namesInTemplate(path: string): ReadonlySet<string> {
  const expressions = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  return new Set(expressions.map((name) => name.replace(/^[.;]/, "").replace(/\*$/, "")));
}
