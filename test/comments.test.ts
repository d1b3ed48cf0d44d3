import { afterAll, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../generator/json.js";
import { importGeneratedClient, type GeneratedClient } from "./support/generated-client.js";

let generated: GeneratedClient;

const json = (schema: JsonObject): JsonObject => ({
  description: "",
  content: { "application/json": { schema } },
});
const problem = json({ $ref: "#/components/schemas/Problem" });

beforeAll(async () => {
  generated = await importGeneratedClient({
    openapi: "3.0.4",
    paths: {
      "/pets": {
        get: {
          operationId: "listPets",
          summary: "List the pets.",
          description: "List the pets.",
          responses: {
            200: json({ $ref: "#/components/schemas/Pet" }),
            401: problem,
            default: problem,
          },
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          title: "Pet",
          type: "object",
          properties: {
            name: { type: "string", default: null },
            nick: { type: "string", nullable: true, default: null },
            note: { type: "string", description: "One of many words. ".repeat(12) },
          },
        },
        Problem: { type: "object", properties: { text: { type: "string" } } },
      },
    },
  });
});

afterAll(() => generated.remove());

test("a title that is the name, and a default of null without null, are not printed", () => {
  const text = generated.files.get("src/models/pet.ts") ?? "";
  expect(text).toContain(
    "/** Generated from `#/components/schemas/Pet`. */\nexport interface Pet {",
  );
  expect(text).toContain("  name?: string;\n  /** @default null */\n  nick?: string | null;");
});

test("a summary that is the description is printed once", () => {
  const text = generated.files.get("src/operations/list-pets.ts") ?? "";
  expect(text.split("List the pets.").length - 1).toBe(1);
});

test("an error of any status leaves out the statuses of the same body", () => {
  const text = generated.files.get("src/operations/list-pets.ts") ?? "";
  expect(text).toContain("export type ListPetsError = ResponseError<number, Problem>;");
});

test("a long description is wrapped as a paragraph", () => {
  const text = generated.files.get("src/models/pet.ts") ?? "";
  const lines = text.split("\n").filter((line) => line.includes("One of many words."));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.length <= 100)).toBe(true);
});
