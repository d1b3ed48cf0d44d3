import { describe, expect, it } from "vitest";
import { parseArguments } from "../../generator/cli/arguments.js";
import type { RunArguments } from "../../generator/cli/arguments.js";

const run: RunArguments = {
  command: "generate",
  spec: undefined,
  allowRemote: false,
  overlays: undefined,
  include: undefined,
  exclude: undefined,
  output: undefined,
  templates: undefined,
  config: undefined,
  int64: undefined,
  verify: undefined,
  keepGoing: false,
  force: false,
  quiet: false,
  json: false,
};

describe("parseArguments", () => {
  const runs: readonly [given: string, want: Partial<RunArguments>][] = [
    ["generate", {}],
    ["check", { command: "check" }],
    ["--quiet check", { command: "check", quiet: true }],
    ["generate --spec a.yaml --output=out", { spec: "a.yaml", output: "out" }],
    ["generate --spec - --allow-remote", { spec: "-", allowRemote: true }],
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
    ["generate --verify", { verify: true }],
    ["generate --no-verify", { verify: false }],
  ];
  it.each(runs)("reads `%s`", (given, want) => {
    expect(parseArguments(given.split(" "))).toEqual({ kind: "run", run: { ...run, ...want } });
  });

  const wishes: readonly [given: string, want: object][] = [
    ["--help", { kind: "help", command: null }],
    ["-h", { kind: "help", command: null }],
    ["check --help", { kind: "help", command: "check" }],
    ["generate --bogus -h", { kind: "help", command: "generate" }],
    ["--version", { kind: "version" }],
    ["-v", { kind: "version" }],
  ];
  it.each(wishes)("understands `%s`", (given, want) => {
    expect(parseArguments(given.split(" "))).toEqual(want);
  });

  const mistakes: readonly [given: string, want: readonly [message: string, hint?: string][]][] = [
    ["", [["a command is missing", "Say one of `generate` and `check`."]]],
    ["genrate", [["there is no command genrate", "Did you mean `generate`?"]]],
    [
      "frobnicate",
      [["there is no command frobnicate", "The commands are `generate` and `check`."]],
    ],
    ["generate all", [["all is one word too many"]]],
    [
      "generate --ouput x",
      [["there is no option --ouput", "Did you mean `--output`?"], ["x is one word too many"]],
    ],
    ["generate --xyzzy", [["there is no option --xyzzy"]]],
    ["generate -q", [["there is no option -q"]]],
    ["generate --spec", [["--spec needs a value"]]],
    ["generate --spec=", [["--spec needs a value"]]],
    [
      "generate --spec --quiet",
      [
        [
          "--spec needs a value, but --quiet follows",
          "If `--quiet` is meant to be the value, write `--spec=--quiet`.",
        ],
      ],
    ],
    ["generate --int64", [["--int64 needs a value"]]],
    ["generate --int64 bigint", [["--int64 cannot be bigint", "Write `number` or `string`."]]],
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
  it.each(mistakes)("refuses `%s`", (given, want) => {
    const parsed = parseArguments(given.split(" ").filter((word) => word !== ""));
    if (parsed.kind !== "wrong") throw new Error(`was taken for ${parsed.kind}`);
    const found = parsed.problems.map(({ message, hint }) => (hint ? [message, hint] : [message]));
    expect(found).toEqual(want);
  });
});
