// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimMetadata } from "./scim-metadata.js";
import type {
  ScimV2MemberReference,
  ScimV2MemberReferenceInput,
} from "./scim-v2-member-reference.js";

/**
 * A group of users (RFC 7643, section 4.2).
 *
 * Generated from `#/components/schemas/ScimV2Group`.
 */
export interface ScimV2Group {
  /** The ID of the group, assigned by the service. It never changes. */
  readonly id?: string;
  /** The URIs of the schemas whose attributes the group has. */
  schemas?: string[];
  /** The name of the group. It is required, but cannot be changed. */
  displayName: string;
  /** The ID that the provisioning client assigns to the group. Case-sensitive. */
  externalId?: string;
  /** The members of the group. */
  members?: ScimV2MemberReference[];
  /** When the group was last changed, and its version. */
  readonly meta?: ScimMetadata;
}

/**
 * A group of users (RFC 7643, section 4.2).
 *
 * Generated from `#/components/schemas/ScimV2Group`.
 */
export interface ScimV2GroupInput {
  /** The URIs of the schemas whose attributes the group has. */
  schemas?: readonly string[] | undefined;
  /** The name of the group. It is required, but cannot be changed. */
  displayName: string;
  /** The ID that the provisioning client assigns to the group. Case-sensitive. */
  externalId?: string | undefined;
  /** The members of the group. */
  members?: readonly ScimV2MemberReferenceInput[] | undefined;
}
