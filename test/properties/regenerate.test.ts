import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { json, specwright } from "../support/command-line.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const scim = fileURLToPath(new URL("../../spec/scim.yaml", import.meta.url));

const addedOperation = `  /api/v2/scim/v2/me:
    get:
      tags: [Users]
      summary: Read oneself
      operationId: getScimV2Me
      responses:
        "200": { $ref: "#/components/responses/User" }

components:
`;

/** The files of ours that speak of every operation, or of those of its tag. */
const lists = ["README.md", "reference/api.md", "reference/users.md", "src/index.ts"];

/** Files of somebody else, in the folder of the package. */
const foreign = {
  "generated/NOTES.md": "mine\n",
  "generated/src/operations/own-operation.ts": "export const own = 1;\n",
  "generated/dist/index.js": "// built\n",
};

let made: string;

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), "specwright-"));
  await makeProject(made);
});

afterAll(() => {
  rmSync(made, { recursive: true, force: true });
});

describe("a package of this repository", () => {
  test("shows what was changed by hand, and puts it right", async () => {
    const folder = project();
    const path = "src/operations/get-scim-v2-user.ts";
    const edited = join(folder, "generated", path);
    const original = readFileSync(edited, "utf8");
    const changed = original.replace('method: "GET",', 'method: "POST",');
    expect(changed).not.toBe(original);
    writeFileSync(edited, changed);

    const { code, stdout } = await specwright(folder, "check");
    expect(code).toBe(1);
    expect(hunksOf(stdout)).toEqual([
      `--- a/generated/${path}`,
      `+++ b/generated/${path}`,
      '-  method: "POST",',
      '+  method: "GET",',
    ]);
    expect(readFileSync(edited, "utf8")).toBe(changed);

    expect(await json(folder, "generate")).toMatchObject({
      created: [],
      updated: [path],
      removed: [],
      diagnostics: [{ severity: "warning" }],
    });
    expect(readFileSync(edited, "utf8")).toBe(original);
    expect(await specwright(folder, "check")).toMatchObject({ code: 0, stderr: "" });
  });

  test("takes in an operation and lets it go, and touches nothing else", async () => {
    const folder = project();
    writeTree(folder, foreign);
    const original = readTree(join(folder, "generated"));
    const before = stateOf(folder);

    const spec = join(folder, "spec/scim.yaml");
    const text = readFileSync(spec, "utf8");
    writeFileSync(spec, text.replace(/^components:\n/m, addedOperation));
    const added = await json(folder, "generate");
    expect(added).toMatchObject({
      ok: true,
      created: ["src/operations/get-scim-v2-me.ts"],
      updated: lists,
      removed: [],
      diagnostics: [],
    });
    const between = stateOf(folder);
    expect(changesOf(before, between)).toEqual(
      [...added.created, ...lists, ".specwright.json"].map(inPackage).toSorted(),
    );

    writeFileSync(spec, text);
    expect(await json(folder, "generate")).toMatchObject({
      ok: true,
      created: [],
      updated: lists,
      removed: added.created,
      diagnostics: [],
    });
    expect(changesOf(between, stateOf(folder))).toEqual(changesOf(before, between));
    expect(readTree(join(folder, "generated"))).toEqual(original);
  });

  test("leaves foreign files alone, whatever is asked for", async () => {
    const folder = project();
    writeTree(folder, foreign);
    const before = stateOf(folder);
    for (const command of [["check"], ["generate", "--force"]]) {
      expect(await specwright(folder, ...command)).toMatchObject({ code: 0, stderr: "" });
    }
    const after = stateOf(folder);
    const own = changesOf(before, after).filter((path) => path in foreign);
    expect(own).toEqual([]);
    expect(readTree(folder)).toMatchObject(foreign);
  });
});

/** A folder of the test's own with the specification and its package. */
function project(): string {
  const folder = temporaryFolder();
  cpSync(made, folder, { recursive: true });
  return folder;
}

/** Makes what the tests have copies of, with a place for caches. */
async function makeProject(folder: string): Promise<void> {
  const configuration = {
    spec: "spec/scim.yaml",
    output: "generated",
    layout: "package",
    verify: false,
  };
  writeTree(folder, {
    "package.json": JSON.stringify({ specwright: configuration }),
    "node_modules/.package-lock.json": "{}",
  });
  mkdirSync(join(folder, "spec"));
  copyFileSync(scim, join(folder, "spec/scim.yaml"));
  expect(await specwright(folder, "generate", "--quiet")).toMatchObject({ code: 0, stderr: "" });
}

/** When, and as which file, each file of the package was written. */
function stateOf(folder: string): ReadonlyMap<string, string> {
  const paths = Object.keys(readTree(folder)).filter((path) => path.startsWith("generated/"));
  return new Map(
    paths.map((path) => {
      const { mtimeNs, ino } = statSync(join(folder, path), { bigint: true });
      return [path, `${mtimeNs} ${ino}`];
    }),
  );
}

/** The files that were created, written or removed. */
function changesOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path)).toSorted();
}

function inPackage(path: string): string {
  return `generated/${path}`;
}

/** The lines of a unified diff that name a file, or differ. */
function hunksOf(diff: string): readonly string[] {
  return diff.split("\n").filter((line) => /^[-+]/.test(line));
}
