import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { BuildOptions } from "esbuild";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as sources from "../../generated/src/index.js";
import { answer, startLoopbackServer } from "../support/loopback-server.js";
import type { RecordedRequest } from "../support/loopback-server.js";
import { documentedOperations } from "./support/documented-operations.js";
import { installPackage, node } from "./support/installed-package.js";
import type { InstalledPackage } from "./support/installed-package.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");

let consumer: InstalledPackage;

beforeAll(async () => {
  consumer = await installPackage();
});

afterAll(() => consumer.remove());

describe("the package", () => {
  test("holds what is to be published, and nothing else", () => {
    const files = filesUnder(consumer.location);
    expect([...new Set(files.map(sortOfFile))].toSorted()).toEqual([
      "README.md",
      "dist/*.d.ts",
      "dist/*.d.ts.map",
      "dist/cjs/*.d.ts",
      "dist/cjs/*.d.ts.map",
      "dist/cjs/index.js",
      "dist/cjs/index.js.map",
      "dist/cjs/models/*.d.ts",
      "dist/cjs/models/*.d.ts.map",
      "dist/cjs/operations/*.d.ts",
      "dist/cjs/operations/*.d.ts.map",
      "dist/cjs/package.json",
      "dist/cjs/runtime/*.d.ts",
      "dist/cjs/runtime/*.d.ts.map",
      "dist/cjs/scim/*.d.ts",
      "dist/cjs/scim/*.d.ts.map",
      "dist/index.js",
      "dist/index.js.map",
      "dist/models/*.d.ts",
      "dist/models/*.d.ts.map",
      "dist/operations/*.d.ts",
      "dist/operations/*.d.ts.map",
      "dist/runtime/*.d.ts",
      "dist/runtime/*.d.ts.map",
      "dist/scim/*.d.ts",
      "dist/scim/*.d.ts.map",
      "package.json",
      "reference/*.md",
      "src/*.ts",
      "src/models/*.ts",
      "src/operations/*.ts",
      "src/runtime/*.ts",
      "src/scim/*.ts",
    ]);
    const modules = filesUnder(join(root, "generated/src")).map((path) => path.slice(0, -3));
    expect(files.filter((path) => path.startsWith("src/"))).toEqual(
      modules.map((path) => `src/${path}.ts`).toSorted(),
    );
    expect(files.filter((path) => path.startsWith("dist/"))).toEqual(
      [
        "dist/cjs/package.json",
        ...["dist", "dist/cjs"].flatMap((place) => [
          `${place}/index.js`,
          `${place}/index.js.map`,
          ...modules.flatMap((module) => declarationsOf(`${place}/${module}`)),
        ]),
      ].toSorted(),
    );
  });

  test("depends on nothing", () => {
    const manifest: unknown = JSON.parse(
      readFileSync(join(consumer.location, "package.json"), "utf8"),
    );
    for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"]) {
      expect(manifest).not.toHaveProperty(kind);
    }
    expect(consumer.installed).toEqual(["genesys-cloud-scim"]);
  });

  test("is right in the eyes of publint", async () => {
    const { messages } = await publint({ pkgDir: consumer.location, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test("leads from what was built to its sources", () => {
    const maps = filesUnder(consumer.location).filter((path) => path.endsWith(".map"));
    const broken = maps.filter((path) => {
      const location = join(consumer.location, path);
      // A source map, of which the tools that made it say what it holds.
      const { sources: paths } = JSON.parse(readFileSync(location, "utf8")) as SourceMap;
      return (
        paths.length === 0 || !paths.every((source) => exists(join(dirname(location), source)))
      );
    });
    expect(broken).toEqual([]);
  });
});

interface SourceMap {
  readonly sources: readonly string[];
}

describe("a program that uses the package", () => {
  const strictest = {
    target: "es2022",
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: false,
    typeRoots: [join(root, "node_modules/@types")],
    outDir: "out",
  };

  test.each([
    ["NodeNext", { module: "nodenext", lib: ["es2022"], types: ["node"] }],
    ["Bundler", { module: "esnext", lib: ["es2022", "dom", "dom.iterable"], types: [] }],
  ])("compiles under %s", async (moduleResolution, options) => {
    cpSync(join(root, "test/package/fixtures/consumer.ts"), join(consumer.folder, "consumer.ts"));
    const compilerOptions = { ...strictest, ...options, moduleResolution };
    const project = join(consumer.folder, "tsconfig.json");
    writeFileSync(project, JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    expect(await node(consumer.folder, compiler, "--project", project)).toBe("");
  });

  test("runs", async () => {
    const server = await startLoopbackServer((request, response) =>
      respond(request)(request, response),
    );
    const program = `
      import { useClient } from "./out/consumer.js";
      console.log(JSON.stringify(await useClient("${server.url}")));`;
    const printed = await node(consumer.folder, "--input-type=module", "--eval", program);
    await server.close();
    expect(JSON.parse(printed)).toEqual({
      name: "barbara",
      etag: '"42"',
      replaced: false,
      patched: true,
      missing: "not.found",
    });
    expect(
      server.requests.map(({ method, url, headers }) => [method, url, headers["if-match"]]),
    ).toEqual([
      ["GET", "/api/v2/scim/v2/users/1?attributes=userName", undefined],
      ["GET", "/api/v2/scim/v2/users/1", undefined],
      ["PUT", "/api/v2/scim/v2/users/1", '"42"'],
      ["PATCH", "/api/v2/scim/v2/users/1", undefined],
      ["GET", "/api/v2/scim/v2/users/2", undefined],
    ]);
  });

  test("may be CommonJS, typed and at run time", async () => {
    const folder = join(consumer.folder, "commonjs");
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "commonjs" }');
    cpSync(join(root, "test/package/fixtures/consumer.ts"), join(folder, "consumer.ts"));
    const { verbatimModuleSyntax: _, ...options } = strictest;
    for (const module of ["node16", "nodenext"]) {
      const compilerOptions = { ...options, module, lib: ["es2022"], types: ["node"] };
      const project = join(folder, "tsconfig.json");
      writeFileSync(project, JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
      expect(await node(folder, compiler, "--project", project)).toBe("");
    }
    expect(readFileSync(join(folder, "out/consumer.js"), "utf8")).toContain("require(");
    const server = await startLoopbackServer((request, response) =>
      respond(request)(request, response),
    );
    // Node 20.19 could load the other build with \`require\` as well: older ones cannot.
    const program = `
      const { useClient } = require("./out/consumer.js");
      useClient("${server.url}").then((found) => console.log(require.resolve("genesys-cloud-scim"), found.missing));`;
    const printed = await node(folder, "--no-experimental-require-module", "--eval", program);
    await server.close();
    expect(printed).toMatch(/[\\/]dist[\\/]cjs[\\/]index\.js not\.found\n$/);
    expect(server.requests.length).toBe(5);
  });

  test("finds all that the sources export, and no change to what is global", async () => {
    const program = `
      const before = Reflect.ownKeys(globalThis).length;
      const names = Object.keys(await import("genesys-cloud-scim"));
      console.log(JSON.stringify({ names, added: Reflect.ownKeys(globalThis).length - before }));`;
    const printed = await node(consumer.folder, "--input-type=module", "--eval", program);
    expect(JSON.parse(printed)).toEqual({ names: Object.keys(sources).toSorted(), added: 0 });
  });
});

describe("a bundle", () => {
  test("of nothing is empty, though nobody says that there are no side effects", async () => {
    const text = await bundle('import "genesys-cloud-scim";', { ignoreAnnotations: true });
    expect(text).toBe("");
  });

  test.each(documentedOperations)("of $id knows no other operation", async ({ id, path }) => {
    const text = await bundle(`export { ${id} } from "genesys-cloud-scim";`);
    const ids = documentedOperations.filter((one) => text.includes(`"${one.id}"`));
    expect(ids.map((one) => one.id)).toEqual([id]);
    const [beginning = ""] = path.split("{");
    expect([...text.matchAll(/["'`](\/api\/[^"'`]*)["'`]/g)].map(([, found]) => found)).toEqual([
      beginning,
    ]);
  });

  test("of one operation is as large as is printed here", async () => {
    const text = await bundle(
      'export { createClient, getScimV2Users, isErrorOf } from "genesys-cloud-scim";',
      { minify: true },
    );
    const size = gzipSync(text, { level: 9 }).length;
    console.info(`one operation: ${text.length} bytes minified, ${size} with gzip`);
    expect(text).toContain("/api/v2/scim/v2/users");
  });
});

/** The text of a module with all that it imports from the package. */
async function bundle(contents: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles = [] } = await build({
    stdin: { contents, resolveDir: consumer.folder },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    ...options,
  });
  return outputFiles.map(({ text }) => text).join("");
}

function respond({ method, url, body }: RecordedRequest) {
  if (!url.includes("/users/1")) return answer(404, { code: "not.found", status: 404 });
  const etag = { etag: '"42"' };
  if (method === "GET") return answer(200, { userName: "barbara", active: true }, etag);
  if (method === "PATCH") return answer(200, { userName: "barbara", active: true }, etag);
  return answer(200, JSON.parse(body.toString()), etag);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
}

/** `dist/models/*.d.ts`: the folder and the ending, where one may have any name. */
function sortOfFile(path: string): string {
  if (!path.includes("/") || /^dist\/(?:cjs\/)?(?:index\.js|package\.json)/.test(path)) return path;
  const ending = /\.d\.ts(\.map)?$/.exec(path)?.[0] ?? extname(path);
  return `${dirname(path)}/*${ending}`;
}

function declarationsOf(module: string): readonly string[] {
  return [`${module}.d.ts`, `${module}.d.ts.map`];
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
