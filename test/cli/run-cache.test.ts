import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompletedRun, RunIdentity } from "../../generator/cli/run-cache.js";
import { createRunCache } from "../../generator/cli/run-cache.js";
import { fingerprintText } from "../../generator/load/fingerprint.js";
import { fingerprintProgram } from "../../generator/load/program.js";
import { openDiskCache } from "../../generator/write/disk-cache.js";
import { manifestOf } from "../../generator/write/compare-files.js";
import { writeFiles } from "../../generator/write/write-files.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

describe("a run that ended well", () => {
  it("is recalled when nothing has changed", async () => {
    const { folder, run } = await remembered();
    expect(await open(folder).recall()).toEqual(run);
  });

  it("is recalled when only files have changed that are not ours", async () => {
    const { folder, run } = await remembered();
    writeTree(folder, { "out/notes.md": "mine", "other.txt": "x", "out/src/mine.ts": "x" });
    expect(await open(folder).recall()).toEqual(run);
  });

  it("is recalled when its output was checked out with other line ends", async () => {
    const { folder, run } = await remembered();
    writeFileSync(join(folder, "out/README.md"), "# A\r\n");
    expect(await open(folder).recall()).toEqual(run);
  });

  type Change = (folder: string) => void;
  const append =
    (path: string): Change =>
    (folder) =>
      appendFileSync(join(folder, path), " ");
  const changes: readonly [title: string, change: Change][] = [
    ["the specification", append("spec.yaml")],
    ["a file that the specification refers to", append("parts/user.yaml")],
    ["the specification being gone", (folder) => rmSync(join(folder, "spec.yaml"))],
    ["a template of an overlay", append("overlay/model.ts.hbs")],
    ["a template in a folder of an overlay", append("overlay/partials/jsdoc.hbs")],
    ["a new template in an overlay", (folder) => writeTree(folder, { "overlay/new.hbs": "" })],
    ["a template that is gone", (folder) => rmSync(join(folder, "overlay/model.ts.hbs"))],
    [
      "a template that has another name",
      (folder) => renameSync(join(folder, "overlay/model.ts.hbs"), join(folder, "overlay/tag.hbs")),
    ],
    ["the code of the program", append("program/dist/cli.js")],
    ["a schema of the program", append("program/dist/load/schema.json")],
    ["a template of the program", append("program/templates/model.ts.hbs")],
    ["the manifest of the program", append("program/package.json")],
    [
      "the version of a library",
      (folder) =>
        writeTree(folder, { "program/node_modules/a/package.json": '{"version":"1.0.1"}' }),
    ],
    [
      "the version of a library that is installed further up",
      (folder) => writeTree(folder, { "node_modules/@s/b/package.json": '{"version":"2.0.1"}' }),
    ],
    ["a library that is gone", (folder) => rmSync(join(folder, "node_modules/@s/b/package.json"))],
    ["a generated file", append("out/README.md")],
    ["a generated file that is gone", (folder) => rmSync(join(folder, "out/src/a.ts"))],
    ["the manifest of the output", append("out/.specwright.json")],
    ["the output being gone", (folder) => rmSync(join(folder, "out"), { recursive: true })],
    [
      "a generated file that is a link now",
      (folder) => {
        renameSync(join(folder, "out/README.md"), join(folder, "README.md"));
        symlinkSync(join(folder, "README.md"), join(folder, "out/README.md"));
      },
    ],
    [
      "a folder of ours that is a link now",
      (folder) => {
        renameSync(join(folder, "out/src"), join(folder, "src"));
        symlinkSync(join(folder, "src"), join(folder, "out/src"));
      },
    ],
    [
      "a run that was interrupted",
      (folder) => writeTree(folder, { "out/.specwright.pending.json": "{}" }),
    ],
    [
      "a temporary file",
      (folder) => writeTree(folder, { "out/src/.specwright-0123456789ab-0.tmp": "" }),
    ],
    ["the cache being gone", (folder) => rmSync(join(folder, "cache"), { recursive: true })],
    [
      "the record being cut off",
      (folder) => {
        const cache = join(folder, "cache");
        const paths = readdirSync(cache, { recursive: true, encoding: "utf8" });
        for (const path of paths.map((name) => join(cache, name))) {
          if (statSync(path).isFile()) truncateSync(path, 50);
        }
      },
    ],
  ];
  it.each(changes)("is not recalled after a change of %s", async (_, change) => {
    const { folder } = await remembered();
    change(folder);
    expect(await open(folder).recall()).toBe(null);
  });

  const others: readonly [title: string, other: Partial<RunIdentity>][] = [
    ["Node", { runtime: "v20.0.1" }],
    ["settings", { settings: { spec: "spec.yaml", output: "out", verify: true } }],
    ["a working directory", { workingDirectory: "/elsewhere" }],
  ];
  it.each(others)("is not recalled with another one of %s", async (_, other) => {
    const { folder } = await remembered();
    expect(await open(folder, other).recall()).toBe(null);
  });
});

describe("a run is not remembered", () => {
  it("when a template was changed while it was at work", async () => {
    const { folder, run } = await prepared();
    const remember = open(folder).begin(run.templates);
    appendFileSync(join(folder, "overlay/model.ts.hbs"), "x");
    await remember(run);
    expect(await open(folder).recall()).toBe(null);
  });

  it("with a text that the specification no longer has", async () => {
    const { folder, run } = await prepared();
    const remember = open(folder).begin(run.templates);
    appendFileSync(join(folder, "spec.yaml"), "x");
    await remember(run);
    expect(await open(folder).recall()).toBe(null);
  });

  it("when nobody said what it has read", async () => {
    const { folder, run } = await prepared();
    await open(folder).begin(run.templates)({ ...run, sources: [] });
    expect(await open(folder).recall()).toBe(null);
  });

  it("when an overlay is partly behind a link to a folder", async () => {
    const { folder, run } = await prepared();
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "overlay/linked"));
    await open(folder).begin(run.templates)(run);
    expect(await open(folder).recall()).toBe(null);
  });
});

const files = [
  { path: "README.md", text: "# A\n" },
  { path: "src/a.ts", text: "a\n" },
];

async function prepared() {
  const folder = temporaryFolder();
  const specs = { "spec.yaml": "openapi: 3.1.0\n", "parts/user.yaml": "type: object\n" };
  writeTree(folder, {
    ...specs,
    "overlay/model.ts.hbs": "m",
    "overlay/partials/jsdoc.hbs": "p",
    "program/package.json": '{"version":"1.0.0","dependencies":{"a":"1","@s/b":"2"}}',
    "program/dist/cli.js": "c",
    "program/dist/load/schema.json": "s",
    "program/templates/model.ts.hbs": "t",
    "program/node_modules/a/package.json": '{"version":"1.0.0"}',
    "node_modules/@s/b/package.json": '{"version":"2.0.0"}',
  });
  await writeFiles(join(folder, "out"), files);
  const run: CompletedRun = {
    output: "out",
    templates: ["overlay"],
    sources: Object.entries(specs).map(([path, text]) => {
      return { location: join(folder, path), fingerprint: fingerprintText(text) };
    }),
    manifest: manifestOf(files),
    files: files.map((file) => file.path),
    runtimeFiles: [],
    warnings: [],
  };
  return { folder, run };
}

async function remembered() {
  const { folder, run } = await prepared();
  await open(folder).begin(run.templates)(run);
  return { folder, run };
}

function open(folder: string, other: Partial<RunIdentity> = {}) {
  const identity: RunIdentity = {
    workingDirectory: folder,
    runtime: "v20.0.0",
    settings: { spec: "spec.yaml", output: "out" },
    ...other,
  };
  const program = { root: join(folder, "program"), code: join(folder, "program/dist") };
  const cache = openDiskCache(join(folder, "cache"));
  const read = (): string | null => fingerprintProgram(program);
  return createRunCache(identity, cache, { fingerprint: read(), read });
}
