import { getScimV2User } from "genesys-cloud-scim";
import { client } from "./client.js";

const userId = "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9";

const user = await getScimV2User(client, { userId });
const newer = await getScimV2User(client, { userId, ifNoneMatch: user.meta?.version ?? "" });
console.log(newer === undefined ? "not modified" : newer);
