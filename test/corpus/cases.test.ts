import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { GeneratorError, type Diagnostic } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import { callExamples } from "../support/call-examples.js";
import { compileErrors } from "../support/compile.js";
import { cases, type Case } from "./cases.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { corpus } from "./documents.js";

const folder = join(corpus ?? "", "..", "cases");
const hasCases = corpus !== null && existsSync(join(folder, "README.md"));
if (!hasCases) {
  console.warn(
    `The ${Object.keys(cases).length} documents that went wrong are not tried: no folder ${folder}.`,
  );
}

interface Outcome {
  readonly files: readonly PackageFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function outcomeOf(name: string, strict: boolean): Promise<Outcome> {
  const diagnostics: Diagnostic[] = [];
  try {
    const files = await generate({
      layout: "package",
      spec: pathOf(name),
      verify: false,
      strict,
      package: { name: "sample-client" },
      onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
    });
    return { files, diagnostics };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    return { files: [], diagnostics: [...diagnostics, ...error.diagnostics] };
  }
}

function pathOf(name: string): string {
  const [path = ""] = ["", ".yaml", ".json"]
    .map((end) => join(folder, name + end))
    .filter(existsSync);
  return statSync(path).isDirectory() ? join(path, "api.yaml") : path;
}

describe.skipIf(!hasCases)("documents that went wrong", () => {
  const packages = new Map<string, readonly PackageFile[]>();

  test.each(Object.entries(cases))("%s", async (name, wanted) => {
    const { files, diagnostics } = await outcomeOf(name, false);
    const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
    expect(codes).toEqual(wanted.warnings ?? []);
    expect(files.length > 0).toBe(wanted.isRefused !== true);
    checkTexts(files, wanted);
    expect(await requestsOf(files, wanted)).toEqual(wanted.calls?.map(([, , want]) => want) ?? []);
    const use = { path: "src/use.ts", text: wanted.use ?? "export {};" };
    packages.set(name, [...files, ...callExamples(files), ...(files.length > 0 ? [use] : [])]);

    const strict = await outcomeOf(name, true);
    const isMended = diagnostics.some(({ mend }) => (mend ?? null) !== null);
    expect(strict.files.length > 0).toBe(wanted.isRefused !== true && !isMended);
  });

  test("they compile under every flag", () => {
    const all = [...packages].flatMap(([name, files]) =>
      files.map(({ path, text }) => ({ path: `${name}/${path}`, text })),
    );
    expect(packages.size).toBe(Object.keys(cases).length);
    expect(compileErrors(all)).toEqual([]);
  });

  test("the one that is refused names what --keep-going would leave out", async () => {
    const { diagnostics } = await outcomeOf("body-parameter-in-3", false);
    expect(diagnostics.map(({ leavesOut }) => leavesOut)).toEqual([["POST /a"], ["POST /a"]]);
  });

  test("with --strict and --keep-going, one bad operation in a file of paths is left out alone", async () => {
    const files = await generate({
      layout: "package",
      spec: pathOf("one-bad-operation-in-a-path-file"),
      verify: false,
      strict: true,
      keepGoing: true,
      package: { name: "sample-client" },
    });
    const names = files.flatMap(({ path }) => /^src\/operations\/(.*)\.ts$/.exec(path)?.[1] ?? []);
    expect(names).toEqual(["get-pets", "get-shops"]);
  });

  test("every row of their table is tried", () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    const documents = readdirSync(folder)
      .filter((name) => name !== "README.md")
      .map((name) => name.replace(/\.(?:ya?ml|json)$/, ""));
    const rows = Array.from(readme.matchAll(/^\| ([^|]+) \|/gm), ([, names = ""]) => names)
      .filter((names) => !/^(?:Document|-+)$/.test(names))
      .flatMap((names) => names.split(/,\s*/))
      .map((name) => name.trim().replace(/\/$/, ""))
      .filter(Boolean);
    const isRow = (name: string): boolean =>
      rows.some((row) => row === name || (row.endsWith("*") && name.startsWith(row.slice(0, -1))));
    expect(documents.filter((name) => !isRow(name))).toEqual([]);
    expect(Object.keys(cases).toSorted()).toEqual(documents.toSorted());
  });

  afterAll(() => packages.clear());
});

/** What the calls of a case send: method, path and query, with brackets and bars as they are meant. */
async function requestsOf(
  files: readonly PackageFile[],
  { calls = [] }: Case,
): Promise<readonly string[]> {
  if (calls.length === 0) return [];
  const made = temporaryFolder();
  writeTree(made, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  // Sound: the package exports functions by these names, or the call below throws.
  const client = (await import(join(made, "src/index.ts"))) as Record<
    string,
    (...given: readonly unknown[]) => unknown
  >;
  const sent: string[] = [];
  const fetch = (url: string, { method }: { readonly method: string }): Promise<Response> => {
    const path = url.replace("https://api.test", "");
    const meant = path.replaceAll(/%5B|%5D|%7C/g, (code) => decodeURIComponent(code));
    sent.push(`${method} ${meant}`);
    return Promise.resolve(Response.json({}));
  };
  const options = client["createClient"]?.({ baseUrl: "https://api.test", fetch });
  for (const [name, params] of calls) await client[name]?.(options, params);
  return sent;
}

function checkTexts(files: readonly PackageFile[], { has = {}, never = [], models }: Case): void {
  const texts = new Map(files.map(({ path, text }) => [path, text.replaceAll(/\s+/g, " ")]));
  const missing = Object.entries(has).flatMap(([path, fragments]) => {
    const text = texts.get(`src/${path}`);
    if (text === undefined) return [path];
    return fragments.flatMap((one) =>
      text.includes(one) ? [] : `${path}: ${one} is not in ${text}`,
    );
  });
  expect(missing).toEqual([]);
  const own = [...texts].filter(([path]) => /^src\/(?!runtime\/)/.test(path));
  const unwanted = never.flatMap((fragment) =>
    own.flatMap(([path, text]) => (text.includes(fragment) ? [`${path}: ${fragment}`] : [])),
  );
  expect(unwanted).toEqual([]);
  if (models === undefined) return;
  const made = files.flatMap(({ path }) => /^src\/models\/(.*)\.ts$/.exec(path)?.[1] ?? []);
  expect(made.toSorted()).toEqual([...models].toSorted());
}
