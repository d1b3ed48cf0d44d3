// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimConfigResourceTypeSchemaExtension } from "./scim-config-resource-type-schema-extension.js";
import type { ScimMetadata } from "./scim-metadata.js";

/**
 * A resource type that the service supports.
 *
 * Generated from `#/components/schemas/ScimConfigResourceType`.
 */
export interface ScimConfigResourceType {
  /** The ID of the resource type. */
  readonly id?: string;
  /** The URI of the schema of resource types. */
  readonly schemas?: string[];
  /** The name of the resource type. */
  readonly name?: string;
  /** A description of the resource type, for people. */
  readonly description?: string;
  /** The URI of the schema of all resources of this type. */
  readonly schema?: string;
  /** The schemas that extend it. */
  readonly schemaExtensions?: ScimConfigResourceTypeSchemaExtension[];
  /** The endpoint of resources of this type, relative to the base URL of the service. */
  readonly endpoint?: string;
  /** Contains `location` and `resourceType`. */
  readonly meta?: ScimMetadata;
}
