import type { PackageFile } from "../../generator/assemble/package-file.js";

/** A module for each call that the comments of a package show as an example, to be compiled beside it. */
export function callExamples(files: readonly PackageFile[]): readonly PackageFile[] {
  const operations = files.filter(
    ({ path, text }) => path.startsWith("src/operations/") && text.includes("\n * @example\n"),
  );
  return operations.map(({ path, text }) => {
    const [, comment = ""] = /\n \* @example\n \* ```ts\n([^]*?) \* ```\n/.exec(text) ?? [];
    const code = comment.replaceAll(/^ \* ?/gm, "").replace(/^(const result =\s+)?await /, "");
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
