// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * Support for filters.
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfigFilterFeature`.
 */
export interface ScimServiceProviderConfigFilterFeature {
  /** Whether the feature is supported. */
  readonly supported?: boolean;
  /** The maximum number of results of a list. */
  readonly maxResults?: number;
}
