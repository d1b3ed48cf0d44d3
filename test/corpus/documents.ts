import { readFileSync } from "node:fs";
import { join } from "node:path";

import { isJsonObject } from "../../generator/json.js";

/** Where the documents are, from `SPECWRIGHT_CORPUS`; `null` where there are none, which is said once and loudly. */
export const corpus: string | null = process.env["SPECWRIGHT_CORPUS"] ?? null;

if (corpus === null) {
  console.warn("SPECWRIGHT_CORPUS is not set: the documents of the corpus are not tried.");
}

/** The entry documents of the corpus by their path in it, as its manifest lists them. */
export function documentsOfCorpus(): readonly string[] {
  if (corpus === null) return [];
  const manifest: unknown = JSON.parse(readFileSync(join(corpus, "manifest.json"), "utf8"));
  const entries: readonly unknown[] = Array.isArray(manifest) ? manifest : [];
  return entries.flatMap((entry) =>
    isJsonObject(entry) && typeof entry["file"] === "string" ? [entry["file"]] : [],
  );
}

/** The documents of services and of other generators, those apart that take most of the time. */
export function documentsOfServices(): Readonly<Record<"large" | "small", readonly string[]>> {
  const real = documentsOfCorpus().filter((file) => file.startsWith("real/"));
  const isLarge = (file: string): boolean => /(?:box|github|DigitalOcean[^/]*)\.\w+$/.test(file);
  return { large: real.filter(isLarge), small: real.filter((file) => !isLarge(file)) };
}
