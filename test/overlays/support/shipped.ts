import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { format } from "prettier";

import type { PackageFile } from "../../../generator/assemble/package-file.js";
import { generate } from "../../../generator/generate.js";
import type { ShippedOverlay } from "../../../generator/options.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const goldens = join(root, "test", "golden");

/** Documents that the overlays that ship with the generator are tried with, by name. */
export const documents: readonly (readonly [name: string, spec: string])[] = [
  ["scim", join(root, "spec", "scim.yaml")],
  ...readdirSync(goldens, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, join(goldens, name, "spec.yaml")] as const),
];

/** A package with an overlay, made once. */
export function packageOf(
  spec: string,
  overlay: ShippedOverlay,
): () => Promise<readonly PackageFile[]> {
  let promised: Promise<readonly PackageFile[]> | undefined;
  return () => (promised ??= generate({ spec, layout: "package", with: [overlay] }));
}

/** The files that Prettier would lay out in another way, as it would. */
export async function misplaced(files: readonly PackageFile[]): Promise<readonly PackageFile[]> {
  const laidOut = await Promise.all(
    files.map(async ({ path, text }) => {
      return { path, text: await format(text, { filepath: path, printWidth: 100 }) };
    }),
  );
  return laidOut.filter(({ text }, index) => text !== files[index]?.text);
}
