import { expect, test } from "vitest";
import { ValidationError, type Diagnostic } from "../../generator/diagnostics.js";
import { validateDocument } from "../../generator/validate/validate-document.js";
import type { OpenApiObject } from "../../generator/validate/openapi.js";
import { loadedFrom } from "./loaded.js";

interface Kept {
  readonly tree: OpenApiObject;
  readonly said: readonly string[];
}

async function keep(...files: readonly (readonly [string, string])[]): Promise<Kept> {
  const warnings: Diagnostic[] = [];
  const { tree } = await validateDocument(
    loadedFrom(...files),
    (warning) => warnings.push(warning),
    { keepGoing: true },
  );
  expect(warnings.every(({ severity }) => severity === "warning")).toBe(true);
  const said = warnings.map(({ position, message }) => `${position?.line}: ${message}`);
  return { tree, said };
}

const info = "info: { title: Pets, version: 1.0.0 }\n";
const fine = 'responses: { "200": { description: Fine. } }';
const answers = (schema: string) =>
  `responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "${schema}" } } } } }`;

test("an operation with a mistake goes alone", async () => {
  const { tree, said } = await keep([
    "/spec.yaml",
    `openapi: 3.1.0
${info}paths:
  /a/{id}:
    get: { ${fine} }
  /b:
    get: { operationId: 1, ${fine} }
    put: { ${fine} }
`,
  ]);
  expect(Object.keys(tree.paths?.["/b"] ?? {})).toEqual(["put"]);
  expect(said).toEqual([
    "5: no path parameter `id` is declared, but `/a/{id}` names it",
    "7: `operationId` must be a string, not an integer",
    "5: GET /a/{id} is left out",
    "7: GET /b is left out",
  ]);
});

test("whatever needs a component with a mistake goes with it", async () => {
  const { tree, said } = await keep([
    "/spec.yaml",
    `openapi: 3.1.0
${info}paths:
  /a: { get: { ${answers("#/components/schemas/Pets")} } }
  /b: { get: { ${answers("#/components/schemas/Dog")} } }
components:
  schemas:
    Pets: { type: array, items: { $ref: "#/components/schemas/Pet" } }
    Pet: { type: objekt }
    Dog: { type: object }
`,
  ]);
  expect([tree.paths?.["/a"], Object.keys(tree.components?.schemas ?? {})]).toEqual([{}, ["Dog"]]);
  expect(said).toEqual([
    "9: `type` cannot be `objekt`",
    "4: GET /a is left out, since it needs what is left out",
    "8: `#/components/schemas/Pets` is left out, since it needs what is left out",
    "9: `#/components/schemas/Pet` is left out",
  ]);
});

test("a mistake in another file takes what refers to it", async () => {
  const { tree } = await keep(
    [
      "/spec.yaml",
      `openapi: 3.1.0
${info}paths:
  /a: { get: { ${answers("schemas.yaml#/Pets")} } }
  /b: { get: { ${answers("schemas.yaml#/Dog")} } }
`,
    ],
    [
      "/schemas.yaml",
      'Pets: { type: array, items: { $ref: "#/Pet" } }\nPet: { properties: { a: { type: objekt } } }\nDog: { type: object }\n',
    ],
  );
  expect([tree.paths?.["/a"], Object.keys(tree.paths?.["/b"] ?? {})]).toEqual([{}, ["get"]]);
});

test("an `operationId` that is taken goes without its operation", async () => {
  const { tree, said } = await keep([
    "/spec.yaml",
    `swagger: "2.0"
${info}paths:
  /a:
    get: { operationId: a, ${fine} }
    put: { operationId: a, ${fine} }
`,
  ]);
  expect(tree.paths?.["/a"]?.["put"]).toEqual({ responses: { "200": { description: "Fine." } } });
  expect(said).toEqual([
    "6: `a` is already the name of GET /a",
    "6: the `operationId` of PUT /a is left out",
  ]);
});

test("a mistake in what cannot be left out is still one", async () => {
  const spec = `openapi: 3.1.0\ninfo: { title: Pets }\npaths: { /a: { get: { operationId: 1, ${fine} } } }\n`;
  const error = await keep(["/spec.yaml", spec]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({
    diagnostics: [
      { message: "the field `version` is missing" },
      { message: "`operationId` must be a string, not an integer" },
    ],
  });
});
