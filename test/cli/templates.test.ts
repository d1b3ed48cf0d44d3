import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it, vi } from "vitest";

import { readBuiltInTexts } from "../../generator/load/built-in-templates.js";
import { summaryOf } from "../../generator/cli/templates-command.js";
import { project, specwright } from "../support/command-line.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

vi.setConfig({ testTimeout: 120_000 });

const templates = fileURLToPath(new URL("../../templates/", import.meta.url));

describe("specwright templates", () => {
  it("lists every template, partial and file of the runtime with what it prints", async () => {
    const { code, stdout, stderr } = await specwright(temporaryFolder(), "templates");
    expect([code, stderr]).toEqual([0, ""]);
    const texts = await readBuiltInTexts();
    expect(texts.size).toBeGreaterThan(80);
    for (const [path, text] of texts) {
      const name = path.replace(/^partials\/(.*)\.hbs$/, "$1");
      expect(stdout).toContain(`  ${name} `);
      expect([path, summaryOf(text)]).toEqual([path, expect.stringMatching(/^[^*\s].{5,}$/)]);
    }
  });

  it("copies some into a folder, under any of their names", async () => {
    const folder = temporaryFolder();
    const names = ["header", "operation.ts", "partials/read.hbs", "runtime/retry.ts"];
    const command = ["templates", "eject", ...names, "--to", "mine"];
    const { code, stdout, stderr } = await specwright(folder, ...command);
    expect([code, stderr]).toEqual([0, ""]);
    const paths = [
      "partials/header.hbs",
      "operation.ts.hbs",
      "partials/read.hbs",
      "runtime/retry.ts",
    ];
    expect(stdout).toBe(paths.map((path) => `wrote mine/${path}\n`).join(""));
    for (const path of paths) {
      expect(readFileSync(`${folder}/mine/${path}`)).toEqual(readFileSync(templates + path));
    }
  });

  it("copies into the folder that is configured last", async () => {
    const configuration = { spec: "spec.yaml", output: "out", templates: ["below", "mine"] };
    const folder = project({ "specwright.config.json": JSON.stringify(configuration) });
    const { stdout } = await specwright(folder, "templates", "eject", "header");
    expect(stdout).toBe("wrote mine/partials/header.hbs\n");
  });

  it("overwrites nothing, and copies nothing where anything is wrong", async () => {
    const folder = temporaryFolder();
    writeTree(folder, { "mine/partials/header.hbs": "// mine\n" });
    const command = ["templates", "eject", "read", "haeder", "header", "--to", "mine"];
    const { code, stderr } = await specwright(folder, ...command);
    expect(code).toBe(1);
    expect(stderr).toContain("there is no template `haeder`");
    expect(stderr).toContain("Did you mean `header`?");
    expect(stderr).toContain("`mine/partials/header.hbs` already exists");
    expect(readdirSync(`${folder}/mine/partials`)).toEqual(["header.hbs"]);
    expect(readFileSync(`${folder}/mine/partials/header.hbs`, "utf8")).toBe("// mine\n");
  });

  it("takes a link that leads nowhere for a file, and names a folder that cannot be made", async () => {
    const folder = temporaryFolder();
    writeTree(folder, { file: "", "mine/partials/a": "" });
    symlinkSync("nowhere", `${folder}/mine/partials/header.hbs`);
    const eject = ["templates", "eject", "header", "--to"];
    const linked = await specwright(folder, ...eject, "mine");
    expect(linked.stderr).toContain("`mine/partials/header.hbs` already exists");
    const { code, stderr } = await specwright(folder, ...eject, "file");
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("`file/partials/header.hbs` cannot be written: "),
    ]);
    expect(stderr).not.toContain("    at ");
  });

  it.each([
    [["ejct", "header"], 2, "Did you mean `eject`?"],
    [["eject"], 2, "no template is named"],
    [["list", "header"], 2, "`list` takes no names"],
    [["eject", "header", "--too", "mine"], 2, "Did you mean `--to`?"],
    [["eject", "header"], 1, "no folder of templates is configured"],
  ])("%j", async (words, want, message) => {
    const { code, stderr } = await specwright(temporaryFolder(), "templates", ...words);
    expect(code).toBe(want);
    expect(stderr).toContain(message);
  });
});
