import { posix } from "node:path";
import type { LoadedDocument, Opened } from "../../generator/load/loaded-document.js";
import { parseSource } from "../../generator/load/read-source.js";
import { isUrl } from "../../generator/location.js";
import { createOriginNotes } from "../../generator/origins.js";

/** A document as if it had been read: the entry file first, each with its absolute path. */
export function loadedFrom(...files: readonly (readonly [string, string])[]): LoadedDocument {
  const folder = posix.dirname(files[0]?.[0] ?? "/");
  const notes = createOriginNotes();
  const opened = new Map(
    files.map(([location, text]): [string, Opened] => {
      const displayName = posix.relative(folder, location);
      return [location, parseSource({ location, displayName, text }, notes)];
    }),
  );
  const [first] = opened.values();
  if (first === undefined || !("source" in first))
    throw new Error("a document needs an entry file");
  const missing = { reason: "it does not exist" };
  const refused = { reason: "it is on another host", isRefused: true } as const;
  return {
    entry: first.source,
    overlays: [],
    open: (location) =>
      Promise.resolve(opened.get(location) ?? (isUrl(location) ? refused : missing)),
    openText: (location) => {
      const file = files.find(([name]) => name === location);
      return Promise.resolve(file === undefined ? missing : { text: file[1] });
    },
  };
}
