import type { PropertyShape, Shape } from "../shapes/shape.js";
import type { Fits } from "./assignable-lists.js";
import type { Direction } from "./effects.js";
import type { ObjectView } from "./object-view.js";
import { isVisible } from "./side.js";

/** Whether an object may be used where another one is wanted. */
export function takesObject(
  wanted: ObjectView,
  given: ObjectView,
  { direction, fits }: { readonly direction: Direction; readonly fits: Fits },
): boolean {
  const members = [...visibleIn(wanted, direction).values()];
  const source = { ...given, properties: visibleIn(given, direction) };
  // TypeScript refuses an object that shares nothing with one whose properties are all optional.
  const isWeak = members.length > 0 && members.every(({ required }) => !required);
  const isStrange =
    source.properties.size > 0 && members.every(({ name }) => !source.properties.has(name));
  if (isWeak && isStrange && wanted.additional === null) return false;
  return (
    members.every((member) => hasMember(source, member, fits)) &&
    takesRest({ ...wanted, properties: visibleIn(wanted, direction) }, source, fits)
  );
}

const plain = { constraints: null, annotations: null } as const;

/** The properties of bytes, `Blob`, that a schema can describe as well; its methods are no values of JSON. */
export const blobView: ObjectView = {
  properties: new Map(
    Object.entries({ size: "number", type: "string" } as const).map(([name, type]) => {
      const shape = { kind: "primitive", type, ...plain } as const;
      return [name, { name, required: true, access: "both", shape, pointer: "" }];
    }),
  ),
  additional: null,
  closed: false,
  named: true,
};

/** Whether an object asks for nothing, so that arrays and binary data are such objects as well. */
export function isAnyObject(wanted: ObjectView, direction: Direction): boolean {
  return wanted.additional === null && visibleIn(wanted, direction).size === 0;
}

function visibleIn({ properties }: ObjectView, direction: Direction): ObjectView["properties"] {
  return new Map([...properties].filter(([, { access }]) => isVisible(access, direction)));
}

function hasMember(
  { properties }: ObjectView,
  { name, required, shape }: PropertyShape,
  fits: Fits,
): boolean {
  const own = properties.get(name);
  if (own === undefined) return !required;
  if (required && !own.required) return false;
  return fits(own.shape, shape);
}

/** An interface has no index signature, and a type literal has one if all of its properties fit. */
function takesRest(wanted: ObjectView, given: ObjectView, fits: Fits): boolean {
  const signature = indexTypeOf(wanted);
  if (signature === null) return true;
  const own = indexTypeOf(given);
  if (own !== null) return fits(own, signature);
  if (given.named) return false;
  return [...given.properties.values()].every(({ shape }) => fits(shape, signature));
}

/** The type of an index signature, which holds those of the properties beside it; `null` where there is none. */
function indexTypeOf({ additional, properties }: ObjectView): Shape | null {
  if (additional === null || properties.size === 0) return additional;
  const members = [additional, ...[...properties.values()].map(({ shape }) => shape)];
  const isOneOf = { exclusive: false, extensible: false, discriminator: null };
  return { kind: "union", members, ...isOneOf, ...plain };
}
