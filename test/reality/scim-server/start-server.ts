import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { enforceVersions } from "./enforce-versions.js";
import { importServer } from "./scimmy.js";
import type { Handler, Resource, ResourceType, Scimmy } from "./scimmy.js";

/** The API on a SCIM server that is not ours. */
export interface ScimServer {
  readonly url: string;
  /** How many requests came. */
  count(): number;
  close(): Promise<void>;
}

/** The token that the server takes. */
export const token = "token-1";

/** Starts the server with both path families. It begins empty; there is one for each process. */
export async function startScimServer(): Promise<ScimServer> {
  const { scimmy, express, Routers } = await importServer();
  const versions = new Map<string, number>();
  declareResources(scimmy, versions);
  const app = express();
  let count = 0;
  app.use((_request, _response, next) => {
    count += 1;
    next();
  });
  app.use(express.json({ type: ["application/json", "application/scim+json"] }));
  app.use(withSchemas);
  app.use(enforceVersions(versions));
  // The longer path first: the other would answer 404 for it.
  for (const path of ["/api/v2/scim/v2", "/api/v2/scim"]) {
    app.use(path, new Routers({ type: "bearer", handler: authenticate }));
  }
  const server = createServer((request, response) => {
    app(request, response, () => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    count: () => count,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function authenticate({ headers }: IncomingMessage): string {
  if (headers.authorization !== `Bearer ${token}`) throw new Error("The token is unknown");
  return "client-1";
}

const core = "urn:ietf:params:scim:schemas:core:2.0";

/**
 * Adds `schemas` to resources that come without, as the API does not ask for them, and this server does. PATCH requests
 * bring theirs along.
 */
const withSchemas: Handler = (request, _response, next) => {
  const { method = "", url = "", body } = request;
  if (["POST", "PUT"].includes(method) && typeof body === "object" && body !== null) {
    const extensions = Object.keys(body).filter((name) => name.startsWith("urn:"));
    const type = /\/groups\b/i.test(url) ? "Group" : "User";
    request.body = { schemas: [`${core}:${type}`, ...extensions], ...body };
  }
  next();
};

function declareResources(scimmy: Scimmy, versions: Map<string, number>): void {
  const { User, Group } = scimmy.Resources;
  User.extend(scimmy.Schemas.EnterpriseUser.definition).extend(genesysExtension(scimmy));
  for (const type of [User, Group]) keep(scimmy.Resources.declare(type), scimmy, versions);
}

function genesysExtension({ Types: { Attribute, SchemaDefinition } }: Scimmy): object {
  const rated = [new Attribute("string", "name"), new Attribute("decimal", "proficiency")];
  const list = { multiValued: true };
  return new SchemaDefinition(
    "User",
    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
    "What Genesys Cloud adds to a user",
    [
      new Attribute("complex", "routingSkills", list, rated),
      new Attribute("complex", "routingLanguages", list, rated),
      new Attribute("complex", "externalIds", list, [
        new Attribute("string", "authority"),
        new Attribute("string", "value"),
      ]),
    ],
  );
}

/** Keeps the resources of a type in memory, with a version that each write raises. */
function keep(type: ResourceType, { Types }: Scimmy, versions: Map<string, number>): void {
  const kept = new Map<string, Resource>();
  const find = (id: string): Resource => {
    const found = kept.get(id);
    if (!found) throw new Types.Error(404, null, `Resource ${id} not found`);
    return found;
  };
  type
    .egress(({ id, filter }) => {
      if (id !== undefined) return find(id);
      const found = filter?.match([...kept.values()].map(withFullNames)) ?? [...kept.values()];
      return found.map((resource) => find(resource.id ?? ""));
    })
    .ingress(({ id = crypto.randomUUID() }, instance) => {
      const version = (versions.get(id) ?? 0) + 1;
      if (version > 1) find(id);
      const taken = [...kept.values()].find(
        ({ id: other, userName }) =>
          userName !== undefined && userName === instance["userName"] && other !== id,
      );
      if (taken) throw new Types.Error(409, "uniqueness", "The user name is taken");
      versions.set(id, version);
      // Its own members only, as JSON has them.
      const plain = JSON.parse(JSON.stringify(instance)) as Resource;
      const resource = { ...plain, id, meta: { ...plain.meta, version: `"${version}"` } };
      kept.set(id, resource);
      return resource;
    })
    .degress(({ id = "" }) => {
      find(id);
      kept.delete(id);
      versions.delete(id);
    });
}

/** Names the attributes of extensions as filters do: by the URI of the schema, a colon and their name. */
function withFullNames(resource: Resource): Resource {
  const named: Record<string, unknown> = { ...resource };
  for (const [schema, attributes] of Object.entries(resource)) {
    if (!schema.startsWith("urn:") || typeof attributes !== "object") continue;
    for (const [name, value] of Object.entries({ ...attributes })) {
      named[`${schema}:${name}`] = value;
    }
  }
  return named;
}
