import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** These compilations take minutes and need compilers of their own, so they are no part of the other tests. */
export default defineConfig({
  test: {
    name: "compilers",
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["compile.ts", "fetch-types.ts", "layouts.ts", "lint.ts", "proxy.ts", "temporal.ts"],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    maxConcurrency: 2,
    maxWorkers: "100%",
  },
});
