import type { ClientModel, SchemaModel } from "../model/client-model.js";
import type { ReferenceShape, Shape } from "../shapes/shape.js";
import type { Direction } from "./effects.js";

/** One of the two documents, ready to be looked up in. */
export interface Side {
  readonly model: ClientModel;
  readonly schemaOf: (key: string) => SchemaModel | null;
  /** The shape of the schema that a reference names. */
  readonly follow: (reference: ReferenceShape) => Shape;
}

const unknownShape: Shape = {
  kind: "primitive",
  type: "unknown",
  constraints: null,
  annotations: null,
};

/** Prepares a model for look-ups. */
export function createSide(model: ClientModel): Side {
  const schemas = new Map(model.schemas.map((schema) => [schema.key, schema]));
  const schemaOf = (key: string): SchemaModel | null => schemas.get(key) ?? null;
  return {
    model,
    schemaOf,
    follow: ({ key }) => schemaOf(key)?.shape ?? unknownShape,
  };
}

/** The name of the type that a schema has in a direction. */
export function typeNameOf(schema: SchemaModel, direction: Direction): string {
  return (direction === "sent" ? schema.inputName : null) ?? schema.name;
}

/** Whether values that go in a direction have a property: what is read-only is not sent, and the other way round. */
export function isVisible(access: "both" | "read" | "write", direction: Direction): boolean {
  return access === "both" || access === (direction === "sent" ? "write" : "read");
}

/** How the types of a direction are printed. */
export interface Form {
  /** Extensible enumerations take any other string. */
  readonly open: boolean;
  /** Arrays are read-only ones. */
  readonly readonly: boolean;
}

/** The form of parameters and bodies that have no name. */
export function rootForm(direction: Direction): Form {
  return direction === "sent" ? { open: false, readonly: true } : { open: true, readonly: false };
}

/** The form of a named schema. One type for both directions is printed as what is received. */
export function formOf({ inputName, received }: SchemaModel, direction: Direction): Form {
  if (direction === "received") return rootForm("received");
  return { open: received, readonly: inputName !== null || !received };
}
