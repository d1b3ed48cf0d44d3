/** A path as one word of a command line, for a POSIX shell; quoted only where it has to be. */
export function shellWord(path: string): string {
  if (/^[\w./@%+=:,-]+$/.test(path)) return path;
  return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
