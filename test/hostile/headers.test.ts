import { describe, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { GeneratorError } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { hostileTexts } from "./hostile-document.js";
import { structureOf } from "./structure-of.js";

const texts = [...Object.values(hostileTexts), "words", "*", "/", "// a", "/* a", "@ts-nocheck"];

/** Each text is the summary of an operation. */
const document = {
  openapi: "3.1.1",
  info: { title: "A", version: "1" },
  paths: Object.fromEntries(
    texts.map((summary, index) => {
      const responses = { 204: { description: "Done." } };
      return [`/a${index}`, { get: { operationId: `get${index}`, summary, responses } }];
    }),
  ),
};

/** Prints the summary where there is one: in the files of operations. */
function printSummary(helper: string): string {
  return `{{#with (lookup this "summary")}}{{${helper} this}}{{else}}none{{/with}}`;
}

async function filesWith(header: string | null): Promise<readonly PackageFile[]> {
  const folder = temporaryFolder();
  writeTree(folder, { "a.json": JSON.stringify(document) });
  if (header !== null) writeTree(folder, { "mine/partials/header.hbs": header });
  const templates = header === null ? [] : [`${folder}/mine`];
  return await generate({ spec: `${folder}/a.json`, templates, verify: false });
}

function structures(files: readonly PackageFile[]): Readonly<Record<string, string>> {
  const sources = files.filter(({ path }) => path.endsWith(".ts"));
  return Object.fromEntries(
    sources.map(({ path, text }) => [path, structureOf(path, text).join("\n")]),
  );
}

describe("text of a document in a header stays in its comment", () => {
  test.each([
    ["behind //", `// ${printSummary("line")}\n`],
    ["of several lines behind //", `// A.\n// ${printSummary("comment")}\n// B.\n`],
    ["as code", `// ${printSummary("code")} is the summary.\n`],
    ["in a block", `/* ${printSummary("line")} */\n`],
    ["in lines of a block", `/**\n * A.\n * ${printSummary("line")}\n */\n`],
    ["in a block before //", `/* ${printSummary("line")} */\n// ${printSummary("line")}\n`],
    ["in {{#doc}}", `{{#doc}}\n${printSummary("comment")}\n{{/doc}}\n`],
  ])("%s", async (_, header) => {
    const files = await filesWith(header);
    const own = files.filter(({ path }) => path.startsWith("operations/"));
    expect(own.filter(({ text }) => !/^\/[/*]/.test(text))).toEqual([]);
    expect(own.some(({ text }) => /^[^]{0,20}words/.test(text))).toBe(true);
    expect(structures(files)).toEqual(structures(await filesWith(null)));
  });
});

describe("a header that is more than comments is refused", () => {
  test.each([
    ["text", `${printSummary("line")}\n`, "template-place-unsafe"],
    ["text behind a comment", `/* A. */ ${printSummary("line")}\n`, "template-place-unsafe"],
    [
      "text in a line behind a comment",
      `// A.\n${printSummary("comment")}\n`,
      "template-place-unsafe",
    ],
    ["a value in a comment", `// ${printSummary("string")}\n`, "template-place-unsafe"],
    ["a comment that is not closed", `/* ${printSummary("line")}\n`, "template-place-unsafe"],
    ["a comment that text may close", `/* ${printSummary("line")}/\n`, "template-place-unsafe"],
    ["code that is broken", "/* A. */ const = 1;\n", "generated-syntax-invalid"],
    ["a name that is not there", '// {{exportType "Made"}}\n', "generated-name-"],
  ])("%s", async (_, header, code) => {
    const problems: readonly string[] = await filesWith(header).then(
      () => [],
      (error: unknown) => {
        if (error instanceof GeneratorError) return error.diagnostics.map((one) => one.code);
        throw error;
      },
    );
    expect(problems).toContainEqual(expect.stringContaining(code));
  });
});
