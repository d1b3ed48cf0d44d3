import { clientCredentials, createClient, getScimV2Users } from "genesys-cloud-scim";

const { CLIENT_ID: clientId = "", CLIENT_SECRET: clientSecret = "" } = process.env;
const auth = clientCredentials({ clientId, clientSecret });
const client = createClient({ environment: "mypurecloud.de", auth });
const { totalResults, Resources = [] } = await getScimV2Users(client, { count: 5 });
console.log(totalResults, Resources);
