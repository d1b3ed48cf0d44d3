import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { compileErrors } from "../support/compile.js";
import { corpus } from "./documents.js";

const program = `import createClient from "openapi-fetch";
import type { paths } from "./src/paths.js";

export async function starsOf(owner: string, repo: string): Promise<number | undefined> {
  const client = createClient<paths>({ baseUrl: "https://api.github.com" });
  const { data } = await client.GET("/repos/{owner}/{repo}", { params: { path: { owner, repo } } });
  // @ts-expect-error There is no such path.
  await client.GET("/repos/{owner}");
  return data?.stargazers_count;
}
`;

test.skipIf(corpus === null)(
  "a client of openapi-fetch compiles with the paths of GitHub",
  async () => {
    const spec = join(corpus ?? "", "real", "github.json");
    const files = await generate({ spec, layout: "package", verify: false, with: ["paths"] });
    const paths = files.filter(({ path }) => path === "src/paths.ts" || path === "package.json");
    expect(paths).toHaveLength(2);
    const all = [...paths, { path: "stars.ts", text: program }];
    expect(compileErrors(all, { withPackages: true })).toEqual([]);
  },
);
