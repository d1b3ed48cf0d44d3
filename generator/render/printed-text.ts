import type { Part } from "../print/marked-text.js";
import { markPart } from "../print/marked-text.js";

/** What a template prints where it stands, or hands to another helper as text. No value of a document is one. */
export abstract class PrintedText {
  /** What another helper is given. */
  abstract get text(): string;

  /** What is printed, which may be marked. */
  abstract toString(): string;
}

/** A text whose layout depends on where it stands. */
export class PrintedPart extends PrintedText {
  readonly #part: Part;
  readonly #flat: { readonly text: string };
  readonly #parts: Part[];

  constructor(part: Part, flat: { readonly text: string }, parts: Part[]) {
    super();
    this.#part = part;
    this.#flat = flat;
    this.#parts = parts;
  }

  override get text(): string {
    return this.#flat.text;
  }

  override toString(): string {
    return markPart(this.#part, this.#parts);
  }
}

/**
 * The text that a helper was given.
 *
 * @throws for anything else
 */
export function asText(value: unknown, helper: string): string {
  if (typeof value === "string") return value;
  if (value instanceof PrintedText) return value.text;
  throw new Error(`{{${helper}}} was given ${kindOf(value)}, not text`);
}

/** A value in words: `a list`. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return value === null ? "null" : "nothing";
  if (typeof value !== "object") return `a ${typeof value}`;
  return Array.isArray(value) ? "a list" : "an object";
}
