import { diffOptions } from "./diff-arguments.js";
import { commandSummaries } from "./help.js";
import { inspectOptions } from "./inspect-command.js";
import { appliesTo, commands, listOptions } from "./options.js";
import { templatesOptions } from "./templates-command.js";

/** The shells that a script can be printed for. */
export const shells = ["bash", "fish", "zsh"] as const;

export type Shell = (typeof shells)[number];

/** A command of the program, as a shell completes it. */
interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
}

interface CompletedOption {
  /** Without dashes. */
  readonly name: string;
  readonly short: string | undefined;
  /** What follows it: one of the given words, a path, or nothing. */
  readonly takes: readonly string[] | "folder" | "path" | null;
  readonly help: string;
}

/** A script that makes a shell complete the command line of the program. It asks nothing of the program later on. */
export function completionScript(shell: Shell): string {
  const all = completedCommands();
  if (shell === "fish") return fishScript(all);
  // zsh reads completions of bash.
  const head = shell === "zsh" ? ["autoload -U +X bashcompinit && bashcompinit"] : [];
  return [...head, bashScript(all)].join("\n");
}

function completedCommands(): readonly CompletedCommand[] {
  return Object.entries(commandSummaries).map(([name, summary]) => {
    if (name === "diff") return { name, summary, options: plainOptions(diffOptions) };
    if (name === "inspect") return { name, summary, options: plainOptions(inspectOptions) };
    if (name === "templates") return { name, summary, options: plainOptions(templatesOptions) };
    const command = commands.find((one) => one === name);
    const options = listOptions().flatMap(([option, { short, type, value, values, help }]) =>
      command === undefined || !appliesTo(option, command)
        ? []
        : [{ name: option, short, help, takes: takenBy(type, values, value === "DIR") }],
    );
    return { name, summary, options };
  });
}

type PlainOptions = Readonly<
  Record<
    string,
    { readonly type: string; readonly short?: string; readonly values?: readonly string[] }
  >
>;

function plainOptions(options: PlainOptions): readonly CompletedOption[] {
  return Object.entries(options).map(([name, { type, short, values }]) => ({
    name,
    short,
    takes: takenBy(type, values, false),
    help: "",
  }));
}

function takenBy(
  type: string,
  values: readonly string[] | undefined,
  isFolder: boolean,
): CompletedOption["takes"] {
  if (type === "boolean") return null;
  return values ?? (isFolder ? "folder" : "path");
}

function wordsOf({ name, short }: CompletedOption): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

/** Where nothing is found, the shell completes names of files. */
function bashScript(all: readonly CompletedCommand[]): string {
  const names = all.map(({ name }) => name);
  const candidates = all.map(({ name, options }) => {
    const words = name === "completion" ? shells : options.flatMap(wordsOf);
    return `    ${name}) candidates="${words.join(" ")}" ;;`;
  });
  return `_specwright() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="" candidates="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in ${names.join("|")}) command="\${COMP_WORDS[i]}"; break ;; esac
  done
  COMPREPLY=()
  case "$before" in
${bashValues(all).join("\n")}
  esac
  case "\${command:-generate}" in
${candidates.join("\n")}
  esac
  case "$word" in
    -*) ;;
    *)
      if [ "$command" = "" ]; then candidates="${names.join(" ")}"
      elif [ "$command" != completion ]; then candidates=""
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$candidates" -- "$word"))
}
complete -o default -F _specwright specwright
`;
}

/** What may follow an option, by the option. */
function bashValues(all: readonly CompletedCommand[]): readonly string[] {
  const options = all.flatMap((command) => command.options);
  const taken = new Map(
    options.flatMap((option) => wordsOf(option).map((word) => [word, option.takes] as const)),
  );
  return [...taken].flatMap(([word, takes]) => {
    if (takes === null) return [];
    const kinds = { folder: "-d", path: "-f" };
    const kind = typeof takes === "string" ? kinds[takes] : `-W "${takes.join(" ")}"`;
    return [`    ${word}) COMPREPLY=($(compgen ${kind} -- "$word")); return ;;`];
  });
}

function fishScript(all: readonly CompletedCommand[]): string {
  const lines = all.flatMap(({ name, summary, options }) => {
    const isDefault = name === "generate" ? " __fish_use_subcommand; or" : "";
    return [
      `complete -c specwright -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
      ...options.map((option) => {
        const condition = quoted(`${isDefault} __fish_seen_subcommand_from ${name}`.trim());
        return [`complete -c specwright -n ${condition}`, ...fishOption(option)].join(" ");
      }),
    ];
  });
  const given = quoted("__fish_seen_subcommand_from completion");
  return `${lines.join("\n")}\ncomplete -c specwright -n ${given} -f -a ${quoted(shells.join(" "))}\n`;
}

function fishOption({ name, short, takes, help }: CompletedOption): readonly string[] {
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(takes === "path" ? ["-r -F"] : []),
    ...(takes === "folder" ? ["-x -a '(__fish_complete_directories)'"] : []),
    ...(typeof takes === "object" && takes !== null ? [`-x -a ${quoted(takes.join(" "))}`] : []),
    ...(help === "" ? [] : [`-d ${quoted(help.replaceAll("`", ""))}`]),
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}
