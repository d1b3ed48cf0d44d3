import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { builtProgram } from "./support/built-program.js";
import {
  addedOperation,
  configuration,
  json,
  jsonReport,
  project,
  run,
  spec,
  specwright,
} from "./support/command-line.js";
import { startLoopbackServer } from "./support/loopback-server.js";
import { readTree, temporaryFolder, writeTree } from "./support/temporary-folder.js";

/** Most tests run the whole program several times. */
vi.setConfig({ testTimeout: 120_000 });

describe("a specification", () => {
  it("comes through standard input", async () => {
    const folder = temporaryFolder();
    const command = [join(await builtProgram(), "dist/cli.js"), "generate"];
    const child = spawn(process.execPath, [...command, "--spec", "-", "--output", "out"], {
      cwd: folder,
      stdio: ["pipe", "ignore", "inherit"],
    });
    child.stdin.end(spec());
    expect(await once(child, "exit")).toEqual([0, null]);
    const operation = readFileSync(join(folder, "out/operations/list-pets.ts"), "utf8");
    expect(operation).toMatch(/^\/\/ Code generated from standard input\. DO NOT EDIT\.\n/);
  });

  it("is fetched only when that is asked for", async () => {
    const server = await startLoopbackServer((_request, response) => response.end(spec()));
    onTestFinished(() => server.close());
    const folder = temporaryFolder();
    const given = [
      "generate",
      "--spec",
      `${server.url}/v1/pets.yaml?key=secret`,
      "--output",
      "out",
    ];
    const { host } = new URL(server.url);
    const refused = await specwright(folder, ...given);
    expect([refused.code, server.requests.length]).toEqual([1, 0]);
    expect(refused.stderr).toContain("spec-remote");
    expect((await specwright(folder, ...given, "--allow-remote", host)).code).toBe(0);
    const operation = readFileSync(join(folder, "out/operations/list-pets.ts"), "utf8");
    expect(operation).toMatch(/^\/\/ Code generated from v1\/pets\.yaml\. DO NOT EDIT\.\n/);
  });
});

describe("what is asked for", () => {
  it("is help, on standard output", async () => {
    const { code, stdout, stderr } = await specwright(temporaryFolder(), "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: specwright DOCUMENT -o DIR \[options\]\n/);
  });

  it("is help for a command", async () => {
    const { stdout } = await specwright(temporaryFolder(), "check", "--help");
    expect(stdout).toMatch(/^Usage: specwright check \[DOCUMENT\] \[options\]\n/);
  });

  it("is the version in package.json", async () => {
    const { code, stdout } = await specwright(temporaryFolder(), "--version");
    const manifest: unknown = JSON.parse(
      readFileSync(join(await builtProgram(), "package.json"), "utf8"),
    );
    expect(code).toBe(0);
    expect(manifest).toMatchObject({ version: stdout.trim() });
  });

  it("is not understood: exit code 2, and all mistakes at once", async () => {
    const given = ["generte", "--tempaltes=x", "--force=1"];
    expect(await specwright(temporaryFolder(), ...given)).toEqual({
      code: 2,
      stdout: "",
      stderr: [
        "error command-line-invalid there is no option --tempaltes",
        "  hint: Did you mean `--templates`?",
        "error command-line-invalid --force takes no value",
        "  hint: See `specwright --help`.",
        "error command-line-invalid there is no command generte",
        "  hint: Did you mean `generate`?",
        "",
      ].join("\n"),
    });
  });

  it("is incomplete: exit code 2", async () => {
    const { code, stderr } = await specwright(
      project({}, { configured: false }),
      ...["generate", "--spec", "spec.yaml"],
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error command-line-invalid the output is missing\n/);
  });

  it("is wrong, and told as JSON", async () => {
    const { code, stdout, stderr } = await specwright(temporaryFolder(), "generate", "--json");
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      diagnostics: [{ message: "the document is missing" }, { message: "the output is missing" }],
      apis: [],
    });
  });
});

describe("a package", () => {
  it("is created, kept, changed and checked", async () => {
    const folder = project();
    const first = await json(folder, "generate");
    expect(first).toMatchObject({
      ok: true,
      output: "out",
      updated: [],
      removed: [],
      unchanged: [],
    });
    expect(first.created).toContain("src/operations/list-pets.ts");

    const again = await json(folder, "generate");
    expect(again).toMatchObject({ recalled: true, created: [], unchanged: first.created });
    expect(await json(folder, "generate", "--force")).toMatchObject({
      recalled: false,
      created: [],
      updated: [],
      unchanged: first.created,
    });

    const untouched = join(folder, "out/src/operations/list-pets.ts");
    const { mtimeNs } = statSync(untouched, { bigint: true });
    appendFileSync(join(folder, "spec.yaml"), addedOperation);
    const added = await json(folder, "generate");
    expect(added.created).toEqual(["src/operations/add-pet.ts"]);
    expect(added.removed).toEqual([]);
    expect(added.unchanged).toContain("src/operations/list-pets.ts");
    expect(statSync(untouched, { bigint: true }).mtimeNs).toBe(mtimeNs);

    writeTree(folder, { "spec.yaml": spec(), "out/src/operations/notes.md": "mine\n" });
    const removed = await json(folder, "generate");
    expect(removed).toMatchObject({ created: [], removed: ["src/operations/add-pet.ts"] });
    expect(removed.updated).toEqual(added.updated);
    expect(readTree(folder)["out/src/operations/notes.md"]).toBe("mine\n");
  });

  it("is reported file by file, and in a line at the end", async () => {
    const folder = project();
    const { code, stdout, stderr } = await specwright(folder, "generate", "--no-verify");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    const count = 20 + Number(/^and (\d+) more; --verbose lists all$/.exec(lines[20] ?? "")?.[1]);
    expect(lines.slice(0, 20).filter((line) => !line.startsWith("A out/"))).toEqual([]);
    expect(withoutTime(lines.slice(21))).toEqual([
      `out: ${count} created in T. Next: read out/README.md for the first call.`,
    ]);
    const recalled = await specwright(folder, "generate", "--no-verify");
    expect(withoutTime([recalled.stdout])).toEqual([`out: ${count} unchanged in T.\n`]);
    const quiet = await specwright(folder, "generate", "--no-verify", "--quiet", "--force");
    expect(quiet).toEqual({ code: 0, stdout: "", stderr: "" });
    const verbose = await specwright(folder, "generate", "--verbose", "-o", "other");
    expect(verbose.stdout.split("\n").filter((line) => line.startsWith("A other/"))).toHaveLength(
      count,
    );
  });

  it("is only reported in a dry run", async () => {
    const folder = project();
    const report = await json(folder, "generate", "--dry-run");
    expect(report.created).toContain("src/index.ts");
    expect(existsSync(join(folder, "out"))).toBe(false);
    const { stdout } = await specwright(folder, "generate", "--dry-run");
    expect(withoutTime([stdout.trimEnd().split("\n").at(-1) ?? ""])).toEqual([
      `out: dry run, nothing written: ${report.created.length} created in T.`,
    ]);
    await json(folder, "generate");
    writeTree(folder, { "spec.yaml": spec() + addedOperation, "out/README.md": "mine\n" });
    const before = readTree(join(folder, "out"));
    expect(await json(folder, "generate", "--dry-run")).toMatchObject({
      created: ["src/operations/add-pet.ts"],
      diagnostics: [{ code: "output-edited" }],
    });
    writeTree(folder, { "out/src/operations/add-pet.ts": "mine\n" });
    expect((await specwright(folder, "generate", "--dry-run")).stderr).toContain(
      "error output-foreign-file ",
    );
    expect(readTree(join(folder, "out"))).toEqual({
      ...before,
      "src/operations/add-pet.ts": "mine\n",
    });
  });

  it("is checked: a hand-edited file is shown as a diff, then overwritten with a warning", async () => {
    const folder = project();
    await json(folder, "generate");
    const clean = await specwright(folder, "check", "--no-verify");
    expect(clean).toMatchObject({ code: 0, stderr: "" });
    expect(clean.stdout).toMatch(/^out is up to date: \d+ files in [\d.]+ m?s\.\n$/);

    appendFileSync(join(folder, "out/README.md"), "mine\n");
    const stale = await specwright(folder, "check", "--no-verify");
    expect(stale.code).toBe(1);
    expect(stale.stdout).toMatch(/^--- a\/out\/README.md\n\+\+\+ b\/out\/README.md\n@@ /);
    expect(stale.stdout).toMatch(/\n-mine\n\nM out\/README.md \(changed by hand\)\n$/);
    expect(stale.stderr).toBe(
      "error output-stale `out` is not up to date: 0 to create, 1 to update, 0 to remove\n" +
        "  hint: Run `specwright generate`.\n",
    );
    const quiet = await specwright(folder, "check", "--no-verify", "--quiet");
    expect(quiet).toEqual({ ...stale, stdout: "" });

    const repaired = await specwright(folder, "generate", "--no-verify");
    expect(repaired.code).toBe(0);
    expect(repaired.stderr).toMatch(
      /^warning output-edited `out\/README.md` was changed by hand and is overwritten\n/,
    );
    expect(repaired.stdout).toMatch(
      /^M out\/README.md\nout: 1 updated, \d+ unchanged in [\d.]+ m?s\.\n$/,
    );
  });

  it("has a foreign file in its way, which is refused until it is forced", async () => {
    const folder = project();
    writeTree(folder, { "out/README.md": "mine\n" });
    const refused = await specwright(folder, "generate", "--no-verify");
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(
      /^error output-foreign-file `out\/README.md` is in the way and is not ours to replace\n/,
    );
    expect(refused.stderr).not.toContain("--force");
    expect(readTree(join(folder, "out"))).toEqual({ "README.md": "mine\n" });
    const forced = await json(folder, "generate", "--force");
    expect(forced).toMatchObject({ ok: true, updated: ["README.md"], foreign: ["README.md"] });
  });
});

describe("several documents", () => {
  const apis = [
    { spec: "spec.yaml", output: "one" },
    { spec: "other.yaml", output: "two" },
  ];
  const several = (tree: Readonly<Record<string, string>> = {}) =>
    project({
      "specwright.config.json": JSON.stringify({ verify: false, apis }),
      "other.yaml": spec() + addedOperation,
      ...tree,
    });

  it("are generated in one run, with one report", async () => {
    const folder = several();
    const { code, stdout, stderr } = await specwright(folder, "generate");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const summaries = stdout.split("\n").filter((line) => / in [\d.]+ m?s\./.test(line));
    expect(withoutTime(summaries)).toEqual([
      expect.stringMatching(
        /^one: \d+ created in T\. Next: import { createClient } from one\/index\.ts\.$/,
      ),
      expect.stringMatching(
        /^two: \d+ created in T\. Next: import { createClient } from two\/index\.ts\.$/,
      ),
      "2 documents: all done in T.",
    ]);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(summaries.at(-1));
    const again = await jsonReport(folder, "check");
    expect(again.apis).toMatchObject([
      { spec: "spec.yaml", output: "one", upToDate: true },
      { spec: "other.yaml", output: "two", upToDate: true },
    ]);
  });

  it("are recalled one by one", async () => {
    const folder = several();
    await jsonReport(folder, "generate");
    appendFileSync(join(folder, "spec.yaml"), addedOperation);
    const { apis: reports } = await jsonReport(folder, "generate");
    expect(reports).toMatchObject([
      { recalled: false, created: ["operations/add-pet.ts"] },
      { recalled: true, created: [] },
    ]);
  });

  it("do not suffer from each other's mistakes", async () => {
    const folder = several({ "spec.yaml": spec().replace("type: object", "type: objekt") });
    const { code, stdout, stderr } = await specwright(folder, "generate", "--strict");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^spec\.yaml:\d+:\d+ error /);
    expect([existsSync(join(folder, "one")), existsSync(join(folder, "two"))]).toEqual([
      false,
      true,
    ]);
    expect(withoutTime([stdout.trimEnd().split("\n").at(-1) ?? ""])).toEqual([
      "2 documents: 1 failed in T.",
    ]);
    const report = await jsonReport(folder, "check", "--strict");
    expect(report).toMatchObject({
      ok: false,
      apis: [
        { spec: "spec.yaml", upToDate: false, unchanged: [] },
        { spec: "other.yaml", upToDate: true },
      ],
    });
    expect(report.diagnostics).toHaveLength(1);
  });

  it("are one where the command line names one", async () => {
    const folder = several();
    expect((await json(folder, "other.yaml")).output).toBe("two");
    expect(existsSync(join(folder, "one"))).toBe(false);
  });
});

describe("a specification that is wrong", () => {
  const wrong = spec()
    .replace("type: object", "type: objekt")
    .replace("schemas/Pet'", "schemas/Pat'");

  it("gives diagnostics with places, exit code 1 and no file", async () => {
    const folder = project({ "spec.yaml": wrong });
    const { code, stdout, stderr } = await specwright(folder, "generate", "--strict");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const [last, ...lines] = stderr
      .split("\n")
      .filter((line) => !line.startsWith(" ") && line !== "")
      .toReversed();
    expect(last).toBe(
      "2 errors, nothing written. --keep-going would leave out `#/components/schemas/Pet`, GET /pets.",
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^spec\.yaml:\d+:\d+ error [a-z-]+ /);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("gives the same as JSON", async () => {
    const report = await json(project({ "spec.yaml": wrong }), "check", "--strict");
    expect(report).toMatchObject({ ok: false, command: "check", bug: null, differences: [] });
    expect(report.diagnostics).toHaveLength(2);
  });

  it("is made right where that leaves no doubt, with a warning", async () => {
    const folder = project({ "spec.yaml": wrong });
    const { code, stderr } = await specwright(folder, "generate");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^spec\.yaml:\d+:\d+ warning schema-type-unknown [^]*\n {2}mended: /);
    expect((await specwright(folder, "check")).code).toBe(0);
    expect((await specwright(folder, "check", "--strict")).code).toBe(1);
  });

  it("gives a client of the rest, and the same again", async () => {
    const late = addedOperation.replace(
      "Added }",
      "Added, headers: { A: { schema: { $dynamicRef: '#nothing' } } } }",
    );
    const folder = project({ "spec.yaml": spec() + late });
    const warned =
      /^spec\.yaml:\d+:\d+ warning schema-anchor-unresolved [^]* warning left-out POST \/pets /;
    const first = await specwright(folder, "generate", "--keep-going");
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining("list-pets.ts")]);
    expect(first.stdout).not.toContain("add-pet.ts");
    for (const command of ["generate", "check"]) {
      const again = await specwright(folder, command, "--keep-going");
      expect(again).toMatchObject({ code: 0, stderr: first.stderr });
      expect(again.stderr).toMatch(warned);
    }
    const refused = await specwright(folder, "check");
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining(" error ")]);
  });

  it("gives a hint at what --keep-going would leave out", async () => {
    const late = addedOperation.replace(
      "operationId: addPet",
      "parameters: [{ name: a, in: nowhere, schema: {} }]",
    );
    const folder = project({ "spec.yaml": spec() + late });
    const { stderr } = await specwright(folder, "generate");
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(
      "1 error, nothing written. --keep-going would leave out POST /pets.",
    );
    const hopeless = project({ "spec.yaml": spec().replace("info:", "info: {}\ninfo:") });
    expect((await specwright(hopeless, "generate")).stderr).toMatch(
      /\n1 error, nothing written\.\n$/,
    );
  });

  it("has one paragraph for the same mistake in many places, and each of them as JSON", async () => {
    const schemas = Array.from({ length: 45 }, (_, index) => `    S${index}: { type: objekt }\n`);
    const responses = Array.from(
      { length: 45 },
      (_, index) => `        r${index}: { description: A }\n`,
    );
    const text = spec().replace("paths:\n", `${schemas.join("")}paths:\n`);
    const repeated = project({ "spec.yaml": text });
    const same = await specwright(repeated, "generate");
    expect(same.stderr.match(/^.*(?:schema-type-unknown|S\d+| more;).*$/gm)).toEqual([
      "warning schema-type-unknown: 45 places",
      "  spec.yaml:7:17 at #/components/schemas/S0/type",
      "  spec.yaml:8:17 at #/components/schemas/S1/type",
      "  spec.yaml:9:17 at #/components/schemas/S2/type",
      "  and 42 more; --verbose shows all",
    ]);
    const machine = await specwright(repeated, "generate", "--json");
    expect(machine.stdout.match(/"code": "schema-type-unknown"/g)).toHaveLength(45);
    const strict = await specwright(repeated, "generate", "--strict");
    expect(strict.stderr).toMatch(
      /^error schema-type-unknown: 45 places\n[^]*\n45 errors, nothing written\./,
    );
    const others = spec().replace("        '200':\n", `${responses.join("")}        '200':\n`);
    const folder = project({ "spec.yaml": others });
    const { stderr } = await specwright(folder, "generate");
    expect(stderr.split("\n")[0]).toBe("warning response-status-unknown: 45 places");
    const all = await specwright(folder, "generate", "--verbose", "--force");
    expect(all.stderr.match(/^spec\.yaml:\d+:9 warning response-status-unknown /gm)).toHaveLength(
      45,
    );
  });

  it("gives no client when nothing is left", async () => {
    const text = `openapi: 3.1.0
info: { title: A, version: a }
paths: { /a: { get: { parameters: [{ name: a, in: nowhere, schema: {} }], responses: {} } } }
`;
    const folder = project({ "spec.yaml": text });
    const { code, stdout, stderr } = await specwright(folder, "generate", "--keep-going");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("error nothing-left ");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("is not there", async () => {
    const { code, stderr } = await specwright(project(), "generate", "--spec", "none.yaml");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error spec-unreadable /);
  });
});

describe("a word that is almost right", () => {
  const cases: readonly [line: string, code: string, hint: string][] = [
    ["generate spek.yaml", "spec-unreadable", "Did you mean `spec.yaml`?"],
    ["-i ./sub/opnapi.json -o out", "spec-unreadable", "Did you mean `sub/openapi.json`?"],
    ["sub/ -o out", "spec-unreadable", "Did you mean `sub/openapi.json`?"],
    [
      "spec.yaml --overlay overlai.yaml",
      "openapi-overlay-unreadable",
      "Did you mean `overlay.yaml`?",
    ],
    [
      "generate --config specwright.confg.json",
      "configuration-unreadable",
      "Did you mean `specwright.config.json`?",
    ],
    ["spec.yaml --templates template", "overlay-unreadable", "Did you mean `templates`?"],
    [
      "localhost:3000/spec.yaml -o out",
      "spec-unreadable",
      "Did you mean `http://localhost:3000/spec.yaml`?",
    ],
  ];
  it.each(cases)("%s", async (line, code, hint) => {
    const folder = project({ "sub/openapi.json": "{}", "overlay.yaml": "", "templates/a": "" });
    const ended = await specwright(folder, ...line.split(" "));
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(new RegExp(`^error ${code} `));
    expect(ended.stderr).toContain(`  hint: ${hint}\n`);
  });
});

describe("without a word", () => {
  it("says what to do next, with what is there", async () => {
    const folder = temporaryFolder();
    const told = async () => {
      const { code, stdout, stderr } = await specwright(folder);
      expect([code, stdout]).toEqual([2, ""]);
      return [...stderr.matchAll(/^ {2}npx (.*?) {3}/gm)].map(([, command]) => command);
    };
    expect(await told()).toEqual([
      "specwright openapi.yaml -o src/api",
      "specwright init",
      "specwright --help",
    ]);
    writeTree(folder, { "pets.openapi.yml": "", "b.yaml": "" });
    expect(await told()).toEqual([
      "specwright pets.openapi.yml -o src/api",
      "specwright init",
      "specwright --help",
    ]);
    writeTree(folder, { "specwright.config.json": "{}" });
    expect(await told()).toEqual(["specwright generate", "specwright check", "specwright --help"]);
  });
});

describe("sources", () => {
  it("are what is written by default, with advice on their imports", async () => {
    const folder = project({}, { configured: false });
    const { code, stdout } = await specwright(folder, "spec.yaml", "-o", "out");
    const lines = stdout.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines.at(-2)).toMatch(/^Imports have no extension, /);
    const paths = Object.keys(readTree(join(folder, "out"))).map((path) => path.split("/")[0]);
    expect([...new Set(paths)]).toEqual([
      ".specwright.json",
      "client.ts",
      "index.ts",
      "models",
      "operations",
      "runtime",
    ]);
    const stripped = ["spec.yaml", "-o", "out", "--import-extension", "ts"];
    const again = await specwright(folder, ...stripped);
    expect(again.stdout).not.toContain("Imports ");
    expect(readFileSync(join(folder, "out/index.ts"), "utf8")).toContain('from "./client.ts";');
    expect((await specwright(folder, "check", ...stripped)).code).toBe(0);
    const wrong = await specwright(folder, ...stripped, "--layout", "package");
    expect(wrong.stderr).toMatch(/^error import-extension-unsuitable /);
  });
});

describe("watching", () => {
  it("generates again after each change, and survives mistakes", async () => {
    const folder = project({
      "specwright.config.json": JSON.stringify({ ...configuration, templates: ["overlay"] }),
      "spec.yaml": spec("pet.yaml"),
      "pet.yaml": "type: object\n",
      "overlay/README.md.hbs": "# One\n",
    });
    const program = join(await builtProgram(), "dist/cli.js");
    const child = spawn(process.execPath, [program, "generate", "--watch"], { cwd: folder });
    onTestFinished(() => void child.kill());
    let told = "";
    const listen = (text: string) => {
      told += text;
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    const waiting = async (times: number) => {
      await vi.waitFor(() => expect(told.split("Waiting for changes …").length - 1).toBe(times), {
        timeout: 60_000,
        interval: 50,
      });
    };
    const out = (path: string) => readFileSync(join(folder, "out", path), "utf8");

    await waiting(1);
    const untouched = statSync(join(folder, "out/src/index.ts"), { bigint: true }).mtimeNs;
    writeTree(folder, { "pet.yaml": "type: object\ndescription: Changed\n" });
    await waiting(2);
    expect(out("src/models/pet.ts")).toContain("Changed");
    expect(statSync(join(folder, "out/src/index.ts"), { bigint: true }).mtimeNs).toBe(untouched);

    writeTree(folder, { "overlay/README.md.hbs": "# Two\n" });
    await waiting(3);
    expect(out("README.md")).toBe("# Two\n");

    writeTree(folder, { "pet.yaml": "type: [object\n" });
    await waiting(4);
    expect(told).toMatch(/pet\.yaml:\d+:\d+ error yaml-syntax /);
    expect(out("src/models/pet.ts")).toContain("Changed");

    writeTree(folder, { "pet.yaml": "type: object\ndescription: Mended\n" });
    await waiting(5);
    expect(out("src/models/pet.ts")).toContain("Mended");

    const manifest = { ...configuration, templates: ["overlay"], package: { name: "renamed" } };
    writeTree(folder, { "specwright.config.json": JSON.stringify(manifest) });
    await waiting(6);
    expect(out("package.json")).toContain('"renamed"');
    expect(child.exitCode).toBe(null);
  });
});

describe("a header", () => {
  it("is sent, and left nowhere", async () => {
    const server = await startLoopbackServer((_request, response) => response.end(spec()));
    onTestFinished(() => server.close());
    const folder = project({}, { configured: false });
    const { host } = new URL(server.url);
    const given = [`${server.url}/spec.yaml`, "-o", "out", "--allow-remote", host];
    const header = ["--header", "Authorization: Bearer s3cret"];
    const first = await specwright(folder, ...given, ...header);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(server.requests[0]?.headers.authorization).toBe("Bearer s3cret");
    const broken = await specwright(
      folder,
      `${server.url}/spec.yaml`,
      ...header,
      "--header=B: s3cret",
    );
    const told = await specwright(folder, ...given, ...header, "--json");
    const everything = [readTree(folder), first, broken, told].map((part) => JSON.stringify(part));
    expect(everything.filter((text) => text.includes("s3cret"))).toEqual([]);
  });
});

describe("the configuration", () => {
  it("is the key of package.json, and the command line wins", async () => {
    const manifest = { specwright: { spec: "spec.yaml", output: "from-manifest", verify: false } };
    const folder = project({ "package.json": JSON.stringify(manifest) }, { configured: false });
    expect((await json(folder, "generate")).output).toBe("from-manifest");
    expect((await json(folder, "generate", "--output", "from-line")).output).toBe("from-line");
    expect(existsSync(join(folder, "from-line/index.ts"))).toBe(true);
  });

  it("is refused with its place: exit code 1", async () => {
    const folder = project({ "specwright.config.json": '{\n  "speck": "spec.yaml"\n}\n' });
    const { code, stderr } = await specwright(folder, "generate");
    expect(code).toBe(1);
    expect(stderr).toBe(
      "specwright.config.json:2:3 error configuration-key-unknown there is no key `speck` here\n" +
        "  at #/speck\n  hint: Did you mean `spec`?\n",
    );
  });

  it("is a module with code, whose runs are never recalled", async () => {
    const module = `export default {
      spec: "../spec.yaml",
      output: "../out",
      verify: false,
      transformModel: (model) => ({
        ...model,
        operations: model.operations.filter((operation) => !operation.deprecated),
      }),
    };\n`;
    const folder = project({
      "config/specwright.mjs": module,
      "spec.yaml": spec() + addedOperation + "      deprecated: true\n",
    });
    const given = ["generate", "--config", "config/specwright.mjs"] as const;
    const report = await json(folder, ...given);
    expect(report.created).toContain("operations/list-pets.ts");
    expect(report.created).not.toContain("operations/add-pet.ts");
    expect(await json(folder, ...given)).toMatchObject({ recalled: false, created: [] });
  });

  it("is a module whose code fails, which is not our bug", async () => {
    const module =
      "export default { spec: 'spec.yaml', output: 'out',\n  transformModel: () => { throw new Error('no'); } };";
    const folder = project({ "c.mjs": module });
    const { code, stderr } = await specwright(folder, "generate", "--config", "c.mjs");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^c\.mjs:2:33 error transform-failed `transformModel` threw an error: no\n/,
    );
  });
});

function withoutTime(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/ in [\d.]+ m?s\./, " in T."));
}

describe("the program", () => {
  it("that has a bug says so with its stack: exit code 70", async () => {
    const broken = await copyOfProgram();
    replaceInProgram(
      broken,
      "async function generate(",
      "async function generate() { undefined.x; } async function replaced(",
    );
    const folder = project();
    const { code, stdout, stderr } = await run(broken, folder, ["generate"]);
    expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
    expect(stderr).toMatch(/^TypeError: Cannot read properties of undefined .*\n {4}at /);
    expect(stderr).toMatch(/This is a bug in specwright\. Please report it/);
    const told = await run(broken, folder, ["generate", "--json"]);
    expect(told.code).toBe(70);
    expect(JSON.parse(told.stdout)).toMatchObject({
      ok: false,
      diagnostics: [],
    });
    expect(told.stdout).toMatch(/\n {2}"bug": "TypeError: /);
  });

  it("does not mind when nobody reads its report", async () => {
    const program = join(await builtProgram(), "dist/cli.js");
    const child = spawn(process.execPath, [program, "--help"]);
    child.stdout.destroy();
    const errors: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => errors.push(text));
    expect(await once(child, "close")).toEqual([0, null]);
    expect(errors).toEqual([]);
  });
});

/** A copy that may be broken, beside the program, so that it finds the same libraries. */
/** Replaces the only occurrence of a text in the bundle of a program. */
function replaceInProgram(program: string, text: string, replacement: string): void {
  const folder = join(program, "dist/chunks");
  const files = readdirSync(folder).map((file) => join(folder, file));
  const [found = "", ...others] = files.filter((file) => readFileSync(file, "utf8").includes(text));
  expect(others).toEqual([]);
  writeFileSync(found, readFileSync(found, "utf8").replace(text, replacement));
}

async function copyOfProgram(): Promise<string> {
  const program = await builtProgram();
  const copy = mkdtempSync(join(dirname(program), "copy-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  cpSync(program, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}
