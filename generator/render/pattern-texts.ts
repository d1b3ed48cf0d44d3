import type { AST } from "@eslint-community/regexpp";

import { loadRegexpp } from "./libraries.js";
import { withinTime } from "./within-time.js";

/** A regular expression, and how long a text may be, in Unicode code points. */
export interface TextPattern {
  readonly source: string;
  readonly flags: string;
  readonly minLength: number;
  readonly maxLength: number;
}

/** How often something optional or repeated is written, in the order in which that is tried. */
const repetitions = [1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 32, 40, 64, 100, 128, 256];

/** The characters that texts are made of, where the pattern leaves a choice. One kind follows the other. */
const alphabet = [
  ..."aA1-bB2_cC3.dD4@eE5 fF6,gG7:hH8/iI9#jJ0+kK*lL=mM\u00e9nN\toO\npPqQrRsStTuUvVwWxXyYzZ",
];

const textsAtMost = 4;

/** Texts are no longer, whatever a pattern repeats. */
const longest = 5_000;

/** Up to so many repetitions, an expression that backtracks a lot still ends soon. */
const fewRepetitions = 10;

/** A few texts that match a pattern and are of the right length; none where none is found within a second. */
export function textsMatching(pattern: TextPattern): readonly string[] {
  return withinTime(() => findTexts(pattern), []);
}

function findTexts(pattern: TextPattern): readonly string[] {
  const expression = new RegExp(pattern.source, pattern.flags);
  const alternatives = parse(pattern);
  const known = new Map<AST.Element, readonly string[]>();
  const matches = new Map<string, boolean>();
  const found = new Set<string>();
  for (const repeated of repetitions) {
    // Where nothing short matches, nothing long is tried, which may take forever to be refused.
    const isHopeless = repeated > fewRepetitions && ![...matches.values()].includes(true);
    if (found.size >= textsAtMost || isHopeless) break;
    for (const text of textsOf(alternatives, { flags: pattern.flags, repeated, known })) {
      const isMatch = matches.get(text) ?? expression.test(text);
      matches.set(text, isMatch);
      if (isMatch && hasLength(text, pattern)) found.add(text);
    }
  }
  return [...found].slice(0, textsAtMost);
}

function hasLength(text: string, { minLength, maxLength }: TextPattern): boolean {
  const { length } = [...text];
  return length >= minLength && length <= maxLength;
}

function textsOf(
  alternatives: readonly AST.Alternative[],
  shared: Pick<Writing, "flags" | "known" | "repeated">,
): readonly string[] {
  return Array.from({ length: textsAtMost }, (_, variant) => variant).flatMap((variant) =>
    alternatives.map((alternative) => {
      const rest = { left: longest };
      return writeAlternative(alternative, { ...shared, variant, groups: new Map(), rest });
    }),
  );
}

function parse({ source, flags }: TextPattern): readonly AST.Alternative[] {
  const { RegExpParser } = loadRegexpp();
  const unicode = flags.includes("u");
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode }).alternatives;
}

interface Writing {
  readonly flags: string;
  readonly repeated: number;
  readonly variant: number;
  /** What groups have matched, for references back to them. */
  readonly groups: Map<AST.CapturingGroup, string>;
  /** The characters that an element stands for. */
  readonly known: Map<AST.Element, readonly string[]>;
  /** How many more elements are written. */
  readonly rest: { left: number };
}

function writeAlternative({ elements }: AST.Alternative, writing: Writing): string {
  return elements.map((element) => write(element, writing)).join("");
}

function write(element: AST.Element, writing: Writing): string {
  writing.rest.left -= 1;
  if (writing.rest.left < 0) return "";
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass":
      return writeCharacter(element, writing);
    case "Group":
      return writeFirst(element.alternatives, writing);
    case "CapturingGroup": {
      const text = writeFirst(element.alternatives, writing);
      writing.groups.set(element, text);
      return text;
    }
    case "Quantifier":
      return writeRepeated(element, writing);
    case "Backreference": {
      const [group] = [element.resolved].flat();
      return (group && writing.groups.get(group)) ?? "";
    }
    // What has no width is checked when all of the text is there.
    case "Assertion":
      return "";
  }
}

/** What is repeated inside of something that is repeated is written once, if it may. */
function writeRepeated({ element, min, max }: AST.Quantifier, writing: Writing): string {
  const count = Math.min(Math.max(min, Math.min(max, writing.repeated)), longest);
  const inner = { ...writing, repeated: Math.min(writing.repeated, 1) };
  return Array.from({ length: count }, () => write(element, inner)).join("");
}

function writeFirst(alternatives: readonly AST.Alternative[], writing: Writing): string {
  const chosen = alternatives[writing.variant % alternatives.length];
  return chosen === undefined ? "" : writeAlternative(chosen, writing);
}

function writeCharacter(element: AST.Element, { flags, variant, rest, known }: Writing): string {
  const possible = known.get(element) ?? charactersOf(new RegExp(`^${element.raw}$`, flags));
  known.set(element, possible);
  // The last variant has characters of all kinds, as passwords must.
  const index = variant === textsAtMost - 1 ? longest - Math.max(0, rest.left) : variant;
  return possible[index % possible.length] ?? "";
}

function charactersOf(expression: RegExp): readonly string[] {
  const usual = alphabet.filter((character) => expression.test(character));
  if (usual.length > 0) return usual;
  for (let code = 0; code < 0xd800; code += 1) {
    const character = String.fromCharCode(code);
    if (expression.test(character)) return [character];
  }
  return [];
}
