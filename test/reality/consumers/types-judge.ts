import { readFileSync } from "node:fs";

import { importFrom } from "../support/import-from.js";

/** As far as it is used here. */
interface Judge {
  createPackageFromTarballData(tarball: Uint8Array): object;
  checkPackage(subject: object): Promise<{
    readonly types: unknown;
    readonly entrypoints: Readonly<
      Record<string, { readonly resolutions: Readonly<Record<string, Resolution>> }>
    >;
    readonly problems: readonly unknown[];
  }>;
}

interface Resolution {
  readonly resolution?: { readonly fileName: string };
}

/** What arethetypeswrong finds in a packed package, and the types that it finds by entry point and way of resolving. */
export async function judgeTypes(
  tarball: string,
): Promise<{ readonly problems: readonly unknown[]; readonly found: object }> {
  // The shape that its documentation gives; TypeScript cannot see it, as said there.
  const judge = (await importFrom("consumers", "@arethetypeswrong/core")) as Judge;
  const subject = judge.createPackageFromTarballData(readFileSync(tarball));
  const { problems, entrypoints } = await judge.checkPackage(subject);
  const found = Object.entries(entrypoints).map(([entry, { resolutions }]) => [
    entry,
    Object.fromEntries(
      Object.entries(resolutions).map(([kind, { resolution }]) => [
        kind,
        resolution?.fileName.replace(/^\/node_modules\/(?:@[^/]+\/)?[^/]+\//, ""),
      ]),
    ),
  ]);
  return { problems, found: Object.fromEntries(found) as object };
}
