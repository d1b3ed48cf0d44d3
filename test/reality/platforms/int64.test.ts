import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../../generator/generate.js";
import { startLoopbackServer, type LoopbackServer } from "../../support/loopback-server.js";
import { writeTree } from "../../support/temporary-folder.js";
import { nodeOf } from "./run-on.js";

const spec = new URL("../../golden/int64/spec.yaml", import.meta.url);

/** Reads each integer, and sends it and reads it again: with its digits, or the name of the error. */
const program = `
import { createClient, getAccount, putAccount } from "./src/index.js";
const [, , baseUrl, ...integers] = process.argv;
const client = createClient({ baseUrl });
for (const id of integers.map(BigInt)) {
  const read = await getAccount(client, { id });
  const written = await putAccount(client, { id, body: { ...read, parent: id } }).catch((error) => error);
  console.log([read.id === id, written.parent === id || written.name].join(" "));
}
`;

const integers = [2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)];

let server: LoopbackServer;
let main: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specwright-int64-"));
  writeFileSync(join(folder, "openapi.yaml"), readFileSync(spec));
  const given = { spec: join(folder, "openapi.yaml"), layout: "package", with: ["int64"] } as const;
  const files = await generate(given);
  writeTree(folder, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  writeFileSync(join(folder, "main.ts"), program);
  main = join(folder, "main.mjs");
  const options = { bundle: true, format: "esm", platform: "node" } as const;
  await build({ entryPoints: [join(folder, "main.ts")], outfile: main, ...options });
  server = await startLoopbackServer(({ method, url, body }, response) => {
    const id = url.replace(/.*\//, "");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(method === "PUT" ? body : `{"id":${id},"balance":0}`);
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["this Node", process.execPath],
  ["Node 22", nodeOf("node-22")],
  ["Node 24", nodeOf("node-24")],
])("on %s, integers of 64 bits are exact, or refused", async (_, node) => {
  const run = promisify(execFile);
  const { stdout } = await run(node, [main, server.url, ...integers.map(String)]);
  const { stdout: hasRawJson } = await run(node, ["-p", `"rawJSON" in JSON`]);
  const beyond = hasRawJson.trim() === "true" ? "true true" : "true RequestError";
  expect(stdout.trim().split("\n")).toEqual(["true true", beyond, beyond, beyond, beyond]);
});
