import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** How long Node takes to import a package, in milliseconds. */
export interface ImportTime {
  readonly title: string;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/**
 * Imports our built package and the vendor's SDK in turns, each time in a process of its own, so that whatever else the
 * machine does befalls both.
 */
export async function measureImports(
  root: string,
  repetitions: number,
): Promise<readonly [ours: ImportTime, vendor: ImportTime]> {
  const sdk = join(root, "test/reality/vendor/node_modules/purecloud-platform-client-v2");
  const ours = join(root, "generated/dist/index.js");
  const vendor = join(sdk, "dist/node/purecloud-platform-client-v2.js");
  const times = { ours: [] as number[], vendor: [] as number[] };
  for (let count = 0; count < repetitions; count += 1) {
    times.ours.push(await importTime(ours));
    times.vendor.push(await importTime(vendor));
  }
  return [summarize("genesys-cloud-scim", times.ours), summarize("the vendor's SDK", times.vendor)];
}

async function importTime(file: string): Promise<number> {
  // The first import of a process also starts Node's loader, which takes far longer than our package. Programs have done
  // so before they come to it.
  const program = `
    await import("data:text/javascript,");
    const started = performance.now();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    process.stdout.write(String(performance.now() - started), () => process.exit());
  `;
  const given = ["--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  return Number(stdout);
}

function summarize(title: string, times: readonly number[]): ImportTime {
  const sorted = times.toSorted((one, other) => one - other);
  return {
    title,
    median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    fastest: sorted[0] ?? NaN,
    slowest: sorted.at(-1) ?? NaN,
  };
}
