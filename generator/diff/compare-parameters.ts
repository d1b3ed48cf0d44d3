import type { ParameterModel } from "../model/parameter-model.js";
import type { OperationModel } from "../model/client-model.js";
import type { FindingCode } from "./codes.js";
import type { Shape } from "../shapes/shape.js";
import type { ShapeComparison } from "./shape-comparison.js";
import {
  behaves,
  behavesBreaking,
  breaking,
  documentation,
  safe,
  sourceBreaking,
} from "./effects.js";
import type { Effect } from "./effects.js";
import type { Matching, Pair } from "./pairs.js";
import { matchBy } from "./pairs.js";
import type { ReportChange } from "./comparison.js";
import { quoted } from "./quoted.js";

/** Compares the parameters of an operation. */
export function compareParameters(pair: Pair<OperationModel>, tools: ShapeComparison): void {
  const { pairs, removed, added } = matchParameters(pair);
  const nameOf = (side: "old" | "new", { member }: ParameterModel): string =>
    `${pair[side].paramsName}.${member}`;
  for (const parameter of removed) {
    tools.report({
      code: "parameter-removed",
      message: `The ${parameter.in} parameter ${quoted(nameOf("old", parameter))} was removed`,
      spot: {
        seen: { sent: nameOf("old", parameter) },
        old: parameter.pointer,
        new: pair.new.pointer,
      },
      effects: { sent: sourceBreaking },
      detail: parameter.name,
    });
  }
  for (const parameter of added) {
    const { required, pointer, name } = parameter;
    tools.report({
      code: required ? "required-parameter-added" : "parameter-added",
      message: `The ${required ? "required" : "optional"} ${parameter.in} parameter ${quoted(nameOf("new", parameter))} was added`,
      spot: { seen: { sent: nameOf("new", parameter) }, old: pair.old.pointer, new: pointer },
      effects: { sent: required ? breaking : safe },
      detail: name,
    });
  }
  for (const parameters of pairs) {
    compareParameter(
      parameters,
      nameOf("old", parameters.old),
      nameOf("new", parameters.new),
      tools,
    );
  }
}

/** By place and name; a path parameter then by its position in the path; the others by their member, wherever they are. */
function matchParameters({ old, new: now }: Pair<OperationModel>): Matching<ParameterModel> {
  const positionIn = (operation: OperationModel, { name }: ParameterModel): number =>
    operation.pathPieces
      .filter((piece) => piece.kind === "parameter")
      .findIndex((piece) => piece.name === name);
  return matchBy(old.parameters, now.parameters, [
    (parameter) => `${parameter.in} ${nameOnWire(parameter)}`,
    (parameter, from) =>
      parameter.in === "path" ? `${positionIn(from === "old" ? old : now, parameter)}` : null,
    ({ member }) => member,
  ]);
}

function nameOnWire(parameter: ParameterModel): string {
  return parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
}

function compareParameter(
  { old, new: now }: Pair<ParameterModel>,
  oldName: string,
  newName: string,
  tools: ShapeComparison,
): void {
  const spot = { seen: { sent: oldName }, old: old.pointer, new: now.pointer };
  const say = (code: FindingCode, message: string, effect: Effect): void =>
    tools.report({ code, message, spot, effects: { sent: effect } });
  if (old.member !== now.member) {
    say("parameter-renamed", `${quoted(oldName)} is called ${quoted(newName)} now`, sourceBreaking);
  }
  if (old.in !== now.in || (old.in !== "path" && nameOnWire(old) !== nameOnWire(now))) {
    const message = `${quoted(oldName)} is sent as the ${now.in} parameter ${quoted(now.name)}, and was the ${old.in} parameter ${quoted(old.name)}`;
    say("parameter-moved", message, behavesBreaking);
  }
  if (old.required !== now.required) {
    if (now.required)
      say("parameter-became-required", `${quoted(oldName)} is required now`, breaking);
    else say("parameter-became-optional", `${quoted(oldName)} is optional now`, safe);
  }
  compareSettings({ old, new: now }, spot, tools.report);
  tools.compare(
    { old: old.shape, new: now.shape },
    { ...spot, old: old.schemaPointer, new: now.schemaPointer },
  );
}

function compareSettings(
  { old, new: now }: Pair<ParameterModel>,
  spot: Parameters<ReportChange>[0]["spot"],
  report: ReportChange,
): void {
  const name = spot.seen.sent ?? old.name;
  const say = (code: FindingCode, message: string, effect: Effect): void =>
    report({ code, message, spot, effects: { sent: effect }, detail: code });
  if (isWrittenDifferently(old, now)) {
    say(
      "parameter-serialization-changed",
      `${quoted(name)} is written in another way`,
      behavesBreaking,
    );
  }
  if (JSON.stringify(old.filter) !== JSON.stringify(now.filter)) {
    say(
      "parameter-filter-changed",
      `${quoted(name)} may name other attributes or operators`,
      behaves,
    );
  }
  if (old.deprecated !== now.deprecated) {
    if (now.deprecated) say("parameter-deprecated", `${quoted(name)} is deprecated`, documentation);
    else say("parameter-undeprecated", `${quoted(name)} is not deprecated any more`, documentation);
  }
  if (old.description !== now.description) {
    say(
      "parameter-documentation-changed",
      `The description of ${quoted(name)} changed`,
      documentation,
    );
  }
}

/** A parameter that is sent in another place has another style anyway, and a single value is never exploded. */
function isWrittenDifferently(old: ParameterModel, now: ParameterModel): boolean {
  if (old.mediaType !== now.mediaType || old.allowReserved !== now.allowReserved) return true;
  if (old.in !== now.in) return false;
  const isExploded = hasParts(old.shape) && hasParts(now.shape);
  return old.style !== now.style || (isExploded && old.explode !== now.explode);
}

function hasParts(shape: Shape): boolean {
  switch (shape.kind) {
    case "primitive":
      return shape.type === "unknown";
    case "literal":
      return false;
    case "union":
      return shape.members.some(hasParts);
    case "array":
    case "intersection":
    case "object":
    case "reference":
    case "tuple":
      return true;
  }
}
