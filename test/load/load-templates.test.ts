import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { GeneratorError } from "../../generator/diagnostics.js";
import { loadTemplates } from "../../generator/load/load-templates.js";
import { templateApi } from "../../generator/template-api.js";

const workingDirectory = mkdtempSync(join(tmpdir(), "load-templates-"));
afterAll(() => rmSync(workingDirectory, { recursive: true }));

/** Writes an overlay, and tells the name of its folder. */
function overlay(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(workingDirectory, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return name;
}

async function problemsOf(...overlays: readonly string[]): Promise<readonly string[]> {
  try {
    await loadTemplates(overlays, { workingDirectory });
    return [];
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    return error.diagnostics.map(({ code, position, message, hint }) => {
      const { file = "", line = 0, column = 0 } = position ?? {};
      return `${file}:${line}:${column} ${code} ${message} | ${hint}`;
    });
  }
}

describe("the built-in templates", () => {
  test("are documented under the number that overlays are checked against", () => {
    const contract = readFileSync(new URL("../../templates/README.md", import.meta.url), "utf8");
    expect(contract).toContain(`\`templateApi: ${templateApi}\``);
  });

  test("are sorted by what they are for", async () => {
    const { templates, partials, runtime } = await loadTemplates([], { workingDirectory });
    expect(templates.get("operation.ts.hbs")?.displayName).toBe("templates/operation.ts.hbs");
    expect(partials.get("header")?.path).toBe("partials/header.hbs");
    expect(runtime.get("runtime/client.ts")?.builtIn).toBe(true);
    expect([...templates.keys()]).toEqual([...templates.keys()].toSorted());
    expect(
      [...templates.keys(), ...runtime.keys()].filter((path) => /^overlays|README\.md$/.test(path)),
    ).toEqual([]);
  });
});

describe("an overlay", () => {
  test("replaces, defines blocks and adds", async () => {
    const below = overlay("below", {
      "model.ts.hbs": "below {{#> model-end}}{{/model-end}}",
      "README.md": "For its readers.",
      "overlay.json": JSON.stringify({
        outputs: [{ template: "extra.ts.hbs", for: "tag", path: "src/extra/{file}.ts" }],
        files: [{ source: "files/filter.ts", path: "src/filter.ts", exports: { values: ["f"] } }],
        partials: ["helper"],
        readme: ["readme-paging"],
        examples: ["examples/first-call.ts"],
      }),
      "extra.ts.hbs": "{{> helper}}",
      "examples/first-call.ts": "call();",
      "files/filter.ts": "export const f = 1;",
      "partials/helper.hbs": "helper",
      "partials/readme-paging.hbs": "## Paging",
    });
    const above = overlay("above", {
      "partials/model-end.hbs": "end",
      "extra.ts.hbs": "above",
      "runtime/client.ts": "export {};",
    });
    const set = await loadTemplates([below, above], { workingDirectory });
    const texts = [
      set.templates.get("model.ts.hbs"),
      set.templates.get("extra.ts.hbs"),
      set.partials.get("model-end"),
      set.partials.get("helper"),
      set.runtime.get("runtime/client.ts"),
    ].map((file) => `${file?.displayName} ${file?.builtIn} ${file?.text.slice(0, 10)}`);
    expect(texts).toEqual([
      "below/model.ts.hbs false below {{#>",
      "above/extra.ts.hbs false above",
      "above/partials/model-end.hbs false end",
      "below/partials/helper.hbs false helper",
      "above/runtime/client.ts false export {};",
    ]);
    expect(set.addedOutputs).toEqual([
      {
        template: "extra.ts.hbs",
        for: "tag",
        path: "src/extra/{file}.ts",
        exports: { values: [], types: [] },
      },
    ]);
    expect(set.addedFiles).toEqual([
      {
        source: "files/filter.ts",
        path: "src/filter.ts",
        exports: { values: ["f"], types: [] },
        text: "export const f = 1;",
        displayName: "below/files/filter.ts",
      },
    ]);
    expect(set.readmeParts).toEqual(["readme-paging"]);
    expect([...set.examples]).toEqual([["first-call", "call();"]]);
    expect([...set.templates.keys()]).not.toContain("files/filter.ts");
  });

  const cases: readonly [
    title: string,
    files: Readonly<Record<string, string>>,
    want: readonly string[],
  ][] = [
    [
      "with a misspelt file",
      { "operations.ts.hbs": "", "notes.txt": "", "partials/my-shapes/boolean.hbs": "" },
      [
        "1/notes.txt:1:1 overlay-file-unknown nothing uses `notes.txt` | Correct its name, or name it in overlay.json.",
        "1/operations.ts.hbs:1:1 overlay-file-unknown nothing uses `operations.ts.hbs` | Did you mean `operation.ts.hbs`? Otherwise name it in overlay.json.",
        '1/partials/my-shapes/boolean.hbs:1:1 overlay-file-unknown nothing uses `partials/my-shapes/boolean.hbs` | Correct its name, or add "my-shapes/boolean" to `partials` in overlay.json.',
      ],
    ],
    [
      "that names files it does not have",
      {
        "overlay.json":
          '{"readme": ["a"], "files": [{"source": "b", "path": "c"}], "examples": ["d.ts"]}',
      },
      [
        "2/overlay.json:1:1 overlay-file-missing there is no `b` | Add the file, or correct overlay.json; paths are relative to the overlay.",
        "2/overlay.json:1:1 overlay-file-missing there is no `d.ts` | Add the file, or correct overlay.json; paths are relative to the overlay.",
        "2/overlay.json:1:1 overlay-file-missing there is no `partials/a.hbs` | Add the file, or correct overlay.json; paths are relative to the overlay.",
      ],
    ],
    [
      "of another shape",
      { "overlay.json": '{\n "output": [],\n "outputs": [{ "for": "page", "path": 1 }]\n}' },
      [
        "3/overlay.json:2:2 overlay-invalid there is no key `output` here | Did you mean `outputs`?",
        "3/overlay.json:3:14 overlay-invalid the key `template` is missing | See “Three ways to extend” in templates/README.md of specwright.",
        "3/overlay.json:3:23 overlay-invalid `for` must be one of `package`, `operation`, `schema`, `tag` | See “Three ways to extend” in templates/README.md of specwright.",
        "3/overlay.json:3:39 overlay-invalid `path` must be string | See “Three ways to extend” in templates/README.md of specwright.",
      ],
    ],
    [
      "that is broken",
      { "overlay.json": "{,}" },
      ["4/overlay.json:1:2 json-syntax expected a value | Correct the text at the place shown."],
    ],
    [
      "with files that an earlier templateApi had",
      { "partials/request.hbs": "", "runtime/credentials.ts": "" },
      [
        "5/partials/request.hbs:1:1 overlay-file-unknown nothing uses `partials/request.hbs` | Since templateApi 2, `partials/request.hbs` is `partials/params.hbs`.",
        "5/runtime/credentials.ts:1:1 overlay-file-unknown nothing uses `runtime/credentials.ts` | Since templateApi 2, `runtime/credentials.ts` is `runtime/alternatives.ts` and `runtime/operation.ts`.",
      ],
    ],
    [
      "for an earlier templateApi",
      { "overlay.json": '{\n "templateApi": 1\n}' },
      [
        "6/overlay.json:2:17 overlay-api-unsupported the overlay was written for templateApi 1, and this is 2 | Since templateApi 2, `partials/answers.hbs` is `partials/outcomes.hbs`; `partials/request.hbs` is `partials/params.hbs`; `runtime/credentials.ts` is `runtime/alternatives.ts` and `runtime/operation.ts`; `requestName` is `paramsName`; `responseName` is `outcomeName`; `requestOptional` is `paramsOptional`; `requestEmpty` is `paramsEmpty`; `bodies` is `bodyWriter`; `decoders` is `reader`; `otherDecoder` is `decoder` in `reader`; `hasRanges` is `cases` in `reader`.",
      ],
    ],
    [
      "for a later templateApi",
      { "overlay.json": '{ "templateApi": 3 }' },
      [
        "7/overlay.json:1:18 overlay-api-unsupported the overlay was written for templateApi 3, and this is 2 | See “Three ways to extend” in templates/README.md of specwright, and correct the number when the overlay fits.",
      ],
    ],
    [
      "with exports and scripts of another shape",
      {
        "overlay.json":
          '{ "exports": { ".": "src/a", "./b": "lib/b" }, "scripts": { "a": "" }, "dependencies": { "a b": "1" } }',
      },
      [
        "8/overlay.json:1:21 overlay-invalid `.` is no subpath such as `./tools` | See “Three ways to extend” in templates/README.md of specwright.",
        "8/overlay.json:1:37 overlay-invalid `./b` must be a folder such as `src/tools` | See “Three ways to extend” in templates/README.md of specwright.",
        "8/overlay.json:1:66 overlay-invalid `a` must NOT have fewer than 1 characters | See “Three ways to extend” in templates/README.md of specwright.",
        "8/overlay.json:1:97 overlay-invalid `a b` is no name of a package | See “Three ways to extend” in templates/README.md of specwright.",
      ],
    ],
    [
      "that exports folders in which it has nothing, or which are not its own",
      {
        "overlay.json":
          '{\n "exports": {\n  "./a": "src/aa",\n  "./b": "src/models" },\n "files": [{ "source": "a.ts", "path": "src/a/a.ts" }]\n}',
        "a.ts": "export {};",
      },
      [
        "9/overlay.json:3:3 overlay-invalid the overlay puts no file into `src/aa`, which `./a` is to export | Name the folder of its `outputs` and `files`.",
        "9/overlay.json:4:3 overlay-invalid `src/models` is exported by the index of the package | Put what the overlay adds into a folder of its own.",
      ],
    ],
    ["for this templateApi", { "overlay.json": '{ "templateApi": 2 }' }, []],
  ];

  test.each(cases.map((row, index) => [...row, String(index + 1)] as const))(
    "%s",
    async (_, files, want, name) => {
      expect(await problemsOf(overlay(name, files))).toEqual(want);
    },
  );

  test("that adds what another one or the built-in package.json has", async () => {
    const adding = (exports: object, scripts: object): Readonly<Record<string, string>> => ({
      "overlay.json": JSON.stringify({
        exports,
        scripts,
        files: ["src/a/a.ts", "src/b/b/b.ts"].map((path) => ({ source: "a.ts", path })),
      }),
      "a.ts": "export {};",
    });
    const first = overlay("below-it", adding({ "./a": "src/a", "./b": "src/b/b" }, { mock: "m" }));
    const same = overlay("same-again", adding({ "./a": "src/a" }, { mock: "m" }));
    expect(await problemsOf(first, same)).toEqual([]);
    const clashing = adding({ "./a": "src/b", "./c": "src/b/b" }, { mock: "n", build: "tsc" });
    const second = overlay("above-it", clashing);
    const found = await problemsOf(first, second);
    expect(found.map((one) => one.replace(/^\S+ /, ""))).toEqual([
      "overlay-clash `below-it/overlay.json` and `above-it/overlay.json` both export `./a` | Give one of the two another name.",
      "overlay-clash `./b` of `below-it/overlay.json` and `./c` of `above-it/overlay.json` export the same files | Give one of the two another name.",
      "overlay-clash `below-it/overlay.json` and `above-it/overlay.json` both have the script `mock` | Give one of the two another name.",
      "overlay-clash `templates/package.json.hbs` and `above-it/overlay.json` both have the script `build` | Give one of the two another name.",
    ]);
  });

  test("that gives a format another type than one below it", async () => {
    const typing = (types: object) => ({
      "overlay.json": JSON.stringify({ types, extends: ["codecs"] }),
    });
    const first = overlay("first-types", typing({ date: "Date", uri: "URL" }));
    const same = overlay("same-types", typing({ date: "Date", "date-time": "Date" }));
    expect(await problemsOf(first, same)).toEqual([]);
    const second = overlay("second-types", typing({ uri: "URL", date: "Day.Of" }));
    expect(await problemsOf(first, second)).toEqual([
      "second-types/overlay.json:1:23 overlay-clash `first-types/overlay.json` and `second-types/overlay.json` both give a type to `date`: `Date` and `Day.Of` | Leave out one of the two overlays, or remove the format from `types` in your own overlay.json.",
    ]);
  });

  test("that is not there", async () => {
    expect(await problemsOf("nowhere")).toEqual([
      ":0:0 overlay-unreadable `nowhere` cannot be read: it does not exist | Check the path given with --templates.",
    ]);
  });
});

describe("an overlay whose types or names nothing converts", () => {
  test.each<readonly [title: string, manifest: object, want: readonly string[]]>([
    [
      "types",
      { types: { uri: "URL" } },
      [
        '1:11 overlay-invalid `types` needs code that converts values, which no overlay adds | Add "extends": ["codecs"].',
      ],
    ],
    [
      "names",
      { memberNames: "camel" },
      [
        '1:2 overlay-invalid `memberNames` needs code that converts values, which no overlay adds | Add "extends": ["camel"].',
      ],
    ],
    [
      "names, with codecs of values alone",
      { memberNames: "camel", extends: ["codecs"] },
      [
        '1:2 overlay-invalid `memberNames` needs code that converts values, which no overlay adds | Add "extends": ["camel"].',
      ],
    ],
    ["types and names that are converted", { extends: ["camel"], types: { uri: "URL" } }, []],
  ])("%s", async (_, manifest, want) => {
    const own = overlay("unconverted", { "overlay.json": JSON.stringify(manifest) });
    const found = await problemsOf(own);
    expect(found).toEqual(want.map((one) => `unconverted/overlay.json:${one}`));
  });

  test("types that it converts itself", async () => {
    const own = overlay("own-conversion", {
      "overlay.json": JSON.stringify({ types: { uri: "URL" }, memberNames: "camel" }),
      "partials/operation-description.hbs": "{{> @partial-block}}",
    });
    const { types, memberNames } = await loadTemplates([own], { workingDirectory });
    expect([types.get("uri"), memberNames]).toEqual(["URL", "camel"]);
  });
});

describe("an overlay that extends one of ours", () => {
  test("lies over it, and several over the same one", async () => {
    const own = (name: string) =>
      overlay(name, {
        "overlay.json": JSON.stringify({ extends: ["codecs"], types: { [name]: "URL" } }),
      });
    const overlays = [own("first"), own("second")];
    const { types, addedOutputs, hasForeign } = await loadTemplates(overlays, {
      ...{ workingDirectory, shipped: ["dates", "int64"] },
    });
    expect(Object.fromEntries(types)).toEqual({
      ...{ date: "Date", "date-time": "Date", int64: "bigint", uint64: "bigint" },
      ...{ first: "URL", second: "URL" },
    });
    expect(addedOutputs.map(({ template }) => template)).toEqual([
      "codecs/model.ts.hbs",
      "codecs/webhooks.ts.hbs",
    ]);
    expect(hasForeign).toBe(true);
  });

  test("is told which there are", async () => {
    const own = overlay("unknown-base", { "overlay.json": '{ "extends": ["codec"] }' });
    expect(await problemsOf(own)).toEqual([
      "unknown-base/overlay.json:1:15 overlay-invalid each entry of `extends` must be one of `codecs`, `camel` | " +
        "See “Three ways to extend” in templates/README.md of specwright.",
    ]);
  });
});
