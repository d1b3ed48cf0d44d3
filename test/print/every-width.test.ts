import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { unlikePrettier } from "../support/laid-out.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { misplaced } from "../overlays/support/shipped.js";
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
    expect(files.length).toBeGreaterThan(12);
    expect(await unlikePrettier(files)).toEqual([]);
    const pages = files.filter(({ path }) => path.endsWith(".md"));
    expect(await misplaced(pages)).toEqual([]);
  });
});

describe("overlays lay out names of every length as Prettier would", () => {
  test.each(widths.filter((width) => width % 9 === 8))("%i", async (width) => {
    const folder = temporaryFolder();
    writeTree(folder, { "spec.json": JSON.stringify(documentOfWidth(width)) });
    const files = await generate({
      spec: join(folder, "spec.json"),
      with: ["camel", "dates", "int64", "msw", "namespaces", "tanstack-query", "zod"],
      verify: false,
    });
    expect(await unlikePrettier(files)).toEqual([]);
  });
});
