import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A section of a page of Markdown: a heading of any level, and the text up to the next one. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

export function readPage(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}

/** The sections of a page; the text before the first heading is none. */
export function sectionsOf(page: string): readonly Section[] {
  const outsideOfCode = page.split(/^(```[^]*?^```$)/m);
  const parts = outsideOfCode.flatMap((part) =>
    part.startsWith("```") ? [part] : part.split(/^(?=#+ )/m),
  );
  const sections: { heading: string; text: string }[] = [];
  for (const part of parts) {
    const [, heading] = /^#+ (.+)$/m.exec(part.startsWith("#") ? part : "") ?? [];
    const last = sections.at(-1);
    if (heading !== undefined) sections.push({ heading, text: part.replace(/^.*\n/, "") });
    else if (last !== undefined) last.text += part;
  }
  return sections;
}

/** The commands of each shell block, without comments. */
export function blocksOf(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block = ""]) =>
    block
      .split("\n")
      .map((line) => line.replace(/(?:^|\s+)#\s.*$/, "").trim())
      .filter((line) => line !== ""),
  );
}

/** The relative targets of all links. */
export function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) =>
    /^[a-z]+:/i.test(target) ? [] : [target],
  );
}

/** The fragment that GitHub makes of a heading. */
export function fragmentOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
