import { importFrom } from "../support/import-from.js";

/** What the tests use of the vendor's SDK. */
interface VendorModule {
  readonly ApiClient: { readonly instance: VendorApiClient };
  readonly SCIMApi: new () => Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
}

interface VendorApiClient {
  readonly config: { basePath: string; live_reload_config: boolean };
  setAccessToken(token: string): void;
  setGateway(gateway: object): void;
  loginClientCredentialsGrant(clientId: string, clientSecret: string): Promise<unknown>;
}

/** The operations of the vendor's SDK, called as ours are: with one object. */
export interface VendorSdk {
  readonly operations: readonly string[];
  /** How an operation is called: its name, and the names of its arguments in parentheses. */
  signatureOf(operation: string): string;
  call(operation: string, request: Readonly<Record<string, unknown>>): Promise<void>;
  /** Asks the server, in place of the login host, for a token. */
  logIn(clientId: string, clientSecret: string): Promise<void>;
}

/** Imports the SDK and sets it up. It is a singleton, so there is one for each process. */
export async function importVendorSdk(baseUrl: string, token: string): Promise<VendorSdk> {
  const imported = await importFrom("vendor", "purecloud-platform-client-v2");
  // Sound: it is a CommonJS module; that it is as declared here, the tests find out.
  const { ApiClient, SCIMApi } = (imported as { readonly default: VendorModule }).default;
  const { config } = ApiClient.instance;
  // It would read settings of the person who runs the tests.
  config.live_reload_config = false;
  config.basePath = baseUrl;
  ApiClient.instance.setAccessToken(token);
  const { hostname: host, port } = new URL(baseUrl);
  const api = new SCIMApi();
  const operations = Object.getOwnPropertyNames(SCIMApi.prototype).filter((name) =>
    /scim/i.test(name),
  );
  const methodOf = (operation: string) => {
    const method = api[operation];
    if (!method) throw new Error(`the SDK has no ${operation}`);
    // What is required is given one by one, in this order, and the rest as an object at the end.
    const [, list = ""] = /\(([^)]*)\)/.exec(String(method)) ?? [];
    return { method, names: list.split(",").map((name) => name.trim()) };
  };
  return {
    operations,
    signatureOf: (operation) => `${operation}(${methodOf(operation).names.join(", ")})`,
    call: async (operation, request) => {
      const { method, names } = methodOf(operation);
      const given = names.map((name) => (name === "opts" ? request : request[name]));
      await method.apply(api, given);
    },
    logIn: async (clientId, clientSecret) => {
      // Only a gateway can be reached without TLS.
      ApiClient.instance.setGateway({ protocol: "http", host, port: Number(port) });
      await ApiClient.instance.loginClientCredentialsGrant(clientId, clientSecret);
    },
  };
}
