// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A feature that is supported or not.
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfigSimpleFeature`.
 */
export interface ScimServiceProviderConfigSimpleFeature {
  /** Whether the feature is supported. */
  readonly supported?: boolean;
}
