import { cases } from "./cases.js";
import { conditions } from "./conditions.js";
import { helpers } from "./helpers.js";
import { loadHandlebars } from "./libraries.js";

/** The helpers of Handlebars that templates may call, besides ours. */
export const blockHelpers = ["if", "unless", "each", "with"] as const;

/** What gives a value to other helpers, and makes nothing fit to be printed. */
export const data: readonly string[] = [
  ...Object.keys(conditions),
  ...Object.keys(cases),
  "lookup",
];

/** The names of all helpers that templates may call. */
export const helperNames: readonly string[] = [
  ...Object.keys(helpers),
  ...blockHelpers,
  ...data,
  "shape",
];

/** Those that stand around a part of a template. */
export const blocks: ReadonlySet<string> = new Set([
  ...blockHelpers,
  "doc",
  "fit",
  "table",
  "value",
  "wrap",
]);

/** What every template is compiled with: a slot that is not there is an error, and nothing is escaped by itself. */
export function compileOptions(further: readonly string[] = []): CompileOptions {
  return {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...helperNames, ...further].map((name) => [name, true])),
  };
}

/** A call of a helper without named arguments, up to its place in the template. */
const helperCall =
  /("name":"(\w+)",)"hash":\{\}(.*?),"loc":\{"start":\{[^{}]*\},"end":\{[^{}]*\}\}/g;

/**
 * The code of a compiled template: an expression for what {@link https://handlebarsjs.com | Handlebars} runs. What it
 * hands to helpers comes without their place, which `{{#doc}}` alone reads, and with the same empty object for all: an
 * object that holds others takes several times as long to make.
 */
export function precompile(text: string): string {
  const code: unknown = loadHandlebars().precompile(text, compileOptions());
  if (typeof code !== "string") throw new TypeError("Handlebars compiled a template into no text.");
  return code.replaceAll(helperCall, (call, start: string, name: string, middle: string) => {
    return name === "doc" ? call : `${start}"hash":container.nullContext${middle}`;
  });
}
