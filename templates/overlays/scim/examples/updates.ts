import { getScimV2UserOperation, putScimV2UserOperation, updateWith } from "genesys-cloud-scim";
import { client } from "./client.js";

const user = await updateWith(
  client,
  {
    read: getScimV2UserOperation,
    write: putScimV2UserOperation,
    request: { userId: "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9" },
  },
  (current) => ({ ...current, title: "Team Lead" }),
);
console.log(user?.title, user?.meta?.version);
