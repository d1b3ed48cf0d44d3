import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createClient,
  getScimResourcetype,
  getScimResourcetypes,
  getScimSchema,
  getScimSchemas,
  getScimServiceproviderconfig,
  getScimV2Resourcetype,
  getScimV2Resourcetypes,
  getScimV2Schema,
  getScimV2Schemas,
  getScimV2Serviceproviderconfig,
} from "../../../generated/src/index.js";
import type { Client } from "../../../generated/src/index.js";
import { startScimServer, token } from "./start-server.js";
import type { ScimServer } from "./start-server.js";

let server: ScimServer;
let client: Client;

beforeAll(async () => {
  server = await startScimServer();
  client = createClient({ baseUrl: server.url, auth: token });
});

afterAll(() => server.close());

const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
const extensions = [
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
] as const;

test.each([
  ["v1", getScimResourcetypes, getScimResourcetype],
  ["v2", getScimV2Resourcetypes, getScimV2Resourcetype],
] as const)("%s: the types of resources", async (_title, list, read) => {
  const { Resources = [] } = await list(client);
  expect(new Set(Resources.map(({ name }) => name))).toEqual(new Set(["Group", "User"]));
  const user = await read(client, { resourceType: "User" });
  expect(user).toMatchObject({ endpoint: "/Users", schema: userSchema });
  expect(user.schemaExtensions?.map(({ schema }) => schema)).toEqual(extensions);
});

test.each([
  ["v1", getScimSchemas, getScimSchema],
  ["v2", getScimV2Schemas, getScimV2Schema],
] as const)("%s: the schemas", async (_title, list, read) => {
  const { Resources = [] } = await list(client);
  const found = Resources.map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining([userSchema, ...extensions]));
  const { id, name, attributes } = await read(client, { schemaId: userSchema });
  expect({ id, name }).toEqual({ id: userSchema, name: "User" });
  const userName = attributes?.find((attribute) => attribute.name === "userName");
  expect(userName).toMatchObject({ type: "string", required: true });
});

test.each([
  ["v1", async () => getScimServiceproviderconfig(client)],
  ["v2", async () => getScimV2Serviceproviderconfig(client)],
] as const)("%s: what the server can do", async (_title, read) => {
  const { patch, filter, authenticationSchemes } = await read();
  expect([patch, filter]).toEqual([{ supported: true }, { supported: true, maxResults: 200 }]);
  expect(authenticationSchemes?.[0]).toMatchObject({ type: "oauthbearertoken" });
});
