import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { heyApi, laterNode, orval, peers } from "../compare/generators.js";
import { root } from "../readme/markdown.js";
import { run } from "../support/run-command.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { typeErrorsOf } from "./check-types.js";
import { programOf, tableOf } from "./tables.js";

const document = join(root, "test/apps/openapi.yaml");

const ofHeyApi = `import { client } from "./out/client.gen.js";
import { createPet, getPet, listPets } from "./out/index.js";
import type { GetPetData, GetPetError, GetPetResponse, PetWritable } from "./out/index.js";
declare const [baseUrl, token, petId, name]: [string, string, string, string];
`;

const ofOrval = `import { createPet, getPet, listPets } from "./out/api.js";
import type { ListPetsParams, getPetResponse } from "./out/api.js";
import { useGetPet } from "./out/hooks.js";
declare const [petId, name]: [string, string];
declare const signal: AbortSignal;
`;

test("the code for hey-api compiles with what it makes", async () => {
  const folder = temporaryFolder();
  await make(heyApi.command(document), folder);
  expect(errorsOf(folder, programOf(ofHeyApi, thereOf("hey-api")))).toEqual([]);
});

test("the code for orval compiles with what it makes", async () => {
  const folder = temporaryFolder();
  await make(orval.command(document), folder);
  const hooks = ["--input", document, "--output", "out/hooks.ts", "--client", "react-query"];
  await make([laterNode, join(peers, "orval/dist/bin/orval.mjs"), ...hooks], folder);
  expect(errorsOf(folder, programOf(ofOrval, thereOf("orval")))).toEqual([]);
});

async function make([command, ...given]: readonly [string, ...string[]], folder: string) {
  await run(command, given, folder);
}

function thereOf(generator: string) {
  return tableOf(generator).map((row) => row.there);
}

function errorsOf(folder: string, program: string): readonly string[] {
  writeTree(folder, { "program.ts": program });
  // Only now: no generator shall find a cache or settings there.
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return typeErrorsOf([join(folder, "program.ts")]);
}
