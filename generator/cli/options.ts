import { docs, importExtensions, int64Types, layouts, shippedOverlays } from "../options.js";

/** The commands, in the order of the help. */
export const commands = ["generate", "check", "init"] as const;

export type Command = (typeof commands)[number];

/** One option of the command line: how it is written, and what the help and the README say about it. */
export interface OptionDescription {
  readonly type: "boolean" | "string";
  /** One letter. */
  readonly short?: string;
  /** Another name for the same option. */
  readonly alias?: string;
  /** Whether it may be given more than once. */
  readonly multiple?: boolean;
  /** All values that it may have. */
  readonly values?: readonly string[];
  /** The placeholder for the value in the help. */
  readonly value?: string;
  readonly help: string;
  /** The commands that it has an effect on. The default is `generate` and `check`. */
  readonly commands?: readonly Command[];
}

/** Every option, in the order of the help. */
export const options = {
  spec: {
    type: "string",
    commands,
    short: "i",
    alias: "input",
    value: "FILE",
    help: "The OpenAPI document; `-` is standard input. Same as giving it without an option.",
  },
  output: {
    type: "string",
    commands,
    short: "o",
    value: "DIR",
    help: "The folder of the client. It is made if it does not exist.",
  },
  "allow-remote": {
    type: "string",
    multiple: true,
    value: "HOST",
    help: "Allows files to be read from this host, the document or what it refers to; repeatable.",
  },
  header: {
    type: "string",
    multiple: true,
    value: "HEADER",
    help: 'A header for the URL, such as `"Authorization: Bearer …"`. Never stored or printed; repeatable.',
  },
  overlay: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "An OpenAPI Overlay 1.0 to apply to the document; repeatable.",
  },
  include: {
    type: "string",
    multiple: true,
    value: "FILTER",
    help: "Only these operations; repeatable.",
  },
  exclude: {
    type: "string",
    multiple: true,
    value: "FILTER",
    help: "All operations but these; repeatable.",
  },
  "keep-going": {
    type: "boolean",
    help: "Leaves out operations and schemas that have mistakes, instead of failing.",
  },
  strict: {
    type: "boolean",
    help: "Makes errors of the mistakes that are mended, for authors of the document.",
  },
  with: {
    type: "string",
    multiple: true,
    values: shippedOverlays,
    value: "NAME",
    help: "Adds what an overlay of specwright makes: `camel`, `dates`, `int64`, `msw`, `namespaces`, `paths`, `tanstack-query`, `temporal` or `zod`; repeatable.",
  },
  templates: {
    type: "string",
    multiple: true,
    value: "DIR",
    help: "Templates laid over the built-in ones; repeatable, the last one on top.",
  },
  config: {
    type: "string",
    value: "FILE",
    help: "A configuration in JSON, or a module (`.js`, `.mjs`, `.cjs`) that exports one.",
  },
  layout: {
    type: "string",
    commands,
    values: layouts,
    value: "LAYOUT",
    help: "`sources` (default): TypeScript files for an app; `package`: a package to be published.",
  },
  "import-extension": {
    type: "string",
    commands,
    values: importExtensions,
    value: "EXT",
    help: "How relative imports end: `none` (default of `sources`), `js` (default of `package`) or `ts`.",
  },
  docs: {
    type: "string",
    values: docs,
    value: "KIND",
    help: "Reference pages: `markdown` (default of `package`) or `none` (default of `sources`).",
  },
  int64: {
    type: "string",
    values: int64Types,
    value: "TYPE",
    help: "The type of 64-bit integers in JSON: `number` (default) or `string`.",
  },
  verify: {
    type: "boolean",
    help: "Type-checks the output in memory. Default with `templates` or `transformModel` of your own.",
  },
  "no-verify": { type: "boolean", help: "Never type-checks the output." },
  watch: {
    type: "boolean",
    short: "w",
    commands: ["generate"],
    help: "Generates again whenever something changes that the client is made from.",
  },
  "dry-run": {
    type: "boolean",
    commands: ["generate"],
    help: "Reports what would be written, and writes nothing.",
  },
  force: {
    type: "boolean",
    help: "Overwrites files that specwright did not write, and ignores caches.",
  },
  verbose: { type: "boolean", help: "Lists every file and every problem, however many there are." },
  quiet: { type: "boolean", help: "Prints errors only." },
  json: { type: "boolean", help: "Prints the report as JSON on standard output." },
  yes: {
    type: "boolean",
    short: "y",
    commands: ["init"],
    help: "Takes the defaults instead of asking.",
  },
  help: { type: "boolean", short: "h", commands, help: "Prints this help." },
  version: { type: "boolean", short: "v", commands, help: "Prints the version." },
} as const satisfies Readonly<Record<string, OptionDescription>>;

export type OptionName = keyof typeof options;

/** All names of options, aliases included, each with the option that it means. */
export const optionNames: ReadonlyMap<string, OptionName> = new Map(
  listOptions().flatMap(([name, { alias }]) => [
    [name, name] as const,
    ...(alias === undefined ? [] : [[alias, name] as const]),
  ]),
);

/** Whether an option has an effect on a command. */
export function appliesTo(name: OptionName, command: Command): boolean {
  const { commands: own = ["generate", "check"] } = descriptionOf(name);
  return own.includes(command);
}

/** The description of an option, without what is special about its literal type. */
export function descriptionOf(name: OptionName): OptionDescription {
  return options[name];
}

/** The options as a list. */
export function listOptions(): readonly (readonly [OptionName, OptionDescription])[] {
  return Object.entries(options) as [OptionName, OptionDescription][]; // Its keys are the names.
}
