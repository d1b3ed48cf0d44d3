import type { Tree } from "../support/temporary-folder.js";

/** An app of its framework's own making that a client is generated into. */
export interface App {
  readonly name: string;
  /** Runs all commands of the app instead of the Node of the tests. */
  readonly runtime?: Runtime;
  /** Commands that create the app in the current folder, which is empty. Versions are exact. */
  readonly create: readonly string[];
  /** The command that installs specwright from a tarball. Defaults to {@link install}. */
  readonly install?: (tarball: string) => string;
  /** The commands that write the configuration and the client. Defaults to those that start every recipe. */
  readonly start?: readonly [init: string, generate: string];
  /** What is written by hand: a file that calls the client. */
  readonly call: Tree;
  /** Checks the types under the app's own settings. */
  readonly types: string;
  /** The linter that the framework has set up, if any. */
  readonly lint?: string;
  /** `null` when the app is run as it is. */
  readonly build: string | null;
  readonly run: Run;
}

/** From npm, so that the tests need not find one. */
export type Runtime = "node-24" | "bun" | "deno";

/** How a built app makes its call. Each shows the name of the pet. */
export type Run =
  /** A program whose output counts. */
  | { readonly command: string }
  /** A server for the port `$PORT`, and the page of it that counts. */
  | { readonly server: string; readonly path: string }
  /** A folder of files, of which Chromium opens the index. */
  | { readonly page: string };

/** The command that installs packages for development. */
export const install = (packages: string): string =>
  `npm install --save-dev --prefer-offline --no-audit --no-fund ${packages}`;
