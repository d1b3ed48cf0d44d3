/** Files of a package that belong to its user once they are there. They lie at the root of the output. */
type Custody =
  /** A run brings its own settings up to date and leaves the rest alone. */
  | "settings"
  /** No run changes the file. */
  | "once";

export const custodies: ReadonlyMap<string, Custody> = new Map([
  [".gitignore", "once"],
  ["jsr.json", "settings"],
  ["package.json", "settings"],
  ["tsconfig.json", "settings"],
]);

/** Whether a generated file belongs to the user once it is there. */
export function isUsersFile(path: string): boolean {
  return custodies.has(path);
}
