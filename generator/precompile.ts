import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPackageCompiler } from "./assemble/package-compiler.js";
import { fingerprintText } from "./load/fingerprint.js";
import { readFolder } from "./load/read-folder.js";
import { precompile } from "./render/compile-template.js";

/*
 * The last step of the build. It compiles the built-in templates, and finds out about the modules that are copied into
 * packages what would otherwise take a compiler at each run: see `BuiltTemplates`.
 */
const folder = fileURLToPath(new URL("../templates", import.meta.url));
const output = fileURLToPath(new URL("built-templates.js", import.meta.url));

const { readModule } = createPackageCompiler();
const read = await readFolder(folder, (path) => /\.(?:ts|hbs)$/.test(path));
if ("reason" in read) throw new Error(`the templates at ${folder}: ${read.reason}`);
const entries = [...read.texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
const facts: string[] = [];
const templates: string[] = [];
for (const [path, text] of entries) {
  const key = JSON.stringify(fingerprintText(text));
  if (path.endsWith(".ts")) facts.push(`${key}: ${JSON.stringify(readModule({ path, text }))}`);
  else templates.push(`${key}: ${precompile(text)}`);
}
const members = (list: readonly string[]): string => list.map((entry) => `${entry},\n`).join("");
const text = `export const templates = {\n${members(templates)}};\nexport const facts = {\n${members(facts)}};\n`;
writeFileSync(output, text);
