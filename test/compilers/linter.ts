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

/** What the recommended rules of ESLint and typescript-eslint find in the sources of a folder. */
export async function findingsOf(folder: string): Promise<readonly string[]> {
  const linter = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [javascript.configs.recommended, ...typescript.configs.recommended],
  });
  const results = await linter.lintFiles(["**/*.ts"]);
  if (results.length === 0) throw new Error(`There are no sources in ${folder}`);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`),
  );
}
