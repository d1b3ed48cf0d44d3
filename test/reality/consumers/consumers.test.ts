import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installPackage } from "../../package/support/installed-package.js";
import type { InstalledPackage } from "../../package/support/installed-package.js";
import { judgeTypes } from "./types-judge.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** A test in the words of Jest. */
const program = `
  const {
    createClient,
    getScimV2User,
    isErrorOf,
    getScimV2UserOperation,
  } = require("genesys-cloud-scim");

  test("a call fails as documented", async () => {
    const fetch = jest.fn(async () =>
      Response.json({ status: 404, code: "not.found" }, { status: 404 }),
    );
    const client = createClient({ auth: "token", fetch });
    const error = await getScimV2User(client, { userId: "1" }).catch((thrown) => thrown);
    expect(isErrorOf(getScimV2UserOperation, error)).toBe(true);
    expect(error.body.code).toBe("not.found");
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      "https://api.mypurecloud.com/api/v2/scim/v2/users/1",
    ]);
  });
`;

let consumer: InstalledPackage;

beforeAll(async () => {
  consumer = await installPackage();
}, 240_000);

afterAll(() => consumer.remove());

test("arethetypeswrong finds nothing, in each way of resolving modules", async () => {
  const { problems, found } = await judgeTypes(consumer.tarball);
  expect(problems).toEqual([]);
  expect(found).toHaveProperty(["."], {
    node10: "dist/cjs/index.d.ts",
    "node16-cjs": "dist/cjs/index.d.ts",
    "node16-esm": "dist/index.d.ts",
    bundler: "dist/index.d.ts",
  });
});

test("Jest loads it without any configuration", async () => {
  const folder = consumer.folder;
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  writeFileSync(join(folder, "program.test.js"), program);
  const jest = join(here, "node_modules/jest/bin/jest.js");
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [jest, "--rootDir", folder, "--json", "--outputFile", join(folder, "result.json")],
    { cwd: folder },
  );
  expect(stderr).toContain("PASS");
  const result: unknown = JSON.parse(readFileSync(join(folder, "result.json"), "utf8"));
  expect(result).toMatchObject({ numPassedTests: 1, numTotalTests: 1 });
});
