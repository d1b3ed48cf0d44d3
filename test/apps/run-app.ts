import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTree } from "../support/temporary-folder.js";
import { install } from "./app.js";
import type { App } from "./app.js";
import { documentFor } from "./document.js";
import { createApp } from "./created-app.js";
import { inApp } from "./in-app.js";
import { makeCall } from "./make-call.js";
import { pathOfPet } from "./pet-server.js";
import type { PetServer } from "./pet-server.js";
import { commandsOf, filesOf, stepsOf } from "./recipes.js";

const [, checkInCi = ""] = Object.values(filesOf("CI")).flatMap(stepsOf);

export const steps = [
  "create",
  "install",
  "init",
  "generate",
  "check",
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
  readonly server: PetServer;
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
  await step("install", command((app.install ?? install)(tarball)));
  writeFileSync(join(folder, "openapi.yaml"), documentFor(server.url));
  const [init = "", generate = ""] = app.start ?? commandsOf("Recipes");
  await step("init", command(init));
  await step("generate", command(generate));
  await step("check", command(checkInCi));
  writeTree(folder, app.call);
  await step("types", command(app.types));
  if (app.lint !== undefined) await step("lint", command(app.lint));
  if (app.build !== null) await step("build", command(app.build));
  const before = server.requests.length;
  return step("call", async () => {
    const shown = await makeCall(app, folder, server);
    const calls = server.requests.slice(before).filter(({ url }) => url === pathOfPet);
    if (calls.length === 0) throw new Error("The server was not called");
    return shown;
  });
}
