import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs that tests make are remembered here, not among what the user's programs keep. */
const env = { XDG_CACHE_HOME: `${root}node_modules/.cache/specwright-test/home` };

const never = ["**/node_modules/**", "test/package/fixtures/**"];
const slow = {
  golden: [
    "test/golden/**/*.test.ts",
    "test/failure/**/*.test.ts",
    "test/hostile/**/*.test.ts",
    "test/overlays/shipped.test.ts",
  ],
  package: ["test/package/**/*.test.ts"],
  corpus: ["test/corpus/**/*.test.ts"],
  corpusWhole: [
    "test/corpus/compile-large.test.ts",
    "test/corpus/diff.test.ts",
    "test/corpus/directory-overlays.test.ts",
    "test/corpus/int64.test.ts",
    "test/corpus/overlays.test.ts",
    "test/corpus/paths.test.ts",
    "test/overlays/msw/models.test.ts",
  ],
  newerCompilers: ["test/corpus/newer-compilers.test.ts"],
  reality: ["test/reality/**/*.test.ts"],
  realityWhole: [
    "test/reality/consumers/entry-points.test.ts",
    "test/reality/consumers/optional-packages.test.ts",
    "test/reality/round-trip/large.test.ts",
  ],
  platforms: ["test/reality/platforms/*.test.ts"],
  readme: ["test/readme/commands.test.ts"],
  directory: ["test/directory/**/*.test.ts"],
  apps: ["test/apps/*.test.ts", "test/migration/peers.test.ts"],
  whole: [
    "test/frameworks/**/*.test.ts",
    "test/hostile/endless-work.test.ts",
    "test/overlays/camel/overlays.test.ts",
    "test/overlays/int64/overlays.test.ts",
    "test/overlays/msw/converted.test.ts",
    "test/overlays/own-types.test.ts",
    "test/overlays/temporal/calls.test.ts",
    "test/package/packed-generator.test.ts",
    "test/package/references.test.ts",
    "test/print/every-width.test.ts",
    "test/render/tutorial.test.ts",
  ],
};

/**
 * The corpus of large documents takes minutes, and reality has packages of its own, so these run only where they are
 * named: `--project corpus`.
 */
const isNamed = (name: string): boolean =>
  process.argv.some((argument) => argument === name || argument === `--project=${name}`);

/**
 * The layers of the tests. The first is everything that is not another one, so a new folder of tests runs without
 * being named here.
 */
export default defineConfig({
  test: {
    // By default one processor is left idle, which is half of those that CI has.
    maxWorkers: "100%",
    projects: [
      layer("unit", ["test/**/*.test.ts"], 20_000, Object.values(slow).flat()),
      layer("golden", slow.golden, 60_000, slow.whole),
      layer("package", slow.package, 240_000, slow.whole),
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
      ...(isNamed("corpus")
        ? [layer("corpus", slow.corpus, 600_000, [...slow.newerCompilers, ...slow.corpusWhole])]
        : []),
      ...(isNamed("corpus-whole") ? [layer("corpus-whole", slow.corpusWhole, 600_000)] : []),
      ...(isNamed("corpus-compilers")
        ? [layer("corpus-compilers", slow.newerCompilers, 600_000)]
        : []),
      ...(isNamed("reality")
        ? [layer("reality", slow.reality, 60_000, [...slow.platforms, ...slow.realityWhole])]
        : []),
      ...(isNamed("reality-whole") ? [layer("reality-whole", slow.realityWhole, 60_000)] : []),
      ...(isNamed("readme") ? [layer("readme", slow.readme, 600_000)] : []),
      ...(isNamed("directory") ? [layer("directory", slow.directory, 120_000)] : []),
      ...(isNamed("whole") ? [layer("whole", slow.whole, 240_000)] : []),
      ...(isNamed("apps") ? [layer("apps", slow.apps, 1_200_000)] : []),
      ...(isNamed("platforms") ? [layer("platforms", slow.platforms, 60_000)] : []),
    ],
  },
});

function layer(name: string, include: string[], timeout: number, other: string[] = []) {
  return {
    // Examples import the package by its name.
    resolve: { alias: { "genesys-cloud-scim": `${root}generated/src/index.ts` } },
    test: {
      name,
      root,
      include,
      exclude: [...never, ...other],
      env,
      testTimeout: timeout,
      hookTimeout: timeout,
    },
  };
}
