import type { ShapeOf } from "../../body-shapes.js";
import type { Reporter } from "../../diagnostics.js";
import type { ClientModel } from "../client-model.js";
import { copyWith } from "../copy-model.js";
import { placesOf } from "../places.js";
import { changesOfOperations } from "./changes-of-operations.js";
import { changesOfShapes } from "./changes-of-shapes.js";
import { bodiesReadByClient } from "./own-pointers.js";
import { refuseNames } from "./refuse-names.js";
import { wantedNames, type PropertyNames } from "./wanted-names.js";

/** What decides the names of members. */
export interface MemberNaming {
  /** The casing that an overlay asks for; `null` leaves all names as they are in JSON. */
  readonly memberNames: "camel" | null;
  /** Names of the user's choice, by JSON pointer. */
  readonly overrides: Readonly<Record<string, string>>;
}

/**
 * Names the properties of objects and the parameters of operations in camel case. A property keeps the name that it has in
 * JSON, with a warning, where another one has or gets the same name, and where code could not tell which of several
 * schemas a value has that differ in it.
 */
export function nameMembers(
  model: ClientModel,
  { memberNames, overrides }: MemberNaming,
  reporter: Reporter,
): ClientModel {
  if (memberNames === null) return model;
  const schemas = new Map(model.schemas.map(({ key, shape }) => [key, shape]));
  const shapeOf: ShapeOf = (key) => schemas.get(key) ?? null;
  const places = [...placesOf(model, shapeOf), ...bodiesReadByClient(model)];
  const { wanted, clashes } = wantedNames(places);
  reportAll("member-name-clash", clashes, reporter);
  reportAll("member-name-ambiguous", refuseNames(wanted, places, schemas), reporter);
  const changes = new Map([
    ...changesOfShapes(model, wanted, shapeOf),
    ...changesOfOperations(model, { wanted, shapeOf, overrides }, reporter),
  ]);
  return copyWith(model, (node) => changes.get(node));
}

const reasons = {
  "member-name-clash": "another property of the object has that name, or would get it as well",
  "member-name-ambiguous": "its values cannot be told apart from those of another schema",
} as const;

function reportAll(code: keyof typeof reasons, names: PropertyNames, reporter: Reporter): void {
  const said = new Set<string>();
  for (const [{ name: wireName, pointer }, name] of names) {
    if (said.has(pointer)) continue;
    said.add(pointer);
    const message = `"${wireName}" keeps its name instead of "${name}": ${reasons[code]}`;
    reporter.report({ code, message, pointer });
  }
}
