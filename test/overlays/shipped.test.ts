import { join } from "node:path/posix";
import { beforeAll, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import type { ShippedOverlay } from "../../generator/options.js";
import { compileErrors } from "../support/compile.js";
import { documents, misplaced } from "./support/shipped.js";

const overlays: readonly ShippedOverlay[] = ["msw", "namespaces", "tanstack-query", "zod"];

/** Documents that have dates, integers of 64 bits or names in other casings, which all overlays are tried with. */
const converted = ["camel", "dates", "formats-and-limits", "int64", "schemas-combined"];

/** Every overlay that has no mistakes of openapi-typescript. What `temporal` makes of a document excludes the first. */
const all: readonly ShippedOverlay[] = ["dates", "camel", "int64", ...overlays];

/** The packages of all documents, each in a folder of its own, and sources that share their runtime. */
const files: PackageFile[] = [];

beforeAll(async () => {
  for (const [name, spec] of documents) {
    const chosen = converted.includes(name) ? all : overlays;
    const made = await generate({ spec, layout: "package", with: chosen });
    files.push(...made.map(({ path, text }) => ({ path: `${name}/${path}`, text })));
  }
  const spec = documents.find(([name]) => name === "dates")?.[1] ?? "";
  const others = await generate({ spec, layout: "package", with: ["temporal", ...all.slice(1)] });
  files.push(...others.map(({ path, text }) => ({ path: `temporal/${path}`, text })));
  const shared = { runtime: "../runtime", importExtension: "js" } as const;
  const sources = await generate({ spec, with: all, ...shared });
  files.push({ path: "shared/package.json", text: '{ "type": "module" }' });
  files.push(...sources.map(({ path, text }) => ({ path: join("shared/src/api", path), text })));
});

test("overlays compile with the packages that they import", () => {
  expect(compileErrors(files, { withPackages: true })).toEqual([]);
});

test("overlays are laid out as Prettier would", async () => {
  const own = files.filter(({ path }) =>
    /\/src\/(?:codecs|msw|namespaces|operations|tanstack-query|zod)\//.test(path),
  );
  expect(own.length).toBeGreaterThan(documents.length * 4);
  expect(await misplaced(own)).toEqual([]);
});
