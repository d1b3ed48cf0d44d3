import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { documentOfWidth } from "./every-width.js";

const widths = Array.from({ length: 110 }, (_, index) => index + 1);

describe("names of every length are laid out as Prettier would", () => {
  test.each(widths)("%i", async (width) => {
    const folder = temporaryFolder();
    writeTree(folder, { "spec.json": JSON.stringify(documentOfWidth(width)) });
    const files = await generate({
      spec: join(folder, "spec.json"),
      layout: "package",
      package: { name: "sample-client" },
      verify: false,
    });
    const own = files.filter(({ path }) => /^(?!src\/runtime\/).*\.(?:ts|json)$/.test(path));
    expect(own.length).toBeGreaterThan(12);
    const differing: string[] = [];
    for (const { path, text } of own) {
      const laidOut = await format(text, { filepath: path, printWidth: 100 });
      if (laidOut !== text) differing.push(path);
    }
    expect(differing).toEqual([]);
  });
});
