import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { PackageFile } from "../../../generator/assemble/package-file.js";
import type { OperationModel } from "../../../generator/model/client-model.js";
import { consumerFlags } from "../../support/consumer-flags.js";

/** What the compiler says of code that was written for the old package and is compiled with the new one. */
export interface CompilerAnswer {
  /** Names that the new package does not export. */
  readonly lostNames: readonly string[];
  /** The new names of the operations whose parameters do not fit any more. */
  readonly sent: readonly string[];
  /** The new names of the operations whose responses or errors do not fit any more. */
  readonly received: readonly string[];
}

interface OperationPair {
  readonly old: OperationModel;
  readonly new: OperationModel;
}

/**
 * Compiles one file that imports both packages. It names everything that the old one exports, and assigns old parameters to
 * new ones, and new responses and errors to old ones. A property of the old types that the new ones lack counts as well:
 * an assignment forgives it, and code that names the property does not compile.
 */
export function askCompiler(
  old: readonly PackageFile[],
  now: readonly PackageFile[],
  pairs: readonly OperationPair[],
): CompilerAnswer {
  const files = new Map<string, string>();
  for (const { path, text } of old) files.set(posix.join("/old", path), text);
  for (const { path, text } of now) files.set(posix.join("/new", path), text);
  const index = files.get(oldIndex);
  if (index === undefined) throw new Error(`The old package has no ${oldIndex}.`);
  const names = exportedNames(index);
  const lines = linesOf(names, pairs);
  files.set(oracle, lines.map(({ text }) => text).join("\n"));
  const program = createProgram(files);
  const found = program.getSemanticDiagnostics(program.getSourceFile(oracle));
  const broken = new Set<OracleLine>();
  for (const { file, start = 0 } of found) {
    const at = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const line = lines[at];
    if (line !== undefined) broken.add(line);
  }
  for (const line of lines)
    if (line.kind !== "name" && losesMembers(program, line)) broken.add(line);
  const brokenOf = (kind: OracleLine["kind"]) => [
    ...new Set([...broken].filter((line) => line.kind === kind).map(({ name }) => name)),
  ];
  return {
    lostNames: brokenOf("name").toSorted(),
    sent: brokenOf("sent").toSorted(),
    received: brokenOf("received").toSorted(),
  };
}

const oracle = "/oracle.ts";
const oldIndex = "/old/src/index.ts";

interface OracleLine {
  readonly kind: "name" | "sent" | "received";
  /** The export, or the operation. */
  readonly name: string;
  readonly text: string;
  /** The name of the alias of the function that holds both types. */
  readonly alias: string;
}

function linesOf(names: readonly string[], pairs: readonly OperationPair[]): readonly OracleLine[] {
  const none = { alias: "" };
  const imports = [
    'import type * as Old from "./old/src/index.js";',
    'import type * as New from "./new/src/index.js";',
  ].map((text) => ({ kind: "name", name: "", text, ...none }) as const);
  const named = names.map((name, index) => {
    const text = `import { type ${name} as N${index} } from "./new/src/index.js"; export type { N${index} };`;
    return { kind: "name", name, text, ...none } as const;
  });
  const assigned = pairs.flatMap((pair, index) => {
    const { name } = pair.new;
    const assign = (kind: "sent" | "received", letter: string, from: string, to: string) => {
      const alias = `${letter}${index}`;
      const text = `export const ${alias} = (value: ${from}): ${to} => value;`;
      return { kind, name, text, alias } as const;
    };
    return [
      assign("sent", "p", `Old.${pair.old.paramsName}`, `New.${pair.new.paramsName}`),
      assign("received", "o", `New.${pair.new.outcomeName}`, `Old.${pair.old.outcomeName}`),
      assign("received", "e", `New.${pair.new.errorName}`, `Old.${pair.old.errorName}`),
    ];
  });
  return [...imports, ...named, ...assigned];
}

function exportedNames(index: string): readonly string[] {
  const source = ts.createSourceFile(oldIndex, index, ts.ScriptTarget.ES2022);
  const names = source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return [];
    if (!ts.isNamedExports(statement.exportClause)) return [];
    return statement.exportClause.elements.map((element) => element.name.text);
  });
  return [...new Set(names)];
}

/** Whether the old type of a line has a property that the new one does not know. */
function losesMembers(program: ts.Program, { alias, kind }: OracleLine): boolean {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(oracle);
  const declaration = source?.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((each) => ts.isIdentifier(each.name) && each.name.text === alias);
  if (declaration?.initializer === undefined || !ts.isArrowFunction(declaration.initializer)) {
    throw new Error(`The oracle has no function ${alias}.`);
  }
  const [parameter] = declaration.initializer.parameters;
  const result = declaration.initializer.type;
  if (parameter?.type === undefined || result === undefined)
    throw new Error(`${alias} has no types`);
  const [from, to] = [parameter.type, result].map((node) => checker.getTypeFromTypeNode(node));
  if (from === undefined || to === undefined) return false;
  const asker: Asker = {
    checker,
    seen: new Set(),
    fits: (old, now) =>
      kind === "sent" ? checker.isTypeAssignableTo(old, now) : checker.isTypeAssignableTo(now, old),
  };
  return kind === "sent" ? lacks([from], [to], asker) : lacks([to], [from], asker);
}

type Types = readonly ts.Type[];

/** What types are compared with. */
interface Asker {
  readonly checker: ts.TypeChecker;
  /** The pairs that have been looked at. */
  readonly seen: Set<string>;
  /** Whether a value of one version may be used as one of the other, the way it goes. */
  readonly fits: (old: ts.Type, now: ts.Type) => boolean;
}

/**
 * Whether code that is written for some types does not compile with others: it names a property that is not there, or
 * narrows a union to an alternative that another one stands in for when the whole is assigned.
 */
function lacks(old: Types, now: Types, asker: Asker): boolean {
  const before = constituents(old);
  const after = constituents(now);
  const id = [before, after].map((types) => types.map((type) => typeId(type)).join()).join("|");
  if (asker.seen.has(id) || before.length === 0 || after.length === 0) return false;
  asker.seen.add(id);
  if (before.length === 1 && after.length === 1) return lacksParts(before, after, asker);
  const named = before.some((type) => {
    const other = partner(type, before, after);
    return other !== null && (!asker.fits(type, other) || lacks([type], [other], asker));
  });
  const others = before.filter((type) => partner(type, before, after) === null);
  return named || (others.length > 0 && lacksParts(others, after, asker));
}

/** The alternative of the other version that is declared by the same name, where each has one of that name. */
function partner(type: ts.Type, own: Types, others: Types): ts.Type | null {
  const name = nameOf(type);
  if (name === null || own.some((other) => other !== type && nameOf(other) === name)) return null;
  const [only = null, ...rest] = others.filter((other) => nameOf(other) === name);
  return rest.length === 0 ? only : null;
}

function nameOf(type: ts.Type): string | null {
  const own = type.aliasSymbol ?? type.getSymbol();
  const [declaration] = own?.declarations ?? [];
  if (own === undefined || own.name === "__type" || declaration === undefined) return null;
  return isOurs(declaration) ? own.name : null;
}

function lacksParts(before: Types, after: Types, asker: Asker): boolean {
  const { checker } = asker;
  const isDictionary = (type: ts.Type): boolean => valuesOf(checker, type).length > 0;
  // Code that names properties of a dictionary, or passes them as a literal, needs its index signature.
  if (before.some(isDictionary) && !after.some(isDictionary)) return true;
  const lacksOf = (partsOf: (checker: ts.TypeChecker, type: ts.Type) => Types): boolean => {
    const [old, now] = [before, after].map((types) =>
      types.flatMap((one) => partsOf(checker, one)),
    );
    return lacks(old ?? [], now ?? [], asker);
  };
  if (lacksOf(itemsOf) || lacksOf(valuesOf)) return true;
  const names = new Set(before.flatMap((type) => namesOf(checker, type)));
  return [...names].some((name) => {
    const known = after.flatMap((type) => memberOf(checker, type, name));
    if (known.length === 0) return true;
    return lacks(
      before.flatMap((type) => memberOf(checker, type, name)),
      known,
      asker,
    );
  });
}

const objectFlags = ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.NonPrimitive;

function constituents(types: Types): Types {
  return types
    .flatMap((type) => (type.isUnion() ? type.types : [type]))
    .filter((type) => (type.flags & objectFlags) !== 0);
}

function typeId(type: ts.Type): number {
  return Reflect.get(type, "id") as number; // Each type of a program has one; it is only not declared.
}

function itemsOf(checker: ts.TypeChecker, type: ts.Type): Types {
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return [];
  return checker.getTypeArguments(type as ts.TypeReference); // Arrays and tuples are such.
}

/** What a dictionary holds. */
function valuesOf(checker: ts.TypeChecker, type: ts.Type): Types {
  if (checker.isArrayType(type) || checker.isTupleType(type)) return [];
  return checker
    .getIndexInfosOfType(type)
    .map((info) => info.type)
    .filter((value) => (value.flags & ts.TypeFlags.Never) === 0);
}

/** The properties that a package declares, not those of arrays, `Blob` and errors. */
function namesOf(checker: ts.TypeChecker, type: ts.Type): readonly string[] {
  if (checker.isArrayType(type) || checker.isTupleType(type)) return [];
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const [declaration] = property.declarations ?? [];
    return declaration !== undefined && isOurs(declaration) ? [property.name] : [];
  });
}

/** Whether something is declared by one of the two packages. */
function isOurs(declaration: ts.Declaration): boolean {
  return /^\/(?:old|new)\//.test(declaration.getSourceFile().fileName);
}

function memberOf(checker: ts.TypeChecker, type: ts.Type, name: string): Types {
  const property = checker.getPropertyOfType(type, name);
  if (property !== undefined) return [checker.getTypeOfSymbol(property)];
  return valuesOf(checker, type);
}

const libraries = dirname(fileURLToPath(import.meta.resolve("typescript")));
/** What was parsed for an earlier program serves a later one as long as its text is the same. */
const parsed = new Map<string, ts.SourceFile>();

function createProgram(files: ReadonlyMap<string, string>): ts.Program {
  const read = (name: string): string | undefined =>
    files.get(name) ?? (name.startsWith(libraries) ? ts.sys.readFile(name) : undefined);
  const host: ts.CompilerHost = {
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    getSourceFile: (name, options) => {
      const text = read(name);
      const known = parsed.get(name);
      if (text === undefined || known?.text === text) return known;
      const file = ts.createSourceFile(name, text, options);
      parsed.set(name, file);
      return file;
    },
    getDefaultLibLocation: () => libraries,
    getDefaultLibFileName: (options) => join(libraries, ts.getDefaultLibFileName(options)),
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => {},
  };
  return ts.createProgram([oracle], consumerFlags, host);
}
