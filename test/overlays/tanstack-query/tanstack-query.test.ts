import { describe, expect, test } from "vitest";

import { compileErrors } from "../../support/compile.js";
import { documents, misplaced, packageOf } from "../support/shipped.js";

describe.each(documents)("options of %s", (_, spec) => {
  const made = packageOf(spec, "tanstack-query");

  test("compile with TanStack Query", async () => {
    expect(compileErrors(await made(), { withPackages: true })).toEqual([]);
  });

  test("are laid out as Prettier would", async () => {
    const own = (await made()).filter(({ path }) => path.startsWith("src/tanstack-query/"));
    expect(own.length).toBeGreaterThan(1);
    expect(await misplaced(own)).toEqual([]);
  });
});
