import type { Json } from "../json.js";
import type { TypeExpression } from "../print/type-expression.js";

/** A TypeScript type, with the names that it refers to. */
export interface TypeText {
  readonly type: TypeExpression;
  /** As Prettier lays it out at the start of a line. */
  readonly text: string;
  /** The names of models and helper types in it, sorted. */
  readonly references: readonly string[];
}

/** A type that is declared by name. */
export interface Declaration {
  readonly name: string;
  readonly kind: "interface" | "type";
  /** The names of models and helper types in it, sorted. */
  readonly references: readonly string[];
  /** The whole statement in Prettier's layout, from `export` on, with the documentation of its members. */
  readonly text: string;
  /** The text is not in Prettier's layout. */
  readonly isUnformatted?: true;
}

/** A value as documentation shows it: JSON, or what has none, such as bytes. */
export type Sample =
  | { readonly kind: "value"; readonly value: Json }
  /** TypeScript as it is to be printed. */
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Sample[] }
  | { readonly kind: "object"; readonly members: readonly SampleMember[] }
  /** A call of a function with an object. */
  | { readonly kind: "call"; readonly name: string; readonly members: readonly SampleMember[] };

/** A member of an object in documentation. */
export interface SampleMember {
  readonly name: string;
  readonly sample: Sample;
}

/** All types of the package, each made alone. */
export interface Declarations {
  /** By name: one for each schema, its input form and its base. */
  readonly models: ReadonlyMap<string, Declaration>;
  /** The types that operations and webhooks declare in their own files, by name. */
  readonly operationTypes: ReadonlyMap<string, Declaration>;
  /** The type of each parameter, header and body, by the pointer of its schema. */
  readonly types: ReadonlyMap<string, TypeText>;
  /**
   * A value of each required parameter and of the body in its first media type, if one can be told, by the pointer of
   * its schema.
   */
  readonly samples: ReadonlyMap<string, Sample>;
  /** The type of each body of a webhook, by the pointer of its schema: read in requests, sent in responses. */
  readonly webhookTypes: ReadonlyMap<string, TypeText>;
  /** Helper types that the others use, by name. */
  readonly utilities: ReadonlyMap<string, Declaration>;
}
