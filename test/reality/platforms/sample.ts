import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { generate } from "../../../generator/generate.js";
import type { JsonObject } from "../../../generator/json.js";
import { writeTree } from "../../support/temporary-folder.js";

const responses = { 200: { description: "", content: { "application/json": { schema: {} } } } };
const body = { required: true, content: { "application/json": { schema: { type: "object" } } } };
const [queryKey, headerKey] = [[{ queryKey: [] }], [{ headerKey: [] }]];

/** An API with keys, and with paths that lead to another origin. */
const sampleDocument: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "http://127.0.0.1" }],
  paths: {
    "/echo": {
      post: { operationId: "sendWithKey", security: queryKey, requestBody: body, responses },
    },
    "/open": { get: { operationId: "followOpen", security: headerKey, responses } },
    "/closed": { get: { operationId: "followClosed", security: headerKey, responses } },
  },
  components: {
    securitySchemes: {
      queryKey: { type: "apiKey", in: "query", name: "key" },
      headerKey: { type: "apiKey", in: "header", name: "X-Key" },
    },
  },
};

/** Generates a client for the sample, and makes one file of it. */
export async function bundleSample(folder: string): Promise<string> {
  const spec = join(folder, "sample.json");
  writeFileSync(spec, JSON.stringify(sampleDocument));
  const files = await generate({ spec, layout: "package", verify: false });
  const sources = join(folder, "sample");
  writeTree(sources, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const { outputFiles } = await build({
    entryPoints: [join(sources, "src/index.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
