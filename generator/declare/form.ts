import type { SchemaModel } from "../model/client-model.js";

/** Which of its two forms a type is printed in, and what follows from that. */
export interface Form {
  /** Whether references mean what is read or what is sent. */
  readonly side: "read" | "input";
  /** The access of the properties that this form does not have. */
  readonly lacks: "read" | "write";
  /** Optional properties may be set to `undefined`. */
  readonly allowsUndefined: boolean;
  /** Arrays may be read-only ones. */
  readonly readonlyArrays: boolean;
  /** An extensible enumeration has any other string too. */
  readonly openEnums: boolean;
}

/** What a response holds. */
export const readForm: Form = {
  side: "read",
  lacks: "write",
  allowsUndefined: false,
  readonlyArrays: false,
  openEnums: true,
};

/** What a request takes: nothing that only the server sets, and every value that the runtime can send. */
export const inputForm: Form = {
  side: "input",
  lacks: "read",
  allowsUndefined: true,
  readonlyArrays: true,
  openEnums: false,
};

/**
 * The form that a named schema is sent in. An extensible enumeration of what is also received stays open: a value that
 * was read can be sent back, whatever the server has come to say.
 */
export function sentForm({ received }: SchemaModel): Form {
  return { ...inputForm, openEnums: received };
}

/**
 * The form of a named schema under its own name. One type for both directions takes `undefined` for what is optional,
 * as a request does; its arrays stay those of a response, so that what was read can be changed and sent back. Only what
 * is never received takes read-only arrays.
 */
export function ownForm({ sent, received, inputName }: SchemaModel): Form {
  if (inputName !== null || !sent) return readForm;
  if (!received) return inputForm;
  return { ...readForm, allowsUndefined: true };
}
