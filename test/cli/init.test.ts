import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detectProject } from "../../generator/cli/init/detect-project.js";
import type { InitArguments, Question } from "../../generator/cli/init/init-command.js";
import { runInit } from "../../generator/cli/init/init-command.js";
import { spareOutput } from "../../generator/cli/init/spare-output.js";
import { UsageError } from "../../generator/cli/usage-error.js";
import { readTree, temporaryFolder, writeTree, type Tree } from "../support/temporary-folder.js";

describe("the extension of imports", () => {
  const bundler =
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" }, "include": ["src"] }';
  const node = '{ "compilerOptions": { "module": "nodenext" }, // c\n "include": ["src"], }';
  const cases: readonly [title: string, tree: Tree, want: string][] = [
    ["no project", {}, "ts"],
    ["a package without a tsconfig.json", { "package.json": '{ "type": "module" }' }, "ts"],
    [
      "a bundler without a tsconfig.json",
      { "package.json": '{ "devDependencies": { "vite": "^8.0.0" } }' },
      "none",
    ],
    ["Deno", { "deno.json": "{}" }, "ts"],
    ["a bundler", { "tsconfig.json": bundler }, "none"],
    ["CommonJS", { "tsconfig.json": '{ "compilerOptions": { "module": "commonjs" } }' }, "none"],
    ["modules of Node", { "tsconfig.json": node, "package.json": '{ "type": "module" }' }, "js"],
    ["CommonJS as Node has it", { "tsconfig.json": node, "package.json": "{}" }, "none"],
    [
      "module preserve",
      {
        "tsconfig.json": '{ "compilerOptions": { "module": "preserve" } }',
        "package.json": '{ "type": "module" }',
      },
      "none",
    ],
    [
      "type stripping",
      {
        "tsconfig.json":
          '{ "compilerOptions": { "module": "nodenext", "noEmit": true, "erasableSyntaxOnly": true, "allowImportingTsExtensions": true } }',
        "package.json": '{ "type": "module" }',
      },
      "ts",
    ],
    [
      "what is extended",
      {
        "tsconfig.json": '{ "extends": "./base/tsconfig.base.json", "include": ["src"] }',
        "base/tsconfig.base.json": '{ "compilerOptions": { "module": "node16" } }',
        "package.json": '{ "type": "module" }',
      },
      "js",
    ],
    [
      "the project that is referred to and covers the output",
      {
        "tsconfig.json":
          '{ "files": [], "references": [{ "path": "./tsconfig.node.json" }, { "path": "./tsconfig.app.json" }] }',
        "tsconfig.app.json": bundler,
        "tsconfig.node.json":
          '{ "compilerOptions": { "module": "nodenext" }, "include": ["vite.config.ts"] }',
        "package.json": '{ "type": "module" }',
      },
      "none",
    ],
    [
      "the nearest project",
      {
        "tsconfig.json": bundler,
        "src/tsconfig.json": '{ "compilerOptions": { "module": "nodenext" } }',
        "package.json": '{ "type": "module" }',
      },
      "js",
    ],
    [
      "references in a circle",
      {
        "tsconfig.json": '{ "files": [], "references": [{ "path": "./b" }] }',
        "b/tsconfig.json": '{ "files": [], "references": [{ "path": ".." }] }',
      },
      "none",
    ],
    ["a broken project", { "tsconfig.json": "{" }, "none"],
  ];
  it.each(cases)("for %s", async (_, tree, want) => {
    const folder = temporaryFolder();
    writeTree(folder, tree);
    expect((await detectProject(folder, "src/api")).importExtension).toBe(want);
  });
});

describe("the standard library", () => {
  const advice = 'TypeScript: set "target" or "lib" to ES2019 or newer in tsconfig.json.';
  const cases: readonly [options: string, want: readonly string[]][] = [
    ['"target": "es2016"', [advice]],
    ['"target": "es2018"', [advice]],
    ['"target": "es2019"', []],
    ['"target": "es2016", "lib": ["es2020", "dom"]', []],
    ['"target": "es2022", "lib": ["es6", "dom"]', [advice]],
    ['"target": "es5", "lib": ["dom", "esnext"]', []],
    ['"strict": true', []],
  ];
  it.each(cases)("of %s", async (options, want) => {
    const folder = temporaryFolder();
    writeTree(folder, { "tsconfig.json": `{ "compilerOptions": { ${options} } }` });
    expect((await detectProject(folder, "src/api")).advice).toEqual(want);
  });
});

describe("other tools leave the output alone", () => {
  const eslint = 'ESLint: add globalIgnores(["src/api/"]) to its configuration.';
  const cases: readonly [
    title: string,
    tree: Tree,
    output: string,
    ignored: string | undefined,
    advice: readonly string[],
  ][] = [
    ["no tools", {}, "src/api", undefined, []],
    ["Prettier by a file", { ".prettierrc": "" }, "src/api", "src/api/\n", []],
    [
      "Prettier by package.json",
      { "package.json": '{ "prettier": {} }' },
      "./src/api/",
      "src/api/\n",
      [],
    ],
    [
      "Prettier by a dependency",
      { "package.json": '{ "devDependencies": { "prettier": "3" } }' },
      "src\\api",
      "src/api/\n",
      [],
    ],
    [
      "what is ignored already",
      { ".prettierignore": "dist\r\n/src/api" },
      "src/api",
      "dist\r\n/src/api",
      [],
    ],
    [
      "a list without a line break at its end",
      { ".prettierignore": "dist\r\nout" },
      "src/api",
      "dist\r\nout\r\nsrc/api/\r\n",
      [],
    ],
    ["ESLint", { "eslint.config.ts": "" }, "src/api", undefined, [eslint]],
    [
      "Biome",
      { "biome.json": "" },
      "src/api",
      undefined,
      ['Biome: add "!src/api" to files.includes of its configuration.'],
    ],
  ];
  it.each(cases)("with %s", async (_, tree, output, ignored, advice) => {
    const folder = temporaryFolder();
    writeTree(folder, tree);
    const text = tree["package.json"] ?? "{}";
    const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
    expect((await spareOutput(folder, output, manifest)).advice).toEqual(advice);
    expect(readTree(folder)[".prettierignore"]).toBe(ignored);
  });
});

describe("init", () => {
  const nothing: InitArguments = {
    spec: undefined,
    output: undefined,
    layout: undefined,
    importExtension: undefined,
    yes: true,
  };
  const initialize = async (tree: Tree, args: Partial<InitArguments> = {}) => {
    const folder = temporaryFolder();
    writeTree(folder, tree);
    const told = await runInit({ ...nothing, ...args }, { workingDirectory: folder, ask: null });
    return { folder, told, tree: readTree(folder) };
  };

  it("takes the document that is there, and adds scripts in the file's own style", async () => {
    const { tree, told } = await initialize({
      "openapi.yaml": "",
      "src/main.ts": "",
      "pnpm-lock.yaml": "",
      ".prettierignore": "",
      "package.json":
        '{\r\n\t"name": "app",\r\n\t"scripts": {\r\n\t\t"generate": "mine"\r\n\t}\r\n}\r\n',
    });
    expect(JSON.parse(tree["specwright.config.json"] ?? "")).toEqual({
      $schema: "./node_modules/specwright/dist/configuration.schema.json",
      spec: "openapi.yaml",
      output: "src/api",
      importExtension: "ts",
    });
    expect(tree[".prettierignore"]).toBe("src/api/\n");
    expect(tree["package.json"]).toBe(
      '{\r\n\t"name": "app",\r\n\t"scripts": {\r\n\t\t"generate": "mine",\r\n\t\t"generate:api": "specwright generate",\r\n\t\t"check": "specwright check"\r\n\t}\r\n}\r\n',
    );
    expect(told.split("\n")).toEqual([
      "A specwright.config.json",
      "M package.json: generate:api, check",
      "A .prettierignore: src/api/",
      "Imports: ts (for type stripping, without a tsconfig.json).",
      "Next: pnpm run generate:api",
      "",
    ]);
  });

  it("writes a package, if that is wanted", async () => {
    const { tree, told } = await initialize(
      { "a.yaml": "" },
      { spec: "a.yaml", output: "client", layout: "package" },
    );
    expect(JSON.parse(tree["specwright.config.json"] ?? "")).toMatchObject({
      spec: "a.yaml",
      output: "client",
      layout: "package",
    });
    expect(told).toBe("A specwright.config.json\nNext: npx specwright generate\n");
  });

  it("puts a package beside the others by default", async () => {
    const alone = await initialize({ "openapi.yaml": "", "src/a.ts": "" }, { layout: "package" });
    expect(alone.tree["specwright.config.json"]).toContain('"output": "client"');
    const beside = await initialize(
      { "openapi.yaml": "", "packages/a/package.json": "{}" },
      { layout: "package" },
    );
    expect(beside.tree["specwright.config.json"]).toContain('"output": "packages/client"');
  });

  it("keeps what else is in a package.json, with its byte order mark", async () => {
    const { tree } = await initialize({
      "openapi.yaml": "",
      "package.json": '\uFEFF{\n  "files": ["a", "b"],\n  "type": "module"\n}\n',
    });
    expect(tree["package.json"]).toBe(
      '\uFEFF{\n  "files": ["a", "b"],\n  "type": "module",\n  "scripts": {\n    "generate": "specwright generate",\n    "check": "specwright check"\n  }\n}\n',
    );
  });

  it("leaves scripts that are no object alone", async () => {
    const manifest = '{ "scripts": "none" }\n';
    const { tree, told } = await initialize({ "openapi.yaml": "", "package.json": manifest });
    expect(tree["package.json"]).toBe(manifest);
    expect(told).not.toContain("M package.json");
  });

  it("names a file that cannot be written", async () => {
    const folder = temporaryFolder();
    writeTree(folder, { "openapi.yaml": "" });
    symlinkSync("missing/configuration.json", join(folder, "specwright.config.json"));
    await expect(runInit(nothing, { workingDirectory: folder, ask: null })).rejects.toThrow(
      "`specwright.config.json` cannot be written: ",
    );
  });

  it("finds the schema of an installation further up", async () => {
    const folder = temporaryFolder();
    const schema = "node_modules/specwright/dist/configuration.schema.json";
    writeTree(folder, { [schema]: "{}", "packages/app/openapi.json": "{}" });
    const app = join(folder, "packages/app");
    await runInit(nothing, { workingDirectory: app, ask: null });
    expect(readFileSync(join(app, "specwright.config.json"), "utf8")).toContain(
      `"../../${schema}"`,
    );
  });

  it("asks for what is not given", async () => {
    const folder = temporaryFolder();
    writeTree(folder, { "openapi.yaml": "", "other.yaml": "" });
    const asked: Question[] = [];
    const ask = async (question: Question) => {
      asked.push(question);
      return question.message === "OpenAPI document" ? "other.yaml" : question.initial;
    };
    await runInit({ ...nothing, yes: false, output: "out" }, { workingDirectory: folder, ask });
    expect(asked.map(({ message, initial }) => [message, initial])).toEqual([
      ["OpenAPI document", "openapi.yaml"],
      ["Layout", "sources"],
    ]);
    const written: unknown = JSON.parse(
      readFileSync(join(folder, "specwright.config.json"), "utf8"),
    );
    expect(written).toMatchObject({ spec: "other.yaml", output: "out" });
  });

  const refused: readonly [
    title: string,
    tree: Tree,
    args: Partial<InitArguments>,
    want: string,
  ][] = [
    [
      "a configuration that is there",
      { "specwright.config.json": "{}", "openapi.yaml": "" },
      {},
      "there is a configuration already, in specwright.config.json",
    ],
    [
      "the same in package.json",
      { "package.json": '{ "specwright": {} }', "openapi.yaml": "" },
      {},
      "there is a configuration already, in package.json",
    ],
    ["no document", {}, {}, "the document is missing"],
    [
      "a document that does not exist",
      { "openapi.yaml": "" },
      { spec: "opnapi.yaml" },
      "`opnapi.yaml` cannot be read: it does not exist",
    ],
  ];
  it.each(refused)("refuses %s, and writes nothing", async (_, tree, args, want) => {
    const folder = temporaryFolder();
    writeTree(folder, tree);
    const context = { workingDirectory: folder, ask: null };
    const error: unknown = await runInit({ ...nothing, ...args }, context).catch(
      (one: unknown) => one,
    );
    expect(error instanceof UsageError || error instanceof Error ? error.message : error).toBe(
      want,
    );
    expect(readTree(folder)).toEqual(tree);
  });
});
