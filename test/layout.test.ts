import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { PackageFile } from "../generator/assemble/package-file.js";
import { GeneratorError } from "../generator/diagnostics.js";
import { generate } from "../generator/generate.js";
import { arrange } from "../generator/arrange.js";
import { arrangementOf } from "../generator/layout.js";
import type { GenerateOptions, ImportExtension } from "../generator/options.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Documents whose packages have many kinds of files. */
const documents = [
  { spec: join(root, "spec/scim.yaml"), templates: [join(root, "templates/overlays/scim")] },
  { spec: join(root, "test/golden/media-types/spec.yaml") },
];

/** What programs that import each extension are compiled with. */
const settings: readonly [ImportExtension, ts.CompilerOptions][] = [
  ["none", { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ["none", { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 }],
  ["js", { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
  [
    "ts",
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: true,
      erasableSyntaxOnly: true,
    },
  ],
];
async function filesOf(options: GenerateOptions): Promise<Map<string, string>> {
  return asMap(await generate({ verify: false, ...options }));
}

function asMap(files: readonly PackageFile[]): Map<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

describe.each(documents)("the sources for $spec", async (document) => {
  const inPackage = await generate({ ...document, layout: "package", verify: false });
  const sources = (importExtension: ImportExtension) =>
    asMap(arrange(inPackage, arrangementOf({ importExtension })));

  it("are those of the package", () => {
    const ofPackage = inPackage.filter(({ path }) => path.startsWith("src/"));
    const inApp = sources("js");
    expect([...inApp]).toEqual(ofPackage.map(({ path, text }) => [path.slice(4), text]));
    expect([...inApp.keys()]).toEqual([...inApp.keys()].toSorted());
  });

  it.each(settings)("compile with the extension %s under %o", (importExtension, options) => {
    expect(compile(sources(importExtension), options)).toEqual([]);
  });

  it.each(["none", "ts"] as const)("are in Prettier's layout with %s", async (importExtension) => {
    const texts = [...sources(importExtension).values()];
    expect(texts.filter((text) => /from "\.[^"]*\.js"/.test(text))).toEqual([]);
    for (const text of texts) {
      expect(await format(text, { parser: "typescript", printWidth: 100 })).toBe(text);
    }
  });
});

describe("clients that share a runtime", () => {
  const clients = { first: "smallest", "deeper/second": "media-types" };
  const shared = async (importExtension: ImportExtension) => {
    const all = new Map<string, string>();
    for (const [folder, name] of Object.entries(clients)) {
      const spec = join(root, "test/golden", name, "spec.yaml");
      const runtime = posix.relative(folder, "http");
      for (const [path, text] of await filesOf({ spec, runtime, importExtension })) {
        all.set(posix.join(folder, path), text);
      }
    }
    return all;
  };

  it("have no other", async () => {
    const paths = [...(await shared("none")).keys()];
    expect(paths.filter((path) => path.includes("runtime/"))).toEqual([]);
    expect(paths).toContain("http/client.ts");
  });

  it.each(settings)("compile with the extension %s under %o", async (importExtension, options) => {
    expect(compile(await shared(importExtension), options)).toEqual([]);
  });

  it("are in Prettier's layout", async () => {
    for (const text of (await shared("js")).values()) {
      expect(await format(text, { parser: "typescript", printWidth: 100 })).toBe(text);
    }
  });
});

it("are without an extension by default", async () => {
  const files = await filesOf({ spec: join(root, "test/golden/smallest/spec.yaml") });
  expect(files.get("index.ts")).toContain('from "./client";');
});

it("has pages of documentation where they are wanted", async () => {
  const spec = join(root, "test/golden/smallest/spec.yaml");
  const paths = async (options: Partial<GenerateOptions>) =>
    [...(await filesOf({ spec, ...options })).keys()].filter(
      (path) => !/(?:\.ts|\.json)$/.test(path),
    );
  expect(await paths({})).toEqual([]);
  expect(await paths({ docs: "markdown" })).toEqual([
    "reference/api.md",
    "reference/models.md",
    "reference/other-operations.md",
  ]);
  expect(await paths({ layout: "package", docs: "none" })).toEqual([".gitignore"]);
  expect(await paths({ layout: "package" })).toContain("README.md");
});

it("has a jsr.json where the package has a name on JSR", async () => {
  const spec = join(root, "test/golden/smallest/spec.yaml");
  const named = { spec, layout: "package", package: { jsr: "@clocks/client" } } as const;
  const files = await filesOf(named);
  const text = files.get("jsr.json") ?? "";
  expect(JSON.parse(text)).toEqual({
    name: "@clocks/client",
    version: "1.0.0",
    exports: "./src/index.ts",
    publish: { include: ["LICENSE", "README.md", "jsr.json", "src"] },
  });
  expect(await format(text, { filepath: "jsr.json" })).toBe(text);
  const readme = files.get("README.md") ?? "";
  expect(readme).toContain("publishes the sources on JSR, as `@clocks/client`");
  expect(await format(readme, { filepath: "README.md", printWidth: 100 })).toBe(readme);
  expect([...(await filesOf({ spec, layout: "package" })).keys()]).not.toContain("jsr.json");
  expect([...(await filesOf({ ...named, layout: "sources" })).keys()]).not.toContain("jsr.json");
});

it("refuses a package whose imports its own build could not follow", async () => {
  const spec = join(root, "test/golden/smallest/spec.yaml");
  const refused = await generate({ spec, layout: "package", importExtension: "none" }).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(GeneratorError);
  expect(refused).toMatchObject({ diagnostics: [{ code: "import-extension-unsuitable" }] });
});

describe("imports", () => {
  const long = `./${"a".repeat(47)}`;
  const cases: readonly [title: string, from: string, to: string][] = [
    ["named", 'import { a } from "./b.js";', 'import { a } from "./b";'],
    ["of types", 'import type { A } from "../b/c.js";', 'import type { A } from "../b/c";'],
    ["of everything", 'import * as a from "./b.js";', 'import * as a from "./b";'],
    ["for their effects", 'import "./b.js";', 'import "./b";'],
    ["passed on", 'export * from "./b.js";', 'export * from "./b";'],
    ["of other packages", 'import { a } from "b/c.js";', 'import { a } from "b/c.js";'],
    ["in types", 'type A = import("./b.js").A;', 'type A = import("./b").A;'],
    [
      "that fit now",
      `export {\n  abcdefghi,\n  klmnopqrst,\n  type U,\n} from "${long}.js";`,
      `export { abcdefghi, klmnopqrst, type U } from "${long}";`,
    ],
    [
      "that do not fit",
      `import {\n  abcdefghijklm,\n  klmnopqrst,\n  type U,\n} from "${long}.js";`,
      `import {\n  abcdefghijklm,\n  klmnopqrst,\n  type U,\n} from "${long}";`,
    ],
    [
      "with comments",
      'import {\n  a, // b\n} from "./b.js";',
      'import {\n  a, // b\n} from "./b";',
    ],
    ["in comments", ' * import { a } from "./b.js";', ' * import { a } from "./b.js";'],
    ["of types in comments", ' * import("./b.js")', ' * import("./b.js")'],
    ["in strings", "  const a = 'import \"./b.js\";';", "  const a = 'import \"./b.js\";';"],
  ];
  it.each(cases)("%s", (_, from, to) => {
    const arrangement = arrangementOf({ importExtension: "none" });
    expect(arrange([{ path: "src/a.ts", text: `${from}\n` }], arrangement)).toEqual([
      { path: "a.ts", text: `${to}\n` },
    ]);
  });
});

/** The errors of files under the strictest flags, in the order in which the compiler finds them. */
function compile(
  files: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
): readonly string[] {
  const all: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    noEmit: true,
    skipLibCheck: true,
    ...options,
  };
  const host = ts.createCompilerHost(all);
  const textOf = (name: string) =>
    name === "/app/package.json" ? '{ "type": "module" }' : files.get(name.replace(/^\/app\//, ""));
  const disk = ts.createCompilerHost(all);
  host.readFile = (name) => textOf(name) ?? disk.readFile(name);
  host.fileExists = (name) => textOf(name) !== undefined || disk.fileExists(name);
  host.directoryExists = () => true;
  host.getSourceFile = (name, target) => {
    const text = textOf(name);
    return text === undefined
      ? disk.getSourceFile(name, target)
      : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram(
    [...files.keys()].map((path) => `/app/${path}`),
    all,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
