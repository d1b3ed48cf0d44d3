import { readdirSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { describe, expect, it } from "vitest";
import { findCacheFolder, openDiskCache } from "../../generator/write/disk-cache.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

describe("openDiskCache", () => {
  it("gives back what was set, also to the next who opens it", async () => {
    const folder = join(temporaryFolder(), "deep/cache");
    await openDiskCache(folder).set("a key / with anything", "text\n");
    expect(await openDiskCache(folder).get("a key / with anything")).toBe("text\n");
    expect(await openDiskCache(folder).get("another key")).toBe(null);
  });

  it("keeps the last of several, set at once or one after the other, and nothing else", async () => {
    const folder = temporaryFolder();
    const cache = openDiskCache(folder);
    await Promise.all(["a", "b", "c"].map((text) => cache.set("key", text)));
    await cache.set("key", "d");
    expect(await cache.get("key")).toBe("d");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toHaveLength(1);
  });

  it("does not fail where it cannot write", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const cache = openDiskCache(join(file, "cache"));
    await cache.set("key", "text");
    expect(await cache.get("key")).toBe(null);
  });
});

describe("findCacheFolder", () => {
  const cases: readonly [title: string, given: string, want: string][] = [
    ["a package of its own", "own", "own/node_modules"],
    ["a folder of a package", "own/src/deep", "own/node_modules"],
    ["a package whose libraries lie further up", "hoisted", "node_modules"],
    ["a node_modules that belongs to no package", "stray", "node_modules"],
  ];
  it.each(cases)("finds the nearest of a package: %s", (_, given, want) => {
    const folder = temporaryFolder();
    writeTree(folder, {
      "package.json": "{}",
      "node_modules/a/index.js": "",
      "own/package.json": "{}",
      "own/node_modules/a/index.js": "",
      "hoisted/package.json": "{}",
      "stray/node_modules/a/index.js": "",
    });
    expect(findCacheFolder(join(folder, given))).toBe(join(folder, want, ".cache/specwright"));
  });

  it("is nowhere without one", () => {
    expect(findCacheFolder(parse(temporaryFolder()).root)).toBe(null);
  });
});
