import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.js";

const source = fileURLToPath(new URL("limits-program.ts", import.meta.url));

/**
 * The calls that did not end in time, in a busy process of its own.
 *
 * @param node the Node that runs it
 * @param given options for this Node
 */
export async function outlived(
  node: string,
  given: readonly string[] = [],
): Promise<readonly string[]> {
  const outfile = join(temporaryFolder(), "limits.mjs");
  await build({ entryPoints: [source], bundle: true, platform: "node", format: "esm", outfile });
  const { stdout } = await promisify(execFile)(node, [...given, outfile]);
  // Sound: the program prints it.
  const { wanted, ended } = JSON.parse(stdout) as {
    readonly wanted: number;
    readonly ended: Readonly<Record<string, number>>;
  };
  expect(Object.keys(ended)).toHaveLength(42);
  return Object.entries(ended).flatMap(([name, count]) =>
    count === wanted ? [] : [`${name}: ${count} of ${wanted} ended`],
  );
}
