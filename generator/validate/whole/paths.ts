import { asText, isJsonObject, pointerTo, type Draft, type Json } from "../../json.js";
import { parsePath } from "../../path-template.js";
import {
  methods,
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
    const literal = parsePath(path).fixedQuery.find((pair) => /\{[^{}]+\}/.test(pair));
    if (literal === undefined) continue;
    const message = `\`${literal}\` is sent as it is: only a whole value can be a parameter`;
    tell({ code: "path-query-literal", message }, pointerTo("#/paths", path));
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
 * Every parameter in the template of a path is declared where the template has it, and every declared path parameter is
 * in the template.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function mendPathParameters(found: OperationInPath, whole: Whole): void {
  const { path, operation, item, pointer, itemPointer } = found;
  const template = placesInTemplate(path);
  const shared = parametersOf(item, itemPointer, whole);
  const own = parametersOf(operation, pointer, whole);
  for (const listed of own) tellOptional(listed, whole);
  const kept = own.filter((listed) => isUsed(listed, [...own, ...shared], { template, whole }));
  const list: Json[] = kept.map(({ written }) => written);
  let isChanged = list.length < own.length;
  for (const [name, place] of template) {
    const known = [...kept, ...shared].filter(({ parameter }) => parameter["name"] === name);
    if (isDeclared(name, place, known)) continue;
    const elsewhere = known.find(({ parameter }) => isPlace(parameter["in"]));
    tellAdded({ name, place, elsewhere }, found, whole);
    if (elsewhere !== undefined && kept.includes(elsewhere)) {
      list.splice(list.indexOf(elsewhere.written), 1);
    }
    list.push(declared(name, place, elsewhere));
    isChanged = true;
  }
  if (isChanged) operation["parameters"] = list;
}

/**
 * The same for the parameters of a path item, which all its operations share. One that an operation declares where the
 * path has it is another parameter.
 */
export function mendItemParameters(
  { item, itemPointer, path }: Pick<OperationInPath, "item" | "itemPointer" | "path">,
  whole: Whole,
): void {
  const template = placesInTemplate(path);
  const shared = parametersOf(item, itemPointer, whole);
  for (const listed of shared) tellOptional(listed, whole);
  const kept = shared.filter((listed) => isUsed(listed, shared, { template, whole }));
  const own = methods.flatMap((method) => {
    const operation = whole.follow(item[method]);
    return operation === null ? [] : parametersOf(operation, itemPointer, whole);
  });
  let isChanged = kept.length < shared.length;
  const list = kept.map((listed) => {
    const name = asText(listed.parameter["name"]);
    const place = template.get(name);
    if (place === undefined || !isPlace(listed.parameter["in"])) return listed.written;
    if (isDeclared(name, place, [...shared, ...own])) return listed.written;
    tellAdded({ name, place, elsewhere: listed }, { path, pointer: itemPointer }, whole);
    isChanged = true;
    return declared(name, place, listed);
  });
  if (isChanged) item["parameters"] = list;
}

/** Where a template has a parameter: before its `?` or after it. */
type TemplatePlace = "path" | "query";
type Template = ReadonlyMap<string, TemplatePlace>;

function isPlace(place: Json | undefined): place is TemplatePlace {
  return place === "path" || place === "query";
}

function isDeclared(
  name: string,
  place: TemplatePlace,
  parameters: readonly ListedParameter[],
): boolean {
  return parameters.some(
    ({ parameter }) => parameter["name"] === name && parameter["in"] === place,
  );
}

/** A path parameter is used where the path has it, or is moved into its query unless one is there already. */
function isUsed(
  { parameter, pointer }: ListedParameter,
  others: readonly ListedParameter[],
  { template, whole }: { readonly template: Template; readonly whole: Whole },
): boolean {
  const name = asText(parameter["name"]);
  const place = template.get(name);
  const isTwice = place === "query" && isDeclared(name, place, others);
  if (parameter["in"] !== "path" || (place !== undefined && !isTwice)) return true;
  const message = isTwice
    ? `the path has \`{${name}}\` in its query, where another parameter is declared`
    : `the path has no \`{${name}}\` for this parameter`;
  whole.tell({ code: "path-parameter-unused", message }, pointer);
  return false;
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

interface AddedParameter {
  readonly name: string;
  readonly place: TemplatePlace;
  /** The parameter of this name that is declared in the other place. */
  readonly elsewhere: ListedParameter | undefined;
}

function tellAdded(
  { name, place, elsewhere }: AddedParameter,
  { path, pointer }: Pick<OperationInPath, "path" | "pointer">,
  { tell }: Whole,
): void {
  const mend = place === "query" ? { mend: "it is a required string in the query" } : {};
  if (elsewhere === undefined) {
    const message = `no ${place} parameter \`${name}\` is declared, but \`${path}\` names it`;
    tell({ code: "path-parameter-undeclared", message, ...mend }, pointer);
  } else {
    const declaredIn = asText(elsewhere.parameter["in"]);
    const message = `\`${name}\` is declared in the ${declaredIn}, but \`${path}\` has it in the ${place}`;
    const code = "path-parameter-misplaced";
    tell({ code, message, mend: `it is in the ${place}` }, elsewhere.pointer);
  }
}

function declared(
  name: string,
  place: TemplatePlace,
  elsewhere: ListedParameter | undefined,
): Json {
  if (elsewhere === undefined) {
    return { name, in: place, required: true, schema: { type: "string" } };
  }
  // The styles of the one place are not those of the other.
  const {
    style: _style,
    explode: _explode,
    allowReserved: _reserved,
    ...rest
  } = elsewhere.parameter;
  return { ...rest, in: place, required: true };
}

/** The parameters that a path has, and where. One that stands on both sides of the `?` is in the path. */
function placesInTemplate(path: string): Template {
  const { pieces, queryNames } = parsePath(path);
  const places = new Map<string, TemplatePlace>();
  for (const name of queryNames.keys()) places.set(name, "query");
  for (const piece of pieces) if (piece.kind === "parameter") places.set(piece.name, "path");
  return places;
}
