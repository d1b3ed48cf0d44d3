// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A feature that is there or not.
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfigSimpleFeature`.
 */
export interface ScimServiceProviderConfigSimpleFeature {
  /** Whether the service has the feature. */
  readonly supported?: boolean;
}
