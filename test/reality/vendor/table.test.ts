import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typeErrorsOf } from "../../migration/check-types.js";
import { programOf } from "../../migration/tables.js";
import { documentedOperations } from "../../package/support/documented-operations.js";
import { root } from "../../readme/markdown.js";
import { temporaryFolder, writeTree } from "../../support/temporary-folder.js";
import { withdrawn } from "./differences.js";
import { importVendorSdk } from "./vendor-sdk.js";

const page = readFileSync(join(root, "generated/reference/vendor-sdk.md"), "utf8");
const rows = [...page.matchAll(/^\| (?:`api\.(.+?)`)? *\| `(.+?)` +\|$/gm)];

test("the table has each call of the SDK, as the SDK takes it, and each operation", async () => {
  const sdk = await importVendorSdk("http://127.0.0.1:1", "token");
  const there = rows.flatMap(([, call]) => (call === undefined ? [] : [call]));
  expect(there).toEqual(sdk.operations.map((name) => sdk.signatureOf(name)).toSorted());
  const here = rows.map(([, , call = ""]) => /^\w+/.exec(call)?.[0]);
  expect(here).toEqual(documentedOperations.map(({ id }) => id).toSorted());
  const alone = rows.filter(([, call]) => call === undefined).map(([, , call = ""]) => call);
  expect(alone.map((call) => /^\w+/.exec(call)?.[0])).toEqual(withdrawn);
});

test("each call takes what the document requires, and compiles", () => {
  const calls = rows.map(([, , call = ""]) => call);
  const wanted = documentedOperations.map(({ id, parameters, body }) => {
    const required = parameters.filter((one) => one.required).map(({ name }) => name);
    const members = [...required, ...(body === null ? [] : ["body"]), "...opts"];
    return `${id}(client, { ${members.join(", ")} })`;
  });
  expect(calls).toEqual(wanted.toSorted());
  const folder = temporaryFolder();
  const names = documentedOperations.map(({ id }) => id).join(", ");
  const head = `import { createClient, ${names} } from "${root}generated/src/index.js";
import type { GetScimResourcetypeParams, GetScimSchemaParams } from "${root}generated/src/index.js";
const client = createClient({ auth: "token" });
declare const [userId, groupId, filter]: [string, string, string];
declare const schemaId: GetScimSchemaParams["schemaId"];
declare const resourceType: GetScimResourcetypeParams["resourceType"];
declare const body: never;
declare const opts: {};
`;
  const cells = calls.map((text) => ({ text: `await ${text}`, isCode: true }));
  writeTree(folder, { "program.ts": programOf(head, cells) });
  expect(typeErrorsOf([join(folder, "program.ts")])).toEqual([]);
});
