import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { shellWord } from "./shell-word.js";

/** Commands of a package manager, as they are typed. */
export interface PackageManager {
  /** Runs a script of the project. */
  readonly run: (script: string) => string;
  /** Runs a script of a package in a folder of the workspace. */
  readonly runIn: (folder: string, script: string) => string;
  /** Installs what the project lists, and links its workspaces. */
  readonly install: string;
  /** Adds a package from a folder, such as `./client`. */
  readonly add: (folder: string) => string;
}

const npm: PackageManager = {
  run: (script) => `npm run ${script}`,
  runIn: (folder, script) => `npm run ${script} --workspace ${shellWord(folder)}`,
  install: "npm install",
  add: (folder) => `npm install ${shellWord(folder)}`,
};

const pnpm: PackageManager = {
  run: (script) => `pnpm run ${script}`,
  runIn: (folder, script) => `pnpm --filter ${shellWord(`./${folder}`)} run ${script}`,
  install: "pnpm install",
  add: (folder) => `pnpm add ${shellWord(folder)}`,
};

const yarn: PackageManager = {
  run: (script) => `yarn run ${script}`,
  runIn: (folder, script) => `yarn --cwd ${shellWord(folder)} run ${script}`,
  install: "yarn install",
  add: (folder) => `yarn add ${shellWord(folder)}`,
};

const bun: PackageManager = {
  run: (script) => `bun run ${script}`,
  runIn: (folder, script) => `bun run --cwd ${shellWord(folder)} ${script}`,
  install: "bun install",
  add: (folder) => `bun add ${shellWord(folder)}`,
};

const lockFiles: readonly (readonly [file: string, manager: PackageManager])[] = [
  ["package-lock.json", npm],
  ["pnpm-lock.yaml", pnpm],
  ["yarn.lock", yarn],
  ["bun.lock", bun],
  ["bun.lockb", bun],
];

/** The package manager whose lockfile is in a folder, or else in the nearest one above that has any. Defaults to npm. */
export function detectPackageManager(folder: string): PackageManager {
  for (let place = resolve(folder); ; place = dirname(place)) {
    const found = lockFiles.find(([file]) => existsSync(join(place, file)));
    if (found !== undefined) return found[1];
    if (place === dirname(place)) return npm;
  }
}
