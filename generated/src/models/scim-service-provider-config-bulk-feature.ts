// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * How far operations can be sent together.
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfigBulkFeature`.
 */
export interface ScimServiceProviderConfigBulkFeature {
  /** Whether the service has the feature. */
  readonly supported?: boolean;
  /** How many operations one request can have at most. */
  readonly maxOperations?: number;
  /** How large such a request can be at most, in bytes. */
  readonly maxPayloadSize?: number;
}
