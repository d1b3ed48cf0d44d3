import { expect, test } from "vitest";

import { copiedFiles } from "../../generator/assemble/copied-files.js";
import { neededFiles } from "../../generator/assemble/needed-files.js";
import { createPackageCompiler } from "../../generator/assemble/package-compiler.js";
import type { DraftFile } from "../../generator/render/draft-file.js";

const runtime = {
  "runtime/client.ts": 'import { join } from "./join.js";\n\nexport const client = join;\n',
  "runtime/join.ts": "/* @internal what the client needs */\n\nexport const join = 1;\n",
  "runtime/form.ts":
    '/* @internal for some parameters */\n\nimport { escape } from "./escape.js";\n\nexport const form = escape;\n',
  "runtime/escape.ts": "/* @internal what encoders need */\n\nexport const escape = 2;\n",
};

test.each<[title: string, uses: readonly string[], want: readonly string[]]>([
  ["what is public, and what that imports", [], ["client", "join"]],
  ["what a draft uses, and what that imports", ["form"], ["client", "join", "form", "escape"]],
])("keeps %s", (_, uses, want) => {
  const { readModule } = createPackageCompiler();
  const files = Object.entries(runtime).map(([path, text]) => {
    return [path, { path, displayName: `templates/${path}`, text, builtIn: true }] as const;
  });
  const copied = copiedFiles({ addedFiles: [], runtime: new Map(files) }, readModule);
  const origin = { template: "templates/operation.ts.hbs", pointer: null, builtIn: true };
  const draft: DraftFile = { path: "src/operations/a.ts", text: "", uses, declares: [], origin };
  const kept = neededFiles(copied, [draft]).map(({ path }) => path);
  expect(kept).toEqual(want.map((name) => `src/runtime/${name}.ts`));
});
