// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { JsonNode } from "./json-node.js";

/**
 * One change. What path and value may be depends on `op` (RFC 7644, section 3.5.2).
 *
 * Generated from `#/components/schemas/ScimV2PatchOperation`.
 */
export interface ScimV2PatchOperation {
  /**
   * What to do.
   *
   * - `"add"`: Adds the value to what is there, or sets it where nothing is.
   * - `"replace"`: Puts the value in the place of what is there.
   * - `"remove"`: Takes away what the path leads to.
   */
  op: "add" | "replace" | "remove";
  /**
   * The attribute to change, where needed with a filter for its values: `emails[type eq
   * "work"].value`. Needed to remove; without a path, the value is an object of attributes.
   */
  path?: string | undefined;
  /** The value to add or to put in the place; any JSON. */
  value?: JsonNode | undefined;
}
