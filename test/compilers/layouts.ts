import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, getFileInfo } from "prettier";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { arrange } from "../../generator/arrange.js";
import { arrangementOf } from "../../generator/layout.js";
import type { PackageFile } from "../../generator/assemble/package-file.js";
import type { ImportExtension } from "../../generator/options.js";
import { writeTree } from "../support/temporary-folder.js";
import { compile } from "./compiler.js";
import type { CompilerVersion, Setup } from "./compiler.js";
import { findingsOf } from "./linter.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What is compiled here for each extension; the repository's own package is compiled and checked as it is. */
const spec = join(root, "test/golden/media-types/spec.yaml");

const extensions = ["none", "js", "ts"] as const satisfies readonly ImportExtension[];

/** Has a folder for each layout: `package`, and the sources for each extension. */
let folder = "";
const packages = new Map<string, readonly PackageFile[]>();

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "layouts-")));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const files = await generate({ spec, layout: "package", verify: false });
  packages.set("package", files);
  for (const importExtension of extensions) {
    packages.set(importExtension, arrange(files, arrangementOf({ importExtension })));
  }
  for (const [name, tree] of packages) {
    writeTree(join(folder, name), Object.fromEntries(tree.map(({ path, text }) => [path, text])));
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const compilers: readonly CompilerVersion[] = ["5.4", "5.9", "6", "7"];

/** What each way of writing imports is for. Newer compilers do not resolve modules as CommonJS once did. */
const settings: readonly [
  extension: ImportExtension,
  title: string,
  compilers: readonly CompilerVersion[],
  resolution: Setup["resolution"],
  options: Readonly<Record<string, boolean | string>>,
][] = [
  ["none", "a bundler", compilers, "bundler", {}],
  [
    "none",
    "CommonJS",
    ["5.4", "5.9"],
    "bundler",
    { module: "commonjs", moduleResolution: "node10" },
  ],
  ["js", "Node", compilers, "nodenext", {}],
  ["ts", "type stripping", compilers, "nodenext", { allowImportingTsExtensions: true }],
];

describe("the sources", () => {
  const cases = settings.flatMap(([extension, title, versions, resolution, options]) =>
    versions.map((compiler) => ({ compiler, extension, title, resolution, options })),
  );
  test.concurrent.each(cases)(
    "compile with TypeScript $compiler for $title, with the extension $extension",
    async ({ compiler, extension, resolution, options }) => {
      const setup: Setup = { compiler, resolution, platform: "node" };
      const place = join(folder, extension);
      const strict = { strict: true, noUnusedLocals: true, exactOptionalPropertyTypes: true };
      const project = { folder: place, include: ["**/*.ts"], options: { ...strict, ...options } };
      expect(await compile(setup, project)).toBe("");
    },
  );
});

describe.each(["package", ...extensions])("the files of the layout %s", (name) => {
  test("are in Prettier's layout, the documentation and JSON as well", async () => {
    const files = packages.get(name) ?? [];
    const judged = await Promise.all(
      files.map(async ({ path, text }) => {
        const { inferredParser } = await getFileInfo(path);
        if (inferredParser === null) return [path, "not for Prettier"];
        const filepath = join(folder, name, path);
        return [path, (await check(text, { filepath, printWidth: 100 })) ? "right" : "wrong"];
      }),
    );
    expect(judged.filter(([, verdict]) => verdict === "right").length).toBeGreaterThan(20);
    expect(judged.filter(([, verdict]) => verdict === "wrong")).toEqual([]);
  });

  test("are in order in the eyes of ESLint and typescript-eslint", async () => {
    expect(await findingsOf(join(folder, name))).toEqual([]);
  });
});
