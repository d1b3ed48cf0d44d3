import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { root } from "../readme/markdown.js";
import { run } from "../support/run-command.js";

/** Packs specwright before the tests of a file, and gives the path of the tarball to them. `npm run test:apps` has built it. */
export function packSpecwright(): () => string {
  let tarball = "";
  const place = realpathSync(mkdtempSync(join(tmpdir(), "specwright-apps-")));
  beforeAll(async () => {
    await run("npm", ["pack", "--ignore-scripts", "--pack-destination", place], root);
    tarball = join(place, readdirSync(place).find((name) => name.endsWith(".tgz")) ?? "");
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  return () => tarball;
}
