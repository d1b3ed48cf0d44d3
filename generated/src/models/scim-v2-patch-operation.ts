// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { JsonNode } from "./json-node.js";

/**
 * One change. `op` decides what `path` and `value` may be (RFC 7644, section 3.5.2).
 *
 * Generated from `#/components/schemas/ScimV2PatchOperation`.
 */
export interface ScimV2PatchOperation {
  /**
   * The kind of change.
   *
   * - `"add"`: Adds the value to what is there, or sets it where nothing is.
   * - `"replace"`: Puts the value in the place of what is there.
   * - `"remove"`: Takes away what the path leads to.
   */
  op: "add" | "replace" | "remove";
  /**
   * The attribute to change, with a filter for its values if needed: `emails[type eq
   * "work"].value`. Required by `remove`; without a path, the value is an object of attributes.
   */
  path?: string | undefined;
  /** The value to add, or to replace the old one with; any JSON. */
  value?: JsonNode | undefined;
}
