import type { Command } from "./arguments.js";

/** The text of `--help`, for one command or for all. */
export function helpText(command: Command | null): string {
  if (command === "generate") return generateHelp;
  return command === "check" ? checkHelp : overview;
}

const inputOptions = `  --spec <file>        the OpenAPI document, YAML or JSON; - is standard input
  --allow-remote       lets --spec be a URL; nothing is fetched from any other host than its own
  --overlay <file>     an OpenAPI Overlay applied to the document; may be repeated
  --include <filter>   only these operations: tag:<name>, path:<path>, operation:<operationId>, where * stands for
                       anything but a slash and ** for anything; may be repeated
  --exclude <filter>   not these operations; "deprecated" is a filter as well
  --keep-going         leaves out what has mistakes, with a warning for each, and makes a client of the rest
  --output <folder>    the folder of the package
  --templates <folder> templates laid over the built-in ones; may be repeated, the last is on top
  --config <file>      a configuration (.json), or a module that exports one (.js, .mjs, .cjs)
  --int64 <type>       what integers of 64 bits are in JSON: number, which is the default, or string`;

const reportOptions = `  --quiet              prints errors only
  --json               prints the report as one JSON object on standard output
  -h, --help           prints this text
  -v, --version        prints the version`;

const configurationNote = `Without --config, the configuration is specwright.config.json or the key "specwright" of package.json in
the working directory. What the command line says wins. Paths are relative to the file that says them.
`;

const exitCodes = `Exit codes: 0 done, 1 invalid input or an output that is not up to date, 2 wrong usage, 70 a bug in
specwright.
`;

const overview = `Usage: specwright <command> [options]

Turns an OpenAPI document into a TypeScript client package.

Commands:
  generate             writes the package
  check                compares the package with what would be written, and changes nothing

Options:
${inputOptions}
  --verify             type-checks the whole package in memory
  --no-verify          only parses it and resolves its imports
  --force              replaces files that are in the way; forgets what earlier runs remember
${reportOptions}

${configurationNote}
${exitCodes}`;

const generateHelp = `Usage: specwright generate [options]

Writes the package. Files that specwright wrote earlier and that are not wanted any more are removed, files that are
right are not touched, and no other file ever is.

Options:
${inputOptions}
  --verify             type-checks the whole package in memory; done by default for up to 200 operations
  --no-verify          only parses it and resolves its imports
  --force              replaces files that are in the way though specwright did not write them
${reportOptions}

${configurationNote}
${exitCodes}`;

const checkHelp = `Usage: specwright check [options]

Compares the package with what \`specwright generate\` would write, and prints each difference as a unified diff.
Changes nothing.

Options:
${inputOptions}
  --verify             type-checks the whole package in memory; done by default
  --no-verify          only parses it and resolves its imports
  --force              looks at everything anew, whatever earlier runs remember
${reportOptions}

${configurationNote}
${exitCodes}`;
