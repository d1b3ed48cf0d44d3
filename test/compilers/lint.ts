import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const golden = join(root, "test/golden");

/** Generated sources: the package, all parts of the runtime, and what is expected of each golden document. */
const folders = [
  join(root, "generated/src"),
  join(root, "templates/runtime"),
  ...readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(golden, name, "expected/src")),
];

/** The packages are in this folder alone, so that the rest of the tests need not have them. */
const importHere = async (name: string): Promise<unknown> => import(name);

// Sound: these are the parts that the test uses of what the packages document.
const { ESLint } = (await importHere("eslint")) as Linting;
const { default: javascript } = (await importHere("@eslint/js")) as Configurations<object>;
const { default: typescript } = (await importHere("typescript-eslint")) as Configurations<object[]>;

interface Linting {
  readonly ESLint: new (options: object) => {
    lintFiles(patterns: readonly string[]): Promise<readonly LintResult[]>;
  };
}

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly {
    readonly line: number;
    readonly ruleId: string | null;
    readonly message: string;
  }[];
}

interface Configurations<Recommended> {
  readonly default: { readonly configs: { readonly recommended: Recommended } };
}

const linter = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [javascript.configs.recommended, ...typescript.configs.recommended],
});

test.each(folders.map((folder) => [folder.slice(root.length), folder]))(
  "the recommended rules of ESLint find nothing in %s",
  async (_, folder) => {
    const results = await linter.lintFiles([join(folder, "**/*.ts")]);
    expect(results.length).toBeGreaterThan(0);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`),
    );
    expect(found).toEqual([]);
  },
);
