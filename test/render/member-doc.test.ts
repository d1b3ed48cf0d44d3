import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/json.js";
import type { GenerateOptions } from "../../generator/options.js";
import { unlikePrettier } from "../support/laid-out.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const builtIn = readFileSync(`${repository}templates/partials/member-doc.hbs`, "utf8");

type Source = Pick<GenerateOptions, "input" | "spec">;

function sourceOf(document: JsonObject): Source {
  return { spec: "-", input: JSON.stringify(document) };
}

/** The package of a document, with a partial in place of the built-in one. */
async function packageOf(
  source: Source,
  partial: string | null,
  helpers: NonNullable<GenerateOptions["helpers"]> = {},
): Promise<readonly PackageFile[]> {
  const folder = temporaryFolder();
  if (partial !== null) writeTree(folder, { "mine/partials/member-doc.hbs": partial });
  const templates = partial === null ? [] : [`${folder}/mine`];
  return await generate({ ...source, layout: "package", templates, verify: false, helpers });
}

describe("a copy of the built-in partial prints the same bytes as no copy", () => {
  const goldens = ["enumerations", "formats-and-limits", "hostile-text", "webhooks"];
  test.each(goldens)("%s", async (name) => {
    const spec = { spec: `${repository}test/golden/${name}/spec.yaml` };
    const files = await packageOf(spec, builtIn);
    expect(files.some(({ text }) => /^ +\/\*\*/m.test(text))).toBe(true);
    expect(files).toEqual(await packageOf(spec, null));
  });

  test("comments of every width, and objects in objects", async () => {
    const word = "word ".repeat(40);
    const nested = (depth: number, length: number): JsonObject => ({
      description: word.slice(0, length),
      default: word.slice(0, length),
      example: { a: word.slice(0, length + 20), list: [word, "b".repeat(length)] },
      deprecated: true,
      type: "object",
      properties: depth === 0 ? {} : { [`p${depth}`]: nested(depth - 1, length) },
    });
    const schemas = Array.from({ length: 60 }, (_, at) => [`S${at}`, nested(5, 60 + at)] as const);
    const spec = sourceOf({
      openapi: "3.1.1",
      info: { title: "Widths", version: "1" },
      paths: {},
      components: { schemas: Object.fromEntries(schemas) },
    });
    const files = await packageOf(spec, builtIn);
    expect(files.length).toBeGreaterThan(60);
    expect(files).toEqual(await packageOf(spec, null));
  });
});

const pets = sourceOf({
  openapi: "3.1.1",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        parameters: [
          {
            name: "filter",
            in: "query",
            style: "deepObject",
            schema: {
              type: "object",
              properties: { name: { type: "string", description: "The name. Exactly." } },
            },
          },
        ],
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: "object",
        required: ["id"],
        properties: {
          id: {
            type: "string",
            readOnly: true,
            description: "The id. Never changes.",
            format: "uuid",
          },
          tag: { type: "string", "x-since": "v2" },
          size: {
            type: "object",
            description: "How big it is. In metres.",
            properties: {
              width: { type: "number", deprecated: true, "x-deprecation-note": "Use */ `height`." },
            },
          },
        },
      },
    },
  },
});

async function petOf(partial: string, helpers: Parameters<typeof packageOf>[2] = {}) {
  const files = await packageOf(pets, partial, helpers);
  expect(await unlikePrettier(files)).toEqual([]);
  const text = (path: string): string => files.find((file) => file.path === path)?.text ?? "";
  const model = text("src/models/pet.ts");
  return {
    model: model.slice(model.indexOf("export interface")),
    operation: text("src/operations/list-pets.ts"),
    page: text("reference/models.md"),
  };
}

describe("a partial of an overlay documents properties", () => {
  test("with the first sentence, extensions and notes", async () => {
    // As the documentation of templates shows it.
    const page = readFileSync(`${repository}templates/README.md`, "utf8");
    const partials = [...page.matchAll(/^```hbs\n([^]*?)^```$/gm)].map(([, text = ""]) => text);
    const partial = partials.find((text) => text.includes("firstSentence")) ?? "";
    const firstSentence = (text: string): string => text.replace(/(?<=\.) .*$/s, "");
    const { model, operation, ...reference } = await petOf(partial, { firstSentence });
    expect(model).toBe(`export interface Pet {
  /** The id. */
  readonly id: string;
  /** Since \`v2\`. */
  tag?: string;
  /** How big it is. */
  size?: {
    /** @deprecated Use *\\/ \`height\`. */
    width?: number;
  };
}
`);
    expect(operation).toContain("/** The name. */");
    expect(reference.page).toContain("/** How big it is. */");
  });

  test("with nothing, so that objects stand on one line again", async () => {
    const { model, page } = await petOf("{{#if false}}a{{/if}}\n");
    expect(model).toBe(`export interface Pet {
  readonly id: string;
  tag?: string;
  size?: { width?: number };
}
`);
    expect(page).not.toContain("/**");
  });

  test("with lines that fill what is left of them, however deep they stand", async () => {
    const long = "many words ".repeat(30).trim();
    const { model } = await petOf(
      `{{comment (text)}}\n\n{{tag "see" (text)}}\n`.replaceAll("(text)", `"${long}"`),
    );
    const lines = model.split("\n").filter((line) => line.includes("many words"));
    expect(lines.length).toBeGreaterThan(16);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(new Set(lines.map((line) => line.search(/\S/)))).toEqual(new Set([3, 5]));
  });

  test("with everything that it sees", async () => {
    const slots = ["name", "pointer", "access", "title", "description", "text", "valuesText"];
    const partial = [...slots, "limitsText"]
      .map((name) => `- ${name}: {{#if ${name}}}{{line ${name}}}{{else}}nothing{{/if}}\n`)
      .join("");
    const { model } = await petOf(`{{#if required}}\n${partial}{{/if}}\n`);
    expect(model.slice(0, model.indexOf("tag?"))).toBe(`export interface Pet {
  /**
   * - name: id
   * - pointer: #/components/schemas/Pet/properties/id
   * - access: read
   * - title: nothing
   * - description: The id. Never changes.
   * - text: The id. Never changes. Format: uuid.
   * - valuesText: nothing
   * - limitsText: Format: uuid.
   */
  readonly id: string;
  `);
  });
});
