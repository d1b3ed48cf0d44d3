import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { completionScript, shells, type Shell } from "../../generator/cli/completion.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

/** What a shell proposes for a command line whose last word is being written. */
type Propose = (script: string, words: readonly string[], folder: string) => readonly string[];

const asBash = (words: readonly string[]): string =>
  `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
_specwright; for one in "\${COMPREPLY[@]}"; do echo "$one"; done`;

const proposals: Readonly<Record<Shell, Propose>> = {
  bash: (script, words, folder) => run("bash", ["-c", `${script}\n${asBash(words)}`], folder),
  // As its bashcompinit calls a function of bash.
  zsh: (script, words, folder) => {
    const start = "autoload -U compinit && compinit -u -D";
    const mode = "emulate sh; setopt kshglob noshglob braceexpand";
    const all = run("zsh", ["-f", "-c", `${start}\n${script}\n${mode}\n${asBash(words)}`], folder);
    // Of what a function proposes, zsh shows what begins with the word.
    return all.filter((one) => one.startsWith(words.at(-1) ?? ""));
  },
  fish: (script, words, folder) => {
    const asked = `${script}\ncomplete -C '${words.join(" ")}'`;
    const lines = run("fish", ["--no-config", "-c", asked], folder);
    return lines.map((line) => line.replace(/\t.*/, ""));
  },
};

function run(shell: string, given: readonly string[], folder: string): readonly string[] {
  const text = execFileSync(shell, given, { cwd: folder, encoding: "utf8" });
  return text.split("\n").filter((line) => line !== "");
}

function isInstalled(shell: Shell): boolean {
  try {
    execFileSync(shell, ["-c", "true"]);
    return true;
  } catch {
    return false;
  }
}

const cases: readonly [words: readonly string[], want: readonly string[]][] = [
  [
    ["specwright", "i"],
    ["init", "inspect"],
  ],
  [["specwright", "--import"], ["--import-extension"]],
  [["specwright", "init", "--y"], ["--yes"]],
  [["specwright", "generate", "--ye"], []],
  [["specwright", "diff", "--exc"], ["--exceptions"]],
  [
    ["specwright", "generate", "--import-extension", ""],
    ["js", "none", "ts"],
  ],
  [
    ["specwright", "diff", "--fail-on", ""],
    ["any", "breaking", "wire"],
  ],
  [
    ["specwright", "completion", ""],
    ["bash", "fish", "zsh"],
  ],
  [["specwright", "generate", "-o", "cli"], ["client/"]],
  [["specwright", "generate", "--config", "conf"], ["config.json"]],
];

describe.each(shells.map((shell) => [shell]))("%s", (shell) => {
  const skipped = isInstalled(shell) ? "" : ` (SKIPPED: ${shell} is not installed)`;
  test.skipIf(skipped !== "").each(cases)(`completes %j${skipped}`, (words, want) => {
    const folder = temporaryFolder();
    writeTree(folder, { "client/a.ts": "", "clip.json": "", "config.json": "" });
    const found = proposals[shell](completionScript(shell), words, folder);
    // bash adds the slash itself when it shows a folder.
    const names = found.map((name) => (name === "client" ? "client/" : name));
    expect(names.toSorted()).toEqual(want);
  });
});
