import { getScimV2UsersOperation, items } from "genesys-cloud-scim";
import { client } from "./client.js";

const request = { attributes: ["userName", "active"], count: 25 } as const;

for await (const user of items(client, getScimV2UsersOperation, request)) {
  console.log(user.id, user.userName);
}
