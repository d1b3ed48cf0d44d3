import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { generate } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/json.js";
import type { GenerateOptions } from "../../generator/options.js";
import { compileErrors } from "./compile.js";
import { writeTree } from "./temporary-folder.js";

/** A client that was generated for a test and imported: its operations by the names of their functions. */
export interface GeneratedClient {
  /** Calls an operation of a client for a base URL. */
  call(operation: string, baseUrl: string, request?: object): Promise<unknown>;
  /** Calls a function that the package exports, by its index or by a further entry point. */
  run(name: string, ...given: readonly unknown[]): unknown;
  /** Something that the package exports. */
  value(name: string): unknown;
  /** The generated files by path. */
  readonly files: ReadonlyMap<string, string>;
  /** What the generator warned of: code and pointer. */
  readonly warnings: readonly string[];
  remove(): Promise<void>;
}

/** Generates a client from a document that a test has made, compiles it, and imports it. */
export async function importGeneratedClient(
  document: JsonObject,
  options: Pick<GenerateOptions, "templates" | "with"> = {},
): Promise<GeneratedClient> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-client-"));
  const spec = join(folder, "openapi.json");
  await writeFile(spec, JSON.stringify({ info: { title: "Sample", version: "1" }, ...document }));
  const warnings: string[] = [];
  const made = await generate({
    layout: "package",
    spec,
    ...options,
    verify: false,
    onDiagnostic: ({ code, pointer }) => warnings.push(`${code} ${pointer ?? "-"}`),
  });
  const withPackages = options.with !== undefined;
  const errors = compileErrors(made, { withPackages });
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const files = new Map(made.map(({ path, text }) => [path, text]));
  writeTree(folder, Object.fromEntries(files));
  if (withPackages) await symlink(resolve("node_modules"), join(folder, "node_modules"));
  const exported: Record<string, unknown> = {};
  for (const path of files.keys()) {
    if (!/^src\/(?:[\w-]+\/)?index\.ts$/.test(path)) continue;
    const names: unknown = await import(join(folder, path));
    if (!isRecord(names)) throw new Error(`${path} exports nothing.`);
    Object.assign(exported, names);
  }
  const run = (name: string, ...given: readonly unknown[]): unknown =>
    functionOf(exported, name)(...given);
  return {
    run,
    value: (name) => exported[name],
    files,
    warnings,
    call: async (operation, baseUrl, request = {}) =>
      run(operation, run("createClient", { baseUrl }), request),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function functionOf(
  exported: Readonly<Record<string, unknown>>,
  name: string,
): (...given: readonly unknown[]) => unknown {
  const found = exported[name];
  if (typeof found !== "function") throw new Error(`The package exports no function ${name}.`);
  return (...given) => {
    const result: unknown = Reflect.apply(found, undefined, given);
    return result;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
