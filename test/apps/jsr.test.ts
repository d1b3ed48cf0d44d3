import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tool } from "../reality/platforms/run-on.js";
import { plainEnvironment, run } from "../support/run-command.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { install } from "./app.js";
import { documentFor } from "./document.js";
import { packSpecwright } from "./packed.js";
import { commandsOf, filesOf } from "./recipes.js";

const tarball = packSpecwright();

test("JSR takes the client, and has nothing to say of its types", async () => {
  const folder = temporaryFolder();
  // It would download a Deno of its own.
  const env = { ...plainEnvironment(), NO_COLOR: "1", DENO_BIN_PATH: tool("deno") };
  const sh = async (line: string) => run("sh", ["-c", `(${line}) 2>&1`], folder, env);
  await sh("npm init --yes");
  await sh(install(`${tarball()} jsr@0.14.3`));
  writeFileSync(join(folder, "openapi.yaml"), documentFor("https://pets.example"));
  writeTree(folder, filesOf("JSR"));
  const printed = await sh(commandsOf("JSR").join(" && "));
  expect(printed).toContain("Simulating publish of @pets/client@1.0.0");
  expect(printed).toContain("Success Dry run complete");
  expect(printed).not.toMatch(/warning|slow-types/i);
});
