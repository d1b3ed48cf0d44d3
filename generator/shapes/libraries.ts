import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { compileFunction } from "node:vm";
import { escapeToken, pointerTokens } from "../json.js";
import { compilerSubset, type TypeNode } from "./type-nodes.js";

const entry = createRequire(import.meta.url).resolve(
  "openapi-typescript/dist/transform/schema-object.cjs",
);

/**
 * What takes the place of the libraries that openapi-typescript imports. To load the compiler takes longer than to
 * generate a small client, and of all of it only the factory of type nodes is used.
 */
const replaced: ReadonlyMap<string, object> = new Map<string, object>([
  ["typescript", compilerSubset],
  [
    "@redocly/openapi-core/lib/ref-utils.js",
    {
      parseRef: (reference: string) => ({ pointer: pointerTokens(reference) }),
      escapePointer: escapeToken,
    },
  ],
]);

/** A type node from a schema. */
// Sound: it is the function of that name at the root of the package, and the factory above makes all its nodes.
export const { default: transformSchemaObject } = loadModule(entry) as {
  readonly default: (
    ...given: Parameters<typeof import("openapi-typescript").transformSchemaObject>
  ) => TypeNode;
};

/** Runs a CommonJS module of openapi-typescript, and those that it imports from its own package. */
function loadModule(path: string, loaded = new Map<string, object>()): object {
  const load = createRequire(path);
  const require = (name: string): unknown => {
    if (!name.startsWith(".")) return replaced.get(name) ?? load(name);
    const file = load.resolve(name);
    return loaded.get(file) ?? loadModule(file, loaded);
  };
  const module = { exports: {} };
  loaded.set(path, module.exports);
  const parameters = ["exports", "require", "module", "__filename", "__dirname"];
  const run = compileFunction(readFileSync(path, "utf8"), parameters, { filename: path });
  Reflect.apply(run, undefined, [module.exports, require, module, path, dirname(path)]);
  return module.exports;
}
