import { createClient, getScimV2Serviceproviderconfig } from "genesys-cloud-scim";

const { ACCESS_TOKEN: token = "" } = process.env;

const frankfurt = createClient({ environment: "mypurecloud.de", auth: token });
const proxied = createClient({ baseUrl: "https://proxy.example.com/genesys", auth: token });

for (const client of [frankfurt, proxied]) {
  const { filter } = await getScimV2Serviceproviderconfig(client, {});
  console.log(filter?.maxResults);
}
