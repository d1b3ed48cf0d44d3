import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const readme = fileURLToPath(new URL("../../generated/README.md", import.meta.url));

/** The program of the README that sends calls through a proxy with undici. */
export async function proxyProgram(): Promise<string> {
  const [, program] =
    /```ts\n(import \* as undici from [^]*?)```/.exec(await readFile(readme, "utf8")) ?? [];
  if (program === undefined) throw new Error("the README shows no program with undici");
  return program;
}
