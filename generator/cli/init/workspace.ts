import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { isScalar, isSeq, parseDocument } from "yaml";
import { isJsonObject } from "../../json.js";
import { setInJson } from "../../write/edit-json.js";
import { readManifest } from "./package-manifest.js";

/** The list of packages that are developed together, as a package manager reads it. */
export interface Workspace {
  /** The folder that the patterns are relative to. */
  readonly root: string;
  /** The file with the list. */
  readonly path: string;
  /** Folders, perhaps with wildcards; those that begin with `!` exclude what they match. */
  readonly patterns: readonly string[];
  /** The text of the file with one more pattern at the end of the list. */
  readonly textWith: (pattern: string) => string;
}

/**
 * Finds the workspace that a folder would be a part of: that of the nearest folder above it, within its repository, whose
 * `pnpm-workspace.yaml` or `package.json` lists packages.
 */
export async function findWorkspace(folder: string): Promise<Workspace | null> {
  for (let root = dirname(resolve(folder)); ; root = dirname(root)) {
    const found = (await pnpmWorkspace(root)) ?? (await npmWorkspace(root));
    if (found !== null || existsSync(join(root, ".git")) || root === dirname(root)) return found;
  }
}

/** The path by which a workspace would list a folder. */
export function pathInWorkspace({ root }: Workspace, folder: string): string {
  return relative(root, resolve(folder)).replaceAll("\\", "/");
}

/** Whether a workspace has a folder, excludes it, or has no pattern that matches it. */
export async function membership(
  { patterns }: Workspace,
  path: string,
): Promise<"member" | "excluded" | "unlisted"> {
  const { minimatch } = await import("minimatch");
  const matches = (pattern: string): boolean =>
    minimatch(path, pattern.replace(/^!?(?:\.?\/)*/, "").replace(/\/+$/, ""), { nocomment: true });
  const last = patterns.findLast(matches);
  if (last === undefined) return "unlisted";
  return last.startsWith("!") ? "excluded" : "member";
}

async function npmWorkspace(root: string): Promise<Workspace | null> {
  const manifest = await readManifest(root);
  if (manifest === null) return null;
  const { path, text, value } = manifest;
  const lists = [
    { location: ["workspaces"], list: value["workspaces"] },
    { location: ["workspaces", "packages"], list: memberOf(value["workspaces"], "packages") },
  ];
  const found = lists.find(({ list }) => Array.isArray(list));
  return found === undefined
    ? null
    : {
        root,
        path,
        patterns: stringsOf(found.list),
        textWith: (pattern) => setInJson(text, [...found.location, -1], pattern),
      };
}

async function pnpmWorkspace(root: string): Promise<Workspace | null> {
  const path = join(root, "pnpm-workspace.yaml");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  const document = parseDocument(text);
  // What is broken is the package manager's to report.
  if (document.errors.length > 0) return null;
  const list = document.get("packages");
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || !isScalar(last)) return null;
  const [start = 0, end = 0] = last.range ?? [];
  return {
    root,
    path,
    patterns: stringsOf(list.toJSON()),
    textWith: (pattern) => addItem(text, { start, end, isFlow: list.flow === true }, pattern),
  };
}

/** Adds an item behind the last one of a list in YAML, and leaves the rest of the text alone. */
function addItem(
  text: string,
  last: { readonly start: number; readonly end: number; readonly isFlow: boolean },
  value: string,
): string {
  const item = /^\w[\w./-]*$/.test(value) ? value : JSON.stringify(value);
  if (last.isFlow) return `${text.slice(0, last.end)}, ${item}${text.slice(last.end)}`;
  const [indent = "  - "] = /[ \t]*-[ \t]+$/.exec(text.slice(0, last.start)) ?? [];
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(last.end)) ?? []; // Perhaps a comment.
  const end = last.end + rest.length;
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  return `${text.slice(0, end)}${lineBreak}${indent}${item}${text.slice(end)}`;
}

function memberOf(value: unknown, name: string): unknown {
  return isJsonObject(value) ? value[name] : undefined;
}

function stringsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}
