import { readdirSync, watch, type FSWatcher } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Paths that are watched, absolute. None need exist. */
export interface WatchedPaths {
  readonly files: readonly string[];
  /** With everything in them. */
  readonly folders: readonly string[];
}

/** Watches files, also those that editors replace instead of writing to them. */
export interface PathWatcher {
  /** Replaces the paths that are watched. */
  update(paths: WatchedPaths): void;
  /** Resolves when a path has changed and `quiet` milliseconds have passed since; at once if that was before the call. */
  changed(): Promise<void>;
  /** How many folders are being watched. */
  size(): number;
  close(): void;
}

/**
 * Watches the folders that files lie in, since a watched file is lost when an editor puts another one in its place.
 *
 * @param quiet how long nothing must change before a change is reported, in milliseconds.
 */
export function createPathWatcher(quiet: number): PathWatcher {
  const watchers = new Map<string, FSWatcher>();
  let files: ReadonlySet<string> = new Set();
  let below: ReadonlySet<string> = new Set();
  let timer: NodeJS.Timeout | undefined;
  let isDue = false;
  let report: (() => void) | null = null;
  const settle = () => {
    isDue = true;
    report?.();
  };
  const note = (folder: string, name: string | null) => {
    const isOurs = name === null || below.has(folder) || files.has(join(folder, name));
    if (!isOurs) return;
    clearTimeout(timer);
    timer = setTimeout(settle, quiet);
  };
  const keep = createFolderWatchers(watchers, note);
  return {
    update: (paths) => {
      files = new Set(paths.files);
      below = new Set(paths.folders.flatMap((folder) => withSubfolders(folder)));
      keep(new Set([...paths.files.map((file) => dirname(file)), ...below]));
    },
    changed: () =>
      new Promise((done) => {
        report = () => {
          report = null;
          isDue = false;
          done();
        };
        if (isDue) report();
      }),
    size: () => watchers.size,
    close: () => {
      clearTimeout(timer);
      keep(new Set());
    },
  };
}

/** Makes what closes the watchers of folders that are not wanted, and opens those that are missing. */
function createFolderWatchers(
  watchers: Map<string, FSWatcher>,
  note: (folder: string, name: string | null) => void,
): (wanted: ReadonlySet<string>) => void {
  const open = (folder: string) => {
    try {
      const watcher = watch(folder, (_event, name) => note(folder, name));
      watcher.on("error", () => note(folder, null)); // Such as a folder that is removed.
      watchers.set(folder, watcher);
    } catch {
      // What does not exist cannot change; the run reports it.
    }
  };
  return (wanted) => {
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of wanted) if (!watchers.has(folder)) open(folder);
  };
}

function withSubfolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const inner = entries.filter((entry) => entry.isDirectory());
    return [folder, ...inner.map((entry) => resolve(entry.parentPath, entry.name))];
  } catch {
    return [];
  }
}
