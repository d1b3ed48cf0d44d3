import { execFile } from "node:child_process";
import { delimiter } from "node:path";
import { promisify } from "node:util";

/**
 * Runs a program as on a terminal, and gives what it prints.
 *
 * @throws an error with everything that was printed, if the program fails.
 */
export async function run(
  command: string,
  given: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = plainEnvironment(),
): Promise<string> {
  const settings = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
  try {
    return (await promisify(execFile)(command, [...given], settings)).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string }; // As execFile rejects.
    throw new Error(`${given.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}

/** The environment of a terminal: without what npm and Vitest add for the programs that they run. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = /^npm_config_(?:cache|globalconfig|registry|userconfig)$/i;
  const { PATH = "", ...others } = process.env;
  const entries = Object.entries(others).filter(
    ([name]) =>
      kept.test(name) || !/^(?:npm_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$|VITEST|TEST$)/i.test(name),
  );
  const path = PATH.split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(entries), PATH: path.join(delimiter) };
}
