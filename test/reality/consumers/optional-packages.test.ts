import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

import { generate } from "../../../generator/generate.js";
import { writeFiles } from "../../../generator/write/write-files.js";
import { installPackage, node } from "../../package/support/installed-package.js";
import type { InstalledPackage } from "../../package/support/installed-package.js";
import { writeTree } from "../../support/temporary-folder.js";

const spec = fileURLToPath(new URL("../../golden/responses/spec.yaml", import.meta.url));

let folder: string;
let consumer: InstalledPackage;

/** An app that has installed a client with every overlay that brings a package, and none of these packages. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specwright-optional-"));
  const files = await generate({
    spec,
    layout: "package",
    package: { name: "sample-client", license: "MIT" },
    with: ["msw", "tanstack-query", "zod"],
  });
  await writeFiles(`${folder}/client`, files);
  consumer = await installPackage(`${folder}/client`, "sample-client");
  // Away from the folders above the consumer, one of which has the packages that the client is built with.
  cpSync(consumer.location, `${folder}/app/node_modules/sample-client`, { recursive: true });
  writeTree(`${folder}/app`, { "package.json": '{ "type": "module" }' });
}, 240_000);

afterAll(() => {
  consumer.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("npm installs the client alone", () => {
  expect(consumer.installed).toEqual(["sample-client"]);
});

test.each([
  ["imported", "--input-type=module", `import { createClient } from "sample-client";`],
  ["required", "--input-type=commonjs", `const { createClient } = require("sample-client");`],
])("the client can be %s", async (_, type, program) => {
  const printed = `${program}\nconsole.log(typeof createClient);`;
  expect(await node(`${folder}/app`, type, "--eval", printed)).toBe("function\n");
});

test.each([
  ["msw", "msw"],
  ["zod", "zod"],
])("its entry point %s needs the package %s", async (entry, name) => {
  const program = `await import("sample-client/${entry}").catch(({ message }) => console.log(message));`;
  const printed = await node(`${folder}/app`, "--input-type=module", "--eval", program);
  expect(printed).toMatch(new RegExp(`^Cannot find package '${name}`));
});

/** What the compiler says of an app that imports a module, the types of which it checks as well. */
function errorsOf(module: string): readonly string[] {
  const path = `${folder}/app/main.ts`;
  writeTree(`${folder}/app`, { "main.ts": `import "${module}";\nexport * from "${module}";\n` });
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  });
  const diagnostics = ts.getPreEmitDiagnostics(program);
  return diagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, " "));
}

test("the types of the client need none of the packages, and those of an entry point do", () => {
  expect(errorsOf("sample-client")).toEqual([]);
  expect(errorsOf("sample-client/tanstack-query")).toContainEqual(
    expect.stringContaining("@tanstack/query-core"),
  );
  const packages = resolve("node_modules/@tanstack");
  symlinkSync(packages, `${folder}/app/node_modules/@tanstack`);
  expect(errorsOf("sample-client/tanstack-query")).toEqual([]);
});
