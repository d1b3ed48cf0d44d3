import { readModuleFacts } from "../../../generator/assemble/module-facts.js";
import { isTypeScript, moduleTarget } from "../../../generator/assemble/module-statement.js";
import type { PackageFile } from "../../../generator/assemble/package-file.js";
import { compiler } from "../../../generator/assemble/libraries.js";
import { createWorkspace } from "../../../generator/assemble/workspace.js";
import { markdownCode } from "../../../generator/escape.js";
import { valueNames } from "./value-names.js";

/**
 * What the compiler reads out of a package, where it differs from what was derived while the package was made: a name that
 * is imported as a type and is used as a value or the other way round, an export of the index, a line of `api.md`.
 */
export function differencesReadBack(files: readonly PackageFile[]): readonly string[] {
  const workspace = createWorkspace();
  const sources = files.filter(({ path }) => isTypeScript(path));
  const facts = new Map(
    sources.map((file) => [file.path, readModuleFacts(workspace.parse(file))] as const),
  );
  const kinds = new Map(
    [...facts].flatMap(([path, { declares }]) =>
      declares.map(({ name, kind }) => [`${path} ${name}`, kind] as const),
    ),
  );
  const rendered = sources.filter(({ text }) => text.startsWith("// Code generated"));
  const imports = rendered
    .filter(({ path }) => path !== "src/index.ts")
    .flatMap((file) => {
      const tree = workspace.parse(file);
      const values = valueNames(tree);
      return tree.statements.filter(compiler.isImportDeclaration).flatMap((statement) => {
        const { importClause, moduleSpecifier } = statement;
        if (importClause?.namedBindings === undefined) return [];
        const { namedBindings: bindings } = importClause;
        if (!compiler.isNamedImports(bindings)) return [];
        if (!compiler.isStringLiteral(moduleSpecifier)) return [];
        const target = moduleTarget(file.path, moduleSpecifier.text);
        return bindings.elements.flatMap(({ name: { text: name }, isTypeOnly }) => {
          const isType = isTypeOnly || importClause.isTypeOnly;
          const kind = kinds.get(`${target} ${name}`);
          const wanted = kind === "type" || !values.has(name);
          return isType === wanted
            ? []
            : [`${file.path}: ${name} is ${wanted ? "a type" : "a value"}`];
        });
      });
    });
  // Text of a document may look like `@internal` to the compiler; templates alone say what is public of a rendered file.
  const isRendered = new Set(rendered.map(({ path }) => path));
  const isPublic: IsPublic = (path, { exported }) => exported || isRendered.has(path);
  return [
    ...imports,
    ...indexDifferences(files, facts, isPublic),
    ...surfaceDifferences(files, facts, isPublic),
  ];
}

type Facts = ReadonlyMap<string, ReturnType<typeof readModuleFacts>>;

type IsPublic = (path: string, declared: { readonly exported: boolean }) => boolean;

function indexDifferences(
  files: readonly PackageFile[],
  facts: Facts,
  isPublic: IsPublic,
): readonly string[] {
  const index = files.find(({ path }) => path === "src/index.ts")?.text ?? "";
  const exported = new Set([...index.matchAll(/[\p{ID_Continue}$]+(?=[,\s]*(?:,|\}))/gu)].flat());
  return [...facts]
    .filter(([path]) => path !== "src/index.ts")
    .flatMap(([path, { declares }]) =>
      declares
        .filter((declared) => isPublic(path, declared) !== exported.has(declared.name))
        .map(({ name }) => `src/index.ts: ${name} of ${path}`),
    );
}

function surfaceDifferences(
  files: readonly PackageFile[],
  facts: Facts,
  isPublic: IsPublic,
): readonly string[] {
  const text = files.find(({ path }) => path === "reference/api.md")?.text ?? "";
  const lines = new Set(text.split("\n").map((line) => line.trim()));
  return [...facts]
    .filter(([path]) => path !== "src/index.ts")
    .flatMap(([path, { declares, signatures }]) => {
      const names = new Set(declares.filter((one) => isPublic(path, one)).map(({ name }) => name));
      return signatures
        .filter(({ name }) => names.has(name))
        .flatMap((signature) => signature.lines)
        .map((line) => `- ${markdownCode(line)}`)
        .filter((line) => !lines.has(line))
        .map((line) => `reference/api.md: ${path}: ${line}`);
    });
}
