import { describe, expect, it } from "vitest";
import { LoadError } from "../../generator/diagnostics.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { findConfiguration } from "../../generator/load/find-configuration.js";
import { loadConfiguration } from "../../generator/load/load-configuration.js";
import schema from "../../generator/configuration.schema.json" with { type: "json" };
import type { Configuration, PackageOptions } from "../../generator/options.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import type { Tree } from "../support/temporary-folder.js";

describe("where a configuration is looked for", () => {
  const named = { spec: "a.yaml" };
  const text = JSON.stringify(named);
  type Case = readonly [
    title: string,
    tree: Tree,
    named: string | null,
    want: Configuration | null,
  ];
  const cases: readonly Case[] = [
    ["nowhere", {}, null, null],
    ["in a file of its own", { "specwright.config.json": text }, null, named],
    ["in package.json", { "package.json": `{"specwright":${text}}` }, null, named],
    ["in a package.json that has none", { "package.json": '{"name":"x"}' }, null, null],
    ["in a package.json that is broken", { "package.json": "{" }, null, null],
    ["where --config says", { "c/x.json": '{"spec":"../a.yaml"}' }, "c/x.json", named],
    [
      "in the package.json that --config names",
      { "package.json": `{"specwright":${text}}` },
      "package.json",
      named,
    ],
    [
      "where --config says, whatever else is there",
      { "x.json": text, "specwright.config.json": "{}", "package.json": '{"specwright":{}}' },
      "x.json",
      named,
    ],
  ];
  it.each(cases)("%s", async (_, tree, path, want) => {
    expect(await read(tree, path)).toEqual(want);
  });
});

describe("what a configuration says", () => {
  it("is taken as it is", async () => {
    const configuration = {
      $schema: "./schema.json",
      spec: "spec/a.yaml",
      output: "out",
      templates: ["t", "u"],
      names: { "#/components/schemas/Error": "ScimError" },
      package: { name: "@a/b", version: "1.2.3-beta.1", license: "MIT", description: "" },
      int64: "string",
      verify: false,
    };
    const { $schema: _, ...want } = configuration;
    expect(await read({ "specwright.config.json": JSON.stringify(configuration) })).toEqual(want);
  });

  it("has paths that are relative to the file that says them", async () => {
    const text = '{"spec":"a.yaml","output":"../out","templates":["./t","/abs/t"]}';
    expect(await read({ "config/x.json": text }, "config/x.json")).toEqual({
      spec: "config/a.yaml",
      output: "out",
      templates: ["config/t", "/abs/t"],
    });
  });

  it("may be an address, which is no path", async () => {
    const text = '{"spec":"https://example.com/a.yaml"}';
    expect(await read({ "c/x.json": text }, "c/x.json")).toEqual({
      spec: "https://example.com/a.yaml",
    });
  });
});

describe("several documents", () => {
  it("are taken as they are, with paths relative to the file", async () => {
    const text = JSON.stringify({
      int64: "string",
      apis: [
        { spec: "a.yaml", output: "../a", names: { "#/a": "A" } },
        { spec: "https://example.com/b.yaml", output: "b", templates: ["t"], verify: true },
      ],
    });
    expect(await read({ "config/x.json": text }, "config/x.json")).toEqual({
      int64: "string",
      apis: [
        { spec: "config/a.yaml", output: "a", names: { "#/a": "A" } },
        {
          spec: "https://example.com/b.yaml",
          output: "config/b",
          templates: ["config/t"],
          verify: true,
        },
      ],
    });
  });

  it("may each have a function", async () => {
    const text = `export default { apis: [
      { spec: "a.yaml", output: "a", transformModel: (model) => model },
      { spec: "b.yaml", output: "b" },
    ] };`;
    const { apis = [] } = (await read({ "x.mjs": text }, "x.mjs")) ?? {};
    expect(apis.map(({ transformModel }) => typeof transformModel)).toEqual([
      "function",
      "undefined",
    ]);
  });
});

/** A value that each key may have, so that no key is forgotten in the schema. */
const samples: Required<{ [Key in keyof Configuration]: unknown }> = {
  spec: "a.yaml",
  output: "out",
  overlays: ["o.yaml"],
  include: ["tag:a", "path:/a/**", "operation:a", "deprecated"],
  exclude: ["deprecated"],
  with: ["zod"],
  templates: ["t"],
  names: { "#/components/schemas/a": "A" },
  operationNames: "short",
  package: { name: "@a/b", version: "1.0.0", license: "MIT", description: "", jsr: "@ab/c-d" },
  layout: "package",
  importExtension: "ts",
  sharedRuntime: "runtime",
  docs: "none",
  int64: "string",
  strict: true,
  verify: true,
  modelApi: 1,
  apis: [{ spec: "a.yaml", output: "out" }],
  transformModel: undefined,
  helpers: undefined,
};

describe("the schema of the configuration", () => {
  const { transformModel: _, helpers: _helpers, apis, ...document } = samples;
  const {
    spec,
    output,
    overlays,
    include,
    exclude,
    templates,
    names,
    operationNames,
    package: own,
    modelApi,
    ...project
  } = document;
  const ofDocument = {
    ...{ spec, output, overlays, include, exclude, templates },
    ...{ names, operationNames, package: own, modelApi },
  };

  it("has each key that the program knows, and no other", () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(
      ["$schema", "apis", ...Object.keys(document)].toSorted(),
    );
    expect(Object.keys(schema.properties.apis.items.properties).toSorted()).toEqual(
      Object.keys(document).toSorted(),
    );
    expect(Object.keys(schema.dependentSchemas.apis.properties).toSorted()).toEqual(
      Object.keys(ofDocument).toSorted(),
    );
    expect(Object.keys(schema.properties.package.properties)).toEqual(
      Object.keys({
        name: "",
        version: "",
        license: "",
        description: "",
        jsr: "",
      } satisfies Required<PackageOptions>),
    );
  });

  it("accepts a value for each key, also of one of several documents", async () => {
    expect(await read({ "x.json": JSON.stringify(document) }, "x.json")).toEqual(document);
    const several = { ...project, apis: [document] };
    expect(await read({ "x.json": JSON.stringify(several) }, "x.json")).toEqual(several);
    expect(apis).toHaveLength(1);
  });
});

describe("what is wrong with a configuration", () => {
  type Want = readonly [place: string, code: string, message: string, hint?: string];
  const cases: readonly [title: string, text: string, want: readonly Want[]][] = [
    [
      "a comma at the end",
      '{\n  "spec": "a.yaml",\n}\n',
      [["x.json:3:1", "configuration-unreadable", "JSON has neither comments nor trailing commas"]],
    ],
    ["nothing", "", [["x.json:1:1", "configuration-unreadable", "the file ends too early"]]],
    [
      "a list",
      "[]",
      [["x.json:1:1", "configuration-invalid", "the configuration must be an object"]],
    ],
    [
      "a key that is misspelt",
      '{\n  "spec": "a.yaml",\n  "ouput": "out"\n}',
      [
        [
          "x.json:3:3",
          "configuration-key-unknown",
          "there is no key `ouput` here",
          "Did you mean `output`?",
        ],
      ],
    ],
    [
      "a key that is like no other",
      '{"package":{"author":"me"}}',
      [
        [
          "x.json:1:13",
          "configuration-key-unknown",
          "there is no key `author` here",
          "The keys are `name`, `version`, `license`, `description`, `jsr`.",
        ],
      ],
    ],
    [
      "code",
      '{"transformModel": "(model) => model"}',
      [
        [
          "x.json:1:2",
          "configuration-key-unknown",
          "there is no key `transformModel` here",
          "Functions need a module that is named with --config: `--config specwright.config.mjs`.",
        ],
      ],
    ],
    [
      "several things",
      '{\n  "spec": 1,\n  "output": "",\n  "templates": "t",\n  "verify": "yes"\n}',
      [
        ["x.json:2:11", "configuration-invalid", "`spec` must be a string"],
        ["x.json:3:13", "configuration-invalid", "`output` must not be empty"],
        ["x.json:4:16", "configuration-invalid", "`templates` must be a list"],
        ["x.json:5:13", "configuration-invalid", "`verify` must be true or false"],
      ],
    ],
    [
      "a key that is there twice, wherever that is",
      '{\n  "spec": "a.yaml",\n  "package": { "name": "a", "name": "b" },\n  "spec": "b.yaml"\n}',
      [
        ["x.json:3:29", "key-repeated", "the object already has the key `name`, in line 3"],
        ["x.json:4:3", "key-repeated", "the object already has the key `spec`, in line 2"],
      ],
    ],
    [
      "names that are none",
      '{"names":{"Error":"A","#/b":"2 b"}}',
      [
        [
          "x.json:1:11",
          "configuration-invalid",
          "`Error` is not a JSON pointer that begins with `#/`",
        ],
        [
          "x.json:1:29",
          "configuration-invalid",
          '`#/b` cannot be "2 b": expected an identifier of TypeScript',
        ],
      ],
    ],
    [
      "a type that integers cannot have",
      '{"int64":"bigint"}',
      [["x.json:1:10", "configuration-invalid", '`int64` must be "number" or "string"']],
    ],
    [
      "settings of a document beside several documents",
      '{"output":"o","int64":"string","names":{},"apis":[{"spec":"a","output":"o"}]}',
      [
        [
          "x.json:1:2",
          "configuration-invalid",
          "`output` belongs to one document, so it cannot be beside `apis`",
          "Move it into an entry of `apis`.",
        ],
        [
          "x.json:1:32",
          "configuration-invalid",
          "`names` belongs to one document, so it cannot be beside `apis`",
          "Move it into an entry of `apis`.",
        ],
      ],
    ],
    [
      "documents that lack something",
      '{"apis":[{"spec":"a"},{"output":"o","ouput":"o"}]}',
      [
        ["x.json:1:10", "configuration-invalid", "`apis[0]` needs the key `output`"],
        ["x.json:1:23", "configuration-invalid", "`apis[1]` needs the key `spec`"],
        [
          "x.json:1:37",
          "configuration-key-unknown",
          "there is no key `ouput` here",
          "Did you mean `output`?",
        ],
      ],
    ],
    [
      "no document at all",
      '{"apis":[]}',
      [["x.json:1:9", "configuration-invalid", "`apis` must not be empty"]],
    ],
    [
      "documents that share an output",
      '{"apis":[{"spec":"a","output":"o"},{"spec":"b","output":"./x/../o/"}]}',
      [
        [
          "x.json:1:57",
          "configuration-invalid",
          "the output is the same as that of `apis[0]`",
          "Give each document a folder of its own.",
        ],
      ],
    ],
    [
      "a version that is none",
      '{"package":{"version":"1.0"}}',
      [
        [
          "x.json:1:23",
          "configuration-invalid",
          '`version` cannot be "1.0": expected a version as semver.org defines it',
        ],
      ],
    ],
  ];
  it.each(cases)("%s", async (_, text, want) => {
    const found = await failure(read({ "x.json": text }, "x.json"));
    const shown = found.map(({ position, code, message, hint }, index) => {
      const place = `${position?.file}:${position?.line}:${position?.column}`;
      return want[index]?.length === 4 ? [place, code, message, hint] : [place, code, message];
    });
    expect(shown).toEqual(want);
  });

  it("has its pointer in package.json", async () => {
    const [problem] = await failure(read({ "package.json": '{\n "specwright": {"spec": 1}\n}' }));
    expect(problem).toMatchObject({
      position: { file: "package.json", line: 2, column: 25 },
      pointer: "#/specwright/spec",
    });
  });

  it("is a key that is there twice, but elsewhere in package.json that is npm's business", async () => {
    const text = '{"name":"a","name":"b","specwright":{"spec":"a","spec":"b"},"specwright":{}}';
    const found = await failure(read({ "package.json": text }));
    expect(found.map(({ pointer }) => pointer)).toEqual(["#/specwright/spec", "#/specwright"]);
    const others = '{"name":"a","name":"b","specwright":{"spec":"a"}}';
    expect(await read({ "package.json": others })).toEqual({ spec: "a" });
  });

  it("is a file that is not there", async () => {
    const [problem] = await failure(read({}, "none.json"));
    expect(problem?.message).toBe("`none.json` cannot be read: it does not exist");
  });

  it("is that there are two", async () => {
    const tree = { "specwright.config.json": "{}", "package.json": '{"specwright":{}}' };
    const [problem] = await failure(read(tree));
    expect(problem?.code).toBe("configuration-ambiguous");
  });
});

describe("a module", () => {
  it("may hold code", async () => {
    const text = `export default {
      spec: "a.yaml",
      transformModel: (model) => ({ ...model, operations: [] }),
    };`;
    const { transformModel, ...data } = (await read({ "c/x.mjs": text }, "c/x.mjs")) ?? {};
    expect(data).toEqual({ spec: "c/a.yaml" });
    expect(transformModel?.({ ...model, sourceName: "s" })).toEqual({ ...model, sourceName: "s" });
  });

  it("may hold helpers, of which it says where they fail", async () => {
    const text = `export default {
      helpers: { upper: (text) => text.toUpperCase() },
      apis: [{ spec: "a", output: "b", helpers: { size: (text) => text.length } }],
    };`;
    const { helpers, apis } = (await read({ "x.mjs": text }, "x.mjs")) ?? {};
    const [upper, size] = [helpers?.["upper"], apis?.[0]?.helpers?.["size"]].map(
      (helper) => (value: unknown) => helper?.(...([value] as never[])), // As templates call them.
    );
    expect([upper?.("a"), size?.("abc")]).toEqual(["A", 3]);
    expect(() => upper?.(null)).toThrow(/^Cannot read .* \(x\.mjs:2:\d+\)$/);
  });

  const refused: readonly [
    title: string,
    text: string,
    code: string,
    message: string,
    place: string | null,
  ][] = [
    [
      "that throws",
      "const a = 1;\nthrow new Error('not today');",
      "configuration-module-failed",
      "`x.mjs` cannot be loaded: not today",
      "x.mjs:2:7",
    ],
    [
      "without a default",
      "export const spec = 1;",
      "configuration-module-failed",
      "`x.mjs` does not export an object as its default",
      null,
    ],
    [
      "whose function is none",
      "export default { transformModel: 1 };",
      "configuration-invalid",
      "`transformModel` must be a function",
      "x.mjs:1:1",
    ],
    [
      "whose function of one document is none",
      "export default { apis: [{ spec: 'a', output: 'b', transformModel: 'c' }] };",
      "configuration-invalid",
      "`transformModel` must be a function",
      "x.mjs:1:1",
    ],
    [
      "whose helpers are a list of names",
      "export default { helpers: 'kebab' };",
      "configuration-invalid",
      "`helpers` must be an object of functions",
      "x.mjs:1:1",
    ],
    [
      "with a helper that is none, for one document",
      "export default { apis: [{ spec: 'a', output: 'b', helpers: { a: () => 1, kebab: 1 } }] };",
      "configuration-invalid",
      "`helpers.kebab` must be a function",
      "x.mjs:1:1",
    ],
    [
      "with a key that is misspelt",
      "export default { tranformModel: () => {} };",
      "configuration-key-unknown",
      "there is no key `tranformModel` here",
      "x.mjs:1:1",
    ],
  ];
  it.each(refused)("is refused: one %s", async (_, text, code, message, place) => {
    const [problem] = await failure(read({ "x.mjs": text }, "x.mjs"));
    expect(problem).toMatchObject({ code, message });
    const at = problem?.position ?? null;
    expect(at === null ? null : `${at.file}:${at.line}:${at.column}`).toBe(place);
  });

  const failing: readonly [
    title: string,
    body: string,
    message: string,
    line: number | undefined,
  ][] = [
    [
      "throws",
      "(model) => {\n  throw new Error('no');\n}",
      "`transformModel` threw an error: no",
      2,
    ],
    [
      "gives nothing back",
      "() => {}",
      "`transformModel` must return the model, changed or not; a promise is none",
      undefined,
    ],
    [
      "gives a promise back",
      "async (model) => model",
      "`transformModel` must return the model, changed or not; a promise is none",
      undefined,
    ],
  ];
  it.each(failing)("is told when its function %s", async (_, body, message, line) => {
    const text = `export default { transformModel: ${body} };`;
    const configuration = await read({ "x.mjs": text }, "x.mjs");
    const run = async () => configuration?.transformModel?.(model);
    const [problem] = await failure(run());
    expect(problem).toMatchObject({ code: "transform-failed", message });
    expect(problem?.position?.line).toBe(line);
  });
});

const model: ClientModel = {
  modelApi: 1,
  info: { title: "", version: "", summary: null, description: null, license: null, extensions: {} },
  sourceName: "",
  servers: [],
  securitySchemes: [],
  tags: [],
  operations: [],
  webhooks: [],
  schemas: [],
};

async function read(tree: Tree, named: string | null = null): Promise<Configuration | null> {
  const folder = temporaryFolder();
  writeTree(folder, tree);
  const source = await findConfiguration(folder, named);
  return source === null ? null : await loadConfiguration(source, folder);
}

async function failure(run: Promise<unknown>) {
  const error = await run.catch((thrown: unknown) => thrown);
  if (!(error instanceof LoadError)) throw new Error("expected a LoadError", { cause: error });
  return error.diagnostics;
}
