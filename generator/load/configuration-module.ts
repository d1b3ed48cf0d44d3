import { pathToFileURL } from "node:url";
import type { Problem, SourcePosition } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import type { JsonObject } from "../json.js";
import { isJsonArray, isJsonObject, pointerTo } from "../json.js";
import type { Configuration } from "../options.js";
import type { TemplateHelper } from "../template-helper.js";
import type { PlacedProblem } from "./check-configuration.js";
import type { ConfigurationSource } from "./find-configuration.js";

/** What only a module can hold. */
export type ConfigurationCode = Pick<Configuration, "helpers" | "transformModel">;

type Transform = NonNullable<Configuration["transformModel"]>;

/** The default export of a module, taken apart. */
export interface SeparatedConfiguration {
  /** What JSON could hold as well, still to be checked. */
  readonly data: unknown;
  /** The functions, by the pointer of the object that has them. */
  readonly code: ReadonlyMap<string, ConfigurationCode>;
  readonly problems: readonly PlacedProblem[];
}

/** Separates the functions, on the configuration and on each of its `apis`, from what can be checked as JSON. */
export function separateCode(configuration: JsonObject): SeparatedConfiguration {
  const code = new Map<string, ConfigurationCode>();
  const problems: PlacedProblem[] = [];
  const separate = (value: unknown, pointer: string): unknown => {
    if (!isJsonObject(value)) return value;
    const { transformModel, helpers, ...rest }: Readonly<Record<string, unknown>> = value;
    const own: Writable<ConfigurationCode> = {};
    if (isTransform(transformModel)) own.transformModel = transformModel;
    else if (transformModel !== undefined)
      problems.push(notAFunction(`${pointer}/transformModel`, "`transformModel`"));
    const faults = faultsOfHelpers(helpers, `${pointer}/helpers`);
    problems.push(...faults);
    if (areHelpers(helpers)) own.helpers = helpers;
    code.set(pointer, own);
    return rest;
  };
  const data = separate(configuration, "#");
  const apis = configuration["apis"];
  if (!isJsonObject(data) || !isJsonArray(apis)) return { data, code, problems };
  const separated = apis.map((api, index) => separate(api, `#/apis/${index}`));
  return { data: { ...data, apis: separated }, code, problems };
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Its parameter and result cannot be checked before it is called; see {@link guardTransform}. */
function isTransform(value: unknown): value is Transform {
  return typeof value === "function";
}

/** As with {@link isTransform}. */
function areHelpers(value: unknown): value is NonNullable<Configuration["helpers"]> {
  return isJsonObject(value) && Object.values(value).every((one) => typeof one === "function");
}

function faultsOfHelpers(value: unknown, pointer: string): readonly PlacedProblem[] {
  if (value === undefined) return [];
  if (!isJsonObject(value)) {
    const message = "`helpers` must be an object of functions";
    return [{ code: "configuration-invalid", message, pointer, part: "value" }];
  }
  return Object.entries<unknown>(value)
    .filter(([, helper]) => typeof helper !== "function")
    .map(([name]) => notAFunction(pointerTo(pointer, name), `\`helpers.${name}\``));
}

function notAFunction(pointer: string, name: string): PlacedProblem {
  const message = `${name} must be a function`;
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

/** Makes failures of the user's functions problems of theirs, which name the line of the module. */
export function guardCode(
  { transformModel, helpers }: ConfigurationCode,
  source: ConfigurationSource,
): ConfigurationCode {
  return {
    ...(transformModel && { transformModel: guardTransform(transformModel, source) }),
    ...(helpers && {
      helpers: Object.fromEntries(
        Object.entries(helpers).map(([name, helper]) => [name, guardHelper(helper, source)]),
      ),
    }),
  };
}

/** Adds the line of the module to what the helper throws. */
function guardHelper(helper: TemplateHelper, source: ConfigurationSource): TemplateHelper {
  return (...values) => {
    try {
      return helper(...values);
    } catch (error) {
      const { position } = placeIn(error, source);
      const place = position && ` (${position.file}:${position.line}:${position.column})`;
      throw new Error(messageOf(error) + (place ?? ""), { cause: error });
    }
  };
}

/**
 * Makes a failure of the user's function a problem of theirs.
 *
 * @throws {LoadError} from the result, when the function throws or does not give a model back.
 */
function guardTransform(transform: Transform, source: ConfigurationSource): Transform {
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
