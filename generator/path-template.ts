import type { PathPieceModel } from "./model/client-model.js";

/** A path of the document, cut into the parts of a request. */
export interface PathTemplate {
  /** The part before `?` and `#`, cut at its parameters. */
  readonly pieces: readonly PathPieceModel[];
  /** The pairs after `?` that are sent as they are: `action=start`. */
  readonly fixedQuery: readonly string[];
  /** The parameters after `?`, with their names in the request: `q={query}` is `query` → `q`. */
  readonly queryNames: ReadonlyMap<string, string>;
}

/**
 * Cuts a path. Some documents put a query into their paths, to tell operations apart (`/things?action=start`) or to
 * show its parameters (`/things?q={query}`). A fragment is never sent, so it only tells operations apart.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function parsePath(path: string): PathTemplate {
  const [address = ""] = withPairs(path).split("#");
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

/** `/search{?q,page}` of RFC 6570 is `/search?{q}&{page}`. */
function withPairs(path: string): string {
  return path.replaceAll(/\{([?&])([^{}]+)\}/g, (_, operator: string, names: string) => {
    return (
      operator +
      names
        .split(",")
        .map((name) => `{${name.trim()}}`)
        .join("&")
    );
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

/**
 * Some authors borrow the operators of RFC 6570, which repeat the style of the parameter. An expression that is nothing
 * but an operator is a name: frameworks call the rest of a path `*`.
 */
function parameterName(expression: string): string {
  return expression.replace(/^[.;](?=.)/, "").replace(/(?<=.)\*$/, "");
}
