import { pathToFileURL } from "node:url";
import type { Problem, SourcePosition } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import type { JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { Configuration } from "../options.js";
import type { PlacedProblem } from "./check-configuration.js";
import type { ConfigurationSource } from "./find-configuration.js";

export type Transform = NonNullable<Configuration["transformModel"]>;

/** The default export of a module, taken apart. */
export interface SeparatedConfiguration {
  /** What JSON could hold as well, still to be checked. */
  readonly data: unknown;
  /** The functions, by the pointer of the object that has them. */
  readonly transforms: ReadonlyMap<string, Transform>;
  readonly problems: readonly PlacedProblem[];
}

/** Separates `transformModel`, on the configuration and on each of its `apis`, from what can be checked as JSON. */
export function separateTransforms(configuration: JsonObject): SeparatedConfiguration {
  const transforms = new Map<string, Transform>();
  const problems: PlacedProblem[] = [];
  const separate = (value: unknown, pointer: string): unknown => {
    if (!isJsonObject(value)) return value;
    const { transformModel, ...rest }: Readonly<Record<string, unknown>> = value;
    if (isTransform(transformModel)) transforms.set(pointer, transformModel);
    else if (transformModel !== undefined) problems.push(notAFunction(pointer));
    return rest;
  };
  const data = separate(configuration, "#");
  const apis = configuration["apis"];
  if (!isJsonObject(data) || !isJsonArray(apis)) return { data, transforms, problems };
  const separated = apis.map((api, index) => separate(api, `#/apis/${index}`));
  return { data: { ...data, apis: separated }, transforms, problems };
}

/** Its parameter and result cannot be checked before it is called; see {@link guardTransform}. */
function isTransform(value: unknown): value is Transform {
  return typeof value === "function";
}

function notAFunction(owner: string): PlacedProblem {
  const pointer = `${owner}/transformModel`;
  const message = "`transformModel` must be a function";
  return { code: "configuration-invalid", message, pointer, part: "value" };
}

/** The problem of a module that cannot be imported. */
export function problemOfModule(error: unknown, source: ConfigurationSource): Problem {
  return {
    code: "configuration-module-failed",
    message: `\`${source.displayName}\` cannot be loaded: ${messageOf(error)}`,
    pointer: null,
    ...placeIn(error, source),
  };
}

/**
 * Makes a failure of the user's function a problem of theirs.
 *
 * @throws {LoadError} from the result, when the function throws or does not give a model back.
 */
export function guardTransform(transform: Transform, source: ConfigurationSource): Transform {
  return (model) => {
    let result: unknown;
    try {
      result = transform(model);
    } catch (error) {
      throw failure(`threw an error: ${messageOf(error)}`, placeIn(error, source));
    }
    if (isModel(result)) return result;
    throw failure("must return the model, changed or not; a promise is none", {});
  };
}

/** Not a full check: it catches the likely mistakes of a function that no compiler has seen. */
function isModel(value: unknown): value is ReturnType<Transform> {
  return (
    isJsonObject(value) && Array.isArray(value["operations"]) && Array.isArray(value["schemas"])
  );
}

function failure(what: string, place: Positioned): LoadError {
  const message = `\`transformModel\` ${what}`;
  return new LoadError([
    toDiagnostic({ code: "transform-failed", message, pointer: null, ...place }),
  ]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Positioned = { readonly position?: SourcePosition };

/** The innermost line of the user's module in the stack of an error. */
function placeIn(error: unknown, { location, displayName }: ConfigurationSource): Positioned {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const names = [pathToFileURL(location).href, location];
  const match = names
    .map((name) => /^:(\d+)(?::(\d+))?/.exec(stack.split(name, 2)[1] ?? ""))
    .find((found) => found !== null);
  if (match === undefined) return {};
  const [, line = "1", column = "1"] = match;
  return { position: { file: displayName, line: Number(line), column: Number(column) } };
}
