import { expect, test } from "vitest";
import { ValidationError, type Diagnostic } from "../../generator/diagnostics.js";
import { validateDocument } from "../../generator/validate/validate-document.js";
import type { OpenApiObject } from "../../generator/validate/openapi.js";
import { loadedFrom } from "./loaded.js";

type Files = readonly (readonly [string, string])[];

interface Kept {
  readonly tree: OpenApiObject;
  readonly said: readonly string[];
}

async function keep(...files: Files): Promise<Kept> {
  const warnings: Diagnostic[] = [];
  const { tree } = await validateDocument(
    loadedFrom(...files),
    (warning) => warnings.push(warning),
    { keepGoing: true },
  );
  expect(warnings.every(({ severity }) => severity === "warning")).toBe(true);
  const said = warnings.map(({ position, message }) => {
    return `${position?.file}:${position?.line} ${message}`;
  });
  return { tree, said };
}

/** The errors without `keepGoing`: message, and what would be left out. */
async function refusedFor(...files: Files): Promise<readonly (readonly string[])[]> {
  const error = await validateDocument(loadedFrom(...files)).catch((thrown: unknown) => thrown);
  if (!(error instanceof ValidationError)) throw error;
  return error.diagnostics.map(({ message, leavesOut = [] }) => [message, ...leavesOut]);
}

const info = "openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\n";
const fine = 'responses: { "200": { description: Fine. } }';
const bad = "{ name: a, in: nowhere, schema: {} }";

test("an operation with a mistake goes alone", async () => {
  const spec = `${info}paths:
  /a:
    get: { ${fine} }
    put: { parameters: [${bad}], ${fine} }
`;
  const { tree, said } = await keep(["/spec.yaml", spec]);
  expect(Object.keys(tree.paths?.["/a"] ?? {})).toEqual(["get"]);
  expect(said).toEqual(["spec.yaml:6 `in` cannot be `nowhere`", "spec.yaml:6 PUT /a is left out"]);
  expect(await refusedFor(["/spec.yaml", spec])).toEqual([["`in` cannot be `nowhere`", "PUT /a"]]);
});

test("whatever needs a component with a mistake goes with it", async () => {
  const spec = `${info}paths:
  /a: { get: { parameters: [{ $ref: "#/components/parameters/other" }], ${fine} } }
  /b: { get: { ${fine} } }
components:
  parameters:
    other: { $ref: "#/components/parameters/bad" }
    bad: ${bad}
    good: { name: b, in: query, schema: {} }
`;
  const { tree, said } = await keep(["/spec.yaml", spec]);
  expect([tree.paths?.["/a"], Object.keys(tree.components?.parameters ?? {})]).toEqual([
    {},
    ["good"],
  ]);
  expect(said).toEqual([
    "spec.yaml:9 `in` cannot be `nowhere`",
    "spec.yaml:4 GET /a is left out, since it needs what is left out",
    "spec.yaml:8 `#/components/parameters/other` is left out, since it needs what is left out",
    "spec.yaml:9 `#/components/parameters/bad` is left out",
  ]);
  expect(await refusedFor(["/spec.yaml", spec])).toEqual([
    [
      "`in` cannot be `nowhere`",
      "`#/components/parameters/bad`",
      "`#/components/parameters/other`",
      "GET /a",
    ],
  ]);
});

test("a mistake in a file of path items costs its operation only", async () => {
  const { tree, said } = await keep(
    ["/spec.yaml", `${info}paths:\n  /a: { $ref: paths.yaml#/a }\n  /b: { get: { ${fine} } }\n`],
    ["/paths.yaml", `a:\n  get: { ${fine} }\n  put: { parameters: [${bad}], ${fine} }\n`],
  );
  expect(Object.keys(tree.paths?.["/a"] ?? {})).toEqual(["get"]);
  expect(said).toEqual([
    "paths.yaml:3 `in` cannot be `nowhere`",
    "paths.yaml:3 PUT /a is left out",
  ]);
});

test("a mistake in a component of another file takes what refers to it", async () => {
  const { tree } = await keep(
    [
      "/spec.yaml",
      `${info}paths:
  /a: { get: { parameters: [{ $ref: others.yaml#/bad }], ${fine} } }
  /b: { get: { parameters: [{ $ref: others.yaml#/good }], ${fine} } }
`,
    ],
    ["/others.yaml", `bad: ${bad}\ngood: { name: b, in: query, schema: {} }\n`],
  );
  expect([tree.paths?.["/a"], Object.keys(tree.paths?.["/b"] ?? {})]).toEqual([{}, ["get"]]);
});

test("a mistake in Swagger 2.0 is found where it was converted to", async () => {
  const { tree, said } = await keep([
    "/spec.yaml",
    `swagger: "2.0"
info: { title: Pets, version: 1.0.0 }
paths:
  /a: { put: { parameters: [{ $ref: "#/parameters/bad" }], ${fine} } }
  /b: { put: { ${fine} } }
parameters:
  bad: { name: a, in: formData, type: array, items: { type: string }, collectionFormat: tsv }
`,
  ]);
  expect([tree.paths?.["/a"], Object.keys(tree.paths?.["/b"] ?? {})]).toEqual([{}, ["put"]]);
  expect(said).toContain("spec.yaml:4 PUT /a is left out");
});

test("a client of types only is announced", async () => {
  const { said } = await keep([
    "/spec.yaml",
    `${info}paths:
  /a: { get: { parameters: [${bad}], ${fine} } }
components: { schemas: { A: {} } }
`,
  ]);
  expect(said.at(-1)).toBe("spec.yaml:1 no operation is left, so the client has types only");
});

test("a mistake in what cannot be left out is still one", async () => {
  const spec = `openapi: 3.1.0\ninfo: { title: Pets, version: a }\ninfo: { title: Pets, version: b }\npaths: { /a: { get: { parameters: [${bad}], ${fine} } }, /b: { get: { ${fine} } } }\n`;
  const error = await keep(["/spec.yaml", spec]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({
    diagnostics: [
      { message: "the object already has the key `info`, in line 2" },
      { message: "`in` cannot be `nowhere`" },
    ],
  });
});

test("nothing is left where everything has a mistake", async () => {
  const spec = `${info}paths: { /a: { get: { parameters: [${bad}], ${fine} } } }\n`;
  await expect(keep(["/spec.yaml", spec])).rejects.toMatchObject({
    diagnostics: [{ code: "parameter-in-unknown" }, { code: "nothing-left" }],
  });
});
