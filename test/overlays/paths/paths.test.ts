import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { format } from "prettier";
import { expect, test } from "vitest";
import type { PackageFile } from "../../../generator/assemble/package-file.js";
import { generate } from "../../../generator/generate.js";
import { compileErrors } from "../../support/compile.js";
import { misplaced } from "../support/shipped.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const same = ["scim", "parameters", "nullable-in-3.0", "responses"];
const others = [
  ...["hostile-text", "openapi-3.2", "recursion-and-anchors", "several-files", "swagger-2.0"],
];

function specOf(name: string): string {
  return join(root, name === "scim" ? "spec/scim.yaml" : `test/golden/${name}/spec.yaml`);
}

const made = new Map<string, Promise<readonly PackageFile[]>>();

/** A package with its paths, made once. */
async function packageOf(name: string): Promise<readonly PackageFile[]> {
  const files =
    made.get(name) ?? generate({ spec: specOf(name), layout: "package", with: ["paths"] });
  made.set(name, files);
  return files;
}

async function pathsOf(name: string): Promise<PackageFile> {
  const file = (await packageOf(name)).find(({ path }) => path === "src/paths.ts");
  if (file === undefined) throw new Error(`there are no paths of ${name}`);
  return file;
}

test.each(same)("the types of %s are those of openapi-typescript itself", async (name) => {
  const source = pathToFileURL(specOf(name));
  const own = astToString(await openapiTS(source, { silent: true }));
  const wanted = statementsOf(await format(own, { parser: "typescript", printWidth: 100 }));
  const statements = statementsOf((await pathsOf(name)).text);
  const names = ["paths", "components", "operations"].map((one) => `export interface ${one} {`);
  const chosen = (all: readonly string[]): readonly string[] =>
    all.filter((text) => names.some((start) => text.startsWith(start))).toSorted();
  expect(chosen(statements).length).toBeGreaterThan(1);
  expect(chosen(statements)).toEqual(chosen(wanted));
});

function statementsOf(text: string): readonly string[] {
  return text.split(/^(?=\S.* [{=]| *type )/m).map((statement) => statement.trim());
}

test("all of them compile, and are laid out as Prettier would", async () => {
  const files = await Promise.all([...same, ...others].map(pathsOf));
  const named = files.map(({ text }, index) => ({ path: `${index}/paths.ts`, text }));
  expect(await misplaced(named)).toEqual([]);
  // So does openapi-typescript print a schema that is a union with itself as a part.
  const recursive = `${[...same, ...others].indexOf("recursion-and-anchors")}/paths.ts:42 TS2502 `;
  expect(compileErrors(named).map((line) => line.slice(0, recursive.length))).toEqual([recursive]);
});

const program = `import createClient from "openapi-fetch";
import { createClient as createOurs, getScimV2User } from "./src/index.js";
import type { components, paths } from "./src/index.js";

const theirs = createClient<paths>({ baseUrl: "https://api.example.com" });
const ours = createOurs({ auth: "token" });

export async function moved(userId: string): Promise<(string | undefined)[]> {
  const params = { path: { userId } };
  const { data } = await theirs.GET("/api/v2/scim/v2/users/{userId}", { params });
  const user: components["schemas"]["ScimV2User"] | undefined = data;
  const next = await getScimV2User(ours, { userId });
  // @ts-expect-error There is no such path.
  await theirs.GET("/api/v2/scim/v2/nobody");
  // @ts-expect-error The parameter is missing.
  await theirs.GET("/api/v2/scim/v2/users/{userId}", {});
  return [user?.userName, next.userName];
}
`;

test("a client of openapi-fetch compiles beside ours", async () => {
  const files = await packageOf("scim");
  const all = [...files, { path: "moved.ts", text: program }];
  expect(compileErrors(all, { withPackages: true })).toEqual([]);
});
