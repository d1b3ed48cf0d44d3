import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A compiler of this folder's package.json, by the version in its name. */
export type CompilerVersion = "5.4" | "5.9" | "6" | "7";

/** One way of setting up a project. */
export interface Setup {
  readonly compiler: CompilerVersion;
  /** How modules are found. */
  readonly resolution: keyof typeof resolutions;
  /** Whose globals there are. */
  readonly platform: keyof typeof platforms;
}

type CompilerOptions = Readonly<Record<string, boolean | string | readonly string[]>>;

const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const satisfies Readonly<Record<string, CompilerOptions>>;

const platforms = {
  node: { lib: ["es2022"], types: ["node"] },
  "node-22": { lib: ["es2022"], types: ["types-node-22"] },
  "node-24": { lib: ["es2022"], types: ["types-node-24"] },
  browser: { lib: ["es2022", "dom", "dom.iterable"], types: [] },
  "old browser": { lib: ["es2020", "dom"], types: [] },
  bun: { lib: ["es2022"], types: ["bun-types"] },
  workerd: { lib: ["es2022"], types: ["@cloudflare/workers-types"] },
} as const satisfies Readonly<Record<string, CompilerOptions>>;

const installed = fileURLToPath(new URL("node_modules", import.meta.url));

/** A platform whose globals a project may be compiled with. */
export type Platform = Setup["platform"];

/** Every combination of these compilers and platforms with both resolutions, after its title. */
export function setups(
  compilers: readonly CompilerVersion[],
  on: readonly Platform[],
): readonly [string, Setup][] {
  return compilers.flatMap((compiler) =>
    (["nodenext", "bundler"] as const).flatMap((resolution) =>
      on.map((platform): [string, Setup] => [
        `TypeScript ${compiler}, ${resolution}, ${platform}`,
        { compiler, resolution, platform },
      ]),
    ),
  );
}

/**
 * Compiles files without writing any.
 *
 * @param folder where the project file is written to.
 * @param include the files, relative to the folder or absolute.
 * @returns what the compiler prints: nothing when it finds no error.
 */
export async function compile(
  { compiler, resolution, platform }: Setup,
  { folder, include, options }: Project,
): Promise<string> {
  const name = `tsconfig.${compiler}.${resolution}.${platform.replace(" ", "-")}.json`;
  const project = join(folder, name);
  const compilerOptions = {
    target: platform === "old browser" ? "es2020" : "es2022",
    moduleDetection: "force",
    noEmit: true,
    typeRoots: [installed, join(installed, "@types")],
    ...resolutions[resolution],
    ...platforms[platform],
    ...options,
  };
  await writeFile(project, JSON.stringify({ compilerOptions, include }, null, 2));
  return run(join(installed, `typescript-${compiler}`, "bin", "tsc"), ["--project", project]);
}

export interface Project {
  readonly folder: string;
  readonly include: readonly string[];
  readonly options: CompilerOptions;
}

function run(script: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const settings = { maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [script, ...args], settings, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      // A compiler that fails without saying why has not compiled anything.
      if (error !== null && output === "") reject(error);
      else resolve(output);
    });
  });
}
