import { getScimV2User, getScimV2UserOperation, safe } from "genesys-cloud-scim";
import { client } from "./client.js";

const userId = "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9";

const result = await safe(getScimV2UserOperation, getScimV2User(client, { userId }));
if (result.ok) console.log(result.value.userName);
else if (!result.documented) console.log(result.error.message);
else {
  const { status, body, headers } = result.error;
  console.log(status, body, headers["inin-correlation-id"]);
}
