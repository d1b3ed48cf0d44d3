import type { PackageFile } from "../../generator/assemble/package-file.js";

/** The programs that the README of a package shows, as files beside its sources, and the files that they need. */
export function readmePrograms(files: readonly PackageFile[]): readonly PackageFile[] {
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  const blocks = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
  if (blocks.length < 5) throw new Error("the README shows hardly any programs");
  const programs = blocks.map((code, index) => ({
    path: code.includes("export const client = ")
      ? "readme/client.ts"
      : `readme/program-${index}.ts`,
    text: code
      .replaceAll(/ from "undici";/g, ' from "./undici.js";')
      .replaceAll(/ from "[^."][^"]*";/g, ' from "../src/index.js";'),
  }));
  return [...programs, environment, undici];
}

/** The part of Node that programs use. */
const environment: PackageFile = {
  path: "readme/environment.d.ts",
  text: "declare var process: { readonly env: Readonly<Record<string, string | undefined>> };\n",
};

/** Stands for undici, which `test/compilers` has: answers with the proxy that it would use. */
const undici: PackageFile = {
  path: "readme/undici.ts",
  text: `export class ProxyAgent {
  readonly url: string;
  constructor(url: string) {
    this.url = url;
  }
}
export const fetch = async (url: string, init: { dispatcher: ProxyAgent }): Promise<Response> =>
  Response.json([init.dispatcher.url, url]);
`,
};
