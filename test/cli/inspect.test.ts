import { describe, expect, it, vi } from "vitest";
import { project, spec, specwright } from "../support/command-line.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

vi.setConfig({ testTimeout: 120_000 });

function folder(): string {
  const place = temporaryFolder();
  writeTree(place, { "spec.yaml": spec() });
  return place;
}

describe("specwright inspect", () => {
  it("prints the model of a document", async () => {
    const { code, stdout, stderr } = await specwright(folder(), "inspect", "spec.yaml");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ modelApi: 1, operations: [{ name: "listPets" }] });
  });

  it("prints that of the configured document", async () => {
    const { code, stdout } = await specwright(project(), "inspect");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ operations: [{ name: "listPets" }] });
  });

  it("prints a part, or what templates see of it", async () => {
    const command = ["inspect", "spec.yaml", "--operation", "listPets"];
    const model = await specwright(folder(), ...command);
    expect(JSON.parse(model.stdout)).toMatchObject({ method: "GET", path: "/pets" });
    const views = await specwright(folder(), ...command, "--views");
    expect(JSON.parse(views.stdout)).toMatchObject({ methodAndPath: "GET /pets" });
    const schema = await specwright(folder(), "inspect", "spec.yaml", "--schema", "Pet");
    expect(JSON.parse(schema.stdout)).toMatchObject({ key: "Pet", shape: { kind: "object" } });
  });

  it.each([
    [["spec.yaml", "--operation", "lisPets"], 1, "hint: Did you mean `listPets`?"],
    [["spec.yaml", "--schema", "Pte"], 1, "hint: Did you mean `Pet`?"],
    [["spec.yaml", "--shcema", "Pet"], 2, "hint: Did you mean `--schema`?"],
    [["spec.yaml", "other.yaml"], 2, "one document is read, but 2 are given"],
    [["spec.yaml", "--schema", "Pet", "--operation", "listPets"], 2, "exclude each other"],
    [[], 1, "no document is given, and none is configured"],
  ])("%j is wrong", async (words, wanted, message) => {
    const { code, stdout, stderr } = await specwright(folder(), "inspect", ...words);
    expect([code, stdout]).toEqual([wanted, ""]);
    expect(stderr).toContain(message);
  });

  it("has a help", async () => {
    const { code, stdout } = await specwright(folder(), "inspect", "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: specwright inspect \[DOCUMENT\]/);
  });
});
