import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "./compiler.js";
import { proxyProgram } from "./proxy-program.js";
import type { Platform } from "./compiler.js";

const here = fileURLToPath(new URL(".", import.meta.url));

let folder = "";

/** The sources themselves stand in for the package, so that they meet the globals of each platform, too. */
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "fetch-types-")));
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "genesys-cloud-scim"), { recursive: true });
  const manifest = { name: "genesys-cloud-scim", type: "module", exports: "./src/index.ts" };
  await writeFile(join(modules, "genesys-cloud-scim/package.json"), JSON.stringify(manifest));
  await cp(join(here, "../../generated/src"), join(modules, "genesys-cloud-scim/src"), {
    recursive: true,
  });
  for (const name of ["undici", "undici-7"]) {
    await symlink(join(here, "node_modules", name), join(modules, name));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  for (const name of await readdir(join(here, "fixtures"))) {
    await cp(join(here, "fixtures", name), join(folder, name));
  }
  await writeFile(join(folder, "readme-proxy.ts"), await proxyProgram());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(["5.9", "7"] as const)("with TypeScript %s, the option `fetch` takes", (compiler) => {
  test.concurrent.each<[Platform, ...fixtures: string[]]>([
    ["node", "global-fetch.ts", "undici-fetch.ts", "readme-proxy.ts"],
    ["node-22", "global-fetch.ts", "undici-fetch.ts", "readme-proxy.ts"],
    ["node-24", "global-fetch.ts", "undici-fetch.ts", "readme-proxy.ts"],
    ["browser", "global-fetch.ts"],
    ["bun", "global-fetch.ts"],
    ["workerd", "global-fetch.ts"],
  ])("the fetch of %s", async (platform, ...include) => {
    const options = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true };
    const setup = { compiler, platform, resolution: "bundler" } as const;
    expect(await compile(setup, { folder, include, options })).toBe("");
  });
});
