// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * The metadata of a resource.
 *
 * Generated from `#/components/schemas/ScimMetadata`.
 */
export interface ScimMetadata {
  /** The type of the resource. */
  readonly resourceType?:
    "User" | "Group" | "ServiceProviderConfig" | "ResourceType" | "Schema" | (string & {});
  /**
   * When the resource was last changed. Missing for schemas and resource types.
   *
   * Format: date-time.
   */
  readonly lastModified?: string;
  /** The URI of the resource. */
  readonly location?: string;
  /**
   * The version of the resource, including its double quotes, as in the `ETag` header. Missing for
   * schemas and resource types.
   */
  readonly version?: string;
}

/**
 * The metadata of a resource.
 *
 * Generated from `#/components/schemas/ScimMetadata`.
 */
export type ScimMetadataInput = object;
