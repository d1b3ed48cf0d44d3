import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../support/run-command.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { apps, expected } from "./apps.js";
import { tableOf } from "./outcomes.js";
import type { Outcome } from "./outcomes.js";
import { isOffline, missingFor } from "./reason-to-skip.js";
import { runApp } from "./run-app.js";
import type { Step } from "./run-app.js";
import { startTeamServer } from "./team-server.js";
import type { TeamServer } from "./team-server.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const place = realpathSync(mkdtempSync(join(tmpdir(), "specwright-apps-")));
const outcomes: Outcome[] = [];

let tarball = "";
let server: TeamServer;

beforeAll(async () => {
  // `npm run test:apps` has built it.
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", place], root);
  tarball = join(place, readdirSync(place).find((name) => name.endsWith(".tgz")) ?? "");
  server = await startTeamServer();
});

afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true, force: true });
  process.stdout.write(`\n${tableOf(outcomes)}\n\n`);
});

test.for(apps.map((app) => [app.name, app] as const))("%s", async ([name, app], { skip }) => {
  const cells: Partial<Record<Step, string>> = {};
  const refuse = (reason: string): never => {
    outcomes.push({ name, cells, skipped: reason });
    return skip(reason);
  };
  const missing = missingFor(app);
  if (missing !== null) refuse(missing);
  const onStep = (step: Step, outcome: string): void => {
    cells[step] = outcome;
  };
  const context = { place: temporaryFolder(), tarball, server, onStep };
  const shown = await runApp(app, context).catch((error: unknown) => {
    if (isOffline(error) && cells.init === undefined) refuse("the registry cannot be reached");
    outcomes.push({ name, cells, skipped: null });
    throw error;
  });
  if (!shown.includes(expected)) cells.call = "FAILED";
  outcomes.push({ name, cells, skipped: null });
  expect(shown).toContain(expected);
});
