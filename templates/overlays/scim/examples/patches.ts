import { add, compare, patch, patchScimV2User, qualifiedAttribute } from "genesys-cloud-scim";
import { remove, replace, valuePath } from "genesys-cloud-scim";
import { client } from "./client.js";

const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

const user = await patchScimV2User(client, {
  userId: "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9",
  body: patch(
    replace("active", true),
    replace(valuePath("phoneNumbers", compare("type", "eq", "work"), "value"), "+13175550199"),
    add(qualifiedAttribute(enterprise, "department"), "Support"),
    remove("title"),
  ),
});
console.log(user.active, user.title);
