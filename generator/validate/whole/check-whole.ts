import { isJsonArray, isJsonObject, pointerTo, type Draft } from "../../json.js";
import { checkExtensionParameters } from "../extension-references.js";
import { checkEncodings, checkMisplacedEncodings } from "./encodings.js";
import {
  callbacksOf,
  operationsOf,
  parametersOf,
  type OperationInPath,
  type Whole,
} from "./operations.js";
import {
  checkBesideQuerystring,
  checkParameter,
  ignoredHeader,
  mendBodyParameters,
  tellIgnoredHeaders,
} from "./parameters.js";
import {
  checkPaths,
  mendItemParameters,
  mendPathParameters,
  mendRepeatedParameters,
} from "./paths.js";

/**
 * Checks what no single object can tell: whether they fit together, and whether a client for them would be right.
 * Mends what leaves no doubt.
 */
export function checkWhole(whole: Whole): void {
  const called = operationsOf(whole, "paths");
  const received = [...operationsOf(whole, "webhooks"), ...callbacksOf(called, whole)];
  checkPaths(whole);
  mendOperationIds(called, whole);
  mendSecurity(whole.tree, "#", whole);
  const seen = new Set<Draft>();
  for (const found of [...called, ...received]) {
    const { item, itemPointer } = found;
    const hasPath = called.includes(found);
    if (!seen.has(item)) {
      mendRepeatedParameters(item, itemPointer, whole);
      if (hasPath) mendItemParameters(found, whole);
    }
    seen.add(item);
    checkOperation(found, hasPath, whole);
  }
  checkParameters([...called, ...received], whole);
}

/** Each parameter once, however often it is referred to. */
function checkParameters(operations: readonly OperationInPath[], whole: Whole): void {
  const checked = new Set<object>();
  const ignored = new Map<string, Set<string>>();
  for (const { operation, pointer, item, itemPointer } of operations) {
    const listed = [
      ...parametersOf(item, itemPointer, whole),
      ...parametersOf(operation, pointer, whole),
    ];
    for (const { parameter, pointer: place, written } of listed) {
      const own = ownPointer(written, place);
      const header = ignoredHeader(parameter, operation);
      if (header !== null) ignored.set(header, (ignored.get(header) ?? new Set()).add(own));
      if (checked.has(parameter)) continue;
      checked.add(parameter);
      checkParameter(parameter, own, whole);
      checkMisplacedEncodings({ kind: "parameter", node: parameter, pointer: own }, whole);
    }
  }
  tellIgnoredHeaders(ignored, whole);
}

/** Where an object is declared that stands at a pointer, or to which the reference there leads. */
function ownPointer(written: Draft[string] | undefined, pointer: string): string {
  return isJsonObject(written) && typeof written["$ref"] === "string" ? written["$ref"] : pointer;
}

function checkOperation(found: OperationInPath, hasPath: boolean, whole: Whole): void {
  const { operation, pointer } = found;
  const parameters = parametersOf(operation, pointer, whole);
  checkBesideQuerystring(parameters, whole);
  mendBodyParameters(operation, parameters, whole);
  mendRepeatedParameters(operation, pointer, whole);
  if (hasPath) mendPathParameters(found, whole);
  mendSecurity(operation, pointer, whole);
  // What is received is read whatever is said of how it is written.
  if (hasPath) checkBodies(operation, pointer, whole);
  const all = [
    ...parametersOf(found.item, found.itemPointer, whole),
    ...parametersOf(operation, pointer, whole),
  ].map(({ parameter }) => parameter);
  checkExtensionParameters(operation, all, (extension, fault) => {
    const message = `\`${extension}\` is ignored: ${fault}`;
    whole.tell({ code: "extension-shape", message, part: "key" }, pointerTo(pointer, extension));
  });
}

function checkBodies(operation: Draft, pointer: string, whole: Whole): void {
  const placed = (node: Draft[string] | undefined, at: string) => {
    const object = whole.follow(node);
    return object === null ? [] : [{ node: object, pointer: ownPointer(node, at) }];
  };
  for (const body of placed(operation["requestBody"], pointerTo(pointer, "requestBody")))
    checkEncodings(body, whole);
  const responses = isJsonObject(operation["responses"]) ? operation["responses"] : {};
  for (const [status, written] of Object.entries(responses)) {
    for (const response of placed(written, pointerTo(pointer, "responses", status))) {
      checkMisplacedEncodings({ kind: "response", ...response }, whole);
      const headers = isJsonObject(response.node["headers"]) ? response.node["headers"] : {};
      for (const [name, header] of Object.entries(headers)) {
        for (const one of placed(header, pointerTo(response.pointer, "headers", name))) {
          checkMisplacedEncodings({ kind: "header", ...one }, whole);
        }
      }
    }
  }
}

/**
 * An `operationId` names one operation. Of several, the first by path and method keeps it, so that the order of the
 * document does not count.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
function mendOperationIds(operations: readonly OperationInPath[], { tell }: Whole): void {
  const seen = new Map<string, OperationInPath>();
  for (const found of operations) {
    const { operation, pointer } = found;
    const id = operation["operationId"];
    if (typeof id !== "string") continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, found);
    else if (first.operation !== operation) {
      const message = `\`${id}\` is already the name of ${first.method.toUpperCase()} ${first.path}`;
      tell({ code: "operation-id-repeated", message }, pointerTo(pointer, "operationId"));
      delete operation["operationId"];
    }
  }
}

/**
 * Each requirement names a security scheme of the components. Without the scheme every call would be refused.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
function mendSecurity(node: Draft, pointer: string, { tree, tell }: Whole): void {
  const requirements = isJsonArray(node["security"]) ? node["security"] : [];
  for (const [index, requirement] of requirements.entries()) {
    for (const name of Object.keys(isJsonObject(requirement) ? requirement : {})) {
      if (name.startsWith("x-")) continue;
      const schemes = objectIn(objectIn(tree, "components"), "securitySchemes");
      if (Object.hasOwn(schemes, name)) continue;
      const message = `there is no security scheme \`${name}\``;
      const mend = `\`${name}\` is sent as a bearer token`;
      const at = pointerTo(pointer, "security", index, name);
      tell({ code: "security-scheme-undeclared", message, mend, part: "key" }, at);
      schemes[name] = { type: "http", scheme: "bearer" };
    }
  }
}

function objectIn(holder: Draft, key: string): Draft {
  const there = holder[key];
  if (isJsonObject(there)) return there; // The tree is ours.
  const made: Draft = {};
  holder[key] = made;
  return made;
}
