import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { expect, test } from "vitest";

import { generate } from "../../generator/generate.js";
import { bare, equipped } from "../reality/bundles/programs.js";
import { sizeBudgets } from "../support/size-budgets.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

/** A program with a client, minified by esbuild. */
async function bundle(program: string, client = "generated/src/index.ts"): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: "ts" },
    alias: { "genesys-cloud-scim": resolve(client) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const zipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

const failure = {
  description: "",
  content: { "application/json": { schema: { type: "object" } } },
};
const plainGet = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  security: [{ token: [] }],
  paths: {
    "/pets/{petId}": {
      get: {
        operationId: "getPet",
        parameters: [
          { name: "petId", in: "path", required: true, schema: { type: "string" } },
          { name: "fields", in: "query", schema: { type: "string" } },
          { name: "limit", in: "query", schema: { type: "integer" } },
        ],
        responses: { 200: failure, 400: failure, 401: failure, 404: failure, 500: failure },
      },
    },
  },
  components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
};

test("a plain GET stays small", async () => {
  const folder = temporaryFolder();
  writeTree(folder, { "openapi.json": JSON.stringify(plainGet) });
  const files = await generate({ spec: resolve(folder, "openapi.json"), verify: false });
  writeTree(folder, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const program = `
    import { createClient, getPet } from "genesys-cloud-scim";
    const client = createClient({ auth: "token" });
    export const read = (petId, signal) =>
      getPet(client, { petId, fields: "a", limit: 3 }, { signal });
  `;
  const bytes = await bundle(program, resolve(folder, "index.ts"));
  expect(zipped(bytes)).toBeLessThanOrEqual(sizeBudgets.plainGet.most);
});

test("a program that reads a user stays small", async () => {
  expect(zipped(await bundle(bare))).toBeLessThanOrEqual(sizeBudgets.bare.most);
});

test("a program with OAuth, retry and time limits stays small", async () => {
  expect(zipped(await bundle(equipped))).toBeLessThanOrEqual(sizeBudgets.equipped.most);
});

test("all operations stay small", async () => {
  const names = readdirSync("generated/src/operations").map((file) =>
    file.replace(/\.ts$/, "").replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const bytes = await bundle(`
    import { createClient, ${names.join(", ")} } from "genesys-cloud-scim";
    console.log(createClient(), ${names.join(", ")});
  `);
  expect(zipped(bytes)).toBeLessThanOrEqual(sizeBudgets.all.most);
});

test.each(["getScimV2User", "postScimUsers", "multipart", "clientCredentials"])(
  "a program with one operation does not hold %s of the others",
  async (text) => {
    const bytes = await bundle(`
      import { createClient, deleteScimUser } from "genesys-cloud-scim";
      console.log(createClient(), deleteScimUser);
    `);
    const program = new TextDecoder().decode(bytes);
    expect(program).toContain("deleteScimUser");
    expect(program).not.toContain(text);
  },
);
