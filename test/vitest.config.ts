import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

const never = ["**/node_modules/**", "test/package/fixtures/**"];
const slow = {
  golden: ["test/golden/**/*.test.ts", "test/failure/**/*.test.ts"],
  package: ["test/package/**/*.test.ts"],
  corpus: ["test/corpus/**/*.test.ts"],
};

/** The corpus of large documents takes minutes, so it runs only where it is named: `--project corpus`. */
const withCorpus = process.argv.some((argument) => /^(--project=)?corpus$/.test(argument));

/**
 * The layers of the tests. The first is everything that is not another one, so a new folder of tests runs without
 * being named here.
 */
export default defineConfig({
  test: {
    projects: [
      layer("unit", ["test/**/*.test.ts"], 20_000, Object.values(slow).flat()),
      layer("golden", slow.golden, 60_000),
      layer("package", slow.package, 240_000),
      {
        test: {
          name: "types",
          root,
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            exclude: never,
            tsconfig: "tsconfig.json",
            spawnTimeout: 60_000,
          },
        },
      },
      ...(withCorpus ? [layer("corpus", slow.corpus, 600_000)] : []),
    ],
  },
});

function layer(name: string, include: string[], timeout: number, other: string[] = []) {
  return {
    test: {
      name,
      root,
      include,
      exclude: [...never, ...other],
      testTimeout: timeout,
      hookTimeout: timeout,
    },
  };
}
