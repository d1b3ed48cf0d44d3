import { GeneratorError } from "../diagnostics.js";
import { findConfiguration } from "../load/find-configuration.js";
import { findDocuments } from "./missing-files.js";

/** What to do next, for a command line without a word. */
export async function welcomeText(workingDirectory: string): Promise<string> {
  const name = await configurationName(workingDirectory);
  const [document = "openapi.yaml"] = findDocuments(workingDirectory);
  const steps =
    name === null
      ? [
          [`npx specwright ${document} -o src/api`, `a client of ${document} in src/api`] as const,
          ["npx specwright init", "a configuration and scripts for this project"] as const,
        ]
      : [
          ["npx specwright generate", `writes what ${name} configures`] as const,
          ["npx specwright check", "compares it with what is there, for CI"] as const,
        ];
  const all = [...steps, ["npx specwright --help", "all commands and options"] as const];
  const width = Math.max(...all.map(([command]) => command.length)) + 3;
  const lines = all.map(([command, text]) => `  ${command.padEnd(width)}${text}\n`);
  return `specwright generates a TypeScript client from an OpenAPI document.\n\nNext:\n${lines.join("")}`;
}

async function configurationName(workingDirectory: string): Promise<string | null> {
  try {
    return (await findConfiguration(workingDirectory, null))?.displayName ?? null;
  } catch (error) {
    if (error instanceof GeneratorError) return "the configuration";
    throw error;
  }
}
