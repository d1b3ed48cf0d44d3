import { expect, test } from "vitest";

import type { AssembledFile } from "../../generator/assemble/package-file.js";
import { verifyTypes } from "../../generator/assemble/verify-types.js";
import { createWorkspace } from "../../generator/assemble/workspace.js";

const count = 2_000;

/** Models each of which imports the next one, and the last one the first. */
const circle = Array.from({ length: count }, (_, index): AssembledFile => {
  const next = (index + 1) % count;
  const text = `import type { T${next} } from "./t${next}.js";

export interface T${index} {
  next?: T${next};
}
`;
  return fileOf(`src/models/t${index}.ts`, text);
});

const installed = { files: new Map<string, string>(), missing: [] };

test("models that import each other in a circle are type-checked", { timeout: 60_000 }, () => {
  const text = `import type { T0 } from "./t0.js";

export const wrong: T0 = { next: { next: "text" } };
`;
  const files = [...circle, fileOf("src/models/wrong.ts", text)];
  const workspace = createWorkspace();
  for (const file of files) workspace.parse(file);
  const faults = verifyTypes(files, { workspace, installed });
  expect(faults.map(({ file, message }) => `${file.path} ${message}`)).toEqual([
    "src/models/wrong.ts TS2559: Type 'string' has no properties in common with type 'T2'",
  ]);
});

function fileOf(path: string, text: string): AssembledFile {
  const origin = { template: "model.ts.hbs", pointer: null, builtIn: true };
  return { path, text, origin, unformatted: "all" };
}
