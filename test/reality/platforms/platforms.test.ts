import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installPackage } from "../../package/support/installed-package.js";
import type { InstalledPackage } from "../../package/support/installed-package.js";
import { startFront } from "./front.js";
import type { Front } from "./front.js";
import { bundleSample } from "./sample.js";
import {
  checkOnDeno,
  runOnBun,
  runOnChromium,
  runOnDeno,
  runOnNode,
  runOnNode22,
  runOnNode24,
  runOnWorkerd,
} from "./run-on.js";

const source = readFileSync(fileURLToPath(new URL("program.ts", import.meta.url)), "utf8");
const program = transformSync(source, { loader: "ts", format: "esm" }).code;

const main = `
import { argv } from "node:process";
import { manageUsers } from "./program.js";
import * as sample from "./sample.js";
const [, , url, run] = argv;
console.log(JSON.stringify(await manageUsers(url, run, sample)));
`;

const worker = `
import { manageUsers } from "./program.js";
import * as sample from "./sample.js";
export default {
  async fetch({ url }) {
    const { searchParams } = new URL(url);
    const outcome = await manageUsers(searchParams.get("url"), searchParams.get("run"), sample);
    return Response.json(outcome);
  },
};
`;

const packageFile = "node_modules/genesys-cloud-scim/dist/index.js";

const workerdConfiguration = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "program.js", esModule = embed "program.js"),
    (name = "sample.js", esModule = embed "sample.js"),
    (name = "genesys-cloud-scim", esModule = embed "${packageFile}"),
  ],
  compatibilityDate = "2026-10-01",
);
`;

const page = `<!doctype html>
<script type="importmap">{ "imports": { "genesys-cloud-scim": "/package.js" } }</script>
`;

/** The client shows another origin neither the API key nor the client's own headers. */
const followedByClient = [
  { method: "GET", url: "/open", body: "" },
  { method: "GET", url: "/closed", body: "" },
];

/** A page cannot see redirects: the browser takes all headers along, if the other origin allows it. */
const followedByPage = [
  { method: "GET", url: "/open", key: "secret", tenant: "one", body: "" },
  "ConnectionError",
];

let consumer: InstalledPackage;
let front: Front;

beforeAll(async () => {
  consumer = await installPackage();
  const sample = await bundleSample(consumer.folder);
  const files = {
    "main.js": main,
    "program.js": program,
    "sample.js": sample,
    "worker.js": worker,
    "workerd.capnp": workerdConfiguration,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(consumer.folder, name), text);
  }
  front = await startFront({
    "/page.html": ["text/html", page],
    "/program.js": ["text/javascript", program],
    "/sample.js": ["text/javascript", sample],
    "/package.js": ["text/javascript", readFileSync(join(consumer.folder, packageFile), "utf8")],
  });
});

afterAll(async () => {
  await front.close();
  consumer.remove();
});

test.each([
  ["Node", runOnNode],
  ["Node 22", runOnNode22],
  ["Node 24", runOnNode24],
  ["Bun", runOnBun],
  ["Deno", runOnDeno],
  ["workerd", runOnWorkerd],
  ["Chromium", runOnChromium],
])("the installed package does the same on %s", async (name, runOn) => {
  const run = name.toLowerCase().replace(" ", "-");
  expect(await runOn({ folder: consumer.folder, url: front.url, run })).toEqual({
    created: 4,
    listed: ["ada", "böb", "c'é (d)!*", "日本", "c'é (d)!*"],
    changed: {
      patched: "Ada L.",
      known: "not modified",
      updated: ["Countess", '"3"'],
      exchanged: [200, '"3"'],
    },
    failed: { conflict: 400, missing: true, climbing: true },
    lost: { cut: true, late: true, aborted: "RangeError: enough" },
    keyInQuery: {
      method: "POST",
      url: "/echo?key=k%C3%A9%26y",
      length: "15",
      body: '{"name":"böb"}',
    },
    redirected: name === "Chromium" ? followedByPage : followedByClient,
    deleted: "nothing",
    calls: ["clientCredentials 200 no credential", "postScimV2Users 201 no credential"],
  });
});

test("the option `fetch` takes the fetch of Deno", async () => {
  const fixture = new URL("../../compilers/fixtures/global-fetch.ts", import.meta.url);
  copyFileSync(fixture, join(consumer.folder, "global-fetch.ts"));
  await expect(checkOnDeno(consumer.folder, "global-fetch.ts")).resolves.toBeUndefined();
});
