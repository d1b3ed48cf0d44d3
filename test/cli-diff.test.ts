import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, vi } from "vitest";
import { addedOperation, project, spec, specwright } from "./support/command-line.js";
import { temporaryFolder, writeTree } from "./support/temporary-folder.js";

/** Most tests run the whole program several times. */
vi.setConfig({ testTimeout: 120_000 });

const old = spec();
/** Pets have an age instead of a name, and one operation more. */
const now = `${old.replace("name: { type: string }", "age: { type: integer }")}${addedOperation}`;

function twoDocuments(tree: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  writeTree(folder, { "old.yaml": old, "new.yaml": now, ...tree });
  return folder;
}

function git(folder: string, ...words: readonly string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  return execFileSync("git", [...who, ...words], { cwd: folder, encoding: "utf8", stdio: "pipe" });
}

describe("two documents", () => {
  it("are told apart in words", async () => {
    const { code, stdout, stderr } = await specwright(
      twoDocuments(),
      "diff",
      "old.yaml",
      "new.yaml",
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`old.yaml → new.yaml
MAJOR: 1 does not compile any more, 2 are safe.

Does not compile any more (1)

  property-removed: Do without the property.
    \`Pet.name\` was removed
      used by listPets
      old.yaml:6:40 → new.yaml:6:5

Safe (2)

  property-added: Nothing; the property may be used.
    \`Pet.age\` was added
      used by listPets
      old.yaml:6:5 → new.yaml:6:40

  operation-added: Nothing; the function may be used.
    \`addPet\` (\`POST /pets\`) was added
      new.yaml:18:5
`);
  });

  it.each([
    ["breaking", 1],
    ["wire", 0],
    ["any", 1],
  ])("--fail-on %s", async (failOn, code) => {
    const command = ["diff", "old.yaml", "new.yaml", "--fail-on", failOn];
    expect((await specwright(twoDocuments(), ...command)).code).toBe(code);
  });

  it("that are the same fail on nothing", async () => {
    const command = ["diff", "old.yaml", "old.yaml", "--fail-on", "any"];
    const { code, stdout } = await specwright(twoDocuments(), ...command);
    expect([code, stdout]).toEqual([0, "old.yaml → old.yaml\nNothing changed.\n"]);
  });

  it("are told apart in JSON that fits its schema", async () => {
    const { stdout } = await specwright(twoDocuments(), "diff", "old.yaml", "new.yaml", "--json");
    const schema: unknown = JSON.parse(
      readFileSync(new URL("../generator/diff/report.schema.json", import.meta.url), "utf8"),
    );
    const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false }).compile(
      Object(schema),
    );
    const report: unknown = JSON.parse(stdout);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(report).toMatchObject({
      verdict: "major",
      findings: [
        { code: "property-removed", names: ["Pet.name"], operations: ["listPets"] },
        {},
        {},
      ],
    });
  });

  it("are told apart in Markdown, summary first", async () => {
    const command = ["diff", "old.yaml", "new.yaml", "--format", "markdown"];
    const { stdout } = await specwright(twoDocuments(), ...command);
    expect(stdout.split("\n").slice(0, 9)).toEqual([
      "## MAJOR: 1 does not compile any more, 2 are safe.",
      "",
      "`old.yaml` → `new.yaml`",
      "",
      "### Does not compile any more (1)",
      "",
      "| Change | Used by | Where | What to do |",
      "| --- | --- | --- | --- |",
      "| `Pet.name` was removed (`property-removed`) | `listPets` | `old.yaml:6:40 → new.yaml:6:5` | Do without the property. |",
    ]);
  });

  it("keep the text of documents inside of its marks", async () => {
    const hostile = old.replace("name: {", '"a`](x)<b>|\\u001b[31m": {');
    const folder = twoDocuments({ "hostile.yaml": hostile });
    const command = ["diff", "old.yaml", "hostile.yaml", "--format"];
    const { stdout } = await specwright(folder, ...command, "markdown");
    expect(stdout).toContain('`Pet["a\'](x)<b>\\|\\u001b[31m"]` was added');
    const text = await specwright(folder, ...command, "text");
    expect(text.stdout).not.toContain("\u001b");
    const sarif = await specwright(folder, ...command, "sarif");
    expect(sarif.stdout).toContain("a']\u2060(x)<b>|");
  });

  it("are told apart by annotations", async () => {
    const command = ["diff", "old.yaml", "new.yaml", "--format"];
    const { stdout } = await specwright(twoDocuments(), ...command, "github");
    expect(stdout.split("\n")[0]).toBe(
      "::error file=new.yaml,line=6,col=5,title=property-removed::`Pet.name` was removed. Do without the property.",
    );
    const sarif = await specwright(twoDocuments(), ...command, "sarif");
    const log: unknown = JSON.parse(sarif.stdout);
    const region = { startLine: 6, startColumn: 5 };
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "specwright" } },
          results: [
            {
              ruleId: "property-removed",
              level: "error",
              locations: [{ physicalLocation: { artifactLocation: { uri: "new.yaml" }, region } }],
            },
            {},
            {},
          ],
        },
      ],
    });
  });

  it("that have mistakes are refused with the mistakes", async () => {
    const folder = twoDocuments({ "broken.yaml": "openapi: [3.1.0\n", "empty.yaml": "{}\n" });
    const { code, stderr, stdout } = await specwright(folder, "diff", "broken.yaml", "empty.yaml");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^The old document, broken\.yaml, has mistakes:\nbroken\.yaml:\d+:\d+ error /,
    );
    expect(stderr).toMatch(
      /^The new document, empty\.yaml, has mistakes:\nempty\.yaml:1:1 error /m,
    );
  });

  it("that are mended are compared as they were mended, which is told", async () => {
    const mended = old.replace("openapi: 3.1.0", "openapi: 3.1");
    expect(mended).not.toBe(old);
    const folder = twoDocuments({ "mended.yaml": mended });
    const short = await specwright(folder, "diff", "mended.yaml", "new.yaml");
    expect([short.code, short.stderr]).toEqual([
      0,
      "The old document, mended.yaml, has 1 warning and is compared as it was mended in one place; --verbose lists them.\n",
    ]);
    const long = await specwright(folder, "diff", "mended.yaml", "new.yaml", "--verbose");
    expect(long.stderr).toMatch(
      /^The old document, mended\.yaml, has 1 warning:\nmended\.yaml:1:\d+ warning openapi-version-number /,
    );
  });

  it.each([
    [["diff", "old.yaml"], "two documents are compared, but 1 are given"],
    [["diff", "--fail-on", "sometimes"], "--fail-on cannot be sometimes"],
    [["diff", "a", "b", "--wirte"], "there is no option --wirte"],
    [["diff", "a", "b", "--write"], "--write has an effect together with --bump only"],
  ])("%j is wrong", async (command, message) => {
    const { code, stderr } = await specwright(twoDocuments(), ...command);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("exceptions", () => {
  const exception = { code: "property-removed", at: "Pet.name", reason: "Nobody used it." };
  const command = [
    "diff",
    "old.yaml",
    "new.yaml",
    "--fail-on",
    "breaking",
    "--exceptions",
    "ok.json",
  ];
  const folderWith = (exceptions: readonly object[]): string =>
    twoDocuments({ "ok.json": JSON.stringify({ exceptions }) });

  it("count for nothing while they hold", async () => {
    const { code, stdout } = await specwright(
      folderWith([{ ...exception, until: "2999-01-01" }]),
      ...command,
    );
    expect(code).toBe(0);
    expect(stdout).toContain("property-removed `Pet.name` was removed: Nobody used it.");
  });

  it("end on their last day", async () => {
    const { code, stdout } = await specwright(
      folderWith([{ ...exception, until: "2001-01-01" }]),
      ...command,
    );
    expect(code).toBe(1);
    expect(stdout).toContain(
      "the exception of `property-removed` at `Pet.name` ended on 2001-01-01",
    );
  });

  it("that nothing needs are named", async () => {
    const { stdout } = await specwright(
      folderWith([exception, { ...exception, at: "Pet.age" }]),
      ...command,
    );
    expect(stdout).toContain("the exception of `property-removed` at `Pet.age` is not needed");
  });

  it.each([
    [{ ...exception, reason: " " }, "`reason` must say why"],
    [{ ...exception, code: "nothing" }, "`code` must be the code of a finding"],
    [{ ...exception, until: "soon" }, "`until` must be a date such as `2026-12-31`"],
  ])("are refused: %j", async (wrong, message) => {
    const { code, stderr } = await specwright(folderWith([wrong]), ...command);
    expect(code).toBe(1);
    expect(stderr).toContain(`exceptions-invalid ok.json: ${message}`);
  });
});

describe("a Git revision", () => {
  /** Generated and committed, then changed. */
  async function repository(): Promise<string> {
    const folder = project({ "package.json": '{ "devDependencies": { "specwright": "1.0.0" } }' });
    git(folder, "init", "-q", "-b", "main");
    expect((await specwright(folder, "generate")).code).toBe(0);
    git(folder, "add", "spec.yaml", "specwright.config.json", "package.json", "out");
    git(folder, "commit", "-q", "-m", "Generate");
    writeFileSync(join(folder, "spec.yaml"), now);
    return folder;
  }

  it("is the one that --base names", async () => {
    const folder = await repository();
    const { code, stdout } = await specwright(folder, "diff", "--base", "main");
    expect(code).toBe(0);
    expect(stdout).toContain("      main:spec.yaml:6:40 → spec.yaml:6:5\n");
    expect(git(folder, "status", "--porcelain")).toBe(" M spec.yaml\n?? node_modules/\n");
  });

  it("is the one that the client was generated at", async () => {
    const folder = await repository();
    git(folder, "commit", "-q", "-a", "-m", "Change the document, and not the client");
    const { stdout } = await specwright(folder, "diff");
    expect(stdout).toContain("MAJOR: 1 does not compile any more, 2 are safe.");
  });

  it("is read with the present configuration, and what else has changed is named", async () => {
    const folder = await repository();
    writeTree(folder, {
      "specwright.config.json":
        '{ "spec": "spec.yaml", "output": "out", "exclude": ["operation:addPet"] }',
      "package.json": '{ "devDependencies": { "specwright": "2.0.0" } }',
    });
    const { stdout } = await specwright(folder, "diff", "--base", "main");
    expect(stdout).toContain("Note: `specwright.config.json` has changed since");
    expect(stdout).toContain("Note: specwright was 1.0.0 and is 2.0.0");
    expect(stdout).not.toContain("addPet");
  });

  it.each([
    [
      "a folder without Git",
      async () => Promise.resolve(project()),
      [],
      "is not in a Git repository",
    ],
    ["an unknown revision", repository, ["--base", "nothing"], "there is no revision `nothing`"],
  ])("is missing: %s", async (_title, make, words, message) => {
    const { code, stderr } = await specwright(await make(), "diff", ...words);
    expect(code).toBe(1);
    expect(stderr).toContain(`revision-unavailable`);
    expect(stderr).toContain(message);
  });

  it("does not have the document", async () => {
    const folder = project();
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", "package.json");
    git(folder, "commit", "-q", "-m", "Begin");
    const { stderr } = await specwright(folder, "diff", "--base", "main");
    expect(stderr).toContain("`spec.yaml` is not part of the revision `main`");
  });
});

describe("the next version", () => {
  const configuration =
    '{\n  "package": { "version": "1.4.2" },\n  "output": "out",\n  "spec": "new.yaml"\n}\n';
  const tree = {
    "specwright.config.json": configuration,
    "out/CHANGELOG.md": "# Changelog\n\n## 1.4.2\n",
  };

  it("is proposed, and nothing is written", async () => {
    const folder = twoDocuments(tree);
    const { stdout } = await specwright(folder, "diff", "old.yaml", "new.yaml", "--bump");
    expect(stdout).toContain("Proposed version: 1.4.2 → 2.0.0\n\n## 2.0.0\n");
    expect(readFileSync(join(folder, "specwright.config.json"), "utf8")).toBe(configuration);
  });

  it("is written when that is asked for", async () => {
    const folder = twoDocuments(tree);
    await specwright(folder, "diff", "old.yaml", "new.yaml", "--bump", "--write");
    const written = readFileSync(join(folder, "specwright.config.json"), "utf8");
    expect(written).toBe(configuration.replace("1.4.2", "2.0.0"));
    expect(readFileSync(join(folder, "out/CHANGELOG.md"), "utf8")).toBe(`# Changelog

## 2.0.0

### Does not compile any more

- \`Pet.name\` was removed. Do without the property.

### Safe

- \`Pet.age\` was added.
- \`addPet\` (\`POST /pets\`) was added.

## 1.4.2
`);
  });
});

it("the exports of two packages are compared", async () => {
  const folder = twoDocuments();
  for (const side of ["old", "new"]) {
    writeTree(folder, {
      [`${side}/reference/api.md`]: [
        "- `function listPets(client: Client): Promise<Pet[]>`",
        "- `interface Pet`",
        side === "old" ? "  - `name?: string`" : "  - `age?: number`",
        ...(side === "new" ? ["- `interface Dog`", "  - `name: string`"] : []),
      ].join("\n"),
    });
  }
  const { code, stdout } = await specwright(
    folder,
    "diff",
    "--surface",
    "old",
    "new",
    "--fail-on",
    "breaking",
  );
  expect(code).toBe(1);
  expect(stdout).toBe(
    "- name?: string\n+ age?: number\n+ interface Dog\nMAJOR: 3 changed exports or members.\n",
  );
});
