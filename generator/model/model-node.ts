import type { Json } from "../json.js";

/** What every part of the model carries of the node that it was made from. */
export interface ModelNode {
  /** Pointer into the document. */
  readonly pointer: string;
  /** The node's `x-` members, as they are. */
  readonly extensions: Extensions;
}

/** A part of the model that the documentation of the client points back to. */
export interface WrittenNode extends ModelNode {
  /** Where it was written, as a reference in the document: `#/definitions/Pet`, `pets.yaml#/Pet`. */
  readonly origin: string;
}

export interface Extensions {
  readonly [name: string]: Json;
}
