import { markOurs } from "../print/ours.js";
import type { Declaration } from "./declarations.js";

/** The helper types that declarations refer to, by name: what TypeScript has no short word for. */
export const utilityTypes: ReadonlyMap<string, Declaration> = new Map([
  [
    "WithRequired",
    markOurs({
      name: "WithRequired",
      kind: "type",
      text: `export type WithRequired<T, K extends PropertyKey> = T & {
  [P in keyof T as P extends K ? P : never]-?: Exclude<T[P], undefined>;
};`,
      references: [],
    }),
  ],
]);
