import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

import { generate } from "../../../generator/generate.js";
import type { ClientModel, OperationModel } from "../../../generator/model/client-model.js";
import type { SecuritySchemeModel } from "../../../generator/model/security-model.js";
import { writeTree } from "../../support/temporary-folder.js";

/** The client of a document, and what it was made of. */
export interface BuiltClient {
  readonly operations: readonly OperationModel[];
  /** The option `auth` with a secret for each security scheme. */
  readonly auth: unknown;
  /** Calls an operation; every request goes through `fetch`. */
  call(operation: OperationModel, members: object, settings: object): Promise<unknown>;
}

/** Generates a client from a document and imports it as one module. */
export async function buildClient(spec: string): Promise<BuiltClient> {
  const models: ClientModel[] = [];
  const files = await generate({
    layout: "package",
    spec,
    verify: false,
    transformModel: (model) => {
      models.push(model);
      return model;
    },
  });
  const exported = await importBundled(files);
  const operations = models.flatMap((model) => model.operations);
  const functionOf = (name: string) => {
    const found = exported[name];
    if (typeof found !== "function") throw new Error(`The package exports no function ${name}.`);
    return found;
  };
  return {
    operations,
    auth: secretsOf(models.flatMap((model) => model.securitySchemes)),
    call: async ({ name }, members, settings) => {
      const client: unknown = Reflect.apply(functionOf("createClient"), undefined, [settings]);
      await Reflect.apply(functionOf(name), undefined, [client, members]);
    },
  };
}

/** One secret for the only scheme, or one for each by name. */
function secretsOf(schemes: readonly SecuritySchemeModel[]): unknown {
  const secrets = schemes
    .filter(({ placement }) => placement !== "none")
    .map(({ key, placement }) => {
      const secret = placement === "basic" ? { username: "ada", password: "1815" } : "token-1";
      return [key, secret] as const;
    });
  return secrets.length === 1 ? secrets[0]?.[1] : Object.fromEntries(secrets);
}

async function importBundled(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-round-trip-"));
  try {
    writeTree(folder, Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const outfile = join(folder, "client.mjs");
    const entry = join(folder, "src/index.ts");
    await build({ entryPoints: [entry], bundle: true, format: "esm", outfile, logLevel: "error" });
    // Sound: a module is a record of what it exports.
    return (await import(pathToFileURL(outfile).href)) as Readonly<Record<string, unknown>>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
