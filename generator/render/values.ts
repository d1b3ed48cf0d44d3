import { PrintedText } from "./printed-text.js";

/**
 * What a helper was called with, without the options of Handlebars at the end. What another helper has printed is text.
 *
 * @throws where a slot does not exist
 */
export function valuesOf(helper: string, given: readonly unknown[]): readonly unknown[] {
  const values = given.slice(0, -1);
  if (values.includes(undefined)) {
    throw new Error(`{{${helper}}} was given a slot that does not exist`);
  }
  return values.map(valueOf);
}

/** The text of what another helper has printed; any other value as it is. */
export function valueOf(value: unknown): unknown {
  return value instanceof PrintedText ? value.text : value;
}
