import { readdirSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { GeneratorError, type Diagnostic } from "../../generator/diagnostics.js";
import { formatDiagnostic } from "../../generator/format-diagnostic.js";
import { loadDocument } from "../../generator/load/load-document.js";
import { validateDocument } from "../../generator/validate/validate-document.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(cases)("%s", async (name) => {
  const workingDirectory = `${here}${name}`;
  const spec = existsSync(`${workingDirectory}/spec.json`) ? "spec.json" : "spec.yaml";
  const { warnings, errors } = await diagnose(spec, workingDirectory);
  const printed = [...warnings, ...errors].map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`);
  const summary = errors.length > 0 ? "" : "valid\n";
  await expect(printed.join("") + summary).toMatchFileSnapshot(`${name}/expected.txt`);
});

async function diagnose(
  spec: string,
  workingDirectory: string,
): Promise<{ readonly warnings: readonly Diagnostic[]; readonly errors: readonly Diagnostic[] }> {
  const warnings: Diagnostic[] = [];
  try {
    const loaded = await loadDocument(spec, { workingDirectory });
    await validateDocument(loaded, (warning) => warnings.push(warning));
    return { warnings, errors: [] };
  } catch (error) {
    if (error instanceof GeneratorError) return { warnings, errors: error.diagnostics };
    throw error;
  }
}
