import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { inspect } from "../../generator/inspect.js";
import { readBuiltInTexts } from "../../generator/load/built-in-templates.js";
import { summaryOf } from "../../generator/cli/templates-command.js";
import { factsOf } from "../../generator/declare/documentation.js";
import { viewMember } from "../../generator/render/member-docs.js";
import type { PropertyShape } from "../../generator/shapes/shape.js";
import schema from "../../generator/load/overlay.schema.json" with { type: "json" };
import { helperNames } from "../../generator/render/compile-template.js";

const folder = fileURLToPath(new URL("../../templates/", import.meta.url));
const page = readFileSync(`${folder}README.md`, "utf8");
/** The names that stand in code, alone or as what is called. */
const documented = new Set(
  [...page.matchAll(/`(?:\{\{[#/]?|\()?([\w$-]+)(?=[`\s}])|\{\{#?([\w-]+) /g)].map(
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

test("it lists every built-in template and partial, with what each of them prints", async () => {
  const texts = [...(await readBuiltInTexts())].filter(([path]) => path.endsWith(".hbs"));
  const rows = [...page.matchAll(/^\| `([\w./-]+)` +\| (.*\.) +\|$/gm)].map(([, name, summary]) => [
    name,
    summary,
  ]);
  const want = texts.map(([path, text]) => [
    path.replace(/^partials\/(.*)\.hbs$/, "$1"),
    summaryOf(text),
  ]);
  expect(new Map(rows.map(([name, summary]) => [name, summary]))).toEqual(
    new Map(want.map(([name, summary]) => [name, summary])),
  );
});

/** What holds data of the document, whose names nobody knows beforehand, and types, which are printed as a whole. */
const data = new Set([
  "example",
  "examples",
  "extensions",
  "mapping",
  "sample",
  "type",
  "value",
  "values",
]);

/** The names of all slots in a view. */
function slotsIn(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) value.forEach((item: unknown) => slotsIn(item, found));
  else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      found.add(name);
      if (!data.has(name) || Array.isArray(member)) slotsIn(member, found);
    }
  }
  return found;
}

/** The names of all members that a JSON Schema has properties for. */
function propertiesIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [name, member] of Object.entries<unknown>({ ...value })) {
    if (name === "properties" && typeof member === "object" && member !== null) {
      for (const key of Object.keys(member)) found.add(key);
    }
    propertiesIn(member, found);
  }
  return found;
}

const property: PropertyShape = {
  name: "a",
  required: false,
  access: "both",
  pointer: "#",
  shape: {
    kind: "primitive",
    type: "string",
    constraints: null,
    annotations: { deprecated: true },
  },
};

const golden = fileURLToPath(new URL("../golden/", import.meta.url));

test("it explains every slot that is not one of the model", { timeout: 60_000 }, async () => {
  const names = ["parameters", "responses", "security-schemes", "several-servers", "webhooks"];
  const shapes = ["discriminators", "arrays-and-tuples", "formats-and-limits", "enumerations"];
  const found = new Set<string>();
  for (const name of [...names, ...shapes, "media-types", "objects-and-maps", "smallest"]) {
    slotsIn(await inspect({ spec: `${golden}${name}/spec.yaml` }, { views: true }), found);
  }
  slotsIn(
    viewMember(
      property,
      factsOf(property, (value) => value),
    ),
    found,
  );
  const section = page.slice(
    page.indexOf("## What a template sees"),
    page.indexOf("## The runtime"),
  );
  const words = new Set([...section.matchAll(/`(\w+)`/g)].map(([, word]) => word));
  const modelSchema = readFileSync(`${folder}../generator/model/client-model.schema.json`, "utf8");
  const inModel = propertiesIn(JSON.parse(modelSchema), new Set());
  expect([...found].filter((name) => !words.has(name) && !inModel.has(name))).toEqual([]);

  // The first cells of tables, and the beginnings of items of lists.
  const heads = [...section.matchAll(/^\| (`.*?) +\||^- ((?:`\w+`,?\s+)*`\w+`):/gm)];
  const listed = heads.flatMap(([, cell, item]) =>
    [...(cell ?? item ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  const kinds = new Set(modelKinds());
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter((name = "") => !found.has(name) && !kinds.has(name))).toEqual([]);
});

/** The kinds of shapes, which stand where slots do in the table of shapes. */
function modelKinds(): readonly string[] {
  const rows = page.slice(page.indexOf("### A shape"), page.indexOf("### An operation"));
  return [...rows.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name),
  );
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The files of the package on npm, as package.json lists them. */
function isPublished(path: string): boolean {
  const text = readFileSync(`${root}package.json`, "utf8");
  // Its own tests keep it in this form.
  const { files } = JSON.parse(text) as { readonly files: readonly string[] };
  return files.some((one) => path === one || path.startsWith(`${one}/`));
}

test("pages for authors link to what is there, and to what is published", () => {
  const pages = ["templates/TUTORIAL.md", "templates/README.md"];
  const links = pages.flatMap((path) =>
    [...readFileSync(root + path, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, target = ""]) => join(dirname(path), target),
    ),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((target) => !existsSync(root + target))).toEqual([]);
  expect(links.filter((target) => !isPublished(target))).toEqual([]);
});
