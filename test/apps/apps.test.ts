import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { apps } from "./apps.js";
import { tableOf } from "./outcomes.js";
import type { Outcome } from "./outcomes.js";
import { packSpecwright } from "./packed.js";
import { nameOfPet, startPetServer } from "./pet-server.js";
import type { PetServer } from "./pet-server.js";
import { recipes } from "./recipes.js";
import { isOffline, missingFor } from "./reason-to-skip.js";
import { runApp } from "./run-app.js";
import type { Step } from "./run-app.js";

const tarball = packSpecwright();
const outcomes: Outcome[] = [];

let server: PetServer;

beforeAll(async () => {
  server = await startPetServer();
});

afterAll(async () => {
  await server.close();
  process.stdout.write(`\n${tableOf(outcomes)}\n\n`);
});

test("every recipe is run by a test in this folder", () => {
  expect(recipes).toEqual([
    "Next.js",
    "Vite and React",
    "Express",
    "Jest",
    "Vitest",
    "A package in a monorepo",
    "With pnpm",
    "With Yarn",
    "With Bun",
    "JSR",
    "CI",
    "Turborepo",
    "Nx",
  ]);
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
  const context = { place: temporaryFolder(), tarball: tarball(), server, onStep };
  const shown = await runApp(app, context).catch((error: unknown) => {
    if (isOffline(error) && cells.init === undefined) refuse("the registry cannot be reached");
    outcomes.push({ name, cells, skipped: null });
    throw error;
  });
  if (!shown.includes(nameOfPet)) cells.call = "FAILED";
  outcomes.push({ name, cells, skipped: null });
  expect(shown).toContain(nameOfPet);
});
