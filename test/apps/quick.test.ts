import { copyFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { delimiter } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { blocksOf, readPage, sectionsOf } from "../readme/markdown.js";
import { nodeOf } from "../reality/platforms/run-on.js";
import { plainEnvironment, run } from "../support/run-command.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { install } from "./app.js";
import { documentFor } from "./document.js";
import { packSpecwright } from "./packed.js";
import { nameOfPet, pathOfPet, startPetServer } from "./pet-server.js";
import { filesIn } from "./recipes.js";

/** The first screen of the README, in a folder that has what it says. */
const tarball = packSpecwright();

async function emptyFolder() {
  const server = await startPetServer();
  onTestFinished(async () => server.close());
  const folder = temporaryFolder();
  copyFileSync(tarball(), join(folder, "specwright-0.1.0.tgz"));
  writeFileSync(join(folder, "openapi.yaml"), documentFor(server.url));
  const env = plainEnvironment();
  const path = [dirname(nodeOf("node-24")), env["PATH"]].join(delimiter);
  const sh = async (line: string) => run("sh", ["-c", line], folder, { ...env, PATH: path });
  return { folder, server, sh };
}

function sectionOf(heading: string): string {
  return sectionsOf(readPage("README.md")).find((one) => one.heading === heading)?.text ?? "";
}

test("an empty folder makes its first typed call after three commands", async () => {
  const { folder, server, sh } = await emptyFolder();
  const text = sectionOf("30 seconds in an app");
  const commands = blocksOf(text).flat();
  writeTree(folder, filesIn(text));
  expect(commands).toHaveLength(3);
  const printed = [];
  for (const command of commands) printed.push(await sh(command));
  expect(printed.at(-1)).toBe(`${nameOfPet}\n`);
  const [call] = server.requests;
  expect([call?.url, call?.headers.authorization]).toEqual([pathOfPet, "Bearer token"]);

  await sh(install("typescript@6.0.3"));
  const check =
    "npx tsc --noEmit --strict --module nodenext --target es2022 --allowImportingTsExtensions";
  await sh(`npm pkg set type=module && ${check} pet.ts`);
});

test("an empty folder has a package to publish after three commands", async () => {
  const { sh } = await emptyFolder();
  const commands = blocksOf(sectionOf("30 seconds as a package")).flat();
  expect(commands).toHaveLength(3);
  await sh("npm install --save-dev ./specwright-0.1.0.tgz");
  const printed = await sh(`(${commands.join(" && ")}) 2>&1`);
  expect(printed).toContain("+ pets-client@1.0.0");
  for (const file of ["README.md", "dist/index.js", "dist/index.d.ts", "dist/cjs/index.js"]) {
    expect(printed).toContain(file);
  }
});
