import {
  compareProblems,
  createReporter,
  toDiagnostic,
  ValidationError,
  type Diagnostic,
  type Problem,
} from "../diagnostics.js";
import { isJsonObject, nodeAt, type Json, type JsonObject } from "../json.js";
import type { LoadedDocument, SourceText } from "../load/loaded-document.js";
import { isUrl } from "../location.js";
import { findBrokenReferences } from "./broken-references.js";
import { bundleFiles, entryAlone, type BundledTree } from "./bundle.js";
import { detectDialect, type Dialect } from "./dialect.js";
import { checkExtensions } from "./extensions.js";
import type { Finding } from "./finding.js";
import { mend, type Mend } from "./mend.js";
import type { OpenApiDocument, OpenApiObject } from "./openapi.js";
import { lint, type RedoclyProblem } from "./redocly.js";
import { remainderWithout, type Remainder } from "./remainder.js";
import { checkRules } from "./rules.js";
import { convertSwagger } from "./swagger/convert.js";
import { checkSwagger } from "./swagger/rules.js";
import { translateProblem } from "./translate.js";

/** A document that has passed, and how to go on when a later stage finds a mistake in it. */
export interface ValidatedDocument extends OpenApiDocument {
  /**
   * What is left without the parts that have these mistakes, see `remainderWithout`; their pointers lead into `tree`.
   */
  readonly without: (errors: readonly Diagnostic[]) => Remainder | null;
}

/**
 * Makes sure that a document is what the OpenAPI Specification asks for, and brings it into one tree. What is wrong
 * but does no harm to a client is a warning. A documented extension of a foreign shape is not in the tree any more.
 * With `keepGoing`, neither are operations and components that have mistakes, and the mistakes are warnings.
 *
 * @throws {ValidationError} with everything that is wrong, in the order of the source.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export async function validateDocument(
  loaded: LoadedDocument,
  onDiagnostic: (diagnostic: Diagnostic) => void = () => {},
  { keepGoing = false } = {},
): Promise<ValidatedDocument> {
  const { entry } = loaded;
  const reporter = createReporter(entry.locate, onDiagnostic);
  const detected = detectDialect(entry.tree);
  if ("problem" in detected) {
    reporter.report(detected.problem);
    reporter.settle(ValidationError);
    throw new Error("a document of no known version has passed");
  }
  const { dialect } = detected;
  const { checked, rest } = await checkAll(loaded, { dialect, keepGoing, onDiagnostic });
  const { bundled, problems, mends } = checked;
  for (const problem of problems) reporter.report(problem);
  reporter.settle(ValidationError);
  return {
    dialect: dialect === "2.0" ? "3.0" : dialect,
    tree: asOpenApi(mend(bundled.tree, mends)),
    sourceName: sourceNameOf(entry),
    locate: (pointer) => {
      const origin = bundled.originOf(pointer);
      return origin.source.locate(origin.pointer);
    },
    without: (errors) =>
      remainderWithout(
        rest,
        errors.map((error) => withOrigin(error, bundled)),
      ),
  };
}

interface CheckOptions {
  readonly dialect: Dialect;
  readonly keepGoing: boolean;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
}

interface CheckedAll {
  readonly checked: Checked;
  /** What was checked in the end. */
  readonly rest: LoadedDocument;
}

/** With something left out, something else may be missing, so the rest is checked again. */
async function checkAll(
  loaded: LoadedDocument,
  { dialect, keepGoing, onDiagnostic }: CheckOptions,
): Promise<CheckedAll> {
  let rest = loaded;
  for (;;) {
    const checked = await check(rest, dialect);
    const diagnostics = checked.problems.map((problem) => toDiagnostic(problem));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const remainder = keepGoing && errors.length > 0 ? remainderWithout(rest, errors) : null;
    if (remainder === null) return { checked, rest };
    for (const warning of remainder.warnings) onDiagnostic(warning);
    rest = remainder.loaded;
  }
}

/** The same, with a pointer into the file that it is shown in. */
function withOrigin(error: Diagnostic, { originOf }: BundledTree): Diagnostic {
  const { pointer } = error;
  return pointer === null ? error : { ...error, pointer: originOf(pointer).pointer };
}

/** The file and its folder. What a URL asks for may be a secret, and is left out. */
function sourceNameOf({ displayName, location }: SourceText): string {
  if (displayName === "-") return "standard input";
  const [path = ""] = isUrl(location) ? location.split("?") : [location];
  return path.split("/").slice(-2).filter(Boolean).join("/");
}

interface Checked {
  readonly bundled: BundledTree;
  /** In the order of the source. */
  readonly problems: readonly Problem[];
  /** What the tree must not be read without: mistakes that do no harm once they are out of the way. */
  readonly mends: readonly Mend[];
}

async function check(loaded: LoadedDocument, dialect: Dialect): Promise<Checked> {
  const { found, problems, isComplete } = await checkShape(loaded, dialect);
  const files = isComplete ? await bundleFiles(loaded, dialect) : entryAlone(loaded);
  const bundled = dialect === "2.0" ? inOpenApi3(files) : files;
  const tree = isJsonObject(bundled.tree) ? bundled.tree : {};
  const rules = checkRules(tree, dialect);
  const findings = [...rules, ...checkExtensions(tree)];
  const before = dialect === "2.0" ? checkSwagger(files.tree) : [];
  const misled = new Set(
    rules.filter(({ code }) => code === "reference-kind").map(({ pointer }) => pointer),
  );
  const shape = found
    .filter(({ from }) => !misled.has(`${from?.pointer ?? ""}/$ref`))
    .map((problem) => translateProblem(problem, { loaded, dialect }))
    .filter((problem) => problem !== null);
  const ours = [
    ...before.map((finding) => positioned(finding, files)),
    ...findings.map((finding) => positioned(finding, bundled)),
  ];
  return {
    bundled,
    problems: inOrder([...problems, ...shape, ...ours]),
    mends: [
      ...findings.filter(({ isLeftOut }) => isLeftOut).map(({ pointer }) => ({ pointer })),
      ...versionMend(tree),
    ],
  };
}

/** What is found in the converted tree is shown where it was written. */
function inOpenApi3({ tree, originOf }: BundledTree): BundledTree {
  const converted = convertSwagger(isJsonObject(tree) ? tree : {});
  return {
    tree: converted.tree,
    originOf: (pointer) => originOf(converted.originOf(pointer)),
  };
}

interface Shape {
  readonly found: readonly RedoclyProblem[];
  readonly problems: readonly Problem[];
  /** Whether every reference leads somewhere, so that the files can be brought into one tree. */
  readonly isComplete: boolean;
}

/** Redocly sees the document without the references that it cannot bear, and what it says of their places is void. */
async function checkShape(loaded: LoadedDocument, dialect: Dialect): Promise<Shape> {
  const broken = findBrokenReferences(loaded);
  const trees = new Map<string, Json>();
  for (const [location, source] of loaded.sources) {
    const here = broken.filter((reference) => reference.source === source);
    const mends: Mend[] = here.map(({ pointer }) => ({ pointer, value: {} }));
    if (dialect === "2.0" && source === loaded.entry) mends.push(swaggerVersion);
    trees.set(location, mend(source.tree, mends));
  }
  const found = await lint({ entry: loaded.entry.location, trees }, dialect).catch(
    (error: unknown) => {
      if (broken.length === 0) throw error;
      return []; // Redocly may come upon a broken reference in data as well, where nobody else would follow it.
    },
  );
  const isVoid = ({ location: [place] }: RedoclyProblem): boolean =>
    broken.some(({ source, pointer }) => {
      return place?.source.absoluteRef === source.location && place.pointer === pointer;
    });
  return {
    found: found.filter((problem) => !isVoid(problem)),
    problems: broken.map(({ problem }) => problem),
    isComplete: broken.length === 0 && found.every(({ ruleId }) => ruleId !== "no-unresolved-refs"),
  };
}

/** Redocly knows the version by its text only. */
const swaggerVersion: Mend = { pointer: "#/swagger", value: "2.0" };

function versionMend(tree: JsonObject): readonly Mend[] {
  const pointer = "#/info/version";
  const version = nodeAt(tree, pointer);
  return typeof version === "number" ? [{ pointer, value: String(version) }] : [];
}

function positioned({ part, ...finding }: Finding, { originOf }: BundledTree): Problem {
  const { source, pointer } = originOf(finding.pointer);
  return { ...finding, pointer, position: source.locate(pointer, part) };
}

/** A component that is referred to from many places is looked at in each of them, and reported once. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].toSorted(compareProblems);
}

function asOpenApi(tree: Json): OpenApiObject {
  return tree as OpenApiObject; // Everything that the type names has been checked; the rest of it is JSON.
}
