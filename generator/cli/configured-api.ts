import { resolve } from "node:path";
import type { ConfigurationSource } from "../load/find-configuration.js";
import { findConfiguration } from "../load/find-configuration.js";
import type { ApiConfiguration, Configuration } from "../options.js";

/** The settings that documents are read with. */
export interface ConfiguredApi {
  readonly api: Partial<ApiConfiguration>;
  readonly configuration: ConfigurationSource | null;
}

/**
 * The settings for the documents that are named on a command line: of the one that is configured, or of the only one
 * there is.
 *
 * @throws {GeneratorError} where the configuration cannot be read.
 */
export async function configuredApi(
  workingDirectory: string,
  { config, documents }: { readonly config: string | null; readonly documents: readonly string[] },
): Promise<ConfiguredApi> {
  const configuration = await findConfiguration(workingDirectory, config);
  if (configuration === null) return { api: {}, configuration };
  const { loadConfiguration } = await import("../load/load-configuration.js");
  const loaded = await loadConfiguration(configuration, workingDirectory);
  return { api: chooseApi(loaded, documents, workingDirectory), configuration };
}

function chooseApi(
  { apis, ...rest }: Configuration,
  documents: readonly string[],
  workingDirectory: string,
): Partial<ApiConfiguration> {
  if (apis === undefined) return rest;
  const named = new Set(documents.map((path) => resolve(workingDirectory, path)));
  const chosen = apis.find(({ spec }) => named.has(resolve(workingDirectory, spec)));
  const [only] = apis.length === 1 ? apis : [];
  return { ...rest, ...(chosen ?? only) };
}
