import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileErrors } from "../support/compile.js";

const folder = fileURLToPath(new URL("../../generated/src/", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path: `src/${path}`, text: readFileSync(folder + path, "utf8") }));

const mistakes: readonly (readonly [code: string, message: string])[] = [
  [
    'createClient({ environment: "mypurecloud.eu" });',
    `Type '"mypurecloud.eu"' is not assignable to type 'Environment | undefined'. Did you mean '"mypurecloud.ie"'?`,
  ],
  [
    "void getScimV2Groups(createClient(), {});",
    "Argument of type '{}' is not assignable to parameter of type 'GetScimV2GroupsParams'.   Property 'filter' is missing in type '{}' but required in type 'GetScimV2GroupsParams'.",
  ],
  [
    'userFilter("nickName", "Babs");',
    `Argument of type '"nickName"' is not assignable to parameter of type 'FilterAttribute'.`,
  ],
  [
    'userFilter("active", "yes");',
    "Argument of type 'string' is not assignable to parameter of type 'boolean'.",
  ],
  [
    'compare("title", "like", "Lead");',
    `Argument of type '"like"' is not assignable to parameter of type 'FilterOperator'.`,
  ],
  ["remove();", "Expected 1 arguments, but got 0."],
];

test("a mistake is named in words that a reader can use", () => {
  const names = "compare, createClient, getScimV2Groups, remove, userFilter";
  const lines = [`import { ${names} } from "./index.js";`, ...mistakes.map(([code]) => code)];
  const errors = compileErrors([
    ...sources,
    { path: "package.json", text: '{ "type": "module" }' },
    { path: "src/mistakes.ts", text: lines.join("\n") },
  ]);
  const texts = errors.map((error) => error.replace(/ TS\d+/, ""));
  expect(texts).toEqual(mistakes.map(([, text], at) => `src/mistakes.ts:${at + 2} ${text}`));
});
