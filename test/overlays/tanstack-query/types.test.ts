import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { PackageFile } from "../../../generator/assemble/package-file.js";
import { generate } from "../../../generator/generate.js";
import { compileErrors } from "../../support/compile.js";
import { usersDocument } from "../support/users.js";

let folder: string;
let files: readonly PackageFile[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-query-"));
  const spec = join(folder, "openapi.json");
  const info = { title: "Sample", version: "1" };
  await writeFile(spec, JSON.stringify({ ...usersDocument, info }));
  files = await generate({ spec, layout: "package", with: ["tanstack-query"] });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What the compiler has to say of a program that uses the options with React. */
function errorsOf(statements: string): readonly string[] {
  const text = `
import { QueryClient, useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import type { Client } from "./index.js";
import { createUserMutationOptions, deleteUsersMutationOptions, getUserQueryOptions } from "./tanstack-query/index.js";
import { countUsersQueryOptions, listLoginsInfiniteQueryOptions, listUsersInfiniteQueryOptions, listUsersQueryOptions } from "./tanstack-query/index.js";
export async function use(client: Client, queries: QueryClient): Promise<unknown> {
${statements}
}
export const all: number = [QueryClient, useInfiniteQuery, useMutation, useQuery, createUserMutationOptions, deleteUsersMutationOptions, getUserQueryOptions, countUsersQueryOptions, listLoginsInfiniteQueryOptions, listUsersInfiniteQueryOptions, listUsersQueryOptions].length;
`;
  const program = { path: "src/program.ts", text };
  return compileErrors([...files, program], { withPackages: true }).map((line) =>
    line.replace(/^src\/program\.ts:\d+ /, ""),
  );
}

test.each<[title: string, statements: string]>([
  [
    "data of a query",
    `const { data } = useQuery(listUsersQueryOptions(client, { count: 2 }));
     const name: string | undefined = data?.items[0]?.name;
     return name;`,
  ],
  [
    "data that is null where nothing has changed",
    `const { data } = useQuery(getUserQueryOptions(client, { id: "1" }));
     const name: string | null | undefined = data && data.name;
     return name;`,
  ],
  [
    "data that is selected",
    `const { data } = useQuery({ ...listUsersQueryOptions(client), select: (list) => list.total });
     const total: number | undefined = data;
     return total;`,
  ],
  [
    "data in the cache, by its key",
    `const list = queries.getQueryData(listUsersQueryOptions(client).queryKey);
     const total: number | undefined = list?.total;
     return total;`,
  ],
  [
    "the pages of an infinite query",
    `const { data, fetchNextPage } = useInfiniteQuery(listUsersInfiniteQueryOptions(client, {}));
     const names: string[] | undefined = data?.pages.flatMap((page) => page.items.map((one) => one.name));
     return [names, fetchNextPage];`,
  ],
  [
    "the pages of an infinite query that follows links",
    `const { data } = useInfiniteQuery(listLoginsInfiniteQueryOptions(client));
     const names: string[] | undefined = data?.pages.flatMap((page) => page.body.items.map((one) => one.name));
     const link: string | undefined = data?.pages[0]?.headers.link;
     return [names, link];`,
  ],
  [
    "the variables of a mutation",
    `const { mutate } = useMutation(createUserMutationOptions(client));
     mutate({ body: { name: "Ada" } }, { onSuccess: (user) => { const name: string = user.name; return name; } });
     const { mutate: clear } = useMutation(deleteUsersMutationOptions(client));
     clear();
     return null;`,
  ],
  [
    "status and headers where there is no body",
    `const outcome = await queries.fetchQuery(countUsersQueryOptions(client));
     const etag: string | undefined = outcome.headers["etag"];
     return etag;`,
  ],
])("knows %s", (_, statements) => {
  expect(errorsOf(statements)).toEqual([]);
});

test.each<[title: string, statements: string, code: string]>([
  ["parameters", `return useQuery(getUserQueryOptions(client, { id: 1 }));`, "TS2322"],
  [
    "data",
    `const list = queries.getQueryData(listUsersQueryOptions(client).queryKey);
     const total: string | undefined = list?.total;
     return total;`,
    "TS2322",
  ],
  [
    "variables",
    `const { mutate } = useMutation(createUserMutationOptions(client));
     return mutate({ body: {} });`,
    "TS2741",
  ],
])("refuses wrong %s", (_, statements, code) => {
  expect(errorsOf(statements)).toEqual([expect.stringContaining(code)]);
});
