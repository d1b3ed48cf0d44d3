import { describe, expect, it } from "vitest";
import type { RunArguments } from "../../generator/cli/arguments.js";
import { parseArguments } from "../../generator/cli/arguments.js";
import { planRuns } from "../../generator/cli/plan-runs.js";
import { UsageError } from "../../generator/cli/usage-error.js";
import { GeneratorError } from "../../generator/diagnostics.js";
import type { Configuration } from "../../generator/options.js";

const one: Configuration = {
  spec: "spec/scim.yaml",
  output: "generated",
  templates: ["t"],
  names: { "#/a": "A" },
  package: { name: "scim" },
  overlays: ["o.yaml"],
  include: ["tag:a"],
  int64: "string",
  verify: true,
};
const two: Configuration = {
  int64: "string",
  apis: [
    { spec: "a.yaml", output: "a", names: { "#/a": "A" } },
    { spec: "b.yaml", output: "b", int64: "number", verify: false },
  ],
};

describe("a configuration", () => {
  type Case = readonly [line: string, configuration: Configuration, want: readonly object[]];
  const cases: readonly Case[] = [
    ["generate", one, [one]],
    ["generate --spec ./spec/scim.yaml", one, [{ ...one, spec: "./spec/scim.yaml" }]],
    ["spec/../spec/scim.yaml -o x", one, [{ ...one, spec: "spec/../spec/scim.yaml", output: "x" }]],
    ["/project/spec/scim.yaml", one, [{ ...one, spec: "/project/spec/scim.yaml" }]],
    [
      "generate --templates u --include tag:b --exclude deprecated --int64 number --no-verify",
      one,
      [
        {
          ...one,
          templates: ["u"],
          include: ["tag:b"],
          exclude: ["deprecated"],
          int64: "number",
          verify: false,
        },
      ],
    ],
    [
      "other.yaml -o out",
      one,
      [{ spec: "other.yaml", output: "out", int64: "string", verify: true }],
    ],
    [
      "https://a.example/scim.yaml -o out",
      one,
      [{ spec: "https://a.example/scim.yaml", output: "out", int64: "string", verify: true }],
    ],
    [
      "a.yaml -o out --layout package",
      { importExtension: "none" },
      [{ spec: "a.yaml", output: "out", layout: "package" }],
    ],
    [
      "a.yaml -o out --layout sources",
      { layout: "sources", importExtension: "ts" },
      [{ spec: "a.yaml", output: "out", layout: "sources", importExtension: "ts" }],
    ],
    ["- -o out", one, [{ spec: "-", output: "out", int64: "string", verify: true }]],
    ["a.yaml", { output: "out", names: {} }, [{ spec: "a.yaml", output: "out", names: {} }]],
    ["a.yaml -o out", {}, [{ spec: "a.yaml", output: "out" }]],
    ["check a.yaml -o out", {}, [{ spec: "a.yaml", output: "out" }]],
    ["check a.yaml -o out --verify", {}, [{ spec: "a.yaml", output: "out", verify: true }]],
    ["check a.yaml -o out", { verify: false }, [{ spec: "a.yaml", output: "out", verify: false }]],
    [
      "generate",
      two,
      [
        { spec: "a.yaml", output: "a", names: { "#/a": "A" }, int64: "string" },
        { spec: "b.yaml", output: "b", int64: "number", verify: false },
      ],
    ],
    [
      "b.yaml -o elsewhere",
      two,
      [{ spec: "b.yaml", output: "elsewhere", int64: "number", verify: false }],
    ],
    ["c.yaml -o c", two, [{ spec: "c.yaml", output: "c", int64: "string" }]],
  ];
  it.each(cases)("%s", (line, configuration, want) => {
    expect(plan(line, configuration).runs).toEqual(want);
  });

  it("of another document does not apply, which one line says", () => {
    const messages = (line: string, configuration: Configuration) =>
      plan(line, configuration).warnings.map(({ message }) => message);
    expect(messages("other.yaml -o out --templates u", one)).toEqual([
      "ignoring `names`, `package`, `overlays` and `include` of package.json, which configures another document than `other.yaml`",
    ]);
    expect(messages("c.yaml -o out", two)).toEqual([
      "ignoring `names` of package.json, which configures another document than `c.yaml`",
    ]);
    expect(messages("other.yaml -o out", { spec: "a.yaml", output: "o", int64: "string" })).toEqual(
      [],
    );
    expect(messages("spec/scim.yaml", one)).toEqual([]);
  });
});

describe("a command line that does not fit", () => {
  type Case = readonly [
    line: string,
    configuration: Configuration,
    want: readonly (readonly [message: string, hint: string])[],
  ];
  const noDocument = [
    "the document is missing",
    "Give the document, as in `specwright openapi.yaml -o src/api`, or the key `spec` in a configuration.",
  ] as const;
  const noOutput = [
    "the output is missing",
    "Give a folder, as in `-o src/api`, or the key `output` in a configuration.",
  ] as const;
  const cases: readonly Case[] = [
    ["generate", {}, [noDocument, noOutput]],
    ["a.yaml", {}, [noOutput]],
    ["generate -o out", {}, [noDocument]],
    ["generate", { spec: "a.yaml" }, [noOutput]],
    [
      "other.yaml",
      one,
      [
        [
          "the output is missing",
          "Give a folder, as in `-o src/api`; `generated` of package.json is for the client of `spec/scim.yaml`.",
        ],
      ],
    ],
    [
      "c.yaml",
      two,
      [
        [
          "the output is missing",
          "Give a folder, as in `-o src/api`; `a` of package.json is for the client of `a.yaml`.",
        ],
      ],
    ],
    [
      "generate -o out --include tag:a",
      two,
      [
        [
          "--output needs one document, but 2 are configured",
          "Name one of them: `specwright generate openapi.yaml …`.",
        ],
        [
          "--include needs one document, but 2 are configured",
          "Name one of them: `specwright generate openapi.yaml …`.",
        ],
      ],
    ],
    [
      "a.yaml -o out --header A:s3cret",
      {},
      [["--header has no effect, since the document is not a URL", "Remove it."]],
    ],
    [
      "https://me:s3cret@a.example/b.yaml -o out",
      {},
      [
        [
          "the URL of the specification has a user name or password, which is never sent",
          'Remove it from the URL and use `--header "Authorization: Basic …"`.',
        ],
      ],
    ],
  ];
  it.each(cases)("%s", (line, configuration, want) => {
    expect(refusal(line, configuration)).toEqual(want);
  });
});

function plan(line: string, configuration: Configuration) {
  return planRuns({
    args: argumentsOf(line),
    configuration,
    configurationName: "package.json",
    workingDirectory: "/project",
  });
}

function refusal(line: string, configuration: Configuration) {
  try {
    plan(line, configuration);
  } catch (error) {
    if (error instanceof UsageError)
      return error.problems.map(({ message, hint }) => [message, hint]);
    if (!(error instanceof GeneratorError)) throw error;
    return error.diagnostics.map(({ message, hint }) => [message, hint]);
  }
  throw new Error("was accepted");
}

function argumentsOf(line: string): RunArguments {
  const parsed = parseArguments(line.split(" "));
  if (parsed.kind !== "run") throw new Error(`was taken for ${parsed.kind}`);
  return parsed.run;
}
