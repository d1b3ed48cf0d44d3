import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/run-command.js";
import { readTree } from "../support/temporary-folder.js";
import { blocksOf, readPage, root, sectionsOf } from "./markdown.js";

/**
 * Runs every command of the quick starts as a reader would copy it: in a fresh clone of the last commit, and in empty
 * folders beside it. They build on each other, so they run in the order of the page.
 */
const place = mkdtempSync(join(tmpdir(), "specwright-readme-"));
const clone = join(place, "specwright");
const document = join(root, "test/golden/parameters/spec.yaml");

/** `.ci/run` runs these in a checkout of its own; they take minutes. */
const ranByCi = ["npm ci && npm test"];

beforeAll(async () => {
  await run("git", ["clone", "--quiet", root, clone], place);
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const quickStarts = new Map(
  sectionsOf(readPage("README.md")).flatMap(({ heading, text }) =>
    heading.startsWith("Quick start") ? [[heading, blocksOf(text)] as const] : [],
  ),
);

test("every quick start is run here", () => {
  expect([...quickStarts.keys()]).toEqual([
    "Quick start in a clone",
    "Quick start in your project",
    "Quick start with the SCIM client",
    "Quick start with templates",
    "Quick start with a changed document",
  ]);
  const ci = readPage(".ci/run");
  for (const step of ranByCi.flatMap((line) => line.split(" && "))) {
    expect(ci).toContain(`\nstep ${step}\n`);
  }
});

describe("in a clone", () => {
  test("the client of the repository and one of one's own", async () => {
    cpSync(document, join(clone, "openapi.yaml"));
    await runBlocks(blocks("Quick start in a clone"), clone);
    expect(await run("git", ["status", "--porcelain"], clone)).toBe("?? openapi.yaml\n");
    expect(Object.keys(readTree(join(place, "my-client")))).toContain("src/index.ts");
    expect(readFileSync(join(place, "my-client/package.json"), "utf8")).not.toContain("genesys");
  });
});

describe("in a project", () => {
  const all = blocks("Quick start in your project");
  const installations = all.filter((block) => block.some((line) => line.includes("npm install")));
  const others = all.filter((block) => !installations.includes(block));

  test("there are two ways to install", () => {
    expect(installations).toHaveLength(2);
    expect(others.length).toBeGreaterThan(0);
  });

  const [fromTarball = [], fromGit = []] = installations;

  test.each([[fromTarball.at(-1), fromTarball] as const])("%s", runWith);

  // npm clones the repository, installs everything and builds: as much as all other commands of the page together.
  test.runIf(process.env["SPECWRIGHT_EVERY_CASE"]).each([[fromGit.at(-1), fromGit] as const])(
    "%s",
    runWith,
  );

  async function runWith(_: unknown, installation: readonly string[]): Promise<void> {
    const folder = emptyFolder(`project-${installations.indexOf(installation)}`);
    cpSync(document, join(folder, "openapi.yaml"));
    await runBlocks([installation, ...others], folder);
    expect(Object.keys(readTree(join(folder, "src/api")))).toContain("index.ts");
    const [, schema = ""] = /"\$schema": "(.+?)"/.exec(readPage("README.md")) ?? [];
    expect(JSON.parse(readFileSync(join(folder, schema), "utf8"))).toHaveProperty("properties");
  }

  test("with templates", async () => {
    const folder = join(place, "project-0");
    await runBlocks(blocks("Quick start with templates"), folder);
    expect(readFileSync(join(folder, "our-client/README.md"), "utf8")).toBe("# Our client\n");
  });

  test("with a changed document", async () => {
    const folder = join(place, "project-0");
    cpSync(document, join(folder, "old.yaml"));
    await runBlocks(blocks("Quick start with a changed document"), folder);
  });
});

test("the SCIM client in a project", async () => {
  const folder = emptyFolder("consumer");
  await runBlocks(blocks("Quick start with the SCIM client"), folder);
  const program =
    "import('genesys-cloud-scim').then((all) => console.log(typeof all.getScimV2User))";
  expect(await run(process.execPath, ["--eval", program], folder)).toBe("function\n");
});

function blocks(heading: string): readonly (readonly string[])[] {
  return quickStarts.get(heading) ?? [];
}

function emptyFolder(name: string): string {
  const folder = join(place, name);
  mkdirSync(folder);
  return folder;
}

async function runBlocks(lines: readonly (readonly string[])[], folder: string): Promise<void> {
  for (const line of lines.flat()) {
    if (!ranByCi.includes(line)) await run("sh", ["-c", line], folder);
  }
}
