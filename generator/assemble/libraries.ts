import { createRequire } from "node:module";

/*
 * Imported as an ES module, ts-morph and the compiler in it would be read twice: once to run, and once for the names
 * of their exports.
 */
const load = createRequire(import.meta.url);

/** The compiler that comes with ts-morph, and the package in memory that it checks. */
// The types are those of the very package that is loaded.
export const { ts: compiler, Project } = load("ts-morph") as typeof import("ts-morph");
