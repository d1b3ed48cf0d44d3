import { dirname, posix, resolve } from "node:path";

/** Where a file of the specification is: an absolute path with forward slashes, or a URL without a fragment. */
export type Location = string;

/** Tells a URL from a path. A scheme has two letters at least, so that it is not taken for a drive. */
export function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(text);
}

/**
 * The file that a reference leads to.
 *
 * @param base the file that the reference stands in
 * @param uri the reference without its fragment
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5
 */
export function locationOf(base: Location, uri: string): Location {
  if (isUrl(base) || isUrl(uri)) return resolveUrl(base, uri);
  return withSlashes(resolve(dirname(base), decodePath(uri)));
}

/**
 * The relative reference from one file to another; between hosts, the URL as {@link publicLocation} has it.
 *
 * @param from path relative to the same folder as `to`, or a URL
 */
export function referenceBetween(from: string, to: string): string {
  const [base, target] = [publicLocation(from), publicLocation(to)];
  if (base === target) return "";
  if (!isUrl(target)) return posix.relative(posix.dirname(base), target);
  if (!isUrl(base) || new URL(base).origin !== new URL(target).origin) return target;
  return posix.relative(posix.dirname(new URL(base).pathname), new URL(target).pathname);
}

/** A location that may be printed: a URL without its user name, password, query and fragment, any of which may be a secret. */
export function publicLocation(location: string): string {
  if (!isUrl(location)) return location;
  return location.replace(/[?#][^]*$/, "").replace(/^([^:/]+:\/\/)[^/]*@/, "$1");
}

/** A path as it is written on every system. */
export function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}

function resolveUrl(base: Location, uri: string): Location {
  return URL.canParse(uri, isUrl(base) ? base : undefined)
    ? new URL(uri, isUrl(base) ? base : undefined).href
    : uri;
}

function decodePath(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // A lone percent sign is a character of the file's name.
  }
}
