import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GeneratorError } from "../generator/diagnostics.js";
import type { Inspection } from "../generator/inspect.js";
import { inspect } from "../generator/inspect.js";

const spec = fileURLToPath(new URL("golden/read-and-write/spec.yaml", import.meta.url));

async function messagesOf(inspection: Inspection): Promise<readonly string[]> {
  const error: unknown = await inspect({ spec }, inspection).catch((thrown: unknown) => thrown);
  if (!(error instanceof GeneratorError)) throw new Error("Nothing was reported.");
  return error.diagnostics.map(({ code, message, hint }) => `${code}: ${message}. ${hint}`);
}

describe("inspection", () => {
  test("gives the whole model by default", async () => {
    expect(await inspect({ spec })).toMatchObject({ modelApi: 1, info: { title: "Teams" } });
  });

  test("gives a schema with its structure", async () => {
    expect(await inspect({ spec }, { schema: "Team" })).toMatchObject({
      key: "Team",
      inputName: "TeamInput",
      shape: {
        kind: "object",
        annotations: { description: "A team and who belongs to it." },
        properties: [
          { name: "id", required: true, access: "read", shape: { type: "string" } },
          { name: "name", required: true, shape: { constraints: { maxLength: 80 } } },
          { name: "secret", required: false, access: "write" },
          {
            name: "members",
            pointer: "#/components/schemas/Team/properties/members",
            shape: { kind: "array", item: { kind: "reference", key: "Member" } },
          },
        ],
      },
    });
  });

  test("gives an operation, and what templates see of it", async () => {
    const model = await inspect({ spec }, { operation: "listMembers" });
    expect(model).toMatchObject({ name: "listMembers", method: "GET" });
    expect(model).not.toHaveProperty("methodAndPath");
    const view = await inspect({ spec }, { operation: "listMembers", views: true });
    expect(view).toMatchObject({ methodAndPath: "GET /teams/{teamId}/members" });
  });

  test.each<readonly [Inspection, string]>([
    [
      { schema: "Taem" },
      'model-part-unknown: There is no schema "Taem" in the model. Did you mean `Team`?',
    ],
    [
      { operation: "createTaem" },
      'model-part-unknown: There is no operation "createTaem" in the model. Did you mean `createTeam`?',
    ],
  ])("of %o is refused", async (inspection, message) => {
    expect(await messagesOf(inspection)).toEqual([message]);
  });
});

test("a transformation that was written for another model is refused", async () => {
  const run = inspect({ spec, modelApi: 2 });
  await expect(run).rejects.toThrow("The model of this version has the number 1");
});
