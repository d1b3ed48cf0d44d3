// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A way to authenticate.
 *
 * Generated from `#/components/schemas/ScimServiceProviderConfigAuthenticationScheme`.
 */
export interface ScimServiceProviderConfigAuthenticationScheme {
  /** The name of the scheme, such as HTTP Basic. */
  readonly name: string;
  /** What the scheme is, for people. */
  readonly description: string;
  /** Where the scheme is specified. */
  readonly specUri?: string;
  /** Where its use is documented. */
  readonly documentationUri?: string;
  /** The kind of scheme. */
  readonly type:
    "oauth" | "oauth2" | "oauthbearertoken" | "httpbasic" | "httpdigest" | (string & {});
  /** Whether this is the scheme to use first. */
  readonly primary?: boolean;
}
