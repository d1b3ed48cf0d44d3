import { propertyKey } from "../escape.js";
import type {
  OAuthFlowModel,
  OAuthScopeModel,
  SecuritySchemeModel,
} from "../model/security-model.js";

export interface SecuritySchemeView extends SecuritySchemeModel {
  /** The function that puts the secret into a request. */
  readonly encoder: string;
  /** Its token URL is relative to the server. */
  readonly isRelative: boolean;
  /** `auth` takes a secret for it; a client certificate is the platform's business. */
  readonly isInRequest: boolean;
  readonly isApiKey: boolean;
  /** Where the API key stands, in words. */
  readonly place: string | null;
  readonly isBasic: boolean;
  /** Of `http`; the tokens of OAuth 2.0 and OpenID Connect are sent likewise. */
  readonly isBearer: boolean;
  /** Of `http`, and neither of these. */
  readonly isOtherHttp: boolean;
  readonly isOAuth2: boolean;
  readonly isOpenIdConnect: boolean;
  readonly flows: readonly OAuthFlowView[];
  /** The scopes of the flows; those that several flows have alike are there once. */
  readonly scopeGroups: readonly OAuthScopeGroupView[];
}

export interface OAuthFlowView extends OAuthFlowModel {
  /** What gets its tokens, as a call, if the package can; else `null`. */
  readonly call: string | null;
  /** The URLs that the document gives, and what each is called. */
  readonly urls: readonly { readonly name: string; readonly url: string }[];
}

export interface OAuthScopeGroupView {
  /** The flows that have these scopes; empty when all have them. */
  readonly flows: readonly string[];
  readonly scopes: readonly OAuthScopeModel[];
}

/** What `auth` takes. */
export interface CredentialsView {
  /** The schemes that it takes something for. */
  readonly credentialSchemes: readonly SecuritySchemeView[];
  /** The others, which `fetch` has to deal with. */
  readonly certificateSchemes: readonly SecuritySchemeView[];
  /** How several are given, as an object literal; `null` when there are no several. */
  readonly credentialsByName: string | null;
  /** Whether there are scopes to choose from. */
  readonly hasScopes: boolean;
}

/** Views the security schemes of a package, and what follows from them for its credentials. */
export function viewSecuritySchemes(
  models: readonly SecuritySchemeModel[],
): CredentialsView & { readonly securitySchemes: readonly SecuritySchemeView[] } {
  const securitySchemes = models.map(viewSecurityScheme);
  const credentialSchemes = securitySchemes.filter(({ isInRequest }) => isInRequest);
  const currentFirst = credentialSchemes.toSorted(
    (a, b) => Number(a.deprecated) - Number(b.deprecated),
  );
  const [first, second] = currentFirst.map(({ key }) => `${propertyKey(key)}: …`);
  return {
    securitySchemes,
    credentialSchemes,
    certificateSchemes: securitySchemes.filter(({ isInRequest }) => !isInRequest),
    credentialsByName: second === undefined ? null : `{ ${first}, ${second} }`,
    hasScopes: securitySchemes.some(({ scopeGroups }) => scopeGroups.length > 0),
  };
}

function viewSecurityScheme(scheme: SecuritySchemeModel): SecuritySchemeView {
  const { type, placement, tokenUrl } = scheme;
  const isHttp = type === "http";
  const isRelative = tokenUrl !== null && !/^([a-z][a-z\d+.-]*:|\{)/i.test(tokenUrl);
  return {
    ...scheme,
    encoder: credentialEncoders[placement],
    isRelative,
    isInRequest: placement !== "none",
    isApiKey: type === "apiKey",
    place: type === "apiKey" ? (places.get(placement) ?? null) : null,
    isBasic: isHttp && placement === "basic",
    isBearer: isHttp && placement === "bearer",
    isOtherHttp: isHttp && placement === "authorization",
    isOAuth2: type === "oauth2",
    isOpenIdConnect: type === "openIdConnect",
    flows: viewFlows(scheme),
    scopeGroups: groupScopes(scheme.flows),
  };
}

const credentialEncoders = {
  bearer: "bearer",
  basic: "basic",
  authorization: "authorization",
  header: "apiKeyHeader",
  query: "apiKeyQuery",
  cookie: "apiKeyCookie",
  none: "notInRequest",
} as const satisfies Readonly<Record<SecuritySchemeModel["placement"], string>>;

const places: ReadonlyMap<string, string> = new Map([
  ["header", "header"],
  ["query", "query parameter"],
  ["cookie", "cookie"],
]);

/** With the URL that the client really asks for tokens, also where the document has it outside of the flows. */
function viewFlows({ flows, tokenUrl }: SecuritySchemeModel): readonly OAuthFlowView[] {
  const isThere = flows.some(({ type }) => type === "clientCredentials");
  const all = isThere || tokenUrl === null ? flows : [...flows, clientCredentialsFlow];
  return all.map((flow) =>
    flow.type === "clientCredentials"
      ? viewFlow({ ...flow, tokenUrl }, clientCredentialsCall(flow, tokenUrl))
      : viewFlow(flow, null),
  );
}

function viewFlow(flow: OAuthFlowModel, call: string | null): OAuthFlowView {
  const urls = [
    { name: "authorization URL", url: flow.authorizationUrl },
    { name: "device authorization URL", url: flow.deviceAuthorizationUrl },
    { name: "token URL", url: flow.tokenUrl },
    { name: "refresh URL", url: flow.refreshUrl },
  ];
  return {
    ...flow,
    call,
    // An empty one is a placeholder.
    urls: urls.flatMap(({ name, url }) => (url ? [{ name, url }] : [])),
  };
}

function clientCredentialsCall({ scopes }: OAuthFlowModel, tokenUrl: string | null): string {
  const members = [
    ...["clientId", "clientSecret"],
    ...(scopes.length > 0 ? ["scope"] : []),
    ...(tokenUrl === null ? ["tokenUrl"] : []),
  ];
  return `clientCredentials({ ${members.join(", ")} })`;
}

const clientCredentialsFlow: OAuthFlowModel = {
  type: "clientCredentials",
  authorizationUrl: null,
  deviceAuthorizationUrl: null,
  tokenUrl: null,
  refreshUrl: null,
  scopes: [],
  extensions: {},
};

function groupScopes(flows: readonly OAuthFlowModel[]): readonly OAuthScopeGroupView[] {
  const groups = new Map<string, OAuthFlowModel[]>();
  for (const flow of flows) {
    const key = JSON.stringify(flow.scopes);
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || first.scopes.length === 0) return [];
    const isAll = alike.length === flows.length;
    return [{ flows: isAll ? [] : alike.map(({ type }) => type), scopes: first.scopes }];
  });
}
