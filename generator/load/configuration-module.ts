import { pathToFileURL } from "node:url";
import type { Problem, SourcePosition } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import { isJsonObject } from "../json.js";
import type { Configuration } from "../options.js";
import type { ConfigurationSource } from "./find-configuration.js";

export type Transform = NonNullable<Configuration["transformModel"]>;

/** A function; what it takes and gives cannot be told before it is called, so {@link guardTransform} looks. */
export function isTransform(value: unknown): value is Transform {
  return typeof value === "function";
}

/** What to say of a module that cannot be imported. */
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

/** The compiler has seen the user's function, or nobody has: of what is wrong, this finds what is most likely. */
function isModel(value: unknown): value is ReturnType<Transform> {
  return (
    isJsonObject(value) && Array.isArray(value["operations"]) && Array.isArray(value["schemas"])
  );
}

function failure(what: string, place: Place): LoadError {
  const message = `\`transformModel\` ${what}`;
  return new LoadError([
    toDiagnostic({ code: "transform-failed", message, pointer: null, ...place }),
  ]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Place = { readonly position?: SourcePosition };

/** The innermost line of the user's module in the stack of an error. */
function placeIn(error: unknown, { location, displayName }: ConfigurationSource): Place {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const names = [pathToFileURL(location).href, location];
  const match = names
    .map((name) => /^:(\d+)(?::(\d+))?/.exec(stack.split(name, 2)[1] ?? ""))
    .find((found) => found !== null);
  if (match === undefined) return {};
  const [, line = "1", column = "1"] = match;
  return { position: { file: displayName, line: Number(line), column: Number(column) } };
}
