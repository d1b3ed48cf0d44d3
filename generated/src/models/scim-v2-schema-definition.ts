// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimMetadata } from "./scim-metadata.js";
import type { ScimV2SchemaAttribute } from "./scim-v2-schema-attribute.js";

/**
 * A schema with its attributes (RFC 7643, section 7).
 *
 * Generated from `#/components/schemas/ScimV2SchemaDefinition`.
 */
export interface ScimV2SchemaDefinition {
  /** The URI of the schema. */
  readonly id?: string;
  /** The name of the schema. */
  readonly name?: string;
  /** A description of the schema, for people. */
  readonly description?: string;
  /** The attributes that the schema defines. */
  readonly attributes?: ScimV2SchemaAttribute[];
  /** Contains `location` and `resourceType`. */
  readonly meta?: ScimMetadata;
}
