import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseArguments } from "../../generator/cli/arguments.js";
import type { CommandOutcome } from "../../generator/cli/outcome.js";
import { runCommand } from "../../generator/cli/run-command.js";
import { UsageError } from "../../generator/cli/usage-error.js";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { addedOperation, spec } from "../support/command-line.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";

/** An operation with a parameter whose encoder is a file of the runtime that the other document does not need. */
const stores = `openapi: 3.1.0
info: { title: Stores, version: 1.0.0 }
servers: [{ url: https://example.com }]
paths:
  /stores:
    get:
      operationId: listStores
      summary: List the stores
      parameters:
        - { name: near, in: query, style: deepObject, schema: { type: object, properties: { city: { type: string } } } }
      responses:
        '204': { description: None }
`;

/** A file of the runtime as an overlay may replace it. */
const replacedRandom = `${readFileSync("templates/runtime/random.ts", "utf8")}\n// Changed\n`;

interface Api {
  readonly spec: string;
  readonly output: string;
  readonly [key: string]: unknown;
}

const root = process.cwd();
let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
  process.chdir(folder);
  writeTree(folder, { "pets.yaml": spec(), "stores.yaml": stores });
  configure([pets, shops]);
});

afterEach(() => process.chdir(root));

const pets: Api = { spec: "pets.yaml", output: "api/pets" };
const shops: Api = { spec: "stores.yaml", output: "api/stores" };

function configure(
  apis: readonly Api[],
  { name = "specwright.config.json", sharedRuntime = "api/runtime" } = {},
): void {
  writeFileSync(join(folder, name), JSON.stringify({ sharedRuntime, apis }));
}

interface Ended extends CommandOutcome {
  /** Codes and messages of warnings and errors. */
  readonly problems: readonly string[];
}

async function specwright(...words: readonly string[]): Promise<Ended> {
  const parsed = parseArguments(words);
  if (parsed.kind !== "run") throw new Error(`not a run: ${words.join(" ")}`);
  const warnings: Diagnostic[] = [];
  const outcome = await runCommand(parsed.run, {
    workingDirectory: folder,
    runtime: "test",
    onDiagnostic: (diagnostic) => warnings.push(diagnostic),
    onInput: () => {},
    onStage: () => {},
    readInput: async () => "",
  });
  const errors = [...outcome.runtimes, ...outcome.outcomes].flatMap((one) => one.errors);
  const problems = [...warnings, ...errors].map(({ code, message }) => `${code} ${message}`);
  return { ...outcome, problems };
}

function runtimeFiles(): readonly string[] {
  return Object.keys(readTree(join(folder, "api/runtime"))).filter((path) => path.endsWith(".ts"));
}

function isUpToDate({ outcomes, runtimes }: CommandOutcome): boolean {
  return [...outcomes, ...runtimes].every(({ report }) => report?.upToDate === true);
}

describe("a shared runtime", () => {
  it("has the files of all clients, which import it", async () => {
    await specwright("generate");
    const tree = readTree(join(folder, "api"));
    const shown = Object.entries(tree).map(([path, text]) => {
      const isCopy = path.startsWith("runtime/") && path.endsWith(".ts");
      return isCopy ? `=== ${path}\n` : `=== ${path}\n${text}`;
    });
    const golden = shown
      .join("")
      .replaceAll(/"[0-9a-f]{64}"/g, '"…"')
      .replaceAll(`${basename(folder)}/`, "");
    await expect(golden).toMatchFileSnapshot("shared-runtime.txt");
  });

  it("is up to date after a run, and not after an edit", async () => {
    expect(isUpToDate(await specwright("check"))).toBe(false);
    await specwright("generate");
    expect(isUpToDate(await specwright("check"))).toBe(true);
    appendFileSync(join(folder, "api/runtime/client.ts"), "// Mine\n");
    const { runtimes, outcomes } = await specwright("check");
    expect(runtimes).toMatchObject([{ report: { upToDate: false, updated: ["client.ts"] } }]);
    expect(outcomes.map(({ report }) => report?.upToDate)).toEqual([true, true]);
  });

  it("is left alone by clients that are recalled, and kept for them", async () => {
    writeTree(folder, { "package.json": "{}", "node_modules/a/package.json": "{}" });
    await specwright("generate");
    appendFileSync(join(folder, "pets.yaml"), addedOperation);
    const { outcomes, runtimes } = await specwright("generate");
    expect(outcomes.map(({ recalled }) => recalled)).toEqual([false, true]);
    expect(runtimes).toMatchObject([{ report: { created: [], updated: [], removed: [] } }]);
    expect(runtimeFiles()).toContain("deep-object.ts");
  });

  it("loses what no client needs any more", async () => {
    await specwright("generate");
    writeFileSync(join(folder, "stores.yaml"), stores.replace(/ {6}parameters:\n.*\n/, ""));
    const { runtimes } = await specwright("generate");
    expect(runtimes).toMatchObject([
      { report: { removed: ["deep-object.ts", "plain.ts"], created: [] } },
    ]);
    expect(isUpToDate(await specwright("check"))).toBe(true);
  });

  it("holds on to files of others", async () => {
    await specwright("generate");
    writeTree(folder, { "api/runtime/mine.ts": "export {};\n" });
    await specwright("generate", "pets.yaml");
    configure([pets]);
    rmSync(join(folder, "api/stores"), { recursive: true });
    await specwright("generate");
    expect(runtimeFiles()).toContain("mine.ts");
    expect(runtimeFiles()).not.toContain("deep-object.ts");
  });

  it("takes the place of runtimes that clients had of their own", async () => {
    writeFileSync(join(folder, "own.json"), JSON.stringify({}));
    await specwright("pets.yaml", "--config", "own.json", "-o", "api/pets");
    expect(existsSync(join(folder, "api/pets/runtime/client.ts"))).toBe(true);
    await specwright("generate");
    expect(existsSync(join(folder, "api/pets/runtime"))).toBe(false);
  });
});

describe("a client that is generated alone", () => {
  it("keeps what the others need", async () => {
    await specwright("generate");
    const before = readTree(join(folder, "api/runtime"));
    const { outcomes, runtimes, problems } = await specwright("generate", "pets.yaml");
    expect(outcomes).toHaveLength(1);
    expect(runtimes).toMatchObject([{ report: { removed: [], updated: [] } }]);
    expect(problems).toEqual([]);
    expect(readTree(join(folder, "api/runtime"))).toEqual(before);
    expect(isUpToDate(await specwright("check", "stores.yaml"))).toBe(true);
    expect(isUpToDate(await specwright("check"))).toBe(true);
  });

  it("keeps what clients of another configuration need", async () => {
    configure([pets], { name: "pets.json" });
    configure([shops], { name: "stores.json" });
    await specwright("generate", "--config", "stores.json");
    await specwright("generate", "--config", "pets.json");
    expect(runtimeFiles()).toContain("deep-object.ts");
    expect(isUpToDate(await specwright("check", "--config", "stores.json"))).toBe(true);
    expect(isUpToDate(await specwright("check", "--config", "pets.json"))).toBe(true);
  });

  it("keeps what a client needs whose document is wrong", async () => {
    await specwright("generate");
    writeFileSync(join(folder, "stores.yaml"), "openapi: 3.1.0\npaths: [\n");
    const { outcomes, runtimes } = await specwright("generate");
    expect(outcomes.map(({ report }) => report === null)).toEqual([false, true]);
    expect(runtimes).toMatchObject([{ report: { removed: [] } }]);
    expect(runtimeFiles()).toContain("deep-object.ts");
  });

  it("warns where the runtime changes under the others", async () => {
    await specwright("generate");
    const replaced = { ...pets, templates: ["overlay"] };
    writeTree(folder, {
      "overlay/overlay.json": JSON.stringify({ templateApi: 2 }),
      "overlay/runtime/random.ts": replacedRandom,
    });
    configure([replaced, shops]);
    const { problems } = await specwright("generate", "pets.yaml", "--no-verify");
    expect(problems).toEqual([
      "runtime-outdates-clients `api/runtime` changes, and is also the runtime of `api/stores`, not generated in this run",
    ]);
  });
});

describe("a runtime that cannot be shared", () => {
  it("is refused before anything is written", async () => {
    writeTree(folder, {
      "overlay/overlay.json": JSON.stringify({ templateApi: 2 }),
      "overlay/runtime/random.ts": replacedRandom,
    });
    configure([{ ...pets, templates: ["overlay"], verify: false }, shops]);
    const { outcomes, problems } = await specwright("generate");
    expect(problems).toEqual([
      "runtime-clash `api/runtime/random.ts` would differ between `api/pets` and `api/stores`",
    ]);
    expect(outcomes.map(({ report }) => report)).toEqual([null, null]);
    expect(existsSync(join(folder, "api"))).toBe(false);
  });

  it("is refused where a foreign file is in its way", async () => {
    writeTree(folder, { "api/runtime/client.ts": "mine\n" });
    const { problems } = await specwright("generate");
    expect(problems).toEqual([
      "output-foreign-file `api/runtime/client.ts` is in the way and is not ours to replace",
    ]);
    expect(readTree(join(folder, "api"))).toEqual({ "runtime/client.ts": "mine\n" });
  });

  it("is refused where a file in it needs the client", async () => {
    writeTree(folder, {
      "overlay/overlay.json": JSON.stringify({
        templateApi: 2,
        files: [
          {
            source: "src/runtime/own.ts",
            path: "src/runtime/own.ts",
            exports: { values: ["own"] },
          },
        ],
      }),
      "overlay/src/runtime/own.ts":
        'import { createClient } from "../client.js";\n\nexport const own: unknown = createClient;\n',
    });
    configure([{ ...pets, templates: ["overlay"], verify: false }]);
    const { problems } = await specwright("generate");
    expect(problems).toEqual([
      "runtime-not-shareable src/runtime/own.ts imports ../client.js, which is not in the runtime, so clients cannot share it",
    ]);
  });

  it("is that of a package", async () => {
    configure([{ ...pets, layout: "package" }, shops]);
    const { outcomes, problems } = await specwright("generate");
    expect(problems).toEqual([
      "runtime-of-package a package cannot share its runtime with other clients",
    ]);
    expect(outcomes.map(({ report }) => report === null)).toEqual([true, false]);
  });

  it.each(["api/pets", "api/pets/runtime", "api"])("is that in %s", async (sharedRuntime) => {
    configure([pets, shops], { sharedRuntime });
    await expect(specwright("generate")).rejects.toThrow(UsageError);
  });
});

it("is found again when the project is moved", async () => {
  await specwright("generate");
  renameSync(join(folder, "api"), join(folder, "moved"));
  const moved = [pets, shops].map((api) => ({
    ...api,
    output: api.output.replace("api", "moved"),
  }));
  configure(moved, { sharedRuntime: "moved/runtime" });
  expect(isUpToDate(await specwright("check"))).toBe(true);
});
