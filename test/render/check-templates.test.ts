import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { createReporter, TemplateError } from "../../generator/diagnostics.js";
import { checkTemplates } from "../../generator/render/check-templates.js";
import { template, templateSet } from "../support/template-builders.js";

/** `line:column code message` of everything that is wrong. */
function faults(text: string): readonly string[] {
  const reporter = createReporter(() => null);
  checkTemplates(templateSet([template(text)]), reporter);
  try {
    reporter.settle(TemplateError);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.diagnostics.map(({ position, code, message }) => {
      return `${position?.line}:${position?.column} ${code} ${message}`;
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
])("%s", (_, text, want) => {
  expect(faults(text)).toEqual(want);
});

test("a template that does not parse is named with its line", () => {
  const [fault] = faults("fine\n{{#if a}}\n");
  expect(fault).toMatch(/^3:\d+ template-broken Parse error on line 3/);
});

test("every built-in template prints its slots through helpers", () => {
  const folder = fileURLToPath(new URL("../../templates", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".hbs"),
  );
  expect(files.length).toBeGreaterThan(15);
  const found = files.flatMap((file) =>
    faults(readFileSync(`${folder}/${file}`, "utf8")).map((fault) => `${file}:${fault}`),
  );
  expect(found).toEqual([]);
});
