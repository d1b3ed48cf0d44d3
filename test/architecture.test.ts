import { fileURLToPath } from "node:url";

import type { ImportDeclaration, SourceFile } from "ts-morph";
import { Node, Project, SyntaxKind, VariableDeclarationKind } from "ts-morph";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** In the order in which a document goes through them. */
const stages = [
  "load",
  "validate",
  "resolve",
  "shapes",
  "model",
  "declare",
  "render",
  "assemble",
  "format",
  "write",
];

/** Leaves that every stage may import: words, not work. */
const vocabulary = [
  "body-shapes",
  "casing",
  "catalogue",
  "closest",
  "common-mark",
  "configuration.schema.json",
  "diagnostics",
  "discriminator-cases",
  "escape",
  "format-diagnostic",
  "json",
  "json-schema",
  "keywords",
  "location",
  "named-json",
  "once",
  "options",
  "origins",
  "path-template",
  "print",
  "printed-by",
  "same-words",
  "template-names",
  "schema-graph",
  "shape-graph",
  "shape-leaves",
  "subschemas",
  "template-api",
  "template-helper",
];

/** The rooms that each library may be used in. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  "@clack/prompts": ["cli"],
  "@eslint-community/regexpp": ["render"],
  ajv: ["json-schema", "load", "validate"],
  "env-paths": ["cli"],
  "js-yaml": ["load"],
  "jsonc-parser": ["load", "write"],
  minimatch: ["cli"],
  yaml: ["assemble", "cli", "load"],
  diff: ["write"],
  handlebars: ["render"],
  "jsonpath-rfc9535": ["load"],
  "openapi-typescript": ["shapes"],
  prettier: ["format"],
  "prettier/doc": ["print"],
  "ts-morph": ["assemble"],
  typescript: ["cli"],
};

/** Reads the modules of a library, as `require` would. */
const moduleLoader = "generator/shapes/libraries.ts";

const project = new Project({ tsConfigFilePath: `${root}/tsconfig.json` });
const pathOf = (file: SourceFile): string => file.getFilePath().slice(root.length);
const generator = project.getSourceFiles().filter((file) => pathOf(file).startsWith("generator/"));
const runtime = project
  .getSourceFiles()
  .filter((file) => pathOf(file).startsWith("templates/runtime/"));

const overlays = project
  .getSourceFiles()
  .filter((file) => pathOf(file).startsWith("templates/overlays/"));

/** `load` of `generator/load/load-document.ts`, `generate` of `generator/generate.ts`. */
function roomOf(path: string): string {
  const [, room = ""] = path.split("/");
  return room.replace(/\.ts$/, "");
}

/** Each sentence of `sentences` that names a place; empty when the rule is kept. */
function violations(
  files: readonly SourceFile[],
  find: (file: SourceFile, path: string) => readonly string[],
): readonly string[] {
  return files.flatMap((file) =>
    find(file, pathOf(file)).map((what) => `${pathOf(file)}: ${what}`),
  );
}

function isTypeOnly(declaration: ImportDeclaration): boolean {
  const clause = declaration.getImportClause();
  if (declaration.isTypeOnly()) return true;
  const names = declaration.getNamedImports();
  return (
    clause !== undefined &&
    declaration.getDefaultImport() === undefined &&
    declaration.getNamespaceImport() === undefined &&
    names.length > 0 &&
    names.every((name) => name.isTypeOnly())
  );
}

test("there is something to look at", () => {
  expect(generator.length).toBeGreaterThan(40);
  expect(runtime.length).toBeGreaterThan(5);
});

describe("imports", () => {
  test("a stage imports values from its own folder, and types from earlier stages", () => {
    const found = violations(generator, (file, path) => {
      const room = roomOf(path);
      const rank = stages.indexOf(room);
      if (rank === -1) return [];
      return file.getImportDeclarations().flatMap((declaration) => {
        const target = declaration.getModuleSpecifierSourceFile();
        if (target === undefined || !pathOf(target).startsWith("generator/")) return [];
        const other = roomOf(pathOf(target));
        if (other === room || vocabulary.includes(other)) return [];
        const otherRank = stages.indexOf(other);
        if (otherRank === -1) return [`imports ${pathOf(target)}`];
        if (otherRank > rank) return [`imports ${pathOf(target)} of a later stage`];
        return isTypeOnly(declaration) ? [] : [`imports a value from ${pathOf(target)}`];
      });
    });
    expect(found).toEqual([]);
  });

  test("a leaf imports no stage but for types", () => {
    const found = violations(generator, (file, path) => {
      if (!vocabulary.includes(roomOf(path))) return [];
      return file.getImportDeclarations().flatMap((declaration) => {
        const target = declaration.getModuleSpecifierSourceFile();
        if (target === undefined || isTypeOnly(declaration)) return [];
        if (!pathOf(target).startsWith("generator/")) return [];
        const other = roomOf(pathOf(target));
        return vocabulary.includes(other) ? [] : [`imports a value from ${pathOf(target)}`];
      });
    });
    expect(found).toEqual([]);
  });

  test("a library is used in its own rooms only", () => {
    const found = violations(generator, (file, path) =>
      [...importedModules(file)].flatMap((name) => {
        const [library] = Object.keys(libraries)
          .filter((one) => name === one || name.startsWith(`${one}/`))
          .toSorted((a, b) => b.length - a.length);
        if (name.startsWith(".") || name.startsWith("node:")) return [];
        if (library === undefined) return [`imports ${name}, which has no room`];
        return libraries[library]?.includes(roomOf(path)) ? [] : [`imports ${name}`];
      }),
    );
    expect(found).toEqual([]);
  });

  test("the disk is touched in load, write and the build only, the process in cli only", () => {
    const found = violations(generator, (file, path) => {
      const room = roomOf(path);
      const reads = [...importedModules(file)].some((name) => name.startsWith("node:fs"));
      const process = file
        .getDescendantsOfKind(SyntaxKind.Identifier)
        .some(
          (node) => node.getText() === "process" && !Node.isPropertyAssignment(node.getParent()),
        );
      return [
        ...(reads && path !== moduleLoader && !["load", "write", "cli", "precompile"].includes(room)
          ? ["touches the disk"]
          : []),
        ...(process && room !== "cli" ? ["touches the process"] : []),
      ];
    });
    expect(found).toEqual([]);
  });

  test("no files import each other in a circle, not even types", () => {
    expect(circlesOf(importsOf([...generator, ...runtime, ...overlays]))).toEqual([]);
  });

  test("a circle is found, and what only leads to it is not part of it", () => {
    const imports = { a: ["b"], b: ["c", "d"], c: ["b"], d: ["e"], e: [], f: ["f"] };
    expect(circlesOf(new Map(Object.entries(imports)))).toEqual([["b", "c"], ["f"]]);
  });

  test("the runtime imports only itself", () => {
    const found = violations(runtime, (file) =>
      [...importedModules(file)].filter((name) => !/^\.\/[\w-]+\.js$/.test(name)),
    );
    expect(found).toEqual([]);
  });
});

describe("language", () => {
  const files = [...generator, ...runtime];

  test("exports are named, one by one", () => {
    const found = violations(files, (file) => [
      ...(file.getDefaultExportSymbol() === undefined ? [] : ["has a default export"]),
      ...file
        .getExportDeclarations()
        .filter((declaration) => declaration.isNamespaceExport())
        .map(() => "exports everything of another module"),
    ]);
    expect(found).toEqual([]);
  });

  test("no module keeps a state", () => {
    const found = violations(files, (file) =>
      file
        .getVariableStatements()
        .filter((statement) => statement.getDeclarationKind() !== VariableDeclarationKind.Const)
        .map((statement) => statement.getText()),
    );
    expect(found).toEqual([]);
  });

  test("a cast says why it is sound, beside it or in the line above", () => {
    const found = violations(files, (file) => {
      const lines = file.getFullText().split("\n");
      return file.getDescendantsOfKind(SyntaxKind.AsExpression).flatMap((node) => {
        if (node.getTypeNode()?.getText() === "const") return [];
        const line = node.getStartLineNumber();
        const end = node.getEndLineNumber();
        const near = lines.slice(Math.max(0, line - 3), end).join("\n");
        return near.includes("//") ? [] : [`line ${line}: ${node.getText()}`];
      });
    });
    expect(found).toEqual([]);
  });

  test("nothing is asserted with `!`, nothing is `any`, nothing is suppressed", () => {
    const found = violations(files, (file) => [
      ...file.getDescendantsOfKind(SyntaxKind.NonNullExpression).map((node) => node.getText()),
      ...file.getDescendantsOfKind(SyntaxKind.AnyKeyword).map(() => "any"),
      ...(file.getFullText().match(/@ts-\w+|eslint-disable|oxlint-disable/g) ?? []),
    ]);
    expect(found).toEqual([]);
  });
});

describe("length", () => {
  test("a file has at most 300 lines", () => {
    const found = violations([...generator, ...runtime], (file) =>
      file.getEndLineNumber() > 300 ? [`${file.getEndLineNumber()} lines`] : [],
    );
    expect(found).toEqual([]);
  });

  test("a function has at most 40 lines", () => {
    const found = violations([...generator, ...runtime], (file) =>
      file
        .getDescendants()
        .filter((node) => Node.isFunctionDeclaration(node) || Node.isMethodDeclaration(node))
        .filter((node) => node.getEndLineNumber() - node.getStartLineNumber() >= 40)
        .map((node) => `${node.getName() ?? "?"} is longer`),
    );
    expect(found).toEqual([]);
  });

  test("generate.ts fits on one screen", () => {
    const file = project.getSourceFileOrThrow(`${root}/generator/generate.ts`);
    expect(file.getFunctionOrThrow("generate").getText().split("\n").length).toBeLessThan(60);
  });
});

test("the generator knows nothing of the API that it is used for here", () => {
  const found = violations([...generator, ...runtime], (file) =>
    [...(file.getFullText().match(/\b\w*(?:scim|genesys)\w*/gi) ?? [])].map((word) => word),
  );
  expect(found).toEqual([]);
});

function importedModules(file: SourceFile): ReadonlySet<string> {
  const calls = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter((call) => call.getExpression().getText() === "import")
    .flatMap((call) => call.getArguments().filter(Node.isStringLiteral))
    .map((argument) => argument.getLiteralValue());
  const declared = [...file.getImportDeclarations(), ...file.getExportDeclarations()].flatMap(
    (declaration) => declaration.getModuleSpecifierValue() ?? [],
  );
  return new Set([...calls, ...declared]);
}

/** The files that each file imports, by path. */
function importsOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.map((file) => {
      const declarations = [...file.getImportDeclarations(), ...file.getExportDeclarations()];
      const targets = declarations.flatMap((one) => one.getModuleSpecifierSourceFile() ?? []);
      return [pathOf(file), targets.map(pathOf)];
    }),
  );
}

/** The groups of files each of which leads to all of its group, sorted. */
function circlesOf(
  imports: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const reached = new Map([...imports.keys()].map((path) => [path, reachedFrom(path, imports)]));
  const inCircles = [...reached].filter(([path, others]) => others.has(path));
  const groups = inCircles.map(([path, others]) =>
    [...others].filter((other) => reached.get(other)?.has(path) === true).toSorted(),
  );
  return groups.filter(([first], index) => first === inCircles[index]?.[0]);
}

function reachedFrom(
  start: string,
  imports: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (const path of waiting) {
    for (const target of imports.get(path) ?? []) {
      if (!reached.has(target)) waiting.push(target);
      reached.add(target);
    }
  }
  return reached;
}
