import type { HeaderModel, ResponseModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import { isAssignable } from "./assignable.js";
import { compareContent } from "./compare-bodies.js";
import type { ShapeComparison } from "./shape-comparison.js";
import type { Spot } from "./comparison.js";
import {
  behaves,
  behavesBreaking,
  breaking,
  documentation,
  safe,
  sourceBreaking,
} from "./effects.js";
import type { Effect } from "./effects.js";
import {
  errorShape,
  isFailure,
  outcomeShape,
  receivedBody,
  responseShape,
} from "./operation-shapes.js";
import type { Pair } from "./pairs.js";
import { matchBy } from "./pairs.js";
import { quoted } from "./quoted.js";

/** Compares the responses of an operation by their statuses. */
export function compareResponses(pair: Pair<OperationModel>, tools: ShapeComparison): void {
  const { pairs, removed, added } = matchBy(pair.old.responses, pair.new.responses, [
    ({ status }) => status,
  ]);
  for (const responses of pairs) compareResponse(responses, pair.old, tools);
  for (const response of removed) {
    const isError = isFailure(response);
    tools.report({
      code: isError ? "error-removed" : "response-removed",
      message: `${quoted(pair.old.name)} does not document ${statusText(response)} any more`,
      spot: {
        seen: { received: nameOf(pair.old, response) },
        old: response.pointer,
        new: pair.new.pointer,
      },
      effects: { received: effectOfRemoval(pair, isError, tools) },
      detail: response.status,
    });
  }
  for (const response of added) {
    tools.report({
      code: isFailure(response) ? "error-added" : "response-added",
      message: `${quoted(pair.new.name)} documents ${statusText(response)}`,
      spot: {
        seen: { received: nameOf(pair.new, response) },
        old: pair.old.pointer,
        new: response.pointer,
      },
      effects: { received: effectOfAddition(response, pair, tools) },
      detail: response.status,
    });
  }
}

function statusText({ status }: ResponseModel): string {
  return status === "default" ? "all other statuses" : `the status ${status}`;
}

function nameOf({ outcomeName, errorName }: OperationModel, response: ResponseModel): string {
  return isFailure(response) ? errorName : outcomeName;
}

/** An API may always answer with a status that is not documented, so a new one breaks no client in use. */
function effectOfAddition(
  response: ResponseModel,
  { old, new: now }: Pair<OperationModel>,
  { typesIn }: ShapeComparison,
): Effect {
  const shape = responseShape(response, now);
  const types = typesIn("received");
  const fits =
    (!response.success || isAssignable(shape, outcomeShape(old), types, "new")) &&
    (!isFailure(response) || isAssignable(shape, errorShape(old), types, "new"));
  return fits ? safe : sourceBreaking;
}

/** What is left may be typed as it never was: where no success is documented any more, there is no body. */
function effectOfRemoval(
  { old, new: now }: Pair<OperationModel>,
  isError: boolean,
  { typesIn }: ShapeComparison,
): Effect {
  if (isError || now.responses.some(({ success }) => success)) return safe;
  const fits = isAssignable(outcomeShape(now), outcomeShape(old), typesIn("received"), "new");
  return fits ? safe : breaking;
}

function compareResponse(
  { old, new: now }: Pair<ResponseModel>,
  operation: OperationModel,
  tools: ShapeComparison,
): void {
  const name = nameOf(operation, old);
  const seen = { received: `${name}.body` };
  const spot = { old: old.pointer, new: now.pointer, seen };
  if (old.description !== now.description) {
    tools.report({
      code: "response-documentation-changed",
      message: `The description of ${statusText(old)} of ${quoted(operation.name)} changed`,
      spot: { ...spot, seen: { received: name } },
      effects: { received: documentation },
    });
  }
  if (old.body === "described" && now.body === "described") {
    compareContent({ old, new: now }, seen, tools);
  } else if (old.body !== now.body) {
    compareKindsOfBody({ old, new: now }, operation, { ...tools, spot });
  }
  compareHeaders({ old, new: now }, { ...spot, seen: { received: name } }, tools.untyped());
}

const bodyTexts = {
  described: "has a body that is described",
  unknown: "may have a body, which is not described",
  none: "has no body",
} as const satisfies Record<ResponseModel["body"], string>;

/** From the one that promises least to the one that promises most. */
const bodyOrder: readonly ResponseModel["body"][] = ["none", "unknown", "described"];

function compareKindsOfBody(
  { old, new: now }: Pair<ResponseModel>,
  { name }: OperationModel,
  { spot, ...tools }: ShapeComparison & { readonly spot: ResponseSpot },
): void {
  const isAdded = bodyOrder.indexOf(now.body) > bodyOrder.indexOf(old.body);
  const types = tools.typesIn("received");
  const fits = isAssignable(receivedBody(now), receivedBody(old), types, "new");
  const removed = fits ? behavesBreaking : breaking;
  tools.report({
    code: isAdded ? "response-body-added" : "response-body-removed",
    message: `${upper(statusText(now))} of ${quoted(name)} ${bodyTexts[now.body]} now`,
    spot,
    effects: {
      received: isAdded ? (fits ? safe : sourceBreaking) : old.body === "unknown" ? safe : removed,
    },
  });
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface ResponseSpot extends Spot {
  readonly seen: { readonly received: string };
}

/** Headers are strings that may be missing, whatever is documented of them. */
function compareHeaders(
  { old, new: now }: Pair<ResponseModel>,
  spot: ResponseSpot,
  tools: ShapeComparison,
): void {
  const { pairs, removed, added } = matchBy(old.headers, now.headers, [({ name }) => name]);
  const place = (header: HeaderModel) => ({
    received: `${spot.seen.received}.headers.${header.name}`,
  });
  for (const header of removed) {
    tools.report({
      code: "header-removed",
      message: `The header ${quoted(header.name)} of ${quoted(spot.seen.received)} was removed`,
      spot: { seen: place(header), old: header.pointer, new: spot.new },
      effects: { received: header.required ? { ...behaves, wire: "breaking" } : behaves },
      detail: header.name,
    });
  }
  for (const header of added) {
    tools.report({
      code: "header-added",
      message: `The header ${quoted(header.name)} of ${quoted(spot.seen.received)} was added`,
      spot: { seen: place(header), old: spot.old, new: header.pointer },
      effects: { received: safe },
      detail: header.name,
    });
  }
  for (const header of pairs) compareHeader(header, place(header.old), tools);
}

function compareHeader(
  { old, new: now }: Pair<HeaderModel>,
  seen: { readonly received: string },
  tools: ShapeComparison,
): void {
  const spot = { old: old.pointer, new: now.pointer, seen };
  const say = (message: string, effect: Effect, detail: string): void =>
    tools.report({ code: "header-changed", message, spot, effects: { received: effect }, detail });
  if (old.required !== now.required) {
    const message = `${quoted(seen.received)} is ${now.required ? "always sent" : "optional"} now`;
    say(message, now.required ? safe : { ...behaves, wire: "breaking" }, "required");
  }
  if (old.deprecated !== now.deprecated) {
    const message = `${quoted(seen.received)} is ${now.deprecated ? "deprecated" : "not deprecated any more"}`;
    say(message, documentation, "deprecated");
  }
  if (old.description !== now.description) {
    say(`The description of ${quoted(seen.received)} changed`, documentation, "description");
  }
  const places = { old: old.schemaPointer, new: now.schemaPointer };
  tools.compare({ old: old.shape, new: now.shape }, { ...places, seen });
}
