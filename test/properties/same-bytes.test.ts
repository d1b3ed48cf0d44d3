import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseYaml } from "@redocly/openapi-core";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import { checkFiles } from "../../generator/write/check-files.js";
import { writeFiles } from "../../generator/write/write-files.js";
import { loadSpec } from "../spec/load.js";
import { specwright } from "../support/command-line.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";
import type { Tree } from "../support/temporary-folder.js";
import { printShuffled } from "./shuffle.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = fileURLToPath(new URL("../../", import.meta.url));
const scim = join(root, "spec/scim.yaml");
const hostile = join(root, "test/golden/hostile-text/spec.yaml");
const text = readFileSync(scim, "utf8");
const document = loadSpec("scim.yaml");

describe("in one process", () => {
  let first: readonly PackageFile[];

  beforeAll(async () => {
    first = await generateFrom(scim);
  });

  test("the files have relative paths, each once, in order", () => {
    const paths = first.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].toSorted());
    expect(paths.filter((path) => /^\/|\\|^\w:|(^|\/)\.\.?(\/|$)/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith("src/operations/"))).toHaveLength(34);
  });

  test("the same specification gives the same bytes again", async () => {
    expect(await generateFrom(scim)).toEqual(first);
  });

  test("another specification before it, or beside it, changes nothing", async () => {
    const other = await generateFrom(hostile);
    expect(await Promise.all([generateFrom(hostile), generateFrom(scim)])).toEqual([other, first]);
    expect(other).not.toEqual(first);
  });

  test("what was written is what is checked", async () => {
    const folder = temporaryFolder();
    const { created } = await writeFiles(folder, first);
    expect(created).toHaveLength(first.length);
    expect(await checkFiles(folder, first)).toMatchObject({
      upToDate: true,
      unchanged: created,
      differences: [],
    });
  });

  test.each<[title: string, text: string]>([
    ["paths, components and responses may stand in any order", printShuffled(document, 1)],
    ["and in any other order", printShuffled(document, 2)],
    ["and in another one", printShuffled(document, 3)],
    ["lines may end as on Windows", text.replaceAll("\n", "\r\n")],
  ])("%s", async (_title, given) => {
    expect(given).not.toBe(JSON.stringify(document));
    expect(given).not.toBe(text);
    expect(parseYaml(given)).toEqual(document);
    // In one folder, since the name of the specification is part of the output.
    const folder = temporaryFolder();
    const spec = join(folder, "scim.yaml");
    writeTree(folder, { "scim.yaml": text });
    const want = await generateFrom(spec);
    writeTree(folder, { "scim.yaml": given });
    expect(await generateFrom(spec)).toEqual(want);
  });
});

describe("in a process of its own", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("neither the folder nor what is set up around it matters", async () => {
    const plain = await outputOf({ "spec/scim.yaml": text });
    vi.stubEnv("TZ", "Pacific/Chatham").stubEnv("LC_ALL", "tr_TR.UTF-8");
    const around = {
      "spec/scim.yaml": printShuffled(document, 4),
      ".prettierrc": '{ "printWidth": 40, "useTabs": true, "semi": false }\n',
      ".editorconfig": "root = true\n[*]\nindent_size = 8\nend_of_line = crlf\n",
      "tsconfig.json": '{ "compilerOptions": { "strict": false } }\n',
    };
    expect(await outputOf(around, "a b/ü")).toEqual(plain);
    expect(Object.keys(plain)).toContain("operations/get-scim-v2-user.ts");
  });
});

function generateFrom(spec: string): Promise<readonly PackageFile[]> {
  return generate({ spec, layout: "package", verify: false });
}

/** What the program writes in a folder of these files, which may lie deeper in another one. */
async function outputOf(files: Tree, deeper = "."): Promise<Tree> {
  const folder = join(temporaryFolder(), deeper);
  writeTree(folder, files);
  const given = ["--spec", "spec/scim.yaml", "--output", "out", "--no-verify", "--quiet"];
  expect(await specwright(folder, "generate", ...given)).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  return readTree(join(folder, "out"));
}
