import { importFrom } from "../support/import-from.js";

/** What the tests use of `randexp`. */
type Generator = new (pattern: string) => {
  max: number;
  randInt: (from: number, to: number) => number;
  gen(): string;
};

/** A function that makes a text for a pattern: always the same, of the first choices that there are. */
export async function importMatcher(): Promise<(pattern: string) => string> {
  const imported = await importFrom("round-trip", "randexp");
  // Sound: it is a CommonJS module; that it is as declared here, the tests find out.
  const { default: Generator } = imported as { readonly default: Generator };
  return (pattern) => {
    const generator = new Generator(pattern);
    generator.randInt = (from) => from;
    return generator.gen();
  };
}
