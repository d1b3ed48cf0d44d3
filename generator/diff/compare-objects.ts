import type { PropertyShape } from "../shapes/shape.js";
import type { ShapeComparison } from "./shape-comparison.js";
import type { Spot } from "./comparison.js";
import { directionsOf, effectsOn, labelOf, within } from "./comparison.js";
import { breaking, effectOfType, effectsFor, safe, sourceBreaking } from "./effects.js";
import type { Direction, Effect } from "./effects.js";
import type { ObjectView } from "./object-view.js";
import { isVisible } from "./side.js";
import { quoted } from "./quoted.js";

interface ObjectPair {
  readonly old: ObjectView;
  readonly new: ObjectView;
}

/** What objects are compared with, and the properties that are compared where they are inherited from. */
interface ObjectComparison extends ShapeComparison {
  readonly inherited: ReadonlySet<string>;
}

/** Compares the properties of two objects, and what they say of others. */
export function compareObjects(pair: ObjectPair, spot: Spot, tools: ObjectComparison): void {
  const { old, new: now } = pair;
  for (const before of old.properties.values()) {
    if (tools.inherited.has(before.name)) continue;
    const after = now.properties.get(before.name);
    if (after === undefined) reportRemoved(before, pair, spot, tools);
    else compareProperties({ old: before, new: after }, spot, tools);
  }
  for (const after of now.properties.values()) {
    if (tools.inherited.has(after.name)) continue;
    if (!old.properties.has(after.name)) reportAdded(after, spot, tools);
  }
  compareAdditional(pair, spot, tools);
}

/** How a property follows the name of its object. */
function suffixOf(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function visibleIn(property: PropertyShape, spot: Spot): readonly Direction[] {
  return directionsOf(spot.seen).filter((direction) => isVisible(property.access, direction));
}

function reportRemoved(
  property: PropertyShape,
  { new: now }: ObjectPair,
  spot: Spot,
  { report }: ShapeComparison,
): void {
  const seen = within(spot.seen, suffixOf(property.name), visibleIn(property, spot));
  const effectOf = (direction: Direction): Effect => {
    if (direction === "received") return property.required ? breaking : sourceBreaking;
    return now.closed ? breaking : sourceBreaking;
  };
  report({
    code: "property-removed",
    message: `${quoted(labelOf(seen))} was removed`,
    spot: { seen, old: property.pointer, new: spot.new },
    effects: effectsOn(seen, effectOf),
  });
}

function reportAdded(property: PropertyShape, spot: Spot, { report }: ShapeComparison): void {
  const { required, name, pointer } = property;
  const seen = within(spot.seen, suffixOf(name), visibleIn(property, spot));
  report({
    code: required ? "required-property-added" : "property-added",
    message: `${quoted(labelOf(seen))} was added${required ? " and is required" : ""}`,
    spot: { seen, old: spot.old, new: pointer },
    effects: effectsOn(seen, (direction) => (required && direction === "sent" ? breaking : safe)),
  });
}

function compareProperties(
  { old, new: now }: { readonly old: PropertyShape; readonly new: PropertyShape },
  spot: Spot,
  tools: ShapeComparison,
): void {
  const before = visibleIn(old, spot);
  const after = visibleIn(now, spot);
  const common = before.filter((direction) => after.includes(direction));
  const suffix = suffixOf(now.name);
  const places = { old: old.pointer, new: now.pointer };
  if (old.access !== now.access) {
    const all = [...new Set([...before, ...after])];
    const seen = within(spot.seen, suffix, all);
    tools.report({
      code: "property-access-changed",
      message: `${quoted(labelOf(seen))} ${accessTexts[old.access]} and ${accessTexts[now.access]} now`,
      spot: { ...places, seen },
      effects: effectsFor(all, (direction) => {
        if (common.includes(direction)) return null;
        if (before.includes(direction))
          return direction === "received" && old.required ? breaking : sourceBreaking;
        return now.required && direction === "sent" ? breaking : safe;
      }),
    });
  }
  const seen = within(spot.seen, suffix, common);
  if (old.required !== now.required) {
    const label = labelOf(seen);
    tools.report({
      code: now.required ? "property-became-required" : "property-became-optional",
      message: `${quoted(label)} is ${now.required ? "required" : "optional"} now`,
      spot: { ...places, seen },
      effects: effectsOn(seen, (direction) =>
        effectOfType(now.required ? "narrower" : "wider", direction),
      ),
    });
  }
  tools.compare({ old: old.shape, new: now.shape }, { ...places, seen });
}

const accessTexts = {
  both: "is read and written",
  read: "is only read",
  write: "is only written",
} as const;

function compareAdditional(
  { old, new: now }: ObjectPair,
  spot: Spot,
  tools: ShapeComparison,
): void {
  const { report, compare } = tools;
  const places = {
    old: `${spot.old}/additionalProperties`,
    new: `${spot.new}/additionalProperties`,
  };
  if (old.additional !== null && now.additional !== null) {
    const seen = within(spot.seen, "[string]");
    compare({ old: old.additional, new: now.additional }, { ...places, seen });
    return;
  }
  const label = labelOf(spot.seen);
  if (now.additional !== null) {
    // An interface has no index signature, so its values do not fit where there is one.
    const sent = old.named ? sourceBreaking : safe;
    report({
      code: "additional-properties-added",
      message: `${quoted(label)} takes properties that are not listed`,
      spot: { ...spot, new: places.new },
      effects: effectsOn(spot.seen, (direction) => (direction === "sent" ? sent : safe)),
    });
  } else if (old.additional !== null) {
    report({
      code: "additional-properties-removed",
      message: `${quoted(label)} does not describe properties that are not listed any more`,
      spot: { ...spot, old: places.old },
      effects: effectsOn(spot.seen, (direction) =>
        direction === "received" || now.closed ? breaking : sourceBreaking,
      ),
    });
  }
}
