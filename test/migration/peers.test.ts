import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { heyApi, laterNode, orval, peers } from "../compare/generators.js";
import { root } from "../readme/markdown.js";
import { run } from "../support/run-command.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { typeErrorsOf } from "./check-types.js";
import { programOf, tableOf } from "./tables.js";

const ofOpenapiGenerator = `import { Configuration, PetsApi } from "./out/index.js";
import type { GetPetRequest, Pet } from "./out/index.js";
declare const [basePath, token, petId]: [string, string, string];
declare const [api, pet, error]: [PetsApi, Pet, unknown];
// What version 6 and later throw; this one throws the response itself.
declare class ResponseError extends Error {
  readonly response: Response;
}
declare global {
  // A type of browsers that TypeScript has dropped since.
  type GlobalFetch = { fetch(url: string, init?: RequestInit): Promise<Response> };
}
`;

/** The last version on npm that is whole: later ones download the generator, which is written in Java. */
const openapiGenerator = "@openapitools/openapi-generator-cli@1.0.18-5.0.0-beta2";

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

test("the code for openapi-generator compiles with what it makes", async ({ skip }) => {
  if (!(await hasJava())) skip("Java is not installed");
  const folder = temporaryFolder();
  await run("npm", ["install", "--no-save", "--ignore-scripts", openapiGenerator], folder);
  const jar = join(
    folder,
    "node_modules/@openapitools/openapi-generator-cli/bin/openapi-generator.jar",
  );
  // It knows no OpenAPI 3.1, of which the document uses nothing.
  const text = readFileSync(document, "utf8").replace("openapi: 3.1.1", "openapi: 3.0.3");
  writeTree(folder, { "openapi.yaml": text });
  const given = ["generate", "-g", "typescript-fetch", "-i", "openapi.yaml", "-o", "out"];
  await make(["java", "-jar", jar, ...given], folder);
  rmSync(join(folder, "node_modules"), { recursive: true });
  const program = programOf(ofOpenapiGenerator, thereOf("openapi-generator"));
  expect(errorsOf(folder, program)).toEqual([]);
  expect(errorsOf(folder, `${program}export const wrong: number = api.getPet({ petId });`)).toEqual(
    [expect.stringContaining("not assignable to type 'number'")],
  );
});

async function hasJava(): Promise<boolean> {
  return run("java", ["-version"], root).then(
    () => true,
    () => false,
  );
}

async function make([command, ...given]: readonly [string, ...string[]], folder: string) {
  await run(command, given, folder);
}

function thereOf(generator: string) {
  return tableOf(generator).map((row) => row.there);
}

function errorsOf(folder: string, program: string): readonly string[] {
  writeTree(folder, { "program.ts": program });
  const packages = join(folder, "node_modules");
  // Only now: no generator shall find a cache or settings there.
  if (!existsSync(packages)) symlinkSync(join(root, "node_modules"), packages);
  return typeErrorsOf([join(folder, "program.ts")]);
}
