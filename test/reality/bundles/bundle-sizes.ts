import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { programs } from "./programs.js";
import type { Program } from "./programs.js";

/** Where the packages are that are compared. */
export interface Places {
  /** The root of the repository. */
  readonly root: string;
  /** For what is made only to be measured. */
  readonly scratch: string;
}

/** How large the bundle of a program is. */
export interface BundleSize {
  readonly program: Program;
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles all programs, minified by esbuild, and zips them by gzip at its best. */
export async function measureBundles(
  places: Places,
  heyApi: string,
): Promise<readonly BundleSize[]> {
  const folder = (name: string): string => join(places.root, "test", "reality", name);
  const sdk = "purecloud-platform-client-v2";
  const alias = {
    "hey-api-output": heyApi,
    [sdk]: join(folder("vendor"), "node_modules", sdk),
  };
  const sizes: BundleSize[] = [];
  for (const program of programs) {
    const { outputFiles = [] } = await build({
      stdin: { contents: program.contents, resolveDir: folder("bundles") },
      alias,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
      logLevel: "error",
      ...program.options,
    });
    const bytes = Buffer.concat(outputFiles.map(({ contents }) => contents));
    const gzipped = gzipSync(bytes, { level: 9 }).length;
    sizes.push({ program, minified: bytes.length, gzipped });
  }
  return sizes;
}

/** Makes a client from our specification with another generator, which needs a later Node than we do. */
export async function generateWithHeyApi({ root, scratch }: Places): Promise<string> {
  const modules = join(root, "test", "reality", "bundles", "node_modules");
  const output = join(scratch, "hey-api");
  const spec = join(root, "spec", "scim.yaml");
  await promisify(execFile)(
    join(modules, ".bin", "node"),
    [
      join(modules, "@hey-api", "openapi-ts", "bin", "run.js"),
      ...["--input", spec, "--output", output, "--client", "@hey-api/client-fetch", "--silent"],
    ],
    // It looks for settings where it runs.
    { cwd: scratch },
  );
  return output;
}
