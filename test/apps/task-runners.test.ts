import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainEnvironment, run } from "../support/run-command.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { install } from "./app.js";
import { documentFor } from "./document.js";
import { packSpecwright } from "./packed.js";
import { filesOf } from "./recipes.js";

/** A tool that remembers what tasks made of which files. */
interface TaskRunner {
  readonly recipe: string;
  /** Added to an npm workspace. */
  readonly setUp: readonly string[];
  readonly build: string;
  /** What is printed where both tasks, `generate` and `build`, have been remembered. */
  readonly allRemembered: string;
}

const runners: readonly TaskRunner[] = [
  {
    recipe: "Turborepo",
    setUp: [install("turbo@2.11.11"), "npm pkg set packageManager=npm@11.0.0"],
    build: "npx turbo run build",
    allRemembered: "2 cached, 2 total",
  },
  {
    recipe: "Nx",
    setUp: [install("nx@24.0.6")],
    build: "npx nx run-many --target build",
    allRemembered: "for 2 out of 2 tasks",
  },
];

const tarball = packSpecwright();
const spec = documentFor("https://pets.example");
const main = 'import { getPet } from "./api/index.js";\n\nconsole.log(getPet.name);\n';

test.for(runners.map((runner) => [runner.recipe, runner] as const))(
  "%s generates again when the document changes, and only then",
  async ([recipe, { setUp, build, allRemembered }]) => {
    const folder = temporaryFolder();
    const env = { ...plainEnvironment(), CI: "true", NO_COLOR: "1", NX_DAEMON: "false" };
    const sh = async (line: string, place = folder) => run("sh", ["-c", line], place, env);
    const service = join(folder, "packages/service");
    await sh("git init --quiet");
    writeTree(folder, { ".gitignore": "node_modules\ndist\n.turbo\n.nx\n" });
    await sh("npm init --yes --init-type=module");
    await sh("npm init --yes --init-type=module --workspace packages/service");
    for (const line of [install(`typescript@5.9.3 ${tarball()}`), ...setUp]) await sh(line);
    writeTree(folder, filesOf(recipe));
    writeTree(service, { "openapi.yaml": spec, "src/main.ts": main });
    await sh("npx tsc --init --rootDir src --outDir dist", service);
    await sh("npm pkg set scripts.build=tsc", service);
    await sh("npx specwright init openapi.yaml --yes && npm run generate", service);

    expect(await sh(build)).not.toContain(allRemembered);
    expect(await sh(build)).toContain(allRemembered);

    // What is remembered is complete: `check` reads the manifest as well.
    rmSync(join(service, "src/api"), { recursive: true });
    await sh(build);
    await sh("npm run check", service);

    writeFileSync(
      join(service, "openapi.yaml"),
      spec.replace("operationId: getPet", "operationId: readPet"),
    );
    const failed: unknown = await sh(build).catch((error: unknown) => error);
    expect(String(failed)).toContain("has no exported member 'getPet'");
  },
);
