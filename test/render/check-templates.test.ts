import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { createReporter, TemplateError } from "../../generator/diagnostics.js";
import { checkTemplates } from "../../generator/render/check-templates.js";
import { template, templateSet } from "../support/template-builders.js";

/** `line:column code message` of everything that is wrong. */
function faults(text: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  const reporter = createReporter(() => null);
  const peerDependencies = { msw: "*", zod: "*" };
  const packages = { dependencies: {}, peerDependencies, optionalPeers: [] };
  checkTemplates({ ...templateSet([template(text)], partials), packages }, reporter);
  try {
    reporter.settle(TemplateError);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.diagnostics.map(({ position, code, message, hint }) => {
      const guess = hint.startsWith("Did you mean") ? `; ${hint}` : "";
      return `${position?.line}:${position?.column} ${code} ${message}${guess}`;
    });
  }
}

test.each<[title: string, text: string, want: readonly string[]]>([
  ["slots that go through a helper", "{{string a}}{{#if b}}{{comment c}}{{/if}}", []],
  [
    "a slot that is printed as it is",
    "x\n  {{a}}",
    ["2:3 template-slot-bare {{a}} is printed as it is"],
  ],
  ["one in three braces", "{{{a}}}", ["1:1 template-slot-bare {{a}} is printed as it is"]],
  [
    "those in blocks, else branches and partial blocks, all at once",
    "{{#each a}}{{this}}{{else}}{{b}}{{/each}}{{#> c}}{{d.e}}{{/c}}",
    [
      "1:12 template-slot-bare {{this}} is printed as it is",
      "1:28 template-slot-bare {{b}} is printed as it is",
      "1:50 template-slot-bare {{d.e}} is printed as it is",
    ],
  ],
  [
    "a member that is looked up and printed as it is, however it is written",
    '{{lookup a "b"}}{{{./lookup a "b"}}}{{"lookup" a "b"}}',
    [
      "1:1 template-slot-bare {{lookup}} is printed as it is",
      "1:17 template-slot-bare {{./lookup}} is printed as it is",
      "1:37 template-slot-bare {{lookup}} is printed as it is",
    ],
  ],
  [
    "one that is looked up by a block",
    '{{#lookup a "b"}}{{/lookup}}{{#string a}}{{/string}}',
    ["1:1 template-broken {{#lookup}} is no block", "1:29 template-broken {{#string}} is no block"],
  ],
  [
    "an item with the name of a helper, which would be printed as it is",
    "{{#each a as |string|}}{{string 1}}{{/each}}",
    ["1:24 template-broken `string` is the name of a helper, and cannot be that of an item"],
  ],
  [
    "a condition that is printed",
    "{{eq a b}}{{#if (not a)}}{{/if}}",
    ["1:1 template-slot-bare {{eq}} is printed as it is"],
  ],
  ["a block in the place of a helper", "{{if a}}", ["1:1 template-broken {{if}} is a block"]],
  [
    "helpers that do not exist",
    "{{shout a}}{{string (strng a)}}{{#shout a=1}}{{/shout}}",
    [
      "1:1 template-broken there is no helper `shout`",
      "1:21 template-broken there is no helper `strng`; Did you mean `string`?",
      "1:32 template-broken there is no helper `shout`",
    ],
  ],
  [
    "partials that do not exist",
    '{{#*inline "row"}}{{/inline}}{{> row}}{{> rov}}{{#> mine}}{{/mine}}',
    ["1:39 template-broken there is no partial `rov`; Did you mean `row`?"],
  ],
])("%s", (_, text, want) => {
  expect(faults(text)).toEqual(want);
});

test("a template that does not parse is named with its line", () => {
  const [fault] = faults("fine\n{{#if a}}\n");
  expect(fault).toMatch(
    /^3:1 template-broken the template cannot be read: expecting .*'OPEN_ENDBLOCK', got 'EOF'$/,
  );
});

test("every built-in template prints its slots through helpers", () => {
  const folder = fileURLToPath(new URL("../../templates", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".hbs"),
  );
  expect(files.length).toBeGreaterThan(15);
  const names = files.map((file) => file.replace(/^(?:.*\/)?partials\/(.*)\.hbs$/, "$1"));
  const partials = Object.fromEntries(names.map((name) => [name, ""]));
  const found = files.flatMap((file) =>
    faults(readFileSync(`${folder}/${file}`, "utf8"), partials).map((fault) => `${file}:${fault}`),
  );
  expect(found).toEqual([]);
});
