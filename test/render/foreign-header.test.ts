import { describe, expect, test } from "vitest";

import { createDerivedNames } from "../../generator/render/derived-names.js";
import { createEngine, createProbingEngine } from "../../generator/render/engine.js";
import { isHarmlessHeader } from "../../generator/render/foreign-header.js";
import { template, templateSet } from "../support/template-builders.js";

const file = template("{{> header}}\n\nexport const a = 1;\n");

function isHarmless(header: string, x = "words", text = file): boolean {
  const partial = template(header, "partials/header.hbs");
  const set = templateSet([text], { header, part: "// A part.\n" });
  const names = createDerivedNames([]);
  const view = { x, o: { a: [x] } };
  const rendering = createEngine(set, names).render(text, view);
  const probe = createProbingEngine(set, names).probe(partial, view, { isCode: true });
  return isHarmlessHeader(rendering, probe);
}

describe("a header that has no effect on the code below it", () => {
  test.each([
    ["nothing", ""],
    ["white space", "\n  \n"],
    ["a line", "// Made by {{line x}}.\n"],
    ["several lines", "// A.\n//\n// {{comment x}}\n\n// {{code x}}\n"],
    ["a block", "/* Made by {{line x}}. */\n"],
    ["a block of several lines", "/**\n * A.\n * {{line x}}\n **/\n"],
    ["blocks on one line", "/* A. */ /* B. */ // C.\n"],
    ["what looks like a comment in a comment", "// A /* B\n/* // C */\n"],
    ["a condition", "{{#if x}}\n// {{line x}}\n{{else}}\n/* A. */\n{{/if}}\n"],
    ["a partial", "{{> part}}\n"],
    ["text that is filled", "// {{#wrap}}A {{line x}}.{{/wrap}}\n"],
    ["an address", "// Questions to api@example.com.\n"],
  ])("%s", (_, header) => {
    expect(isHarmless(header)).toBe(true);
  });

  test.each([
    ["the end of a block", "*/ hacked(); /*"],
    ["lines", "a\nhacked();\r\u2028hacked();"],
    ["the beginning of a block", "/* a"],
    ["a line comment", "// a"],
    ["a star", "*"],
    ["nothing", ""],
  ])("text of a document that is %s", (_, x) => {
    expect(isHarmless("// {{line x}}\n// {{comment x}}\n/* {{line x}} */\n", x)).toBe(true);
  });
});

describe("a header that is looked at like any other template", () => {
  test.each([
    ["code", "export const b = 1;\n"],
    ["code behind a comment", "/* A. */ b();\n"],
    ["code between comments", "/* A. */ b(); /* C. */\n"],
    ["code behind a line that opens no block", "// A /* B\nb(); /* */\n"],
    ["a line break that no editor shows", "// A.\u2028b();\n"],
    ["a block that is not closed", "/* {{line x}}\n"],
    ["a block that ends too early", "/* A */ {{line x}} */\n"],
    ["text behind a comment", "/* A. */ {{line x}}\n"],
    ["text that may be a comment by itself", "{{line x}}\n", "// a"],
    ["text that opens a comment", "{{line x}}/ A.\n", "/"],
    ["text that closes a comment", "/* {{line x}}/\n", "a *"],
    ["a value", "// {{string x}}\n"],
    ["a value in text", "/* {{json o}} */\n"],
    ["a name that the file imports", '// {{use "Client"}}\n'],
    ["a name inside of another helper", '// {{line (use "Client")}}\n'],
    ["a name that the file declares", '// {{exportType "A"}}\n'],
    ["a package that the file imports", '/* {{import "a" "b"}} */\n'],
    ["an order to the compiler", "// @ts-nocheck\n"],
    ["an order to the compiler in a block", "/*\n * @jsxImportSource a\n */\n"],
    ["a reference", '/// <reference types="node" />\n'],
    ["an order to us", "/** @internal */\n"],
    ["a line of a script", "#!/usr/bin/env node\n"],
    ["an indented comment", "\n  // A.\n"],
  ])("%s", (_, header, x?: string) => {
    expect(isHarmless(header, x)).toBe(false);
  });

  test("text of a document that is an order to the compiler", () => {
    expect(isHarmless("// {{line x}}\n", "@ts-nocheck")).toBe(false);
  });

  test.each([
    ["in code", "export const a = [\n{{> header}}\n];\n"],
    ["behind a statement", "first();\n\n{{> header}}\n\nsecond();\n"],
    ["twice", "{{> header}}\n\nfirst();\n\n{{> header}}\n"],
    ["beside another partial", "{{> header}}\n\n{{> part}}\n\nfirst();\n"],
  ])("a header %s", (_, text) => {
    expect(isHarmless("// A.\n", "words", template(text))).toBe(false);
  });
});
