// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimConfigResourceTypeSchemaExtension } from "./scim-config-resource-type-schema-extension.js";
import type { ScimMetadata } from "./scim-metadata.js";

/**
 * A kind of resource that the service knows.
 *
 * Generated from `#/components/schemas/ScimConfigResourceType`.
 */
export interface ScimConfigResourceType {
  /** Names the resource type. */
  readonly id?: string;
  /** The URI of the schema of resource types. */
  readonly schemas?: string[];
  /** The name of the resource type. */
  readonly name?: string;
  /** What the resource type is, for people. */
  readonly description?: string;
  /** The URI of the schema that all resources of this type have. */
  readonly schema?: string;
  /** The schemas that extend it. */
  readonly schemaExtensions?: ScimConfigResourceTypeSchemaExtension[];
  /** Where resources of this type are, relative to the base of the service. */
  readonly endpoint?: string;
  /** Has `location` and `resourceType`. */
  readonly meta?: ScimMetadata;
}
