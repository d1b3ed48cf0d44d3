import {
  BaseResolver,
  bundleDocument,
  createConfig,
  lintDocument,
  ResolveError,
  Source,
  type Config,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import type { Json } from "../json.js";
import { locationOf } from "../location.js";
import type { Dialect } from "./dialect.js";
import { typesOf } from "./redocly-types.js";

/** A problem as Redocly tells it; see `translate.ts` for what becomes of it. */
export type RedoclyProblem = NormalizedProblem;

/** The files of a document by their location. */
export interface DocumentTrees {
  readonly entry: string;
  readonly trees: ReadonlyMap<string, Json>;
}

/**
 * Checks the shape of every object, and that every reference leads somewhere. Rules of style are off, and so are the
 * rules that ours do better. Works in memory: what has not been loaded is not there.
 *
 * @param documents must have no reference that Redocly cannot bear, see `broken-references.ts`.
 */
export async function lint(
  { entry, trees }: DocumentTrees,
  dialect: Dialect,
): Promise<readonly RedoclyProblem[]> {
  const resolver = new MemoryResolver(trees);
  return lintDocument({
    document: resolver.documentAt(entry),
    config: (await configure()).styleguide,
    customTypes: typesOf(dialect),
    externalRefResolver: resolver,
  });
}

/**
 * Brings what other files hold into the components of the entry file, so that no reference leaves it. Changes the
 * trees that it is given.
 *
 * @returns the tree of the entry file.
 */
export async function bundle({ entry, trees }: DocumentTrees, dialect: Dialect): Promise<Json> {
  const resolver = new MemoryResolver(trees);
  const { bundle: bundled } = await bundleDocument({
    document: resolver.documentAt(entry),
    config: (await configure()).styleguide,
    customTypes: typesOf(dialect),
    externalRefResolver: resolver,
  });
  return bundled.parsed as Json; // It holds nothing but nodes of the given trees.
}

/** Serves the files that were loaded, and nothing else: never the disk, never a network. */
class MemoryResolver extends BaseResolver {
  readonly #documents: ReadonlyMap<string, { source: Source; parsed: Json }>;

  constructor(trees: ReadonlyMap<string, Json>) {
    super();
    // Positions are found in the texts that were loaded, so Redocly does without them.
    const document = (location: string, parsed: Json) =>
      [location, { source: new Source(location, ""), parsed }] as const;
    this.#documents = new Map([...trees].map(([location, tree]) => document(location, tree)));
  }

  documentAt(location: string): { source: Source; parsed: Json } {
    const document = this.#documents.get(location);
    if (document === undefined) throw new ResolveError(new Error(`${location} was not loaded`));
    return document;
  }

  override async resolveDocument(base: string | null, ref: string) {
    return this.documentAt(this.resolveExternalRef(base, ref));
  }

  override resolveExternalRef(base: string | null, ref: string): string {
    return base === null ? ref : locationOf(base, ref);
  }
}

async function configure(): Promise<Config> {
  const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  config.styleguide.doNotResolveExamples = true; // A `$ref` in an example is data.
  return config;
}
