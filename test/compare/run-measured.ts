import { spawn } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a process cost. */
export interface Cost {
  /** From start to end of the process. */
  readonly seconds: number;
  /** The most memory that the process held at a time, in megabytes. */
  readonly megabytes: number;
}

interface MeasuredCommand {
  readonly command: readonly [string, ...string[]];
  /** Where the command runs. */
  readonly folder: string;
  /** A folder that holds nothing but what measuring needs: a compile cache starts empty in each new one. */
  readonly scratch: string;
}

/** Runs a command to its end and measures it. Throws with what the command printed when it fails. */
export async function runMeasured({ command, folder, scratch }: MeasuredCommand): Promise<Cost> {
  const [program, ...args] = command;
  const preload = join(scratch, "peak.cjs");
  const peak = join(scratch, "peak");
  await writeFile(preload, reportPeak(peak));
  await rm(peak, { force: true });
  const env = {
    ...process.env,
    NODE_OPTIONS: `--require=${preload}`,
    NODE_COMPILE_CACHE: join(scratch, "compile-cache"),
    XDG_CACHE_HOME: join(scratch, "cache"),
  };
  const start = performance.now();
  await ended(spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] }));
  const seconds = (performance.now() - start) / 1_000;
  const kilobytes = (await readFile(peak, "utf8")).trim().split("\n").map(Number);
  return { seconds, megabytes: Math.max(...kilobytes) / 1_024 };
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  let output = "";
  child.stdout?.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr?.on("data", (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${child.spawnargs.join(" ")} ended with ${code}:\n${output}`));
    });
  });
}

/** A process may start others: each adds its own line, in kilobytes. */
function reportPeak(file: string): string {
  return `process.on("exit", () => require("node:fs").appendFileSync(${JSON.stringify(file)}, process.resourceUsage().maxRSS + "\\n"));\n`;
}
