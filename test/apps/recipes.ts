import { readPage, blocksOf, sectionsOf } from "../readme/markdown.js";
import type { Tree } from "../support/temporary-folder.js";

const sections = sectionsOf(readPage("generator/recipes.md"));

/** The recipes, by their headings. */
export const recipes: readonly string[] = sections.slice(1).map(({ heading }) => heading);

/** The files of a recipe. */
export function filesOf(recipe: string): Tree {
  return filesIn(textOf(recipe));
}

/** The files of a text in Markdown: its blocks of code that begin with a path in a comment. */
export function filesIn(text: string): Tree {
  const files = [...text.matchAll(/^```\w+\n(?:\/\/|#) (\S+)\n([^]*?)^```$/gm)];
  return Object.fromEntries(files.map(([, path = "", content = ""]) => [path, content]));
}

/** The commands of a recipe, or of the introduction, which is every other recipe's start. */
export function commandsOf(recipe: string): readonly string[] {
  return blocksOf(textOf(recipe)).flat();
}

/** The steps of a workflow that run commands. */
export function stepsOf(workflow: string): readonly string[] {
  const lines = workflow.split("\n").map((line) => /^ +- run: (.+)$/.exec(line)?.[1]);
  return lines.filter((line) => line !== undefined);
}

function textOf(recipe: string): string {
  const found = sections.find(({ heading }) => heading === recipe);
  if (found === undefined) throw new Error(`There is no recipe ${recipe}`);
  return found.text;
}
