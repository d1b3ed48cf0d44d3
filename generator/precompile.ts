import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPackageCompiler } from "./assemble/package-compiler.js";
import { readFolder } from "./load/read-folder.js";

/*
 * The last step of the build: finds out about the modules that are copied into packages what would otherwise take a
 * compiler at each run. See `TemplateSet.facts`.
 */
const folder = fileURLToPath(new URL("../templates", import.meta.url));
const output = fileURLToPath(new URL("module-facts.json", import.meta.url));

const { readModule } = createPackageCompiler();
const read = await readFolder(folder, (path) => path.endsWith(".ts"));
if ("reason" in read) throw new Error(`the templates at ${folder}: ${read.reason}`);
const facts = [...read.texts]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => {
    return [createHash("sha256").update(text).digest("hex"), readModule({ path, text })] as const;
  });
writeFileSync(output, JSON.stringify(Object.fromEntries(facts)));
