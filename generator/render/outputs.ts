import type { AddedOutput } from "../load/template-set.js";

/** What is exported from a file that templates make is noted while they are rendered; see `engine.ts`. */
const noted = { values: [], types: [] };

/** The files of every package and the templates that make them. Overlays add to them. */
export const builtInOutputs: readonly AddedOutput[] = [
  { template: "README.md.hbs", for: "package", path: "README.md", exports: noted },
  { template: "client.ts.hbs", for: "package", path: "src/client.ts", exports: noted },
  { template: "gitignore.hbs", for: "package", path: ".gitignore", exports: noted },
  { template: "index.ts.hbs", for: "package", path: "src/index.ts", exports: noted },
  { template: "jsr.json.hbs", for: "package", path: "jsr.json", exports: noted },
  { template: "model.ts.hbs", for: "schema", path: "src/models/{file}.ts", exports: noted },
  {
    template: "operation.ts.hbs",
    for: "operation",
    path: "src/operations/{file}.ts",
    exports: noted,
  },
  { template: "package.json.hbs", for: "package", path: "package.json", exports: noted },
  { template: "reference/api.md.hbs", for: "package", path: "reference/api.md", exports: noted },
  {
    template: "reference/models.md.hbs",
    for: "package",
    path: "reference/models.md",
    exports: noted,
  },
  { template: "reference/tag.md.hbs", for: "tag", path: "reference/{file}.md", exports: noted },
  { template: "security.ts.hbs", for: "package", path: "src/security.ts", exports: noted },
  { template: "tsconfig.json.hbs", for: "package", path: "tsconfig.json", exports: noted },
  {
    template: "utility-types.ts.hbs",
    for: "package",
    path: "src/models/utility-types.ts",
    exports: noted,
  },
  { template: "webhooks.ts.hbs", for: "package", path: "src/webhooks.ts", exports: noted },
];
