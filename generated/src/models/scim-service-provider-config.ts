// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimMetadata } from "./scim-metadata.js";
import type { ScimServiceProviderConfigAuthenticationScheme } from "./scim-service-provider-config-authentication-scheme.js";
import type { ScimServiceProviderConfigBulkFeature } from "./scim-service-provider-config-bulk-feature.js";
import type { ScimServiceProviderConfigFilterFeature } from "./scim-service-provider-config-filter-feature.js";
import type { ScimServiceProviderConfigSimpleFeature } from "./scim-service-provider-config-simple-feature.js";

/**
 * The features of the service (RFC 7643, section 5).
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfig`.
 */
export interface ScimServiceProviderConfig {
  /** The URI of the schema of the configuration. */
  readonly schemas?: string[];
  /** The URL of the documentation of the service, for people. */
  readonly documentationUri?: string;
  /** Whether resources can be changed by PATCH. */
  readonly patch?: ScimServiceProviderConfigSimpleFeature;
  /** Whether lists can be filtered, and the maximum number of results. */
  readonly filter?: ScimServiceProviderConfigFilterFeature;
  /** Whether resources have entity tags. */
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
