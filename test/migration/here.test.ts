import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { root } from "../readme/markdown.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { typeErrorsOf } from "./check-types.js";
import { programOf, tableOf, tables } from "./tables.js";

/** What the cells use of the client, and of the app around it. */
const here = `import { useQuery } from "@tanstack/react-query";
import {
  createClient,
  createPet,
  getPet,
  getPetOperation,
  isErrorOf,
  listPets,
  listPetsOperation,
  safe,
} from "./api";
import { getPetQueryOptions } from "./api/tanstack-query";
import type { Client, GetPetError, GetPetOutcome, GetPetParams, ListPetsParams, Pet, PetInput } from "./api";
declare const client: Client;
declare const pet: Pet;
declare const headers: Record<string, string>;
declare const ownFetch: typeof fetch;
declare const [baseUrl, token, petId, name]: string[];
declare const error: unknown;
declare const signal: AbortSignal;
declare function log(text: string): void;
`;

/** `--with paths` stands for the file that openapi-typescript made. */
const openapiFetch = `import createClient from "openapi-fetch";
import type { components, operations, paths } from "./api";
declare const client: ReturnType<typeof createClient<paths>>;
declare const pet: components["schemas"]["Pet"];
declare const headers: Record<string, string>;
declare const [baseUrl, petId]: [string, string];
declare function log(text: string): void;
`;

test("hardly a cell has words in the place of code", () => {
  const rows = [...tables.values()].flat();
  expect(tables.size).toBe(4);
  expect(rows.filter((row) => !row.here.isCode).map((row) => row.here.text)).toEqual([
    "names and strings as they are in JSON",
  ]);
  expect(rows.filter((row) => !row.there.isCode).map((row) => row.there.text)).toEqual([
    "a `mutator`",
    "`petName` for `pet_name`, `Date` for `date-time`",
  ]);
});

test("the code for this client and for openapi-fetch compiles, and no other does", async () => {
  const files = await generate({
    spec: join(root, "test/apps/openapi.yaml"),
    with: ["paths", "tanstack-query"],
    project: root,
  });
  const cells = [...tables.values()].flat().map((row) => row.here);
  const others = tableOf("openapi-typescript and openapi-fetch").map((row) => row.there);
  const wrong = { text: "await getPet(client, { id: petId })", isCode: true };
  const folder = temporaryFolder();
  writeTree(folder, {
    ...Object.fromEntries(files.map(({ path, text }) => [`api/${path}`, text])),
    "here.ts": programOf(here, [...cells, wrong]),
    "there.ts": programOf(openapiFetch, others),
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const errors = typeErrorsOf([join(folder, "here.ts"), join(folder, "there.ts")]);
  expect(errors).toEqual([
    "await getPet(client, { id: petId });: Object literal may only specify known properties, and 'id' does not exist in type 'GetPetParams'.",
  ]);
});
