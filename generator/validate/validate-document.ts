import {
  compareProblems,
  toDiagnostic,
  ValidationError,
  type Diagnostic,
  type FilePlace,
  type Problem,
} from "../diagnostics.js";
import { isJsonObject, nodeAt, type Draft, type JsonObject } from "../json.js";
import type { LoadedDocument, SourceText } from "../load/loaded-document.js";
import { publicLocation, referenceBetween } from "../location.js";
import { partOf, type Origin, type Origins } from "../origins.js";
import { makeServersAbsolute } from "./absolute-servers.js";
import { bundleFiles } from "./bundle.js";
import { detectDialect, type Dialect } from "./dialect.js";
import type { PlacedFinding } from "./finding.js";
import type { FollowContext } from "./find-target.js";
import { followReferences } from "./follow-references.js";
import {
  countParts,
  findLeftOut,
  findLeftOutForEach,
  leftOutWarnings,
  refuseNothing,
  removeParts,
} from "./leave-out.js";
import { fieldFor } from "./objects.js";
import type { OpenApiDocument, OpenApiObject } from "./openapi.js";
import { convertSwagger } from "./swagger/convert.js";
import type { Walk } from "./visit.js";
import { createWalk } from "./walk.js";
import { checkWhole } from "./whole/check-whole.js";
import { followIn } from "./whole/operations.js";

export interface ValidateOptions {
  /** Leaves out operations and components that have mistakes; the mistakes are then warnings. */
  readonly keepGoing?: boolean;
  /** Whether what is mended is an error. */
  readonly strict?: boolean;
}

/** A document that has passed, and how to go on when a later stage finds a mistake in it. */
export interface ValidatedDocument extends OpenApiDocument {
  /**
   * Takes the parts that have these mistakes out of the document, and those that need them.
   *
   * @returns the mistakes as warnings with what was left out; `null` when a mistake stands where nothing can be left out.
   * @throws {ValidationError} with the mistakes, when nothing would be left.
   */
  readonly leaveOut: (errors: readonly Diagnostic[]) => readonly Diagnostic[] | null;
  /** The same mistakes, each with the names of what would be left out for it. */
  readonly withConsequences: (errors: readonly Diagnostic[]) => readonly Diagnostic[];
}

/**
 * Makes sure that a document is what the OpenAPI Specification asks for, and brings it with the files that it refers to
 * into one tree. A mistake that leaves no doubt about a right client is mended, with a warning. A documented extension
 * of a foreign shape is not in the tree any more.
 *
 * @throws {ValidationError} with everything that is wrong, in the order of the source.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export async function validateDocument(
  loaded: LoadedDocument,
  onDiagnostic: (diagnostic: Diagnostic) => void = () => {},
  options: ValidateOptions = {},
): Promise<ValidatedDocument> {
  const { entry } = loaded;
  const detected = detectDialect(entry.tree);
  if ("problem" in detected) {
    const { pointer } = detected.problem;
    const place = placeOf(entry.origins.at(pointer ?? "#"));
    throw new ValidationError([toDiagnostic({ ...detected.problem, position: place.position })]);
  }
  const { dialect } = detected;
  const { tree, origins, problems } = await check(loaded, dialect);
  const diagnostics = distinct(problems.toSorted(compareProblems)).map((problem) =>
    toDiagnostic(problem, () => null, options),
  );
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  warnings.forEach(onDiagnostic);
  const document = documentOf({ tree, origins, entry, dialect });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return document;
  const leftOut = options.keepGoing === true ? document.leaveOut(errors) : null;
  if (leftOut === null) throw new ValidationError(document.withConsequences(errors));
  leftOut.forEach(onDiagnostic);
  return document;
}

interface Checked {
  readonly tree: Draft;
  readonly origins: Origins;
  readonly problems: readonly Problem[];
}

async function check(loaded: LoadedDocument, dialect: Dialect): Promise<Checked> {
  const { entry } = loaded;
  const walk = createWalk();
  const context: FollowContext = {
    walk,
    loaded,
    files: new Map([[entry.location, { source: entry }]]),
    links: [],
    ending: new Set(),
    problems: [...entry.problems],
  };
  visitEntry(entry, dialect, walk);
  await followReferences(context);
  bundleFiles(entry, context.links, dialect);
  const { tree, origins } = inOpenApi3(entry, dialect);
  makeServersAbsolute(tree, entry.location);
  const findings: PlacedFinding[] = [...walk.findings];
  checkWhole({
    tree,
    dialect: dialect === "2.0" ? "3.0" : dialect,
    follow: followIn(tree),
    tell(finding, pointer) {
      const part = finding.part ?? partOf(nodeAt(tree, pointer));
      findings.push({ ...finding, part, origin: origins.at(pointer) });
    },
  });
  return { tree, origins, problems: [...context.problems, ...findings.map(problemOf)] };
}

function visitEntry(entry: SourceText, dialect: Dialect, walk: Walk): void {
  if (!isJsonObject(entry.tree)) return;
  const place = { source: entry, above: null, key: "" };
  walk.visit(entry.tree, fieldFor("openApi"), { parent: null, place, dialect });
}

function inOpenApi3(
  { tree, origins }: SourceText,
  dialect: Dialect,
): { readonly tree: Draft; readonly origins: Origins } {
  const draft = tree as Draft; // A document of a known version is an object, and ours.
  if (dialect !== "2.0") return { tree: draft, origins };
  const converted = convertSwagger(draft, origins);
  return { tree: converted, origins: origins.of(converted) };
}

function problemOf({ origin, part, ...finding }: PlacedFinding): Problem {
  const position = origin.source.locate(origin.pointer, part);
  return { ...finding, pointer: origin.pointer, position };
}

/** Each problem once per place: references from many places lead to the same object. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const byKey = new Map<string, Problem>();
  for (const problem of problems) {
    const { code, message, position, pointer } = problem;
    const key = JSON.stringify([code, message, position, pointer]);
    if (!byKey.has(key)) byKey.set(key, problem);
  }
  return [...byKey.values()];
}

interface Parts {
  readonly tree: Draft;
  readonly origins: Origins;
  readonly entry: SourceText;
  readonly dialect: Dialect;
}

function documentOf({ tree, origins, entry, dialect }: Parts): ValidatedDocument {
  const originsOf = (errors: readonly Diagnostic[]): readonly Origin[] =>
    errors.map(({ pointer, position }) => ({
      source: { ...entry, displayName: position?.file ?? entry.displayName },
      pointer: pointer ?? "#",
    }));
  return {
    dialect: dialect === "2.0" ? "3.0" : dialect,
    tree: asOpenApi(tree),
    sourceName: sourceNameOf(entry),
    locate: (pointer) => placeOf(origins.at(pointer)),
    originOf(pointer) {
      const origin = origins.at(pointer);
      const file = referenceBetween(entry.displayName, origin.source.displayName);
      return file !== "" && origin.pointer === "#" ? file : file + origin.pointer;
    },
    leaveOut(errors) {
      const parts = findLeftOut(tree, origins, originsOf(errors));
      if (parts === null) return null;
      const before = countParts(tree).operations;
      const warnings = leftOutWarnings(errors, parts, origins);
      removeParts(tree, parts);
      refuseNothing(tree, errors);
      return before > 0 && countParts(tree).operations === 0
        ? [...warnings, toDiagnostic({ ...nothingToCall, position: entry.locate("#") })]
        : warnings;
    },
    withConsequences(errors) {
      const leftOut = findLeftOutForEach(tree, origins, originsOf(errors));
      return errors.map((error, index) => {
        const parts = leftOut[index] ?? [];
        return parts.length === 0 ? error : { ...error, leavesOut: parts.map(({ name }) => name) };
      });
    },
  };
}

const nothingToCall: Problem = {
  code: "operations-left-out",
  message: "no operation is left, so the client has types only",
  pointer: null,
};

function placeOf({ source, pointer }: Origin): FilePlace {
  return { position: source.locate(pointer), pointer };
}

/** The file and its folder. */
function sourceNameOf({ displayName, location }: SourceText): string {
  if (displayName === "-") return "standard input";
  return publicLocation(location).split("/").slice(-2).filter(Boolean).join("/");
}

function asOpenApi(tree: JsonObject): OpenApiObject {
  return tree as OpenApiObject; // Everything that the type names has been checked; the rest of it is JSON.
}
