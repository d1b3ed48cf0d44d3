import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { createPathWatcher } from "../../generator/cli/watch-paths.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

function watched() {
  const folder = temporaryFolder();
  writeTree(folder, { "a.yaml": "", "other.yaml": "", "t/x/y.hbs": "", "b/c.yaml": "" });
  const watcher = createPathWatcher(20);
  onTestFinished(() => watcher.close());
  const paths = (...files: readonly string[]) => files.map((file) => join(folder, file));
  watcher.update({ files: paths("a.yaml", "b/c.yaml", "not-there/d.yaml"), folders: paths("t") });
  return { folder, watcher, paths };
}

/** Whether a change is reported within the time that reporting takes at most. */
async function isReported(watcher: ReturnType<typeof createPathWatcher>, time: number) {
  return await Promise.race([watcher.changed().then(() => true), sleep(time, false)]);
}

describe("a change", () => {
  const changes: readonly [title: string, change: (folder: string) => void][] = [
    ["of a file", (folder) => writeFileSync(join(folder, "a.yaml"), "x")],
    ["of a file further down", (folder) => writeFileSync(join(folder, "b/c.yaml"), "x")],
    [
      "by an editor that replaces the file",
      (folder) => {
        writeFileSync(join(folder, "a.tmp"), "x");
        renameSync(join(folder, "a.tmp"), join(folder, "a.yaml"));
      },
    ],
    ["that removes a file", (folder) => rmSync(join(folder, "a.yaml"))],
    ["in a folder", (folder) => writeFileSync(join(folder, "t/new.hbs"), "x")],
    ["deep in a folder", (folder) => writeFileSync(join(folder, "t/x/y.hbs"), "x")],
  ];
  it.each(changes)("%s is reported", async (_, change) => {
    const { folder, watcher } = watched();
    change(folder);
    expect(await isReported(watcher, 10_000)).toBe(true);
  });

  it("of another file is not", async () => {
    const { folder, watcher } = watched();
    writeFileSync(join(folder, "other.yaml"), "x");
    expect(await isReported(watcher, 300)).toBe(false);
  });

  it("before anybody waits for it is reported, once", async () => {
    const { folder, watcher } = watched();
    writeFileSync(join(folder, "a.yaml"), "x");
    writeFileSync(join(folder, "b/c.yaml"), "x");
    await sleep(300);
    expect(await isReported(watcher, 10_000)).toBe(true);
    expect(await isReported(watcher, 300)).toBe(false);
  });
});

it("no watchers are left behind by 200 edits and updates", async () => {
  const { folder, watcher, paths } = watched();
  const before = watcher.size();
  for (let edit = 0; edit < 200; edit++) {
    writeFileSync(join(folder, "a.yaml"), `${edit}`);
    mkdirSync(join(folder, `t/${edit}`));
    watcher.update({ files: paths("a.yaml", "b/c.yaml"), folders: paths("t") });
    rmSync(join(folder, `t/${edit}`), { recursive: true });
  }
  watcher.update({ files: paths("a.yaml", "b/c.yaml"), folders: paths("t") });
  expect(watcher.size()).toBe(before);
  watcher.close();
  expect(watcher.size()).toBe(0);
});
