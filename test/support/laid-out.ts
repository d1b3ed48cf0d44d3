import { format } from "prettier";
import type { PackageFile } from "../../generator/assemble/package-file.js";

/** The paths of the files that Prettier would change, but for Markdown and the runtime. */
export async function unlikePrettier(files: readonly PackageFile[]): Promise<readonly string[]> {
  const own = files.filter(({ path }) => /^(?!src\/runtime\/).*\.(?:ts|json)$/.test(path));
  const paths: string[] = [];
  for (const { path, text } of own) {
    const laidOut = await format(text, { filepath: path, printWidth: 100 });
    if (laidOut !== text) paths.push(path);
  }
  return paths;
}
