import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtProgram } from "../support/built-program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const goldens = join(root, "test", "golden");
const run = promisify(execFile);

/** The packed program without the sources around it; the libraries that it needs are those of the repository. */
let place: string;

beforeAll(async () => {
  const program = await builtProgram();
  place = mkdtempSync(join(root, "node_modules", ".cache", "specwright-test", "packed-"));
  await run("npm", ["pack", program, "--ignore-scripts", "--pack-destination", place], {
    shell: process.platform === "win32",
  });
  const [tarball = "nothing was packed"] = readdirSync(place);
  await run("tar", ["-xzf", tarball], { cwd: place });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

test.each([
  ["smallest"],
  ["parameters"],
  ["overlay", "--templates", join(goldens, "overlay", "templates"), "--no-verify"],
])("makes the golden package %s from the tarball", async (name, ...options) => {
  const folder = join(place, name);
  mkdirSync(folder);
  const configuration = { layout: "package", package: { name: "sample-client" } };
  writeFileSync(join(folder, "specwright.config.json"), JSON.stringify(configuration));
  const cli = join(place, "package", "dist", "cli.js");
  const spec = join(goldens, name, "spec.yaml");
  await run(process.execPath, [cli, "generate", spec, "-o", "out", ...options], { cwd: folder });
  const made = filesIn(join(folder, "out"));
  const isOther = (path: string): boolean =>
    path !== ".specwright.json" && !path.startsWith("src/runtime/");
  expect(new Map([...made].filter(([path]) => isOther(path)))).toEqual(
    filesIn(join(goldens, name, "expected")),
  );
  expect(made.size).toBeGreaterThan([...made.keys()].filter(isOther).length + 1);
});

test("the tarball has the code that runs, and no module that was bundled into it", () => {
  const code = readdirSync(join(place, "package", "dist"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".js") && !path.startsWith("chunks/"));
  expect(code.toSorted()).toEqual(["built-templates.js", "cli.js", "index.js"]);
});

/** The texts of all files below a folder by path, sorted. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .map((file): [string, string] => [
        relative(folder, file).replaceAll("\\", "/"),
        readFileSync(file, "utf8"),
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
