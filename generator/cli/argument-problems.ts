import { closest } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import { faultOfHeader } from "../load/remote-request.js";
import { listed, mistake } from "./command-options.js";
import type { GivenArguments, GivenOption } from "./given-arguments.js";
import { commandSummaries } from "./help.js";
import type { OptionName } from "./options.js";
import { appliesTo, commands, descriptionOf, optionNames } from "./options.js";

const commandNames = Object.keys(commandSummaries);

/** Every mistake of a command line. No message repeats what may belong to a header. */
export function findProblems(given: GivenArguments): readonly Problem[] {
  const headers = problemsOfHeaders(given.options);
  // Words that follow an unquoted header are parts of it.
  if (headers.some(({ isCutOff }) => isCutOff)) return headers.map(({ problem }) => problem);
  // Nobody knows whether an unknown option takes a value, so a word too many may be just that.
  const isKnown = given.options.every(({ name }) => optionNames.has(name));
  const words = isKnown || given.command === null ? given.words : given.words.slice(0, 1);
  return [
    ...given.options.flatMap((option) => problemsOfOption(option)),
    ...headers.map(({ problem }) => problem),
    ...problemsOfCombination(given),
    ...problemsOfWords({ ...given, words }),
  ];
}

/** Whether a word without an option is a document. One without an extension is written with its folder: `./openapi`. */
export function isDocument(word: string): boolean {
  return word === "-" || /[./\\:]/.test(word);
}

/** @returns `null` if it is not `Name: value`. */
export function parseHeader(text: string): readonly [name: string, value: string] | null {
  const [, name = "", value = ""] = /^([^:]*):\s*([^]*?)\s*$/.exec(text) ?? [];
  return name.trim() === "" || value === "" ? null : [name.trim(), value];
}

function problemsOfOption({ name, rawName, value, inlineValue }: GivenOption): readonly Problem[] {
  const known = optionNames.get(name);
  if (known === undefined) {
    const likely = closest(name, optionNames.keys()) ?? beginningWith(name);
    const hint = likely === null ? undefined : `Did you mean \`--${likely}\`?`;
    return [mistake(`there is no option ${rawName}`, hint)];
  }
  if (descriptionOf(known).type === "boolean") {
    return value === undefined ? [] : [mistake(`${rawName} takes no value`)];
  }
  if (known === "header") return [];
  if (value === undefined || value === "") {
    const { values = [], value: placeholder = "VALUE" } = descriptionOf(known);
    const written = `\`${rawName} ${placeholder}\``;
    const wanted = values.length === 0 ? written : alternatives(values);
    return [mistake(`${rawName} needs a value`, `Write ${wanted}.`)];
  }
  const isInput = known === "spec" && value === "-";
  if (inlineValue !== true && value.startsWith("-") && !isInput) {
    const joined = rawName.startsWith("--") ? `${rawName}=${value}` : `${rawName}${value}`;
    const hint = `If \`${value}\` is meant to be the value, write \`${joined}\`.`;
    return [mistake(`${rawName} needs a value, but ${value} follows`, hint)];
  }
  if ((known === "include" || known === "exclude") && !isFilter(value)) {
    const hint = "Write `tag:pets`, `path:/pets/**`, `operation:listPets` or `deprecated`.";
    return [mistake(`${rawName} cannot be ${value}`, hint)];
  }
  const { values } = descriptionOf(known);
  if (values !== undefined && !values.includes(value)) {
    return [mistake(`${rawName} cannot be ${value}`, `Write ${alternatives(values)}.`)];
  }
  return [];
}

/** The only option whose name begins so, as `output` does with `out`. */
function beginningWith(start: string): string | null {
  if (start.length < 2) return null;
  const names = [...new Set(optionNames.values())].filter((name) => name.startsWith(start));
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** The same as in `configuration.schema.json`. */
function isFilter(text: string): boolean {
  return /^(?:(?:tag|path|operation):[^]+|deprecated)$/.test(text);
}

/** Values as a choice: `` `a`, `b` or `c` ``. */
function alternatives(values: readonly string[]): string {
  const names = values.map((value) => `\`${value}\``);
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

interface HeaderProblem {
  readonly problem: Problem;
  /** Whether the rest of the header is likely to be among the words that follow. */
  readonly isCutOff: boolean;
}

function problemsOfHeaders(given: readonly GivenOption[]): readonly HeaderProblem[] {
  const seen = new Set<string>();
  return given.flatMap(({ name: option, rawName, value = "" }): readonly HeaderProblem[] => {
    if (option !== "header") return [];
    const [name, content] = parseHeader(value) ?? ["", ""];
    if (content === "" || /^(?:basic|bearer|digest|token)$/i.test(content)) {
      const hint = `Put name and value in one pair of quotes: \`${rawName} "Name: value"\`.`;
      return [{ problem: mistake(`${rawName} needs a name and a value`, hint), isCutOff: true }];
    }
    const fault = faultOfHeader(name, content);
    if (fault !== null) return [{ problem: mistake(fault), isCutOff: true }];
    const isRepeated = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    const message = `the header \`${name}\` is given more than once`;
    return isRepeated ? [{ problem: mistake(message), isCutOff: false }] : [];
  });
}

function problemsOfCombination({ command, words, options }: GivenArguments): readonly Problem[] {
  const problems: Problem[] = [];
  const names = options.map(({ name }) => name);
  const count = (name: OptionName) => names.filter((other) => other === name).length;
  for (const name of new Set(optionNames.values())) {
    const { type, multiple = false } = descriptionOf(name);
    if (type === "string" && !multiple && count(name) > 1) {
      problems.push(mistake(`--${name} is given more than once`));
    }
    if (command !== null && !appliesTo(name, command) && count(name) > 0) {
      problems.push(mistake(`--${name} has no effect on \`${command}\``));
    }
  }
  if (count("verify") > 0 && count("no-verify") > 0) {
    problems.push(mistake("--verify and --no-verify contradict each other"));
  }
  const isInput =
    words[0] === "-" || options.some(({ name, value }) => name === "spec" && value === "-");
  if (count("watch") > 0 && isInput) {
    problems.push(mistake("--watch has no effect on standard input", "Give a file."));
  }
  const [document] = words;
  if (document !== undefined && count("spec") > 0) {
    problems.push(
      mistake("the document is given twice", "Give it with or without --spec, not both."),
    );
  }
  return problems;
}

function problemsOfWords({ command, words, options }: GivenArguments): readonly Problem[] {
  const [first, ...rest] = words;
  const has = (name: OptionName) => options.some((option) => option.name === name);
  const show = (word: string) => (has("header") ? "a word" : word);
  if (command === null && first === undefined) {
    const hint = has("config")
      ? "Put `generate` in front of it: `specwright generate --config FILE`. The other commands are in `specwright --help`."
      : "Give a document, as in `specwright openapi.yaml -o src/api`, or run `specwright generate` with a configuration. All commands are in `specwright --help`.";
    return [mistake("a command or a document is missing", hint)];
  }
  if (command === null && first !== undefined) {
    const likely = optionNames.has(first) ? `--${first}` : closest(first, commandNames);
    const hint =
      likely === null
        ? `The commands are ${listed(commandNames)}; a document is written as \`openapi.yaml\` or \`./openapi\`.`
        : `Did you mean \`${likely}\`?`;
    return [
      mistake(has("header") ? "there is no such command" : `there is no command ${first}`, hint),
    ];
  }
  const second = words.find((word) => commands.some((name) => name === word));
  if (second !== undefined) {
    return [mistake(`only one command at a time: \`${command}\` or \`${second}\``)];
  }
  return rest.map((word, index) => {
    const isOutput = index === 0 && !has("output") && !has("header");
    const hint = isOutput ? `Did you mean \`--output ${word}\`?` : undefined;
    return mistake(`${show(word)} is one too many`, hint);
  });
}
