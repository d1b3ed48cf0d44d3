import { describe, expect, test } from "vitest";

import { markOurs } from "../../generator/print/ours.js";
import { typeText } from "../../generator/print/type-text.js";
import { createEngine } from "../../generator/render/engine.js";
import { template, templateSet } from "../support/template-builders.js";

function render(text: string, view: object, partials: Readonly<Record<string, string>> = {}) {
  const sample = template(text);
  return createEngine(templateSet([sample], partials)).render(sample, view);
}

const user = { kind: "reference", name: "User", arguments: [] } as const;

describe("helpers print", () => {
  const hostile = 'a "b" */ `c` | <d>\n@e';
  test.each<[title: string, text: string, view: object, want: string]>([
    ["an identifier", "{{id name}}", { name: "getUser" }, "getUser"],
    ["the name of a file", "{{path file}}", { file: "get-user" }, "get-user"],
    ["a string", "{{string x}}", { x: hostile }, `'a "b" */ \`c\` | <d>\\n@e'`],
    ["a key", "{{key x}}: 1", { x: "If-Match" }, '"If-Match": 1'],
    ["text in JSON", "{{json x}}", { x: "\u2028\ud800" }, '"\\u2028\\ud800"'],
    ["JSON", "{{json x}}", { x: { a: [1, null] } }, '{"a":[1,null]}'],
    ["a literal", "{{literal x}}", { x: { a: ["b"], "c-d": null } }, '{ a: ["b"], "c-d": null }'],
    ["a link", "{{link name}}", { name: "getUser" }, "{@link getUser}"],
    [
      "text on a line of a comment",
      "// {{line x}}",
      { x: hostile },
      '// a "b" *\\/ `c` | \\<d> \\@e',
    ],
    ["code", "{{code x}}", { x: "a | b" }, "`a | b`"],
    ["an anchor", "{{anchor x}}", { x: "getUser" }, "getuser"],
    [
      "a type that is a model, with a link",
      "{{typeLink t}}",
      { t: typeText({ kind: "reference", name: "User", arguments: [] }) },
      "[`User`](models.md#user)",
    ],
    [
      "another type without one",
      "{{typeLink t}}",
      { t: typeText({ kind: "array", item: user, readonly: false }) },
      "`User[]`",
    ],
  ])("%s", (_, text, view, want) => {
    expect(render(text, view).text).toBe(want);
  });

  test("text on a line of Markdown", () => {
    const sample = template("{{line x}}");
    const engine = createEngine(templateSet([sample]));
    const { text } = engine.render(sample, { x: hostile }, { isPlain: true });
    expect(text).toBe('a "b" */ `c` | \\<d> @e');
  });

  test.each<[title: string, text: string, want: string]>([
    ["a line", "{{#doc}}\n{{comment x}}\n{{/doc}}\n", "/** a *\\/ b */\n"],
    [
      "several lines, without the indent of the template",
      "{{#doc}}\n  {{comment x}}\n\n\n  @deprecated\n{{/doc}}\n",
      "/**\n * a *\\/ b\n *\n * @deprecated\n */\n",
    ],
    ["nothing, if there is nothing to say", "{{#doc}}\n{{#if no}}x{{/if}}\n{{/doc}}\n", ""],
    [
      "text on a line, without tags",
      "{{#doc}}\n{{line z}}\n{{/doc}}\n",
      "/** a \\@b `c \u2060@d` */\n",
    ],
    [
      "code, without tags",
      "{{#doc}}\n{{code z}}\n{{/doc}}\n",
      "/** `` a \u2060@b `c \u2060@d` `` */\n",
    ],
    ["code that would end it", "{{#doc}}\n{{code x}}\n{{/doc}}\n", "/** `a *\\/ b` */\n"],
  ])("a documentation comment of %s", (_, text, want) => {
    expect(render(text, { x: "a */ b", z: "a @b `c @d`", no: false }).text).toBe(want);
  });

  test.each<[title: string, text: string, want: string]>([
    ["comment", "// {{comment x}}\n", "// a\n//\n// process.exit();\n"],
    ["markdown", "  // {{markdown x}}\n", "  // a\n//\n// process.exit();\n"],
    ["fence", '// {{fence "" x}}\n', "// ```\n// a\n//\n// process.exit();\n// ```\n"],
  ])(
    "{{%s}} of several lines behind a mark of code, none of which becomes code",
    (_, text, want) => {
      const x = "a\n\nprocess.exit();";
      expect(render(text, { x }).text).toBe(want);
      const sample = template(text);
      const engine = createEngine(templateSet([sample]));
      expect(engine.render(sample, { x }, { isPlain: true, isCode: true }).text).toBe(want);
    },
  );

  test("a block of code, in Markdown", () => {
    const sample = template('{{fence "ts" x}}', "sample.md.hbs");
    const engine = createEngine(templateSet([sample]));
    const { text } = engine.render(sample, { x: "a();" }, { isPlain: true });
    expect(text).toBe("```ts\na();\n```");
  });

  const words = (count: number): string => Array.from({ length: count }, () => "a").join(" ");

  test.each<[title: string, text: string, want: string]>([
    ["a paragraph", "{{comment x}}", `/**\n * ${words(48)}\n * \\@b *\\/\n */\n`],
    [
      "an item",
      "- {{code y}}:\n{{comment x}}",
      `/**\n * - \`key\`: ${words(44)}\n *   ${words(4)} \\@b *\\/\n */\n`,
    ],
  ])("%s of a comment, as wide as it may be", (_, text, want) => {
    const view = { x: `${words(48)}\n\n@b */`, y: "key" };
    expect(render(`{{#doc}}\n{{#wrap}}\n${text}\n{{/wrap}}\n{{/doc}}`, view).text).toBe(want);
  });

  test("a paragraph of a comment that is indented with the others", () => {
    const text = "{{#doc}}\n  {{#wrap}}\n  a\n  b\n  {{/wrap}}\n\n  c\n{{/doc}}\n";
    expect(render(text, {}).text).toBe("/**\n * a b\n *\n * c\n */\n");
  });

  test("a table with aligned columns, whose cells nothing ends", () => {
    const text =
      "{{#table}}\n| Name | Type |\n{{#each rows}}\n| {{code this}} | {{line this}} |\n{{/each}}\n{{/table}}\n";
    expect(render(text, { rows: ["a|b", "東京"] }).text).toBe(
      "| Name   | Type |\n| ------ | ---- |\n| `a\\|b` | a\\|b |\n| `東京` | 東京 |\n",
    );
  });
});

test.each(["null", "undefined", "void", "Date"])("a type or %s", (other) => {
  const t = typeText({ kind: "text", text: "string" });
  expect(render(`{{type t or="${other}"}}`, { t }).text).toBe(`string | ${other}`);
});

describe("notes", () => {
  test("what is used and what is declared", () => {
    const type = typeText({ kind: "reference", name: "User", arguments: [] });
    const declaration = markOurs({
      name: "Body",
      kind: "type",
      text: "export type Body = Team;",
      references: ["Team"],
    });
    const { uses, usesAsTypes, declares } = render(
      '{{use "Client"}} {{useType "Client"}} {{useType "Failure"}} {{type type}} {{declaration declaration}} {{exportValue "a"}} {{exportType "B"}}',
      { type, declaration },
    );
    expect(uses).toEqual(["Client"]);
    expect(usesAsTypes).toEqual(["Failure", "Team", "User"]);
    expect(declares).toEqual([
      { name: "Body", kind: "type", exported: true },
      { name: "a", kind: "value", exported: true },
      { name: "B", kind: "type", exported: true },
    ]);
  });

  test("are those of one rendering", () => {
    const sample = template('{{#if more}}{{use "More"}}{{/if}}');
    const engine = createEngine(templateSet([sample]));
    expect(engine.render(sample, { more: true }).uses).toEqual(["More"]);
    expect(engine.render(sample, { more: false }).uses).toEqual([]);
  });
});

describe("refuses", () => {
  test.each<[title: string, text: string, message: RegExp]>([
    ["a slot that does not exist", "{{string nothing}}", /nothing/],
    ["a block on one", "{{#if nothing}}x{{/if}}", /slot that does not exist/],
    ["a loop over one", "{{#each nothing}}x{{/each}}", /slot that does not exist/],
    [
      "a slot that does not exist in a condition",
      "{{#if (eq a nothing)}}x{{/if}}",
      /slot that does not exist|nothing/,
    ],
    ["a helper that does not exist", "{{shout x}}", /shout/],
    ["a name that is none", "{{id x}}", /not an identifier/],
    ["an import of one", "{{use x}}", /not an identifier/],
    ["a name that is a reserved word", '{{exportValue "delete"}}', /a reserved word/],
    ["two texts that make one", '{{exportValue "de" "lete"}}', /a reserved word/],
    ["a file that leaves its folder", "{{path x}}", /not the name of a file/],
    ["anything but text where text is printed", "{{string list}}", /not text/],
    ["text that is no language of a block of code", "{{fence x list}}", /not a language/],
    ["an alternative of a type that is none", "{{type t or=x}}", /not an identifier/],
    ["one that is another reserved word", '{{type t or="delete"}}', /a reserved word/],
  ])("%s", (_, text, message) => {
    const t = typeText({ kind: "text", text: "string" });
    expect(() => render(text, { x: "../a", list: [], t })).toThrow(message);
  });

  test.each<[helper: string, what: string]>([
    ["type", "a type"],
    ["typeLink", "a type"],
    ["declaration", "a declaration"],
  ])("a value of a document for {{%s}} that looks like %s", (helper, what) => {
    const x: unknown = JSON.parse(
      '{ "name": "A", "text": "process.exit()", "references": [], "type": { "kind": "text", "text": "process.exit()" } }',
    );
    expect(() => render(`{{${helper} x}}`, { x })).toThrow(`was given an object, not ${what}`);
  });

  test.each(["string", "comment", "markdown", "code", "id", "path", "key"])(
    "a value of a document for {{%s}} that looks like what a helper prints",
    (helper) => {
      const x: unknown = JSON.parse('{ "text": "*/ process.exit()", "toString": 1 }');
      expect(() => render(`{{${helper} x}}`, { x })).toThrow(/was given an object, not text/);
    },
  );
});

test.each<[title: string, condition: string, want: string]>([
  ["values that are the same", '(eq a "x")', "yes"],
  ["values that are not", "(eq n 1)", "no"],
  ["both of which one is empty", "(and a none)", "no"],
  ["one of them", "(or none a)", "yes"],
  ["neither", "(or none empty)", "no"],
  ["the opposite", "(not empty)", "yes"],
  ["one in another", '(and (not (eq a "y")) (or none n))', "yes"],
])("a condition of %s", (_, condition, want) => {
  const view = { a: "x", n: 0, none: null, empty: [] };
  expect(render(`{{#if ${condition}}}yes{{else}}no{{/if}}`, view).text).toBe(want);
});

test("an extension may be asked for, whether it is there or not", () => {
  const text = '{{#with (lookup extensions "x-note")}}{{string this}}{{else}}none{{/with}}';
  expect(render(text, { extensions: { "x-note": "yes" } }).text).toBe('"yes"');
  expect(render(text, { extensions: {} }).text).toBe("none");
});
