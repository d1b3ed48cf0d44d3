import type { IncomingMessage, ServerResponse } from "node:http";
import { importFrom } from "../support/import-from.js";

/** What the tests use of `scimmy`. */
export interface Scimmy {
  readonly Resources: {
    readonly User: ResourceType;
    readonly Group: ResourceType;
    declare(type: ResourceType): ResourceType;
  };
  readonly Schemas: { readonly EnterpriseUser: SchemaDefinitionHolder };
  readonly Types: {
    readonly Error: new (status: number, scimType: string | null, detail: string) => Error;
    readonly SchemaDefinition: new (
      name: string,
      id: string,
      description: string,
      attributes: readonly object[],
    ) => object;
    readonly Attribute: new (
      type: string,
      name: string,
      config?: object,
      subAttributes?: readonly object[],
    ) => object;
  };
}

export interface SchemaDefinitionHolder {
  readonly definition: object;
}

/** A type of resource, and the functions that keep its resources. */
export interface ResourceType {
  extend(schema: object, required?: boolean): ResourceType;
  ingress(write: (request: ResourceRequest, instance: Resource) => Resource): ResourceType;
  egress(read: (request: ResourceRequest) => Resource | readonly Resource[]): ResourceType;
  degress(remove: (request: ResourceRequest) => void): ResourceType;
}

/** What was asked for. */
export interface ResourceRequest {
  readonly id?: string;
  readonly filter?: { match(resources: readonly Resource[]): readonly Resource[] };
}

/** A resource as it is kept. */
export interface Resource {
  readonly id?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

/** What `express` and the routers of `scimmy-routers` are to each other. */
export type Handler = (
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** What the tests use of `express`. */
export interface Express {
  (): Application;
  json(options: { readonly type: readonly string[] }): Handler;
}

export interface Application extends Handler {
  use(handler: Handler): void;
  use(path: string, handler: Handler): void;
}

/** What the tests use of `scimmy-routers`. */
export type Routers = new (options: {
  readonly type: "bearer";
  readonly handler: (request: IncomingMessage) => string;
}) => Handler;

/** The three packages, one instance of each. */
export async function importServer(): Promise<{
  readonly scimmy: Scimmy;
  readonly express: Express;
  readonly Routers: Routers;
}> {
  const [scimmy, express, Routers] = await Promise.all(
    ["scimmy", "express", "scimmy-routers"].map(async (name) => {
      // Sound: all three have a default export; that it is as declared here, the tests find out.
      return ((await importFrom("scim-server", name)) as { readonly default: unknown }).default;
    }),
  );
  // Sound: see above.
  return { scimmy: scimmy as Scimmy, express: express as Express, Routers: Routers as Routers };
}
