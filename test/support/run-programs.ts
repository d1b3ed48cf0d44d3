import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { PackageFile } from "../../generator/assemble/package-file.js";
import { startLoopbackServer } from "./loopback-server.js";
import type { Answer, LoopbackServer } from "./loopback-server.js";
import { readmePrograms } from "./readme-programs.js";
import { writeTree } from "./temporary-folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a program did. */
export interface ProgramRun {
  readonly text: string;
  /** Method and URL of each request, except for requests of tokens. */
  readonly requests: readonly string[];
  readonly prints: readonly (readonly unknown[])[];
  /** What it threw; `undefined` if nothing. */
  readonly error: unknown;
  /** What it exports. */
  readonly exported: Readonly<Record<string, unknown>>;
}

/** Runs the programs of a README once more, with another server. */
export type RunPrograms = (
  give: Answer,
  use?: (runs: readonly ProgramRun[]) => Promise<void>,
) => Promise<readonly ProgramRun[]>;

/**
 * Bundles the programs of a README, to be run over real connections. One server stands for every host: `fetch` is led
 * there. Each environment variable has its name as its value. What `use` does with the programs that have run, it does
 * while the server still answers.
 */
export async function withPrograms<Result>(
  files: readonly PackageFile[],
  work: (run: RunPrograms) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "specwright-readme-"));
  try {
    const programs = readmePrograms(files);
    const sources = files.filter(({ path }) => path.startsWith("src/"));
    const tree = [...sources, ...programs].map(({ path, text }) => [path, text] as const);
    writeTree(folder, { ...Object.fromEntries(tree), "package.json": '{ "type": "module" }' });
    const main = programs.filter(({ path }) => /\/(?:client|program-\d+)\.ts$/.test(path));
    await build({
      entryPoints: main.map(({ path }) => join(folder, path)),
      outdir: join(folder, "out"),
      bundle: true,
      splitting: true,
      format: "esm",
      logLevel: "error",
      // What overlays import.
      nodePaths: [join(root, "node_modules")],
    });
    let count = 0;
    return await work(async (give, use) => {
      // Modules are run once, so each run has copies of its own.
      const own = join(folder, `run-${(count += 1)}`);
      cpSync(join(folder, "out"), own, { recursive: true });
      return runAll(own, main, { give, ...(use && { use }) });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runAll(
  folder: string,
  programs: readonly PackageFile[],
  { give, use }: { readonly give: Answer; readonly use?: Parameters<RunPrograms>[1] },
): Promise<readonly ProgramRun[]> {
  const server = await startLoopbackServer((request, response) =>
    isTokenRequest(request) ? { access_token: "token", expires_in: 3600 } : give(request, response),
  );
  const restore = standIn(server);
  try {
    const runs: ProgramRun[] = [];
    for (const { path, text } of programs) {
      const built = join(folder, path.replace("readme/", "").replace(/ts$/, "js"));
      runs.push(await run(built, text, server));
    }
    await use?.(runs);
    return runs;
  } finally {
    restore();
    await server.close();
  }
}

async function run(path: string, text: string, server: LoopbackServer): Promise<ProgramRun> {
  const prints: (readonly unknown[])[] = [];
  const { log } = console;
  const before = server.requests.length;
  let exported = {};
  let error: unknown;
  console.log = (...values) => prints.push(values);
  try {
    exported = (await import(pathToFileURL(path).href)) as object; // As every module.
  } catch (cause) {
    error = cause;
  } finally {
    console.log = log;
  }
  const requests = server.requests
    .slice(before)
    .filter((request) => !isTokenRequest(request))
    .map(({ method, url }) => `${method} ${url}`);
  return { text, requests, prints, error, exported };
}

function isTokenRequest({ body }: { readonly body: Buffer }): boolean {
  return body.toString().startsWith("grant_type=client_credentials");
}

function standIn({ url: host }: LoopbackServer): () => void {
  const { fetch } = globalThis;
  const { env } = process;
  // The client gives URLs as text.
  globalThis.fetch = async (url, init) => {
    const path = (url as string).replace(/^https?:\/\/[^/?]*/, "");
    return fetch(host + (path.startsWith("/") ? path : `/${path}`), init);
  };
  process.env = new Proxy(env, { get: (own, name) => own[String(name)] ?? String(name) });
  return () => {
    globalThis.fetch = fetch;
    process.env = env;
  };
}
