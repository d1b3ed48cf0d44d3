import { delimiter, dirname } from "node:path";
import { nodeOf, tool } from "../reality/platforms/run-on.js";
import { plainEnvironment, run } from "../support/run-command.js";
import type { App, Runtime } from "./app.js";

/** Runs a command line with the runtime of an app, and gives what it prints. Fails with all of it. */
export async function inApp(app: App, command: string, folder: string): Promise<string> {
  return run("sh", ["-c", command], folder, environmentOf(app));
}

/** Tools ask nothing, send nothing, and print no colours. */
export function environmentOf({ runtime }: App): NodeJS.ProcessEnv {
  const env = plainEnvironment();
  const path = runtime === undefined ? [] : [dirname(programOf(runtime))];
  return {
    ...env,
    PATH: [...path, env["PATH"]].join(delimiter),
    CI: "true",
    NO_COLOR: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    NG_CLI_ANALYTICS: "false",
    WRANGLER_SEND_METRICS: "false",
  };
}

/** The path of a runtime's program. */
export function programOf(runtime: Runtime): string {
  return runtime === "node-24" ? nodeOf(runtime) : tool(runtime);
}
