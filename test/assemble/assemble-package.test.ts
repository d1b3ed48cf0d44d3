import { format } from "prettier";
import { describe, expect, test } from "vitest";
import {
  assemblePackage,
  type AssembleOptions,
  type PackageParts,
} from "../../generator/assemble/assemble-package.js";
import type { Diagnostic } from "../../generator/diagnostics.js";
import type { DraftFile } from "../../generator/render/draft-file.js";
import {
  declared,
  diagnosticsOf,
  draft,
  getPet,
  petModel,
  reporter,
  runtimeFile,
  smallPackage,
  unknownFacts,
  withDrafts,
  withoutDraft,
} from "./support/small-package.js";

async function assemble(parts: PackageParts): Promise<ReadonlyMap<string, string>> {
  const files = await assemblePackage(parts, { proof: "types" }, reporter());
  return new Map(files.map(({ path, text }) => [path, text]));
}

function failure(
  parts: PackageParts,
  proof: AssembleOptions["proof"] = "types",
): Promise<readonly Diagnostic[]> {
  return diagnosticsOf(() => assemblePackage(parts, { proof }, reporter()));
}

/** The operation with a statement more, and what else is said of it. */
function getPetWith(statement: string, rest: Partial<DraftFile> = {}): DraftFile {
  return { ...getPet, text: `${getPet.text}\n${statement}\n`, ...rest };
}

const overlay = {
  template: "mine/operation.ts.hbs",
  pointer: getPet.origin.pointer,
  builtIn: false,
};

describe("a package", () => {
  test("has every file once, sorted by path", async () => {
    expect([...(await assemble(smallPackage)).keys()]).toEqual([
      "README.md",
      "package.json",
      "reference/api.md",
      "src/index.ts",
      "src/models/pet.ts",
      "src/operations/get-pet.ts",
      "src/runtime/client.ts",
      "src/runtime/encode.ts",
      "src/runtime/errors.ts",
    ]);
  });

  test("has an index that names all that is public", async () => {
    expect((await assemble(smallPackage)).get("src/index.ts")).toBe(
      [
        "// Code generated from spec/pets.yaml. DO NOT EDIT.",
        "",
        "export {",
        "  type GetPetError,",
        "  type GetPetParams,",
        "  getPet,",
        "  getPetOperation,",
        '} from "./operations/get-pet.js";',
        "",
        'export type { Pet } from "./models/pet.js";',
        "",
        'export type { Client, Operation } from "./runtime/client.js";',
        'export { ResponseError } from "./runtime/errors.js";',
        "",
      ].join("\n"),
    );
  });

  test("has a page with its public surface, one line for each symbol and member", async () => {
    const beginning = draft("reference/api.md", "# Pets\n\nEverything that is exported.\n");
    expect((await assemble(withDrafts(beginning))).get("reference/api.md")).toBe(
      [
        "# Pets",
        "",
        "Everything that is exported.",
        "",
        "## Operations",
        "",
        "- `type GetPetError = ResponseError<404>`",
        "- `interface GetPetParams`",
        "  - `readonly id: number`",
        "- `function getPet(client: Client, params: GetPetParams): Promise<Pet>`",
        "- `const getPetOperation: Operation<GetPetParams, Pet>`",
        "",
        "## Models",
        "",
        "- `interface Pet`",
        "  - `name: string`",
        "  - `readonly id?: number`",
        "",
        "## Runtime",
        "",
        "- `interface Client`",
        "  - `send<Request, Result>(operation: Operation<Request, Result>, request: Request): Promise<Result>`",
        "- `interface Operation<Request, Result>`",
        "  - `readonly path: readonly [string, Encode]`",
        "  - `readonly types?: (request: Request) => Result`",
        "- `class ResponseError<Status extends number> extends Error`",
        '  - `override readonly name = "ResponseError"`',
        "  - `readonly status: Status`",
        "  - `constructor(status: Status)`",
        "",
      ].join("\n"),
    );
  });

  test("says of each file what is to be laid out", async () => {
    const statement = "export type  Code = 1;";
    const code = draft("src/models/code.ts", `// Header.\n${statement}\n`, {
      declares: declared("Code:type"),
      unformatted: [statement],
    });
    const page = draft("src/page.ts", "let   a;\n", { unformatted: "all" });
    const files = await assemblePackage(withDrafts(code, page), { proof: "names" }, reporter());
    const unformatted = files.flatMap((file) => {
      return file.unformatted.length > 0 ? [[file.path, file.unformatted]] : [];
    });
    expect(unformatted).toEqual([
      ["src/models/code.ts", [statement]],
      ["src/page.ts", "all"],
    ]);
  });

  test("lays out the imports and the index as Prettier would", async () => {
    const names = ["größe", "a".repeat(70)];
    const model = draft("src/models/p.ts", "", { declares: declared(...names) });
    const user = draft("src/page.ts", "export {};\n", { uses: names });
    const files = await assemblePackage(withDrafts(model, user), { proof: "names" }, reporter());
    for (const path of ["src/index.ts", "src/page.ts"]) {
      const text = files.find((file) => file.path === path)?.text ?? "";
      expect(text).toContain("größe");
      expect(await format(text, { filepath: path, printWidth: 100 })).toBe(text);
    }
  });

  test("does not depend on the order of its parts", async () => {
    const reversed = {
      drafts: smallPackage.drafts.toReversed(),
      templates: {
        runtime: new Map([...smallPackage.templates.runtime].toReversed()),
        addedFiles: [],
        entryPoints: [],
        ...unknownFacts,
      },
    };
    expect(await assemble(reversed)).toEqual(await assemble(smallPackage));
  });

  test("without operations and models has an index all the same", async () => {
    const files = await assemble({
      drafts: [],
      templates: { runtime: new Map(), addedFiles: [], entryPoints: [], ...unknownFacts },
    });
    expect(files.get("src/index.ts")).toBe("export {};\n");
  });

  test("exports and imports a name of a type and a value once, as a value", async () => {
    const color = draft(
      "src/models/color.ts",
      'export const Color = ["red"] as const;\nexport type Color = "red";\n',
      { declares: declared("Color:type", "Color:value") },
    );
    const user = draft("src/operations/paint.ts", "export const paint: Color = Color[0];\n", {
      uses: ["Color"],
      declares: declared("paint"),
    });
    const files = await assemble(withDrafts(color, user));
    expect(files.get("src/index.ts")).toMatch(/^export \{ Color \} from/m);
    expect(files.get("src/operations/paint.ts")).toMatch(/^import \{ Color \} from/m);
  });

  test("takes files that an overlay adds, and exports what the overlay lists", async () => {
    const filter = {
      source: "filter.ts",
      path: "src/scim/filter.ts",
      displayName: "mine/filter.ts",
      text: 'import type { Pet } from "../models/pet.js";\n\nexport type Filter = keyof Pet;\nexport const hidden = 1;\n',
      exports: { values: [], types: ["Filter"] },
    };
    const user = draft("src/operations/find.ts", "export const find: Filter = 'name';\n", {
      uses: ["Filter"],
      declares: declared("find"),
    });
    const { drafts, templates } = withDrafts(user);
    const files = await assemble({ drafts, templates: { ...templates, addedFiles: [filter] } });
    expect(files.get("src/scim/filter.ts")).toBe(filter.text);
    expect(files.get("src/index.ts")).toMatch(
      /^export type \{ Filter \} from "\.\/scim\/filter\.js";$/m,
    );
    expect(files.get("src/operations/find.ts")).toMatch(
      /^import type \{ Filter \} from "\.\.\/scim\/filter\.js";$/m,
    );
  });
});

const report =
  "This is a fault of specwright, not of the specification. Please report it with this message.";

describe("a broken package", () => {
  test.each<[string, PackageParts, Partial<Diagnostic>]>([
    [
      "uses a name that nobody declares",
      withoutDraft(getPet.path, { ...getPet, uses: [...getPet.uses, "Pett"] }),
      {
        code: "generated-name-unknown",
        message:
          "src/operations/get-pet.ts uses Pett, which no file of the package declares (made by templates/operation.ts.hbs)",
        pointer: "#/paths/~1pets~1{id}/get",
        hint: report,
      },
    ],
    [
      "declares a name twice, by a schema and the runtime",
      withDrafts(
        draft("src/models/client.ts", "export type Client = 1;\n", {
          declares: declared("Client:type"),
          origin: { ...petModel.origin, pointer: "#/components/schemas/Client" },
        }),
      ),
      {
        code: "generated-name-ambiguous",
        message:
          "Two files declare Client: src/models/client.ts (templates/model.ts.hbs) and src/runtime/client.ts (templates/runtime/client.ts)",
        pointer: "#/components/schemas/Client",
        hint: "Map the pointer to a name of your choice under `names` in the configuration.",
      },
    ],
    [
      "makes a file twice",
      withDrafts(draft(petModel.path, "export {};\n", { origin: overlay })),
      {
        code: "output-path-clash",
        message: "templates/model.ts.hbs and mine/operation.ts.hbs both make src/models/pet.ts",
        position: { file: "mine/operation.ts.hbs", line: 1, column: 1 },
        hint: "Correct mine/operation.ts.hbs.",
      },
    ],
    [
      "has a file that does not parse",
      withoutDraft(getPet.path, getPetWith("export const = 1;", { origin: overlay })),
      {
        code: "generated-syntax-invalid",
        message: [
          "Variable declaration expected (src/operations/get-pet.ts:20:14, made by mine/operation.ts.hbs)",
          "  18 | }",
          "  19 |",
          "> 20 | export const = 1;",
          "     |              ^",
          "  21 |",
        ].join("\n"),
        pointer: overlay.pointer,
        position: { file: "mine/operation.ts.hbs", line: 1, column: 1 },
        hint: "Correct mine/operation.ts.hbs.",
      },
    ],
    [
      "has a runtime file that does not parse, whose names are therefore missing",
      {
        ...smallPackage,
        templates: {
          addedFiles: [],
          entryPoints: [],
          ...unknownFacts,
          runtime: new Map([
            ...smallPackage.templates.runtime,
            runtimeFile("runtime/encode.ts", "export const simple: = (value) => value;\n"),
          ]),
        },
      },
      {
        code: "generated-syntax-invalid",
        message: [
          "Type expected (src/runtime/encode.ts:1:22, made by templates/runtime/encode.ts)",
          "> 1 | export const simple: = (value) => value;",
          "    |                      ^",
          "  2 |",
        ].join("\n"),
      },
    ],
    [
      "imports from a file that is not there",
      withoutDraft(getPet.path, getPetWith('export { a } from "../runtime/nothing.js";')),
      {
        code: "generated-import-unresolved",
        message: [
          "The package has no file src/runtime/nothing.ts (src/operations/get-pet.ts:20:19, made by templates/operation.ts.hbs)",
          "  18 | }",
          "  19 |",
          '> 20 | export { a } from "../runtime/nothing.js";',
          "     |                   ^",
          "  21 |",
        ].join("\n"),
        pointer: "#/paths/~1pets~1{id}/get",
        hint: report,
      },
    ],
    [
      "imports a name that is not exported",
      withoutDraft(getPet.path, getPetWith('export { a as b } from "../models/pet.js";')),
      {
        code: "generated-import-unresolved",
        message: [
          "src/models/pet.ts does not export a (src/operations/get-pet.ts:20:10, made by templates/operation.ts.hbs)",
          "  18 | }",
          "  19 |",
          '> 20 | export { a as b } from "../models/pet.js";',
          "     |          ^",
          "  21 |",
        ].join("\n"),
        pointer: "#/paths/~1pets~1{id}/get",
      },
    ],
    [
      "has a template that does not declare what it promises",
      withDrafts(
        draft("src/models/cat.ts", "export type Cat = 1;\n", {
          declares: declared("Cat:type", "Dog:type"),
        }),
      ),
      {
        code: "generated-name-unknown",
        message: [
          "src/models/cat.ts should export Dog, but does not (src/models/cat.ts:1:1, made by templates/model.ts.hbs)",
          "> 1 | export type Cat = 1;",
          "    | ^",
          "  2 |",
        ].join("\n"),
      },
    ],
    [
      "has an overlay that lists what its file does not export",
      {
        ...smallPackage,
        templates: {
          ...smallPackage.templates,
          addedFiles: [
            {
              source: "a.ts",
              path: "src/a.ts",
              displayName: "mine/a.ts",
              text: "export const a = 1;\n",
              exports: { values: ["b"], types: [] },
            },
          ],
        },
      },
      {
        code: "generated-name-unknown",
        message: [
          "src/a.ts should export b, but does not (src/a.ts:1:1, made by mine/a.ts)",
          "> 1 | export const a = 1;",
          "    | ^",
          "  2 |",
        ].join("\n"),
        position: { file: "mine/a.ts", line: 1, column: 1 },
        hint: "Correct mine/a.ts.",
      },
    ],
    [
      "has a value of the wrong type",
      withoutDraft(getPet.path, getPetWith("export const wrong: Pet = { name: 1 };")),
      {
        code: "generated-type-invalid",
        message: [
          "TS2322: Type 'number' is not assignable to type 'string' (src/operations/get-pet.ts:20:29, made by templates/operation.ts.hbs)",
          "  18 | }",
          "  19 |",
          "> 20 | export const wrong: Pet = { name: 1 };",
          "     |                             ^",
          "  21 |",
        ].join("\n"),
        pointer: "#/paths/~1pets~1{id}/get",
        hint: report,
      },
    ],
    [
      "has a declaration that cannot be made from its file alone",
      withoutDraft(getPet.path, getPetWith("export const path = getPetOperation.path;")),
      {
        code: "generated-type-invalid",
        message: [
          "TS9010: Variable must have an explicit type annotation with --isolatedDeclarations (src/operations/get-pet.ts:20:14, made by templates/operation.ts.hbs)",
          "  18 | }",
          "  19 |",
          "> 20 | export const path = getPetOperation.path;",
          "     |              ^",
          "  21 |",
        ].join("\n"),
      },
    ],
    [
      "imports what it does not use",
      withoutDraft(petModel.path, { ...petModel, uses: ["Client"] }),
      {
        code: "generated-type-invalid",
        message: [
          "TS6133: 'Client' is declared but its value is never read (src/models/pet.ts:3:1, made by templates/model.ts.hbs)",
          "  1 | // Code generated from spec/pets.yaml. DO NOT EDIT.",
          "  2 |",
          '> 3 | import type { Client } from "../runtime/client.js";',
          "    | ^",
          "  4 |",
          "  5 | /** A pet. */",
        ].join("\n"),
        pointer: "#/components/schemas/Pet",
      },
    ],
    [
      "has a runtime that uses what only one platform has",
      {
        ...smallPackage,
        templates: {
          addedFiles: [],
          entryPoints: [],
          ...unknownFacts,
          runtime: new Map([
            ...smallPackage.templates.runtime,
            runtimeFile("runtime/node.ts", "export const pid: number = process.pid;\n"),
          ]),
        },
      },
      {
        code: "generated-type-invalid",
        message: [
          "TS2591: Cannot find name 'process'. Do you need to install type definitions for node? Try `npm i --save-dev @types/node` and then add 'node' to the types field in your tsconfig (src/runtime/node.ts:1:28, made by templates/runtime/node.ts)",
          "> 1 | export const pid: number = process.pid;",
          "    |                            ^",
          "  2 |",
        ].join("\n"),
      },
    ],
  ])("%s", async (_title, parts, want) => {
    expect(await failure(parts)).toMatchObject([{ severity: "error", position: null, ...want }]);
  });

  test("is told all at once, and a mistake that is repeated is told once", async () => {
    const broken = ["a", "b", "c"].map((name) =>
      draft(`src/operations/${name}.ts`, `const ${name}: string = 1;\n`, { origin: overlay }),
    );
    const different = draft("src/models/d.ts", "export const d: Nothing = 1;\n");
    const messages = (await failure(withDrafts(...broken, different))).map(
      ({ message }) => message.split("\n")[0],
    );
    expect(messages).toEqual([
      "TS2304: Cannot find name 'Nothing' (src/models/d.ts:1:17, made by templates/model.ts.hbs)",
      "TS2322: Type 'number' is not assignable to type 'string' (src/operations/a.ts:1:7, made by mine/operation.ts.hbs; 2 more like it)",
    ]);
  });

  test("tells a name that many files use in vain once for each template", async () => {
    const uses = ["Nobody", "Pet"];
    const drafts = ["a", "b"].map((name) => draft(`src/models/${name}.ts`, "", { uses }));
    const other = draft("src/operations/c.ts", "", { uses, origin: overlay });
    const messages = (await failure(withDrafts(...drafts, other))).map(({ message }) => message);
    expect(messages).toEqual([
      "src/models/a.ts uses Nobody, which no file of the package declares (made by templates/model.ts.hbs; 1 more like it)",
      "src/operations/c.ts uses Nobody, which no file of the package declares (made by mine/operation.ts.hbs)",
    ]);
  });

  test("passes without verification as long as it parses and its imports resolve", async () => {
    const wrong = getPetWith("export const wrong: Pet = { name: 1 };");
    expect(await failure(withoutDraft(getPet.path, wrong), "modules")).toEqual([]);
  });
});
