import { asText, isJsonObject, pointerTo, type Draft, type Json } from "../../json.js";
import {
  parametersOf,
  type ListedParameter,
  type OperationInPath,
  type Whole,
} from "./operations.js";

/**
 * Two paths that differ only in the names of their parameters are the same path.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function checkPaths({ tree, tell }: Whole): void {
  const seen = new Map<string, string>();
  for (const path of Object.keys(isJsonObject(tree["paths"]) ? tree["paths"] : {})) {
    const shape = path.replaceAll(/\{[^}]*\}/g, "{}");
    const other = seen.get(shape);
    if (other === undefined) seen.set(shape, path);
    else {
      const message = `this is the path \`${other}\` again`;
      tell({ code: "path-repeated", message }, pointerTo("#/paths", path));
    }
  }
}

/** A parameter is unique by its name and its place within a list. Of two, the first counts. */
export function mendRepeatedParameters(node: Draft, pointer: string, whole: Whole): void {
  const seen = new Map<string, string>();
  const kept = parametersOf(node, pointer, whole).filter(({ parameter, pointer: at }) => {
    const { in: place, name } = parameter;
    const key = `${asText(place)} ${place === "header" ? asText(name).toLowerCase() : asText(name)}`;
    const text = JSON.stringify(parameter);
    const first = seen.get(key);
    seen.set(key, first ?? text);
    if (first === undefined) return true;
    const message = `the ${asText(place)} parameter \`${asText(name)}\` is declared twice`;
    const mend = first === text ? "the two are the same" : "the first of them counts";
    whole.tell({ code: "parameter-repeated", message, mend }, at);
    return false;
  });
  setParameters(node, kept);
}

function setParameters(node: Draft, kept: readonly ListedParameter[]): void {
  if (Array.isArray(node["parameters"]) && kept.length < node["parameters"].length) {
    node["parameters"] = kept.map(({ written }) => written);
  }
}

/**
 * Every parameter in the template of a path is declared in the path, and every declared one is in the template.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function mendPathParameters(found: OperationInPath, whole: Whole): void {
  const { path, operation, item, pointer, itemPointer } = found;
  const template = namesInTemplate(path);
  const shared = parametersOf(item, itemPointer, whole);
  const own = parametersOf(operation, pointer, whole);
  for (const listed of own) tellOptional(listed, whole);
  const isInPath = ({ parameter }: ListedParameter): boolean => parameter["in"] === "path";
  const isUsed = (listed: ListedParameter): boolean =>
    !isInPath(listed) || template.has(asText(listed.parameter["name"]));
  for (const { parameter, pointer: at } of own.filter((listed) => !isUsed(listed))) {
    const message = `the path has no \`{${asText(parameter["name"])}}\` for this parameter`;
    whole.tell({ code: "path-parameter-unused", message }, at);
  }
  const list: Json[] = own.filter(isUsed).map(({ written }) => written);
  let isChanged = list.length < own.length;
  for (const name of template) {
    if ([...shared, ...own].some((one) => isInPath(one) && one.parameter["name"] === name))
      continue;
    const elsewhere = own.find((one) => isMisplaced(one, name));
    const added = elsewhere ?? shared.find((one) => isMisplaced(one, name));
    tellAdded(name, added, { ...found, whole });
    if (elsewhere !== undefined) list.splice(list.indexOf(elsewhere.written), 1);
    list.push(declared(name, added));
    isChanged = true;
  }
  if (isChanged) operation["parameters"] = list;
}

/** Path parameters of a path item that its path does not have are sent by none of its operations. */
export function mendItemParameters(
  item: Draft,
  itemPointer: string,
  path: string,
  whole: Whole,
): void {
  const template = namesInTemplate(path);
  const shared = parametersOf(item, itemPointer, whole);
  const kept = shared.filter((listed) => {
    const { parameter, pointer } = listed;
    tellOptional(listed, whole);
    if (parameter["in"] !== "path" || template.has(asText(parameter["name"]))) return true;
    const message = `the path has no \`{${asText(parameter["name"])}}\` for this parameter`;
    whole.tell({ code: "path-parameter-unused", message }, pointer);
    return false;
  });
  setParameters(item, kept);
}

function tellOptional({ parameter, pointer, written }: ListedParameter, { tell }: Whole): void {
  if (parameter["in"] !== "path" || parameter["required"] === true) return;
  const message = `the path parameter \`${asText(parameter["name"])}\` is not marked as required`;
  const reference = isJsonObject(written) ? written["$ref"] : undefined;
  tell(
    { code: "path-parameter-optional", message },
    typeof reference === "string" ? reference : pointer,
  );
}

/** In the query of the same name, where frameworks put a parameter that they did not find in the path. */
function isMisplaced({ parameter }: ListedParameter, name: string): boolean {
  return parameter["in"] === "query" && parameter["name"] === name;
}

function tellAdded(
  name: string,
  added: ListedParameter | undefined,
  { path, pointer, whole }: OperationInPath & { readonly whole: Whole },
): void {
  if (added === undefined) {
    const message = `no path parameter \`${name}\` is declared, but \`${path}\` names it`;
    whole.tell({ code: "path-parameter-undeclared", message }, pointer);
  } else {
    const message = `\`${name}\` is declared in the query, but \`${path}\` has it in the path`;
    whole.tell({ code: "path-parameter-misplaced", message }, added.pointer);
  }
}

function declared(name: string, added: ListedParameter | undefined): Json {
  if (added === undefined) return { name, in: "path", required: true, schema: { type: "string" } };
  const { style: _style, explode: _explode, allowReserved: _reserved, ...rest } = added.parameter;
  return { ...rest, in: "path", required: true };
}

/** The names in braces, without the operators that RFC 6570 puts around a name and some authors borrow. */
function namesInTemplate(path: string): ReadonlySet<string> {
  const [template = ""] = path.split(/[?#]/);
  const expressions = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  return new Set(expressions.map((name) => name.replace(/^[.;]/, "").replace(/\*$/, "")));
}
