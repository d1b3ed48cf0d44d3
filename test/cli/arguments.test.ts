import { describe, expect, it } from "vitest";
import { parseArguments } from "../../generator/cli/arguments.js";
import type { RunArguments } from "../../generator/cli/arguments.js";

const run: RunArguments = {
  command: "generate",
  spec: undefined,
  allowRemote: [],
  headers: {},
  overlays: undefined,
  include: undefined,
  exclude: undefined,
  output: undefined,
  with: undefined,
  templates: undefined,
  config: undefined,
  layout: undefined,
  importExtension: undefined,
  docs: undefined,
  int64: undefined,
  verify: undefined,
  keepGoing: false,
  strict: undefined,
  watch: false,
  dryRun: false,
  force: false,
  verbose: false,
  quiet: false,
  json: false,
};

function words(line: string): readonly string[] {
  return line.split(" ").filter((word) => word !== "");
}

describe("parseArguments", () => {
  const runs: readonly [given: string, want: Partial<RunArguments>][] = [
    ["generate", {}],
    ["check", { command: "check" }],
    ["--quiet check", { command: "check", quiet: true }],
    ["generate --spec a.yaml --output=out", { spec: "a.yaml", output: "out" }],
    [
      "generate --spec - --allow-remote a.example --allow-remote b:8080",
      { spec: "-", allowRemote: ["a.example", "b:8080"] },
    ],
    ["generate --spec - --strict", { spec: "-", strict: true }],
    ["generate --overlay a.yaml --overlay b.yaml", { overlays: ["a.yaml", "b.yaml"] }],
    [
      "generate --include tag:a --include path:/a/* --exclude deprecated",
      { include: ["tag:a", "path:/a/*"], exclude: ["deprecated"] },
    ],
    ["generate --keep-going", { keepGoing: true }],
    ["generate --output=-out", { output: "-out" }],
    ["generate --templates a --templates b", { templates: ["a", "b"] }],
    ["generate --config c.mjs --force --json", { config: "c.mjs", force: true, json: true }],
    ["generate --int64 string", { int64: "string" }],
    [
      "generate --layout package --import-extension js --docs none",
      { layout: "package", importExtension: "js", docs: "none" },
    ],
    ["a.yaml -o out", { spec: "a.yaml", output: "out" }],
    ["-i a.yaml -o out", { spec: "a.yaml", output: "out" }],
    ["--input a.yaml --output out", { spec: "a.yaml", output: "out" }],
    ["-ia.yaml -oout", { spec: "a.yaml", output: "out" }],
    ["./petstore -o out", { spec: "./petstore", output: "out" }],
    ["C:\\api\\petstore -o out", { spec: "C:\\api\\petstore", output: "out" }],
    ["https://a.example/b -o out", { spec: "https://a.example/b", output: "out" }],
    ["- -o out", { spec: "-", output: "out" }],
    ["generate petstore", { spec: "petstore" }],
    ["check a.yaml", { command: "check", spec: "a.yaml" }],
    ["a.yaml check", { command: "check", spec: "a.yaml" }],
    ["generate --dry-run --verbose", { dryRun: true, verbose: true }],
    ["generate --header X-A:b --header=Y:c:d", { headers: { "X-A": "b", Y: "c:d" } }],
    ["generate --verify", { verify: true }],
    ["generate --no-verify", { verify: false }],
  ];
  it.each(runs)("reads `%s`", (given, want) => {
    expect(parseArguments(given.split(" "))).toEqual({ kind: "run", run: { ...run, ...want } });
  });

  it("reads headers with spaces around name and value", () => {
    const given = ["a.yaml", "--header", " Authorization :  Bearer a b ", "-o", "out"];
    expect(parseArguments(given)).toMatchObject({
      run: { headers: { Authorization: "Bearer a b" } },
    });
  });

  const wishes: readonly [given: string, want: object][] = [
    ["--help", { kind: "help", command: null }],
    ["-h", { kind: "help", command: null }],
    ["check --help", { kind: "help", command: "check" }],
    ["generate --bogus -h", { kind: "help", command: "generate" }],
    ["--version", { kind: "version" }],
    ["-v", { kind: "version" }],
    ["", { kind: "nothing" }],
    [
      "init -y",
      {
        kind: "init",
        init: {
          spec: undefined,
          output: undefined,
          layout: undefined,
          importExtension: undefined,
          yes: true,
        },
      },
    ],
    [
      "init a.yaml -o out --layout package",
      {
        kind: "init",
        init: {
          spec: "a.yaml",
          output: "out",
          layout: "package",
          importExtension: undefined,
          yes: false,
        },
      },
    ],
  ];
  it.each(wishes)("understands `%s`", (given, want) => {
    expect(parseArguments(words(given))).toEqual(want);
  });

  const mistakes: readonly [given: string, want: readonly [message: string, hint?: string][]][] = [
    [
      "--quiet",
      [
        [
          "a command or a document is missing",
          "Give a document, as in `specwright openapi.yaml -o src/api`, or run `specwright generate` with a configuration. All commands are in `specwright --help`.",
        ],
      ],
    ],
    [
      "--config x.json",
      [
        [
          "a command or a document is missing",
          "Put `generate` in front of it: `specwright generate --config FILE`. The other commands are in `specwright --help`.",
        ],
      ],
    ],
    ["help", [["there is no command help", "Did you mean `--help`?"]]],
    ["genrate a.yaml", [["there is no command genrate", "Did you mean `generate`?"]]],
    ["generate --out x", [["there is no option --out", "Did you mean `--output`?"]]],
    ["genrate", [["there is no command genrate", "Did you mean `generate`?"]]],
    [
      "frobnicate",
      [
        [
          "there is no command frobnicate",
          "The commands are `generate`, `check`, `init`, `diff`, `inspect`, `templates` and `completion`; a document is written as `openapi.yaml` or `./openapi`.",
        ],
      ],
    ],
    ["generate a b", [["b is one too many", "Did you mean `--output b`?"]]],
    ["a.yaml src/api", [["src/api is one too many", "Did you mean `--output src/api`?"]]],
    ["a.yaml src/api -o out", [["src/api is one too many"]]],
    ["a.yaml b c", [["b is one too many", "Did you mean `--output b`?"], ["c is one too many"]]],
    ["generate check", [["only one command at a time: `generate` or `check`"]]],
    [
      "a.yaml --input b.yaml",
      [["the document is given twice", "Give it with or without --spec, not both."]],
    ],
    ["--input a.yaml -i b.yaml", [["--spec is given more than once"]]],
    ["init --force", [["--force has no effect on `init`"]]],
    ["generate --yes", [["--yes has no effect on `generate`"]]],
    ["check -w", [["--watch has no effect on `check`"]]],
    ["- -o out --watch", [["--watch has no effect on standard input", "Give a file."]]],
    ["check --dry-run", [["--dry-run has no effect on `check`"]]],
    ["a.yaml -o", [["-o needs a value", "Write `-o DIR`."]]],
    [
      "a.yaml -o --force",
      [
        [
          "-o needs a value, but --force follows",
          "If `--force` is meant to be the value, write `-o--force`.",
        ],
      ],
    ],
    ["generate --ouput x", [["there is no option --ouput", "Did you mean `--output`?"]]],
    ["--ouput out a.yaml", [["there is no option --ouput", "Did you mean `--output`?"]]],
    ["generate --xyzzy", [["there is no option --xyzzy"]]],
    ["generate -q", [["there is no option -q"]]],
    ["generate --spec", [["--spec needs a value", "Write `--spec FILE`."]]],
    ["generate --spec=", [["--spec needs a value", "Write `--spec FILE`."]]],
    [
      "generate --spec --quiet",
      [
        [
          "--spec needs a value, but --quiet follows",
          "If `--quiet` is meant to be the value, write `--spec=--quiet`.",
        ],
      ],
    ],
    ["generate --int64", [["--int64 needs a value", "Write `number` or `string`."]]],
    ["generate --int64 bigint", [["--int64 cannot be bigint", "Write `number` or `string`."]]],
    ["generate --layout app", [["--layout cannot be app", "Write `sources` or `package`."]]],
    [
      "generate --import-extension mjs",
      [["--import-extension cannot be mjs", "Write `none`, `js` or `ts`."]],
    ],
    ["generate --int64 number --int64=string", [["--int64 is given more than once"]]],
    ["generate --force=yes", [["--force takes no value"]]],
    ["generate --spec a --spec b", [["--spec is given more than once"]]],
    ["generate --verify --no-verify", [["--verify and --no-verify contradict each other"]]],
    ["generate --constructor", [["there is no option --constructor"]]],
    [
      "generte --ouput=x --json=1",
      [
        ["there is no option --ouput", "Did you mean `--output`?"],
        ["--json takes no value"],
        ["there is no command generte", "Did you mean `generate`?"],
      ],
    ],
  ];
  const quote = 'Put name and value in one pair of quotes: `--header "Name: value"`.';
  const secrets: typeof mistakes = [
    [
      "generate --header Authorization: Bearer s3cret",
      [["--header needs a name and a value", quote]],
    ],
    [
      "a.yaml --header Authorization:Bearer s3cret.jwt",
      [["--header needs a name and a value", quote]],
    ],
    ["a.yaml --header Authorization: s3cret.jwt", [["--header needs a name and a value", quote]]],
    ["generate --header s3cret", [["--header needs a name and a value", quote]]],
    ["generate --header", [["--header needs a name and a value", quote]]],
    ["generate --header A:s3cret --header a:s3cret", [["the header `a` is given more than once"]]],
    [
      "generate --header A:s3cr\u2013et",
      [["the header `A` has a character in its value that HTTP does not allow"]],
    ],
    ["generate --header s3\u2013cret:a", [["a header has a name that HTTP does not allow"]]],
    [
      "--header A:s3cret s3cret",
      [
        [
          "there is no such command",
          "The commands are `generate`, `check`, `init`, `diff`, `inspect`, `templates` and `completion`; a document is written as `openapi.yaml` or `./openapi`.",
        ],
      ],
    ],
    ["generate a.yaml --header A:s3cret s3cret", [["a word is one too many"]]],
  ];
  it.each(secrets)("refuses `%s` without repeating a header", (given, want) => {
    const parsed = parseArguments(words(given));
    if (parsed.kind !== "wrong") throw new Error(`was taken for ${parsed.kind}`);
    const found = parsed.problems.map(({ message, hint }) => (hint ? [message, hint] : [message]));
    expect(found).toEqual(want);
    expect(JSON.stringify(found)).not.toContain("s3");
  });

  it.each(mistakes)("refuses `%s`", (given, want) => {
    const parsed = parseArguments(words(given));
    if (parsed.kind !== "wrong") throw new Error(`was taken for ${parsed.kind}`);
    const found = parsed.problems.map(({ message, hint }) => (hint ? [message, hint] : [message]));
    expect(found).toEqual(want);
  });
});
