import { externalIdFilter, getScimV2Groups, getScimV2Users } from "genesys-cloud-scim";
import { groupFilter, userFilter } from "genesys-cloud-scim";
import { client } from "./client.js";

const filters = [
  userFilter("userName", "barbara.jensen@example.com"),
  userFilter("active", false),
  externalIdFilter("hr", "167844"),
  'division eq "Home"',
];
for (const filter of filters) {
  const { totalResults } = await getScimV2Users(client, { filter });
  console.log(totalResults, filter);
}

const { Resources: [group] = [] } = await getScimV2Groups(client, {
  filter: groupFilter("displayName", 'The "Night" Shift'),
});
console.log(group?.members);
