import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { builtProgram } from "./support/built-program.js";
import { configuration, json, project, run, spec } from "./support/command-line.js";
import { writeTree } from "./support/temporary-folder.js";

/** Each test runs the whole program several times. */
vi.setConfig({ testTimeout: 120_000 });

describe("a run is not recalled after a change of", () => {
  const changes: readonly [title: string, change: (folder: string) => void][] = [
    ["the specification", (folder) => appendFileSync(join(folder, "spec.yaml"), "# x\n")],
    ["a file that it refers to", (folder) => appendFileSync(join(folder, "pet.yaml"), "# x\n")],
    [
      "the configuration",
      (folder) => {
        const path = join(folder, "specwright.config.json");
        const text = readFileSync(path, "utf8");
        writeFileSync(path, text.replace("{", '{ "package": { "name": "pets" },'));
      },
    ],
    ["an overlay", (folder) => appendFileSync(join(folder, "overlay/README.md.hbs"), "x\n")],
    ["a generated file", (folder) => appendFileSync(join(folder, "out/README.md"), "x\n")],
    ["a generated file that is gone", (folder) => rmSync(join(folder, "out/README.md"))],
  ];
  it("each of its ingredients", async () => {
    const folder = project({
      "specwright.config.json": JSON.stringify({ ...configuration, templates: ["overlay"] }),
      "overlay/README.md.hbs": "# Pets\n",
      "spec.yaml": spec("pet.yaml"),
      "pet.yaml": "type: object\n",
    });
    await json(folder, "generate");
    const seen: object[] = [];
    for (const [title, change] of changes) {
      const { recalled: before } = await json(folder, "generate");
      change(folder);
      const { ok, recalled: after } = await json(folder, "generate");
      seen.push({ title, before, ok, after });
    }
    expect(seen).toEqual(
      changes.map(([title]) => ({ title, before: true, ok: true, after: false })),
    );
  });
});

it("a run is not recalled when integers are to be typed otherwise", async () => {
  const folder = project({
    "spec.yaml": spec().replace("type: string", "type: integer, format: int64"),
  });
  const typed = async (...given: readonly string[]) => {
    const { ok, recalled } = await json(folder, "generate", ...given);
    const model = readFileSync(join(folder, "out/src/models/pet.ts"), "utf8");
    return { ok, recalled, type: /name\?: (\w+)/.exec(model)?.[1] };
  };
  const seen = [];
  for (const given of [[], ["--int64", "string"], ["--int64", "string"], ["--int64=number"]]) {
    seen.push(await typed(...given));
  }
  expect(seen).toEqual([
    { ok: true, recalled: false, type: "number" },
    { ok: true, recalled: false, type: "string" },
    { ok: true, recalled: true, type: "string" },
    { ok: true, recalled: false, type: "number" },
  ]);
  writeTree(folder, {
    "specwright.config.json": JSON.stringify({ ...configuration, int64: "string" }),
  });
  expect(await typed()).toEqual({ ok: true, recalled: false, type: "string" });
  expect(await typed("--int64", "number")).toEqual({ ok: true, recalled: false, type: "number" });
});

it("an unchanged run ends without loading what is heavy", async () => {
  const folder = project();
  await json(folder, "generate");
  const { stdout, loaded } = await traced(folder, ["generate", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ apis: [{ recalled: true }] });
  const libraries = loaded.filter((url) => /node_modules\/(?!\.cache\/)/.test(url));
  expect(libraries).toEqual([]);
});

it("a run with the built-in templates loads neither Prettier's formatter nor a compiler of our own", async () => {
  const folder = project();
  const formatter = /prettier\/(?:standalone|plugins)|ts-morph/;
  const { loaded } = await traced(folder, ["generate"]);
  expect(loaded.some((url) => url.includes("prettier/doc"))).toBe(true);
  expect(loaded.filter((url) => formatter.test(url))).toEqual([]);
  writeTree(folder, { "mine/partials/header.hbs": "// Mine." });
  const other = await traced(folder, ["generate", "--templates", "mine", "--no-verify"]);
  expect(other.loaded.some((url) => url.includes("prettier/standalone"))).toBe(true);
});

/** Runs the program, and lists the modules that it loads. */
async function traced(
  folder: string,
  args: readonly string[],
): Promise<{ readonly stdout: string; readonly loaded: readonly string[] }> {
  writeTree(folder, { "trace.mjs": traceModule, "hook.mjs": traceHook, "loaded.txt": "" });
  const trace = join(folder, "trace.mjs");
  const { stdout } = await run(await builtProgram(), folder, [...args], ["--import", trace]);
  const loaded = readFileSync(join(folder, "loaded.txt"), "utf8").split("\n");
  expect(loaded.length).toBeGreaterThan(5);
  return { stdout, loaded };
}

it("a run is recalled in a folder that is no package", async () => {
  const folder = project();
  rmSync(join(folder, "package.json"));
  const seen = [];
  for (const given of [[], [], ["--force"]]) {
    const { ok, recalled } = await json(folder, "generate", ...given);
    seen.push({ ok, recalled });
  }
  expect(seen).toEqual([
    { ok: true, recalled: false },
    { ok: true, recalled: true },
    { ok: true, recalled: false },
  ]);
});

/** Writes down each module that is loaded. */
const traceHook = `
  import { appendFileSync } from "node:fs";
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    appendFileSync(new URL("loaded.txt", import.meta.url), found.url + "\\n");
    return found;
  }
`;
const traceModule = `
  import { register } from "node:module";
  register("./hook.mjs", import.meta.url);
`;
