// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * How far lists can be filtered.
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfigFilterFeature`.
 */
export interface ScimServiceProviderConfigFilterFeature {
  /** Whether the service has the feature. */
  readonly supported?: boolean;
  /** How many results a list can have at most. */
  readonly maxResults?: number;
}
