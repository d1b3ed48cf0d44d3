import type { ResolvedParameter } from "../resolve/resolved-document.js";
import type { ParameterObject } from "../validate/openapi.js";
import type { PathPieceModel } from "./client-model.js";

/** A path of the document, cut into what the client writes. */
export interface PathTemplate {
  /** What stands before `?` and `#`, cut at its parameters. */
  readonly pieces: readonly PathPieceModel[];
  /** The pairs after `?` that are sent as they are: `action=start`. */
  readonly fixedQuery: readonly string[];
  /** The names on the wire of parameters that stand after `?`: `q={query}` is `query` → `q`. */
  readonly queryNames: ReadonlyMap<string, string>;
}

/**
 * Cuts a path. Some documents put a query into their paths, to tell operations apart (`/things?action=start`) or to
 * show its parameters (`/things?q={query}`). A fragment never reaches a server, so it only tells operations apart.
 */
export function parsePath(path: string): PathTemplate {
  const [address = ""] = path.split("#");
  const [before = "", ...after] = address.split("?");
  const fixedQuery: string[] = [];
  const queryNames = new Map<string, string>();
  for (const pair of after.join("?").split("&")) {
    const [, key = "", name] = /^(?:([^={}]+)=)?\{([^{}]+)\}$/.exec(pair) ?? [];
    if (name !== undefined) queryNames.set(parameterName(name), key || parameterName(name));
    else if (pair !== "") fixedQuery.push(pair);
  }
  return { pieces: cutAtParameters(before), fixedQuery, queryNames };
}

/** Moves the parameters that stand after the `?` of a path into the query, wherever they are declared. */
export function moveToQuery(
  parameters: readonly ResolvedParameter[],
  { queryNames }: PathTemplate,
): readonly ResolvedParameter[] {
  const inQuery = new Set(
    parameters.flatMap(({ object }) => (object.in === "query" ? [object.name] : [])),
  );
  return parameters.flatMap((parameter) => {
    const { style: _style, ...object } = parameter.object;
    const name = queryNames.get(object.name);
    if (name === undefined || (object.in !== "path" && object.in !== "query")) return [parameter];
    if (object.in === "query") return [{ ...parameter, object: { ...parameter.object, name } }];
    // The styles of a path mean nothing in a query.
    const moved: ParameterObject = { ...object, name, in: "query" };
    return inQuery.has(object.name) ? [] : [{ ...parameter, object: moved }];
  });
}

function cutAtParameters(text: string): readonly PathPieceModel[] {
  return text
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      /^\{.*\}$/.test(piece)
        ? { kind: "parameter", name: parameterName(piece.slice(1, -1)) }
        : { kind: "text", text: piece },
    );
}

/** Some authors borrow the operators of RFC 6570, which repeat what the style of the parameter says. */
function parameterName(expression: string): string {
  return expression.replace(/^[.;]/, "").replace(/\*$/, "");
}
