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
  browser: { lib: ["es2022", "dom", "dom.iterable"], types: [] },
} as const satisfies Readonly<Record<string, CompilerOptions>>;

const installed = fileURLToPath(new URL("node_modules", import.meta.url));

/** Every combination of these compilers with each resolution and platform, after its title. */
export function setups(...compilers: readonly CompilerVersion[]): readonly [string, Setup][] {
  return compilers.flatMap((compiler) =>
    (["nodenext", "bundler"] as const).flatMap((resolution) =>
      (["node", "browser"] as const).map((platform): [string, Setup] => [
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
  const project = join(folder, `tsconfig.${compiler}.${resolution}.${platform}.json`);
  const compilerOptions = {
    target: "es2022",
    moduleDetection: "force",
    noEmit: true,
    typeRoots: [join(installed, "@types")],
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
