import { readdirSync, existsSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GeneratorError, type Diagnostic } from "../../generator/diagnostics.js";
import { formatDiagnostic } from "../../generator/format-diagnostic.js";
import { generate } from "../../generator/generate.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Each folder is a document with mistakes, and what is said of them, with `--keep-going` and without. */
describe.each(cases)("%s", (name) => {
  const folder = join(here, name);

  test("is refused, or warned of", async () => {
    const { said, files } = await diagnose(folder, { keepGoing: false });
    const summary = files === null ? "" : "valid\n";
    await expect(said + summary).toMatchFileSnapshot(join(folder, "expected.txt"));
  });

  test("gives a client of the rest", async () => {
    const { said, files } = await diagnose(folder, { keepGoing: true });
    const made = files?.filter((path) => /^src\/(models|operations)\//.test(path));
    const summary = made === undefined ? "" : ["made:", ...made, ""].join("\n");
    await expect(said + summary).toMatchFileSnapshot(join(folder, "kept.txt"));
  });
});

interface Diagnosed {
  readonly said: string;
  /** The paths of what was made, if anything. */
  readonly files: readonly string[] | null;
}

async function diagnose(
  folder: string,
  options: { readonly keepGoing: boolean },
): Promise<Diagnosed> {
  const place = relative(process.cwd(), folder);
  const spec = join(place, existsSync(join(folder, "spec.json")) ? "spec.json" : "spec.yaml");
  const warnings: Diagnostic[] = [];
  const onDiagnostic = (warning: Diagnostic) => warnings.push(warning);
  const ended = await generate({ spec, layout: "package", verify: true, onDiagnostic, ...options }).catch(reasonsOf);
  const isMade = ended.every((one) => "path" in one);
  const errors = isMade ? [] : ended.filter((one) => "code" in one);
  const printed = [...warnings, ...errors].map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`);
  const said = printed.join("").replaceAll(`${place}/`, "");
  return { said, files: isMade ? ended.map(({ path }) => path) : null };
}

function reasonsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof GeneratorError) return error.diagnostics;
  throw error;
}
