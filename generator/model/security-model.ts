import type { Extensions, WrittenNode } from "./model-node.js";

/** @see https://spec.openapis.org/oas/v3.2.0.html#security-scheme-object */
export interface SecuritySchemeModel extends WrittenNode {
  /** The key in `components.securitySchemes`. */
  readonly key: string;
  /** The constant that describes it: `petstoreAuth`. */
  readonly name: string;
  readonly type: "apiKey" | "http" | "mutualTLS" | "oauth2" | "openIdConnect";
  readonly description: string | null;
  readonly deprecated: boolean;
  /** How a credential gets into a request; `none` where that is not HTTP's business. */
  readonly placement: "bearer" | "basic" | "authorization" | "header" | "query" | "cookie" | "none";
  /** The header, query parameter or cookie of an `apiKey`, or the scheme of `authorization`; else `null`. */
  readonly parameter: string | null;
  /** What a bearer token looks like, for people: `JWT`. */
  readonly bearerFormat: string | null;
  readonly openIdConnectUrl: string | null;
  readonly oauth2MetadataUrl: string | null;
  /** Where a client gets its token by client credentials: `x-token-url`, or the flow's `tokenUrl`. */
  readonly tokenUrl: string | null;
  /** Of `oauth2`, in the order of the specification. */
  readonly flows: readonly OAuthFlowModel[];
}

/** The names of the flows, in the order of the specification. */
export type OAuthFlowType =
  "implicit" | "password" | "clientCredentials" | "authorizationCode" | "deviceAuthorization";

/** @see https://spec.openapis.org/oas/v3.2.0.html#oauth-flow-object */
export interface OAuthFlowModel {
  readonly type: OAuthFlowType;
  readonly authorizationUrl: string | null;
  readonly deviceAuthorizationUrl: string | null;
  readonly tokenUrl: string | null;
  readonly refreshUrl: string | null;
  /** In the order of the document. */
  readonly scopes: readonly OAuthScopeModel[];
  readonly extensions: Extensions;
}

export interface OAuthScopeModel {
  readonly name: string;
  readonly description: string | null;
}

/** One alternative of a security requirement: all its schemes together. */
export interface SecurityRequirementModel {
  readonly schemes: readonly {
    /** The name of the {@link SecuritySchemeModel}. */
    readonly name: string;
    /** Scopes of `oauth2` and `openIdConnect`, roles of the others. */
    readonly scopes: readonly string[];
  }[];
}
