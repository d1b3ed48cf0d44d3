// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * What the service notes about a resource.
 *
 * Generated from `#/components/schemas/ScimMetadata`.
 */
export interface ScimMetadata {
  /** The kind of resource that this is. */
  readonly resourceType?:
    "User" | "Group" | "ServiceProviderConfig" | "ResourceType" | "Schema" | (string & {});
  /**
   * When the resource was last changed. Schemas and resource types do not have it.
   *
   * Format: date-time.
   */
  readonly lastModified?: string;
  /** The URI of the resource. */
  readonly location?: string;
  /**
   * The version of the resource with its double quotes, as in the `ETag` header. Schemas and
   * resource types do not have it.
   */
  readonly version?: string;
}

/**
 * What the service notes about a resource.
 *
 * Generated from `#/components/schemas/ScimMetadata`.
 */
export type ScimMetadataInput = object;
