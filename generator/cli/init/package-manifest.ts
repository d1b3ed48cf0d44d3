import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject } from "../../json.js";
import { onDisk } from "../../write/disk.js";
import { setInJson } from "../../write/edit-json.js";

/** A `package.json` as it is on the disk. */
export interface PackageManifest {
  readonly path: string;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Reads the `package.json` of a folder; `null` if it is missing or broken, which npm reports. */
export async function readManifest(folder: string): Promise<PackageManifest | null> {
  const path = join(folder, "package.json");
  const text = await readFile(path, "utf8").catch(() => null);
  const value = text === null ? null : parse(text);
  return text === null || value === null ? null : { path, text, value };
}

/**
 * Adds `generate` and `check` to the scripts of a `package.json`, as `generate:api` and `check:api` where those names are
 * taken. Scripts that are no object, which npm reports, are left alone.
 *
 * @returns the names that were added.
 */
export function addScripts({ path, text, value }: PackageManifest): readonly string[] {
  const { scripts = {} } = value;
  if (!isJsonObject(scripts)) return [];
  const added = ["generate", "check"].flatMap((command) => {
    const name = [command, `${command}:api`].find((candidate) => scripts[candidate] === undefined);
    return name === undefined ? [] : [[name, `specwright ${command}`] as const];
  });
  let changed = text;
  for (const [name, script] of added) changed = setInJson(changed, ["scripts", name], script);
  onDisk({ path: "package.json", verb: "written" }, () => {
    writeFileSync(path, changed);
  });
  return added.map(([name]) => name);
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}
