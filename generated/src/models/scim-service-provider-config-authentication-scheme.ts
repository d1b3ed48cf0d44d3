// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A way to authenticate.
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfigAuthenticationScheme`.
 */
export interface ScimServiceProviderConfigAuthenticationScheme {
  /** The name of the scheme, such as HTTP Basic. */
  readonly name: string;
  /** A description of the scheme, for people. */
  readonly description: string;
  /** The URL of the specification of the scheme. */
  readonly specUri?: string;
  /** The URL of the documentation of its use. */
  readonly documentationUri?: string;
  /** The kind of scheme. */
  readonly type:
    "oauth" | "oauth2" | "oauthbearertoken" | "httpbasic" | "httpdigest" | (string & {});
  /** Whether this is the preferred scheme. */
  readonly primary?: boolean;
}
