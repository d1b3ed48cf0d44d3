import type { BuildOptions } from "esbuild";

import { sizeBudgets } from "../../support/size-budgets.js";
import type { SizeBudget } from "../../support/size-budgets.js";

/** A program that reads one user with a client, to be bundled. */
export interface Program {
  readonly title: string;
  /** What it can do besides sending the request. */
  readonly abilities: string;
  readonly contents: string;
  readonly budget?: SizeBudget;
  readonly options?: BuildOptions;
}

const baseUrl = '"https://api.mypurecloud.com"';

/** Sends a request with a token, may be aborted, and tells failures by their status. */
export const bare = `
import { createClient, getScimV2User, getScimV2UserOperation, isErrorOf } from "genesys-cloud-scim";
const client = createClient({ baseUrl: ${baseUrl}, auth: "token" });
export const read = (userId, signal) =>
  getScimV2User(client, { userId }, { signal }).catch((error) => {
    if (isErrorOf(getScimV2UserOperation, error) && error.status === 404) return undefined;
    throw error;
  });
`;

/** The same with OAuth, retry and time limits. */
export const equipped = bare
  .replace("createClient,", "clientCredentials, createClient, retry, timeout,")
  .replace(
    'auth: "token"',
    `auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
  environment: "mypurecloud.com",
  middleware: [timeout(30_000), retry(), timeout(10_000)],`,
  );

const openapiFetch = `
import createClient from "openapi-fetch";
const client = createClient({ baseUrl: ${baseUrl}, headers: { authorization: "Bearer token" } });
export const read = async (userId, signal) => {
  const path = "/api/v2/scim/v2/users/{userId}";
  const { data, error, response } = await client.GET(path, { params: { path: { userId } }, signal });
  if (response.status === 404) return undefined;
  if (error) throw error;
  return data;
};
`;

const heyApi = `
import { getScimV2User } from "hey-api-output/sdk.gen";
import { client } from "hey-api-output/client.gen";
client.setConfig({ baseUrl: ${baseUrl}, auth: "token" });
export const read = async (userId, signal) => {
  const { data, error, response } = await getScimV2User({ path: { userId }, signal });
  if (response.status === 404) return undefined;
  if (error) throw error;
  return data;
};
`;

const vendor = `
import platformClient from "purecloud-platform-client-v2";
const { instance } = platformClient.ApiClient;
instance.setEnvironment("mypurecloud.com");
instance.setAccessToken("token");
const api = new platformClient.SCIMApi();
export const read = (userId) => api.getScimV2User(userId, {});
`;

/** The package first, then its peers. */
export const programs: readonly Program[] = [
  {
    title: "genesys-cloud-scim, bare",
    abilities: "base URL, encoding, token, typed errors, abort",
    contents: bare,
    budget: sizeBudgets.bare,
  },
  {
    title: "genesys-cloud-scim, equipped",
    abilities: "the same, with OAuth, retry and time limits",
    contents: equipped,
    budget: sizeBudgets.equipped,
  },
  {
    title: "openapi-fetch",
    abilities: "base URL, encoding, middleware, result object, abort",
    contents: openapiFetch,
  },
  {
    title: "hey-api, client-fetch",
    abilities: "the same, with token, interceptors and server-sent events",
    contents: heyApi,
  },
  {
    title: "the vendor's SDK, browser",
    abilities: "the whole platform, OAuth",
    contents: vendor,
    options: { platform: "browser" },
  },
  {
    title: "the vendor's SDK, Node",
    abilities: "the whole platform, OAuth",
    contents: vendor,
    options: { platform: "node" },
  },
];
