import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import schema from "../../generator/load/overlay.schema.json" with { type: "json" };
import { helperNames } from "../../generator/render/compile-template.js";

const folder = fileURLToPath(new URL("../../templates/", import.meta.url));
const page = readFileSync(`${folder}README.md`, "utf8");
/** The names that stand in code, alone or as what is called. */
const documented = new Set(
  [...page.matchAll(/`(?:\{\{[#/]?)?([\w$-]+)(?=[`\s}])|\{\{#?([\w-]+) /g)].map(
    ([, code, called]) => code ?? called,
  ),
);

test("the contract explains every helper", () => {
  expect(helperNames.filter((name) => !documented.has(name))).toEqual([]);
});

test("it explains every key of overlay.json", () => {
  const keys = Object.keys(schema.properties).filter((key) => key !== "$schema");
  expect(keys).toContain("partials");
  expect(
    keys.filter((key) => !page.includes(`- \`${key}\``) && !page.includes(`, \`${key}\`:`)),
  ).toEqual([]);
  expect(Object.keys(schema.properties.outputs.items.properties)).toContain("exports");
  expect(page).toContain("`exports`");
});

test("it lists every block, and no other", () => {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".hbs") && !file.startsWith("overlays"))
    .map((file) => readFileSync(`${folder}${file}`, "utf8"));
  const blocks = texts.flatMap((text) =>
    [...text.matchAll(/\{\{~?#>\s*([\w-]+)/g)].map(([, name]) => name),
  );
  const rows = [...page.matchAll(/^\| `([\w-]+)` +\| `[\w.-]+\.hbs` +\|/gm)].map(
    ([, name]) => name,
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(new Set(rows)).toEqual(new Set(blocks));
});
