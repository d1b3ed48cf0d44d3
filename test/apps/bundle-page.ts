import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { build } from "esbuild";

import { generate } from "../../generator/generate.js";
import { usersDocument } from "../overlays/support/users.js";

/** Bundles a page that uses the client of a small API, made with the overlays that ship. */
export async function bundlePage(name: "msw-page.js" | "query-page.jsx"): Promise<string> {
  // Here, so that the packages that it imports are found.
  const folder = join(process.cwd(), "node_modules", ".cache", "specwright-test", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const spec = join(folder, "openapi.json");
  const info = { title: "Users", version: "1" };
  await writeFile(spec, JSON.stringify({ ...usersDocument, info }));
  const files = await generate({ spec, layout: "package", with: ["msw", "tanstack-query"] });
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const platforms = join(process.cwd(), "test", "reality", "platforms", "node_modules");
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), "test", "apps", "pages", name)],
    // One React for all that import it.
    alias: {
      react: join(platforms, "react"),
      "users-client": join(folder, "src", "index.ts"),
      "users-client/msw": join(folder, "src", "msw", "index.ts"),
      "users-client/tanstack-query": join(folder, "src", "tanstack-query", "index.ts"),
    },
    nodePaths: [platforms, join(process.cwd(), "node_modules")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("Nothing was bundled");
  return output.text;
}
