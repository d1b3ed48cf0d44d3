import { expect, test, vi } from "vitest";
import type { PackageFile } from "../generator/assemble/package-file.js";
import { GeneratorError, type Diagnostic } from "../generator/diagnostics.js";
import { generate } from "../generator/generate.js";
import type { GenerateOptions } from "../generator/options.js";
import { compileErrors } from "./support/compile.js";

vi.setConfig({ testTimeout: 60_000 });

const info = "openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\n";
const answering = (schema: string) =>
  `responses: { "200": { description: Fine., content: { application/json: { schema: ${schema} } } } }`;
const ref = (name: string) => `{ $ref: "#/components/schemas/${name}" }`;

interface Made {
  readonly files: readonly PackageFile[];
  readonly said: readonly string[];
}

async function make(input: string, options: Partial<GenerateOptions> = {}): Promise<Made> {
  const said: string[] = [];
  const onDiagnostic = ({ code, pointer, severity }: Diagnostic) => {
    expect(severity).toBe("warning");
    said.push(`${code} ${pointer ?? "-"}`);
  };
  const files = await generate({
    layout: "package",
    spec: "-",
    input,
    keepGoing: true,
    package: { name: "sample-client" },
    onDiagnostic,
    ...options,
  });
  return { files, said };
}

/** The names of the models and operations that were made. */
function namesOf({ files }: Made): readonly string[] {
  return files.flatMap(
    ({ path }) => /^src\/(?:models|operations)\/(.+)\.ts$/.exec(path)?.[1] ?? [],
  );
}

test("what stage after stage finds is left out, and the rest compiles", async () => {
  const made = await make(`${info}paths:
  /a: { get: { operationId: getA, ${answering(ref("A"))} } }
  /b: { get: { operationId: getB, ${answering(ref("B"))} } }
  /c: { get: { operationId: getC, ${answering(ref("C"))} } }
  /d: { get: { operationId: getD, ${answering(ref("D"))} } }
components:
  schemas:
    A: { items: { $ref: "#/components/parameters/bad" } }
    B: { items: { $dynamicRef: "#nothing" } }
    C: { properties: { a: { $dynamicRef: "#nothing" } } }
    D: { properties: { a: { type: string } } }
  parameters:
    bad: { name: a, in: nowhere, schema: {} }
`);
  expect(namesOf(made)).toEqual(["d", "get-d"]);
  expect(made.said).toEqual([
    "reference-kind #/components/schemas/A/items/$ref",
    ...["parameter-in-unknown #/components/parameters/bad/in", "left-out #/paths/~1a/get"],
    ...["left-out #/components/schemas/A", "left-out #/components/parameters/bad"],
    "schema-anchor-unresolved #/components/schemas/B/items",
    "schema-anchor-unresolved #/components/schemas/C/properties/a",
    ...["left-out #/paths/~1b/get", "left-out #/paths/~1c/get"],
    ...["left-out #/components/schemas/B", "left-out #/components/schemas/C"],
  ]);
  expect(compileErrors(made.files)).toEqual([]);
});

test("what the transformed model lacks takes with it whatever needs it", async () => {
  const made = await make(
    `${info}paths:
  /a: { get: { operationId: getA, ${answering(ref("A"))} } }
  /b: { get: { operationId: getB, ${answering(ref("B"))} } }
components: { schemas: { A: { properties: { b: ${ref("Gone")} } }, B: {}, Gone: { type: string } } }
`,
    {
      transformModel: (model) => ({
        ...model,
        schemas: model.schemas.filter(({ key }) => key !== "Gone"),
      }),
    },
  );
  expect(namesOf(made)).toEqual(["b", "get-b"]);
  expect(made.said).toEqual([
    ...["schema-left-out #/components/schemas/Gone", "left-out #/paths/~1a/get"],
    ...["left-out #/components/schemas/A", "left-out #/components/schemas/Gone"],
  ]);
});

test("each warning is said once, and only of what is made", async () => {
  const { said } = await make(`${info}paths:
  /a: { get: { operationId: get_pet, ${answering(ref("A"))} } }
  /b: { get: { operationId: getPet, responses: {} } }
components: { schemas: { A: { properties: { b: { $dynamicRef: "#nothing" } } }, pet: {}, Pet: {}, a: {} } }
`);
  expect(said).toEqual([
    ...["schema-anchor-unresolved #/components/schemas/A/properties/b", "left-out #/paths/~1a/get"],
    ...["left-out #/components/schemas/A", "name-clash #/components/schemas/pet"],
  ]);
});

test("a method of a shared path item goes alone", async () => {
  const made = await make(`${info}paths: { /a: { $ref: "#/components/pathItems/A" } }
components:
  pathItems:
    A:
      get: { operationId: getA, ${answering('{ $dynamicRef: "#nothing" }')} }
      put: { operationId: putA, ${answering("{ type: string }")} }
`);
  expect(namesOf(made)).toEqual(["put-a"]);
});

test.each<readonly [title: string, input: string, codes: readonly string[]]>([
  [
    "nothing would be left",
    `${info}paths: { /a: { get: { ${answering('{ $dynamicRef: "#nothing" }')} } } }\n`,
    ["schema-anchor-unresolved", "nothing-left"],
  ],
  [
    "nothing would be left in the end",
    `${info}paths: { /a: { get: { ${answering(ref("A"))} } } }
components: { schemas: { A: { $dynamicRef: "#nothing" } } }\n`,
    ["schema-anchor-unresolved", "nothing-left"],
  ],
])("it is an error that %s", async (_, input, codes) => {
  const error: unknown = await make(input).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GeneratorError);
  expect(error).toMatchObject({ diagnostics: codes.map((code) => ({ code, severity: "error" })) });
});
