import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeTree } from "../support/temporary-folder.js";
import { install } from "./apps.js";
import type { App } from "./apps.js";
import { createApp } from "./created-app.js";
import { inApp } from "./in-app.js";
import { makeCall } from "./make-call.js";
import type { TeamServer } from "./team-server.js";

const spec = readFileSync(
  fileURLToPath(new URL("../golden/read-and-write/spec.yaml", import.meta.url)),
  "utf8",
);

export const steps = [
  "create",
  "install",
  "init",
  "generate",
  "types",
  "lint",
  "build",
  "call",
] as const;
export type Step = (typeof steps)[number];

export interface RunContext {
  /** An empty folder. */
  readonly place: string;
  /** specwright as it is published. */
  readonly tarball: string;
  readonly server: TeamServer;
  /** Called after each step. */
  readonly onStep: (step: Step, outcome: string) => void;
}

/**
 * Does to an app what its developer does, with nothing set by hand: installs specwright, lets it write a configuration
 * and a client, checks, builds and runs.
 *
 * @returns what the app shows of the call that it makes.
 * @throws what the first step that fails prints.
 */
export async function runApp(app: App, context: RunContext): Promise<string> {
  const { place, tarball, server } = context;
  const folder = join(place, "app");
  const step = async <Result>(name: Step, act: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await act().catch((error: unknown) => {
      context.onStep(name, "FAILED");
      throw error;
    });
    context.onStep(name, `${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  };
  const command = (line: string) => async () => inApp(app, line, folder);
  await step("create", async () => createApp(app, folder));
  await step("install", command(install(tarball)));
  writeFileSync(join(folder, "openapi.yaml"), withServer(server.url));
  await step("init", command("npx specwright init --yes"));
  await step("generate", command("npx specwright generate"));
  writeTree(folder, app.call);
  await step("types", command(app.types));
  if (app.lint !== undefined) await step("lint", command(app.lint));
  if (app.build !== null) await step("build", command(app.build));
  const before = server.requests.length;
  return step("call", async () => {
    const shown = await makeCall(app, folder, server);
    const calls = server.requests.slice(before).filter(({ url }) => url === "/v2/teams");
    if (calls.length === 0) throw new Error("The server was not called");
    return shown;
  });
}

function withServer(url: string): string {
  const own = "https://teams.example/v2/";
  if (!spec.includes(own)) throw new Error(`The document has another server than ${own}`);
  return spec.replace(own, `${url}/v2/`);
}
