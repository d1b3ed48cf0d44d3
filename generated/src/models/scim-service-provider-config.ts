// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimMetadata } from "./scim-metadata.js";
import type { ScimServiceProviderConfigAuthenticationScheme } from "./scim-service-provider-config-authentication-scheme.js";
import type { ScimServiceProviderConfigBulkFeature } from "./scim-service-provider-config-bulk-feature.js";
import type { ScimServiceProviderConfigFilterFeature } from "./scim-service-provider-config-filter-feature.js";
import type { ScimServiceProviderConfigSimpleFeature } from "./scim-service-provider-config-simple-feature.js";

/**
 * What the service is able to do (RFC 7643, section 5).
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfig`.
 */
export interface ScimServiceProviderConfig {
  /** The URI of the schema of the configuration. */
  readonly schemas?: string[];
  /** Where the service is documented, for people. */
  readonly documentationUri?: string;
  /** Whether parts of a resource can be changed. */
  readonly patch?: ScimServiceProviderConfigSimpleFeature;
  /** Whether lists can be filtered, and how long they can be. */
  readonly filter?: ScimServiceProviderConfigFilterFeature;
  /** Whether resources have versions. */
  readonly etag?: ScimServiceProviderConfigSimpleFeature;
  /** Whether lists can be sorted. */
  readonly sort?: ScimServiceProviderConfigSimpleFeature;
  /** Whether several operations can be sent in one request. */
  readonly bulk?: ScimServiceProviderConfigBulkFeature;
  /** Whether passwords can be changed. */
  readonly changePassword?: ScimServiceProviderConfigSimpleFeature;
  /** The ways in which a client can authenticate. */
  readonly authenticationSchemes?: ScimServiceProviderConfigAuthenticationScheme[];
  /** When the configuration was last changed, and its version. */
  readonly meta?: ScimMetadata;
}
