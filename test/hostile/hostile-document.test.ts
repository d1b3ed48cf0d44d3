import { describe, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import type { ShippedOverlay } from "../../generator/options.js";
import { specwright } from "../support/command-line.js";
import { compileErrors } from "../support/compile.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { hostileDocument, hostileTexts } from "./hostile-document.js";
import { escapesIn } from "./escapes-in.js";

const overlays: readonly ShippedOverlay[] = [
  "camel",
  "dates",
  "int64",
  "msw",
  "namespaces",
  "paths",
  "tanstack-query",
  "zod",
];

/** Overlays of which the first excludes one of the others. */
const further: readonly ShippedOverlay[] = ["temporal", "zod"];

async function filesOf(
  text: string,
  chosen: readonly ShippedOverlay[],
): Promise<readonly PackageFile[]> {
  return await generate({
    spec: "-",
    input: JSON.stringify(hostileDocument(text)),
    layout: "package",
    with: chosen,
    keepGoing: true,
    verify: false,
  });
}

/** The packages of all texts, each in a folder of its own, so that they are compiled as one program. */
const compiled: PackageFile[] = [];

describe.each(Object.entries(hostileTexts))("%s", (name, text) => {
  test("stays where it is printed", async () => {
    const files = await filesOf(text, overlays);
    expect(files.map(({ path }) => path)).toContain("src/models/a.ts");
    expect(files.flatMap(escapesIn)).toEqual([]);
    compiled.push(...files.map((file) => ({ ...file, path: `${name}/${file.path}` })));
    const others = await filesOf(text, further);
    expect(others.map(({ path }) => path)).toContain("src/codecs/temporal.ts");
    expect(others.flatMap(escapesIn)).toEqual([]);
  });

  test("stays in its cell of a comparison for a pull request", async () => {
    const folder = temporaryFolder();
    writeTree(folder, {
      "old.json": JSON.stringify(hostileDocument("plain")),
      "new.json": JSON.stringify(hostileDocument(text)),
    });
    const command = ["diff", "old.json", "new.json", "--format"];
    const markdown = await specwright(folder, ...command, "markdown");
    const rows = markdown.stdout.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.match(/(?<!\\)\|/g)?.length !== 5)).toEqual([]);
    expect(escapesIn({ path: "report.md", text: markdown.stdout })).toEqual([]);
    const sarif = await specwright(folder, ...command, "sarif");
    const messages = sarif.stdout.match(/"text": .*/g) ?? [];
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.filter((message) => message.includes("]("))).toEqual([]);
  });
});

test("what is printed compiles", () => {
  const folders = new Set(compiled.map(({ path }) => path.split("/")[0]));
  expect(folders.size).toBe(Object.keys(hostileTexts).length);
  expect(compileErrors(compiled, { withPackages: true })).toEqual([]);
});
