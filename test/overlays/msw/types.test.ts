import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { PackageFile } from "../../../generator/assemble/package-file.js";
import { generate } from "../../../generator/generate.js";
import { compileErrors } from "../../support/compile.js";
import { petsDocument } from "./pets-document.js";

let folder: string;
let files: readonly PackageFile[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-msw-"));
  const spec = join(folder, "openapi.json");
  await writeFile(spec, JSON.stringify({ ...petsDocument, info: { title: "Pets", version: "1" } }));
  files = await generate({ spec, layout: "package", with: ["msw"] });
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const right = [
  `getPetHandler();`,
  `getPetHandler({});`,
  `getPetHandler({ body: { id: 1, name: "Tom", kind: "cat" } });`,
  `getPetHandler({ status: 200, headers: { etag: "1" } });`,
  `getPetHandler({ status: 404, body: { detail: "gone" } });`,
  `getPetHandler({ status: 503 });`,
  `getPetHandler({ status: 418, body: "teapot" });`,
  `getPetHandler({}, { seed: 1, once: true, baseUrl: "*/api" });`,
  `getPetHandler(({ params, request, cookies }) => {
     const all: string[] = [params.id, request.url, ...Object.values(cookies)];
     return { body: { id: all.length, name: "Tom", kind: "cat" } };
   });`,
  `getPetHandler(async ({ params: { id } }) => (id === "1" ? { status: 404 } : undefined));`,
  `getPetHandler(() => new Response());`,
  `getFileHandler(({ params: { name, type } }) => ({ body: new Blob([name, type]) }));`,
  `deletePetHandler({ status: 204 });`,
  `const pet: Pet = samplePet({ seed: 2 });
   listPetsHandler({ body: [pet, { ...samplePet(), name: "Rex" }] });`,
  `setupServer(...handlers({ seed: 1 }), getPetHandler());`,
];

const wrong: readonly (readonly [statement: string, code: string])[] = [
  [`getPetHandler({ body: { id: "1", name: "Tom", kind: "cat" } });`, "TS2322"],
  [`getPetHandler({ body: { id: 1, name: "Tom" } });`, "TS2322"],
  [`getPetHandler({ status: 404, body: { id: 1, name: "Tom", kind: "cat" } });`, "TS2345"],
  [`createPetHandler({ status: 404 });`, "TS2345"],
  [`deletePetHandler({ status: 204, body: "deleted" });`, "TS2322"],
  [`getPetHandler(({ params }) => ({ body: params.petId }));`, "TS2339"],
  [`getPetHandler(() => ({ status: 404, body: { detail: 1 } }));`, "TS2345"],
];

/** What the compiler has to say of statements, each in a function of its own. */
function errorsOf(statements: readonly string[]): readonly string[] {
  const functions = statements.map(
    (one, index) => `export function f${index}(): void { ${one.replaceAll(/\s*\n\s*/g, " ")} }`,
  );
  const text = `import { setupServer } from "msw/node";
import type { Pet } from "./index.js";
import { createPetHandler, deletePetHandler, getFileHandler, getPetHandler, handlers, listPetsHandler, samplePet } from "./msw/index.js";
export type { Pet }; export { createPetHandler, deletePetHandler, getFileHandler, getPetHandler, handlers, listPetsHandler, samplePet, setupServer };
${functions.join("\n")}
`;
  const program = { path: "src/program.ts", text };
  return compileErrors([...files, program], { withPackages: true });
}

/** The codes of the errors of each statement. */
let codes: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  const all = [...right, ...wrong.map(([statement]) => statement)];
  const errors = errorsOf(all).map((error) => {
    const [, line = "", code = error] = /^src\/program\.ts:(\d+) (TS\d+)/.exec(error) ?? [];
    return { statement: all[Number(line) - 5] ?? "", code };
  });
  const codesOf = (statement: string) =>
    errors.flatMap((error) => (error.statement === statement ? error.code : []));
  codes = new Map(["", ...all].map((statement) => [statement, codesOf(statement)]));
}, 60_000);

test("the package compiles", () => {
  expect(codes.get("")).toEqual([]);
});

test.each(right)("%s", (statement) => {
  expect(codes.get(statement)).toEqual([]);
});

test.each(wrong)("not %s", (statement, code) => {
  expect(codes.get(statement)).toEqual([code]);
});
