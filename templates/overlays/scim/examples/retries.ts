import { createClient, getScimV2Groups, retry, timeout } from "genesys-cloud-scim";

const { ACCESS_TOKEN: token = "" } = process.env;

const client = createClient({
  auth: token,
  middleware: [
    timeout(120_000), // for all attempts and the pauses between them
    retry({ attempts: 6, longestDelay: 60_000 }),
    timeout(10_000), // for each attempt
  ],
});

const signal = AbortSignal.timeout(90_000);
const request = { filter: 'displayName eq "Support"' };
console.log(await getScimV2Groups(client, request, { signal }));
