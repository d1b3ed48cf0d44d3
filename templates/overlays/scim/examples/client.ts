import { clientCredentials, createClient, retry, timeout } from "genesys-cloud-scim";

const { CLIENT_ID: clientId = "", CLIENT_SECRET: clientSecret = "" } = process.env;

export const client = createClient({
  environment: "mypurecloud.de",
  auth: clientCredentials({ clientId, clientSecret }),
  middleware: [timeout(60_000), retry(), timeout(10_000)],
});
