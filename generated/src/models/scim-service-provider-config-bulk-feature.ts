// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * Support for bulk requests.
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfigBulkFeature`.
 */
export interface ScimServiceProviderConfigBulkFeature {
  /** Whether the feature is supported. */
  readonly supported?: boolean;
  /** The maximum number of operations in a request. */
  readonly maxOperations?: number;
  /** The maximum size of a request, in bytes. */
  readonly maxPayloadSize?: number;
}
