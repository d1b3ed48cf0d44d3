import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { build } from "esbuild";

import type { Places } from "./bundle-sizes.js";
import { callProgram } from "./call-program.js";

/** What calls cost in a Node, in processor time, as multiples of `fetch(url, init)` and `json()`. */
export interface CallTimes {
  /** Of the Node that ran them. */
  readonly version: string;
  /** By client, with a `fetch` that answers at once. */
  readonly overFake: Readonly<Record<string, number>>;
  /** By client, with a server on this machine whose connections stay open. */
  readonly overLoopback: Readonly<Record<string, number>>;
}

/** Measures calls in the Node that runs this and in the one that is installed beside it, one after the other. */
export async function measureCalls(places: Places, heyApi: string): Promise<readonly CallTimes[]> {
  const folder = join(places.root, "test", "reality", "bundles");
  const program = join(places.scratch, "calls.mjs");
  await build({
    stdin: { contents: callProgram, resolveDir: folder },
    alias: { "hey-api-output": heyApi },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
    logLevel: "error",
  });
  // In a process of its own, so that its time does not count.
  const server = spawn(process.execPath, ["--input-type=module", "--eval", serverProgram]);
  try {
    const address = await new Promise((resolve) => server.stdout.once("data", resolve));
    const times: CallTimes[] = [];
    for (const node of [process.execPath, join(folder, "node_modules", ".bin", "node")]) {
      const { stdout } = await promisify(execFile)(node, [program, String(address)]);
      // Sound: `call-program.ts` prints it.
      times.push(JSON.parse(stdout) as CallTimes);
    }
    return times;
  } finally {
    server.kill();
  }
}

const serverProgram = `
  import { createServer } from "node:http";
  const user = JSON.stringify({ id: "1", userName: "ann@example.com", active: true });
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json").end(user);
  });
  server.listen(0, "127.0.0.1", () => {
    process.stdout.write("http://127.0.0.1:" + server.address().port);
  });
`;
