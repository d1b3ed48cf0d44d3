import type { ShapeOf } from "../../body-shapes.js";
import type { Reporter } from "../../diagnostics.js";
import type { Shape } from "../../shapes/shape.js";
import type { ClientModel } from "../client-model.js";
import { copyWith } from "../copy-model.js";
import { placesOf, ownValuesOf } from "../places.js";
import { refuseAmbiguous, refuseAt } from "./refuse-ambiguous.js";
import { wantedTypes } from "./wanted-types.js";

/**
 * Gives primitives the types that overlays have for their formats. One keeps the type that it has in JSON where code could
 * not tell a value of it from that of another schema, which is a warning, and where the client itself reads or sets it.
 *
 * @param types the TypeScript type of each format
 */
export function giveValueTypes(
  model: ClientModel,
  types: ReadonlyMap<string, string>,
  reporter: Reporter,
): ClientModel {
  if (types.size === 0) return model;
  const schemas = new Map(model.schemas.map(({ key, shape }) => [key, shape]));
  const shapeOf: ShapeOf = (key) => schemas.get(key) ?? null;
  const places = placesOf(model, shapeOf);
  const wanted = wantedTypes(places, types);
  for (const value of ownValuesOf(model)) refuseAt(value, wanted, shapeOf);
  const refused = refuseAmbiguous(wanted, places, schemas);
  for (const { pointer, format, type } of refused) {
    const message = `the format "${format}" is no ${type} here: its values cannot be told apart from those of another schema`;
    reporter.report({ code: "value-type-ambiguous", message, pointer });
  }
  return copyWith(model, (node) => {
    // Sound: only shapes are among the keys, and any object may be looked for.
    const valueType = wanted.get(node as Shape)?.type;
    return valueType === undefined ? undefined : { valueType };
  });
}
