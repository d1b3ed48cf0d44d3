import type { PackageFile } from "../../generator/assemble/package-file.js";

/** A module for each call that the comments of a package show as an example, to be compiled beside it. */
export function callExamples(files: readonly PackageFile[]): readonly PackageFile[] {
  const operations = files.filter(
    ({ path, text }) => path.startsWith("src/operations/") && text.includes("\n * @example\n"),
  );
  return operations.map(({ path, text }) => {
    const [, comment = ""] = /\n \* @example\n \* ```ts\n([^]*?) \* ```\n/.exec(text) ?? [];
    const code = comment.replaceAll(/^ \* ?/gm, "").replace(/^(const result = )?await /, "");
    const [, name] = /^([\p{ID_Start}$_][\p{ID_Continue}$]*)\(/u.exec(code) ?? [];
    if (name === undefined) throw new Error(`${path} shows no call`);
    const source = path.replace("src/", "../src/").replace(/\.ts$/, ".js");
    return {
      path: path.replace("src/operations/", "examples/"),
      text: [
        `import { ${name} } from "${source}";`,
        'import type { Client } from "../src/runtime/client.js";',
        `export const example = (client: Client): Promise<unknown> => ${code}`,
      ].join("\n"),
    };
  });
}

/** The programs that the README of a package shows, but for the first call, whose credential is a name without a value. */
export function readmePrograms(files: readonly PackageFile[]): readonly PackageFile[] {
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  const programs = [...readme.matchAll(/^```ts\n(import [^]*?)^```$/gm)]
    .map(([, code = ""]) => code.replaceAll(/ from "(?!\.)[^"]*";/g, ' from "../src/index.js";'))
    .filter((code) => /^export /m.test(code));
  if (programs.length < 2) throw new Error("the README shows no programs");
  return programs.map((text, index) => ({ path: `readme/program-${index}.ts`, text }));
}
