import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { GeneratorError } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import { builtInScripts } from "../../generator/load/overlay-additions.js";
import type { GenerateOptions, Layout } from "../../generator/options.js";
import { writeTree } from "../support/temporary-folder.js";
import { documents } from "./support/shipped.js";

const [, spec = ""] = documents.find(([name]) => name === "responses") ?? [];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-overlay-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A client with an overlay of one template, the text of its file, and what was reported. */
async function makeWith(
  template: string,
  { packages = {}, ...options }: { readonly packages?: object } & Partial<GenerateOptions>,
) {
  const output = { template: "extra.ts.hbs", for: "package", path: "src/extra.ts" };
  const manifest = { templateApi: 2, outputs: [output], ...packages };
  writeTree(folder, { "overlay.json": JSON.stringify(manifest), "extra.ts.hbs": template });
  const reported: string[] = [];
  const note = ({ code, message, hint }: { code: string; message: string; hint?: string }) =>
    reported.push([code, message, hint].filter((text) => text !== undefined).join(" | "));
  try {
    const files = await generate({ spec, templates: [folder], ...options, onDiagnostic: note });
    const text = (path: string) => files.find((file) => file.path.endsWith(path))?.text ?? "";
    return { reported, text: text("extra.ts"), manifest: text("package.json") };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    error.diagnostics.forEach(note);
    return { reported, text: "", manifest: "" };
  }
}

describe("packages that overlays import", () => {
  test("are imported once, before files, and stand in the package.json", async () => {
    const template = `
export const {{exportValue "schema"}}: {{importAll "z" "zod/mini"}}.ZodMiniType = {{importAll "z" "zod/mini"}}.string();
export type {{exportType "Tag"}} = {{importType "DataTag" "@tanstack/query-core"}}<string[], {{use "Client"}}>;
export const {{exportValue "client"}} = new {{import "QueryClient" "@tanstack/query-core"}}() as {{importType "QueryClient" "@tanstack/query-core"}};
`;
    const packages = {
      dependencies: { "@tanstack/query-core": "^5.0.0" },
      peerDependencies: { zod: "^4.0.0" },
    };
    const { text, manifest, reported } = await makeWith(template, {
      packages,
      layout: "package",
      verify: false,
    });
    expect(reported).toEqual([]);
    expect(text.split("\n").filter((line) => line.startsWith("import "))).toEqual([
      'import { type DataTag, QueryClient } from "@tanstack/query-core";',
      'import * as z from "zod/mini";',
      'import type { Client } from "./runtime/client.js";',
    ]);
    expect(JSON.parse(manifest)).toMatchObject(packages);
    expect(manifest.match(/--packages=external/g)).toHaveLength(2);
  });

  test("are type-checked as they are installed", async () => {
    const template = `export const {{exportValue "wrong"}}: string = {{import "int" "zod/mini"}}();`;
    const { reported } = await makeWith(template, { packages: { peerDependencies: { zod: "*" } } });
    expect(reported).toEqual([expect.stringContaining("TS2322")]);
  });

  test("are reported where they are not installed, and what imports them is not checked", async () => {
    const template = `export const {{exportValue "wrong"}}: string = {{import "made" "not-there"}}();`;
    const packages = { peerDependencies: { "not-there": "^1.2.0" } };
    const { reported, text } = await makeWith(template, { packages });
    expect(reported).toEqual([
      'output-package-missing | `not-there` is not installed | Run `npm install "not-there@^1.2.0"`. Until then, files that import it are not type-checked.',
    ]);
    expect(text).toContain('import { made } from "not-there";');
  });

  test("are an error where they are not installed and the types are to be checked", async () => {
    const template = `export const {{exportValue "wrong"}}: string = {{import "made" "not-there"}}();`;
    const packages = { dependencies: { "not-there": "^1.2.0", "also-not": "1" } };
    const { reported, text } = await makeWith(template, { packages, verify: true });
    const reason = "so that what imports it cannot be type-checked";
    expect(reported).toEqual([
      `verify-package-missing | \`also-not\` is not installed, ${reason} | Run \`npm install "also-not@1"\`, or give \`--no-verify\` (\`verify: false\`).`,
      `verify-package-missing | \`not-there\` is not installed, ${reason} | Run \`npm install "not-there@^1.2.0"\`, or give \`--no-verify\` (\`verify: false\`).`,
    ]);
    expect(text).toBe("");
  });

  test.each([
    ["without any", {}, "zod/mini", "zod", 'Add `"zod": "*"`'],
    ["with another", { peerDependencies: { zod: "*" } }, "@a/zood/b", "@a/zood", "Add"],
    ["with one like it", { dependencies: { zod: "*" } }, "zood", "zood", "Did you mean `zod`?"],
  ])("have to be listed in the overlay.json, %s", async (_, packages, from, name, hint) => {
    const template = `{{> header}}\nexport const {{exportValue "made"}} = {{importAll "z" "${from}"}};`;
    const { reported } = await makeWith(template, { packages });
    expect(reported).toEqual([
      expect.stringContaining(`{{importAll}} names the package \`${name}\`, which no overlay.json`),
    ]);
    expect(reported[0]).toContain(`| ${hint}`);
  });

  test.each([
    ["./files", `{{import "a" "./files"}}`],
    ["what is no specifier", `{{import "a" "zod\\"; alert()"}}`],
    ["what is no name", `{{import "a b" "zod"}}`],
  ])("cannot be %s", async (_, template) => {
    const { reported } = await makeWith(template, {});
    expect(reported).toEqual([expect.stringContaining("template-broken")]);
  });
});

describe("optional peer dependencies", () => {
  const made = `export const {{exportValue "a"}}: number = 1;`;
  const isOptional = { peerDependenciesMeta: { zod: { optional: true } } };

  /** What the package.json says of the packages of an overlay, laid over one that ships. */
  async function packagesWith(packages: object, options: Partial<GenerateOptions> = {}) {
    const { manifest, reported } = await makeWith(made, {
      packages,
      layout: "package",
      verify: false,
      ...options,
    });
    expect(reported).toEqual([]);
    const parsed = JSON.parse(manifest) as Readonly<Record<string, object>>;
    const { peerDependencies, peerDependenciesMeta, devDependencies } = parsed;
    return {
      peerDependencies,
      peerDependenciesMeta,
      isBuiltWith: "zod" in (devDependencies ?? {}),
    };
  }

  test("are what all overlays that have them say, and are there for the build", async () => {
    const peerDependencies = { zod: "^4.2.0" };
    expect(await packagesWith({ peerDependencies })).toEqual({
      peerDependencies,
      isBuiltWith: false,
    });
    const optional = { peerDependencies, ...isOptional, isBuiltWith: true };
    expect(await packagesWith({ peerDependencies, ...isOptional })).toEqual(optional);
    const shipped = { with: ["zod"] } as const;
    expect(await packagesWith({ peerDependencies, ...isOptional }, shipped)).toEqual(optional);
    expect(await packagesWith({ peerDependencies }, shipped)).toEqual({
      peerDependencies,
      isBuiltWith: false,
    });
  });

  test("have to be peer dependencies", async () => {
    const packages = { peerDependencies: { zood: "*" }, ...isOptional };
    expect((await makeWith(made, { packages })).reported).toEqual([
      "overlay-invalid | `zod` is not in `peerDependencies` | Did you mean `zood`?",
    ]);
  });
});

describe("what overlays add to the package.json", () => {
  const template = `
{{> header}}

export const {{exportValue "twice"}}: readonly string[] = ["a", "a"];
`;
  const additions = { exports: { "./tools/all": "src/tools" }, scripts: { mock: "node mock.js" } };

  /** A client with a file below `src/tools`. */
  async function makeTools(layout: Layout) {
    const outputs = [{ template: "extra.ts.hbs", for: "package", path: "src/tools/twice.ts" }];
    writeTree(folder, {
      "overlay.json": JSON.stringify({ templateApi: 2, outputs, ...additions }),
      "extra.ts.hbs": template,
    });
    const files = await generate({
      spec,
      templates: [folder],
      layout,
      verify: false,
      package: { jsr: "@sample/client" },
    });
    return new Map(files.map(({ path, text }) => [path, text]));
  }

  test("is a subpath with its builds, and a script", async () => {
    const files = await makeTools("package");
    const { exports, scripts, typesVersions } = JSON.parse(files.get("package.json") ?? "") as {
      readonly exports: object;
      readonly scripts: Readonly<Record<string, string>>;
      readonly typesVersions: object;
    };
    expect(Object.keys(exports)).toEqual([".", "./tools/all", "./package.json"]);
    expect(exports).toHaveProperty(["./tools/all", "import", "default"], "./dist/tools/index.js");
    expect(typesVersions).toEqual({ "*": { "tools/all": ["./dist/cjs/tools/index.d.ts"] } });
    expect(scripts["build:esm"]).toContain("esbuild src/index.ts src/tools/index.ts --bundle");
    expect(scripts["mock"]).toBe("node mock.js");
    expect(JSON.parse(files.get("jsr.json") ?? "")).toHaveProperty("exports", {
      ".": "./src/index.ts",
      "./tools/all": "./src/tools/index.ts",
    });
    expect(builtInScripts).toEqual(
      Object.keys(scripts)
        .filter((name) => name !== "mock")
        .toSorted(),
    );
  });

  test.each<[layout: Layout, from: string, extension: string]>([
    ["package", "src/", ".js"],
    ["sources", "", ""],
  ])("has an index of its own in the layout %s", async (layout, from, extension) => {
    const files = await makeTools(layout);
    expect(files.get(`${from}tools/index.ts`)).toMatch(/^\/\/ .*DO NOT EDIT\.\n\nexport/);
    expect(files.get(`${from}tools/index.ts`)).toContain(
      `export { twice } from "./twice${extension}";`,
    );
    expect(files.get(`${from}index.ts`)).not.toContain("twice");
  });

  test("clashes with a file at the path of that index", async () => {
    const outputs = [{ template: "extra.ts.hbs", for: "package", path: "src/tools/index.ts" }];
    const { reported } = await makeWith(template, {
      packages: { ...additions, outputs },
    });
    expect(reported).toEqual([
      expect.stringMatching(/extra\.ts\.hbs and \S+overlay\.json both make src\/tools\/index\.ts/),
    ]);
  });
});

describe("derived names", () => {
  test("are the same wherever they are asked for, and never those of the document", async () => {
    const template = `
export const {{exportValue "first" "Name"}} = 1;
export const second = {{use "first" "Name"}};
export const {{exportValue "create" "Client"}} = 2;
`;
    const { text, reported } = await makeWith(template, { verify: false });
    expect(reported).toEqual([]);
    expect(text).toContain("export const second = firstName;");
    expect(text).toContain("export const createClient2 = 2;");
  });
});
