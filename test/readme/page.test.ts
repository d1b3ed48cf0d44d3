import { readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { termOf } from "../../generator/cli/help.js";
import { listOptions } from "../../generator/cli/options.js";
import schema from "../../generator/configuration.schema.json" with { type: "json" };
import { catalogue } from "../../generator/diagnostics.js";
import { blocksOf, fragmentOf, linksOf, readPage, root, sectionsOf } from "./markdown.js";

const page = readPage("README.md");

describe("tables", () => {
  test("the options are those of the program", async () => {
    const rows = listOptions().map(
      ([name, option]) => `| \`${termOf(name, option)}\` | ${option.help} |`,
    );
    await expectPart("options", ["| Option | Meaning |", "| --- | --- |", ...rows]);
  });

  test("the keys of the configuration are those of its schema", async () => {
    const { $schema: _, ...properties } = schema.properties;
    const rows = Object.entries(properties).flatMap(([key, value]) => [
      `| \`${key}\` | ${value.description} |`,
      ...("properties" in value
        ? Object.entries(value.properties).map(
            ([inner, { description }]) => `| \`${key}.${inner}\` | ${description} |`,
          )
        : []),
    ]);
    await expectPart("configuration", ["| Key | Meaning |", "| --- | --- |", ...rows]);
  });
});

describe("what is installed", () => {
  const installed = new Set(packedFiles());

  test("has what the page links to, but for links to the repository", () => {
    const broken = sectionsOf(page)
      .filter(({ heading }) => !/\b(?:clone|Work)\b/.test(heading))
      .flatMap(({ text }) => linksOf(text))
      .filter((link) => !isThere(link));
    expect(broken).toEqual([]);
  });

  test("has the sections that hints cite", () => {
    const hints = Object.values(catalogue).map(({ fix }) => fix);
    const cited = hints.flatMap((hint) => [
      ...hint.matchAll(/“([^”]+)” in (?:the README|(\S+\.md)) of specwright/g),
    ]);
    expect(cited.length).toBeGreaterThan(2);
    const broken = cited.filter(
      ([, heading = "", path = "README.md"]) => !isThere(`${path}#${fragmentOf(heading)}`),
    );
    expect(broken.map(([text]) => text)).toEqual([]);
    const others = hints.filter(
      (hint) => /\.md\b|README/.test(hint) && !/ of specwright/.test(hint),
    );
    expect(others).toEqual([]);
  });

  function isThere(link: string): boolean {
    const [path = "", fragment] = link.split("#");
    const file = path === "" ? "README.md" : path;
    if (!installed.has(file)) return false;
    if (fragment === undefined) return true;
    return sectionsOf(readPage(file)).some(({ heading }) => fragmentOf(heading) === fragment);
  }
});

test("scripts that the page names exist", () => {
  const manifest = JSON.parse(readPage("package.json")) as { scripts: Record<string, string> };
  const scripts = sectionsOf(page)
    .flatMap(({ text }) => blocksOf(text).flat())
    .flatMap((command) => [...command.matchAll(/npm run (?:--\S+ )*([\w:]+)/g)])
    .map(([, script = ""]) => script);
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((script) => manifest.scripts[script] === undefined)).toEqual([]);
});

/** Compares a part of the page between two comments with what it is printed from; `--update` replaces it. */
async function expectPart(name: string, lines: readonly string[]): Promise<void> {
  const pattern = new RegExp(`(<!-- ${name}: .*? -->\\n)([^]*?)(<!-- /${name} -->)`);
  const [, start = "", there = "", end = ""] = pattern.exec(page) ?? [];
  const table = await format(lines.join("\n"), { parser: "markdown", printWidth: 100 });
  const wanted = `\n${table}\n`;
  if (expect.getState().snapshotState.snapshotUpdateState === "all") {
    const path = `${root}README.md`;
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(pattern, () => start + wanted + end),
    );
    return;
  }
  expect(there).toBe(wanted);
}

/** What npm would put into the tarball, without building it. */
function packedFiles(): readonly string[] {
  const given = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const output = execFileSync("npm", given, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [packed] = JSON.parse(output) as [{ files: readonly { path: string }[] }];
  return packed.files.map(({ path }) => path);
}
