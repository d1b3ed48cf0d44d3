import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";

import { generate } from "../../../generator/generate.js";
import { writeFiles } from "../../../generator/write/write-files.js";
import { installPackage, node } from "../../package/support/installed-package.js";
import type { InstalledPackage } from "../../package/support/installed-package.js";
import { writeTree } from "../../support/temporary-folder.js";
import { judgeTypes } from "./types-judge.js";

const spec = fileURLToPath(new URL("../../golden/responses/spec.yaml", import.meta.url));

let folder: string;
let consumer: InstalledPackage;

/** A package with an overlay that adds entry points, one of which uses what the index exports. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specwright-entry-points-"));
  writeTree(folder, {
    "overlay/overlay.json": JSON.stringify({
      templateApi: 2,
      exports: { "./tools": "src/tools", "./deep/more": "src/more/inner" },
      scripts: { hello: "node -p 1" },
      outputs: [
        { template: "tools.ts.hbs", for: "package", path: "src/tools/guard.ts" },
        { template: "more.ts.hbs", for: "operation", path: "src/more/inner/{file}.ts" },
      ],
    }),
    "overlay/tools.ts.hbs":
      '{{> header}}\n\nexport const {{exportValue "guard"}}: unknown = {{use "isErrorOf"}};\n',
    "overlay/more.ts.hbs":
      '{{> header}}\n\nexport const {{exportValue name "Again"}}: typeof {{use name}} = {{use name}};\n',
  });
  const files = await generate({
    spec,
    layout: "package",
    package: { name: "sample-client", license: "MIT" },
    templates: [`${folder}/overlay`],
  });
  await writeFiles(`${folder}/client`, files);
  consumer = await installPackage(`${folder}/client`, "sample-client");
}, 240_000);

afterAll(() => {
  consumer.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("publint and arethetypeswrong find nothing wrong with further entry points", async () => {
  const { messages } = await publint({ pkgDir: consumer.location, pack: false, strict: true });
  expect(messages).toEqual([]);
  const { problems, found } = await judgeTypes(consumer.tarball);
  expect(problems).toEqual([]);
  expect(found).toHaveProperty(["./tools"], {
    node10: "dist/cjs/tools/index.d.ts",
    "node16-cjs": "dist/cjs/tools/index.d.ts",
    "node16-esm": "dist/tools/index.d.ts",
    bundler: "dist/tools/index.d.ts",
  });
  expect(found).toHaveProperty(["./deep/more", "node16-esm"], "dist/more/inner/index.d.ts");
});

test.each([
  [
    "imported",
    ["--input-type=module", "--eval"],
    `import * as all from "sample-client";
     import { guard } from "sample-client/tools";
     import { readFileAgain } from "sample-client/deep/more";`,
  ],
  [
    "required",
    ["--no-experimental-require-module", "--input-type=commonjs", "--eval"],
    `const all = require("sample-client");
     const { guard } = require("sample-client/tools");
     const { readFileAgain } = require("sample-client/deep/more");`,
  ],
])("what entry points share is there once where they are %s", async (_, options, program) => {
  const printed = await node(
    consumer.folder,
    ...options,
    `${program}
     console.log(all.isErrorOf === guard, all.readFile === readFileAgain, "guard" in all);`,
  );
  expect(printed).toBe("true true false\n");
});
