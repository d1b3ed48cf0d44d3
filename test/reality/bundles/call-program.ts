/**
 * Measures what a call costs, in processor time, and prints it as JSON. To be bundled with the clients, and run by the Node
 * that is to be measured, with the address of a server as its parameter.
 */
export const callProgram = `
import { createClient, getScimV2User, retry, timeout } from "genesys-cloud-scim";
import { client as heyClient } from "hey-api-output/client.gen";
import { getScimV2User as readWithHeyApi } from "hey-api-output/sdk.gen";
import createOpenapiFetch from "openapi-fetch";

const userId = "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9";
const attributes = ["active", "userName"];
const rounds = 7;
const turns = 20;

const user = JSON.stringify({ id: userId, userName: "ann@example.com", active: true });
const headers = { "content-type": "application/json" };
const fake = async () => new Response(user, { headers });

const calls = 20_000;
const overFake = await measure(programsFor("https://api.mypurecloud.com", fake));
const { bare, ours } = programsFor(process.argv[2], globalThis.fetch);
const overLoopback = await measure({ bare, ours });
process.stdout.write(JSON.stringify({ version: process.version, overFake, overLoopback }));

function programsFor(baseUrl, fetch) {
  const auth = "token";
  const plain = createClient({ baseUrl, auth, fetch });
  const middleware = [timeout(30_000), retry(), timeout(10_000)];
  const equipped = createClient({ baseUrl, auth, fetch, middleware });
  const authorization = "Bearer " + auth;
  const openapiFetch = createOpenapiFetch({ baseUrl, headers: { authorization }, fetch });
  heyClient.setConfig({ baseUrl, auth, fetch });
  return {
    bare: async () => {
      const query = "?attributes=" + attributes.map(encodeURIComponent).join(",");
      const url = baseUrl + "/api/v2/scim/v2/users/" + encodeURIComponent(userId) + query;
      const accept = "application/json";
      return (await fetch(url, { method: "GET", headers: { accept, authorization } })).json();
    },
    ours: () => getScimV2User(plain, { userId, attributes }),
    "ours, with timeout, retry and timeout": () => getScimV2User(equipped, { userId, attributes }),
    "openapi-fetch": () =>
      openapiFetch.GET("/api/v2/scim/v2/users/{userId}", {
        params: { path: { userId }, query: { attributes } },
      }),
    "hey-api": () => readWithHeyApi({ path: { userId }, query: { attributes } }),
  };
}

// The median of the processor time of a call, by program, as a multiple of that of bare in the same round. In a round the
// programs take turns, each time in another order, so that what else the machine does meets all alike.
async function measure(programs) {
  const names = Object.keys(programs);
  const times = new Map(names.map((name) => [name, []]));
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const spent = new Map(names.map((name) => [name, 0]));
    for (let turn = 0; turn < turns; turn += 1) {
      for (const index of names.keys()) {
        const name = names[(index + turn) % names.length];
        const start = process.cpuUsage();
        for (let count = 0; count < calls / turns; count += 1) await programs[name]();
        const { user: own, system } = process.cpuUsage(start);
        spent.set(name, spent.get(name) + own + system);
      }
    }
    if (round > 0) for (const name of names) times.get(name).push(spent.get(name));
  }
  const ratios = (name) => times.get(name).map((time, round) => time / times.get("bare")[round]);
  return Object.fromEntries(names.map((name) => [name, median(ratios(name))]));
}

function median(values) {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
`;
