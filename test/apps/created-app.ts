import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { App } from "./app.js";
import { inApp } from "./in-app.js";

const cache = fileURLToPath(
  new URL("../../node_modules/.cache/specwright-test/apps", import.meta.url),
);

/**
 * Puts an app into a folder, which is made for it, as its commands create it. Those run once: an app is remembered
 * until they change.
 */
export async function createApp(app: App, folder: string): Promise<void> {
  const { create, runtime = process.versions.node } = app;
  const key = createHash("sha256")
    .update(JSON.stringify([create, runtime]))
    .digest("hex");
  const remembered = join(cache, key.slice(0, 16));
  if (existsSync(remembered)) return copy(remembered, folder);
  mkdirSync(folder, { recursive: true });
  for (const command of create) await inApp(app, command, folder);
  const partial = `${remembered}.partial`;
  rmSync(partial, { recursive: true, force: true });
  copy(folder, partial);
  renameSync(partial, remembered);
}

/** Links stay what they are: those of `node_modules/.bin` and of workspaces lead from one place of the app to another. */
function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}
