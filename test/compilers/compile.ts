import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, setups } from "./compiler.js";

/** The package that is compiled: `generated/`, or the folder that `SPECWRIGHT_PACKAGE` names. */
const packageFolder = resolve(
  fileURLToPath(new URL("../../", import.meta.url)),
  process.env["SPECWRIGHT_PACKAGE"] ?? "generated",
);

let folder = "";

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "compilers-")));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the sources promise to compile under. */
const sourceOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
  skipLibCheck: true,
};

describe("the sources", () => {
  const platforms = ["node", "browser", "old browser"] as const;
  test.concurrent.each(setups(["5.9", "6", "7"], platforms))(
    "compile with %s",
    async (_, setup) => {
      const include = [join(packageFolder, "src/**/*.ts")];
      const project = { folder, include, options: sourceOptions };
      expect(await compile(setup, project)).toBe("");
    },
  );

  test("hold no error back", async () => {
    const sources = await filesUnder(join(packageFolder, "src"));
    expect(sources).not.toEqual([]);
    const suppressions = await Promise.all(sources.map(suppressionsIn));
    expect(suppressions.flat()).toEqual([]);
  });
});

describe("the packed declarations", () => {
  let consumer = "";

  beforeAll(async () => {
    consumer = join(folder, "consumer");
    const name = await installPacked(packageFolder, consumer);
    const text = `import * as client from ${JSON.stringify(name)};\n\nexport const names: readonly string[] = Object.keys(client);\n`;
    await writeFile(join(consumer, "package.json"), '{ "type": "module" }\n');
    await writeFile(join(consumer, "consumer.ts"), text);
  });

  test.concurrent.each(setups(["5.4", "5.9", "6", "7"], ["node", "browser"]))(
    "are understood by %s",
    async (_title, setup) => {
      // The declarations themselves are checked, too, and with them those of the platform.
      const options = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false };
      const project = { folder: consumer, include: ["consumer.ts"], options };
      expect(await compile(setup, project)).toBe("");
    },
  );
});

/** Copies what `npm pack` would publish of a package to where a consumer has it. Returns the package's name. */
async function installPacked(source: string, target: string): Promise<string> {
  const pack = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const settings = { cwd: source, shell: process.platform === "win32" };
  const { stdout } = await promisify(execFile)("npm", pack, settings);
  const [packed] = JSON.parse(stdout) as [PackedPackage]; // The documented output of npm.
  const paths = packed.files.map(({ path }) => path);
  expect(paths, "the package is built").toContainEqual(expect.stringMatching(/^dist\/.*\.d\.ts$/));
  const installed = join(target, "node_modules", packed.name);
  for (const path of paths) {
    await mkdir(dirname(join(installed, path)), { recursive: true });
    await cp(join(source, path), join(installed, path));
  }
  return packed.name;
}

interface PackedPackage {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

async function filesUnder(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function suppressionsIn(path: string): Promise<readonly string[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.flatMap((line, index) => {
    const isSuppression = /@ts-(ignore|expect-error|nocheck)|(eslint|oxlint)-disable|biome-ignore/;
    return isSuppression.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [];
  });
}
