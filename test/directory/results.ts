import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Trial } from "./try-document.js";

/** The trials of one state of the generator, on disk as they come in. */
export interface Results {
  has(document: string): boolean;
  get(document: string): Trial | undefined;
  add(trial: Trial): void;
}

/**
 * The results that belong to this program and these templates.
 *
 * @param kind what was tried
 */
export function openResults(kind: string): Results {
  const folder = join(process.cwd(), "node_modules", ".cache", "specwright-test", "directory");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${kind}-${fingerprint()}.jsonl`);
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  // Sound: `add` wrote them.
  const trials = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Trial);
  const known = new Map(trials.map((trial) => [trial.document, trial]));
  return {
    has: (document) => known.has(document),
    get: (document) => known.get(document),
    add(trial) {
      known.set(trial.document, trial);
      appendFileSync(file, `${JSON.stringify(trial)}\n`);
    },
  };
}

/** Of the bundled program, which holds the generator, and of the templates beside it. */
function fingerprint(): string {
  const hash = createHash("sha1").update(readFileSync(process.argv[1] ?? ""));
  const templates = join(process.cwd(), "templates");
  const files = readdirSync(templates, { recursive: true, encoding: "utf8" }).toSorted();
  for (const file of files.filter((name) => /\.(hbs|ts|json)$/.test(name))) {
    hash.update(file).update(readFileSync(join(templates, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
