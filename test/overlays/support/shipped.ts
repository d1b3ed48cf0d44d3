import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { format } from "prettier";

import type { PackageFile } from "../../../generator/assemble/package-file.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Golden documents with what overlays print in different ways. */
const goldens = [
  ...["camel", "dates", "int64"],
  ...["anything-and-nothing", "arrays-and-tuples", "discriminators", "enumerations"],
  ...["formats-and-limits", "hostile-text", "media-types", "names-that-clash", "objects-and-maps"],
  ...["read-and-write", "recursion-and-anchors", "responses", "schemas-combined"],
];

/** Documents that the overlays that ship with the generator are tried with, by name. */
export const documents: readonly (readonly [name: string, spec: string])[] = [
  ["scim", join(root, "spec", "scim.yaml")],
  ...goldens.map((name) => [name, join(root, "test", "golden", name, "spec.yaml")] as const),
];

/** The files that Prettier would lay out in another way, as it would. */
export async function misplaced(files: readonly PackageFile[]): Promise<readonly PackageFile[]> {
  const laidOut = await Promise.all(
    files.map(async ({ path, text }) => {
      return { path, text: await format(text, { filepath: path, printWidth: 100 }) };
    }),
  );
  return laidOut.filter(({ text }, index) => text !== files[index]?.text);
}
