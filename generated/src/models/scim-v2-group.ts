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
  /** Names the group; made by the service and never changed. */
  readonly id?: string;
  /** The URIs of the schemas that the group has attributes of. */
  schemas?: string[];
  /** The name of the group. It must be sent, but cannot be changed. */
  displayName: string;
  /** The ID that the provisioning client gives the group. Case matters. */
  externalId?: string;
  /** The users that belong to the group. */
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
  /** The URIs of the schemas that the group has attributes of. */
  schemas?: readonly string[] | undefined;
  /** The name of the group. It must be sent, but cannot be changed. */
  displayName: string;
  /** The ID that the provisioning client gives the group. Case matters. */
  externalId?: string | undefined;
  /** The users that belong to the group. */
  members?: readonly ScimV2MemberReferenceInput[] | undefined;
}
