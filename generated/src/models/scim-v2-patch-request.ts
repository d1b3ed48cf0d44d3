// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimV2PatchOperation } from "./scim-v2-patch-operation.js";

/**
 * A list of changes to a resource (RFC 7644, section 3.5.2).
 *
 * Generated from `#/components/schemas/ScimV2PatchRequest`.
 */
export interface ScimV2PatchRequest {
  /** One URI, `urn:ietf:params:scim:api:messages:2.0:PatchOp`. */
  schemas: readonly string[];
  /** The changes. They are applied in this order, all of them or none. */
  Operations?: readonly ScimV2PatchOperation[] | undefined;
}
