import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { specwright } from "../support/command-line.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tutorial = readFileSync(`${root}templates/TUTORIAL.md`, "utf8");

/** The blocks of code in their order, each with the last file that the text before it names. */
function stepsOf(
  page: string,
): readonly { readonly language: string; readonly text: string; readonly file: string }[] {
  return [...page.matchAll(/([^]*?)^```(\w+)\n([^]*?)^```$/gm)].map(
    ([, before = "", language = "", text = ""]) => {
      const file = [...before.matchAll(/`((?:house\/)?[\w/]+\.[\w.]+)`/g)].at(-1)?.[1] ?? "";
      return { language, text, file };
    },
  );
}

test("each step of the tutorial does what it says", { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  let said = "";
  const codes: (number | null)[] = [];
  for (const { language, text, file } of stepsOf(tutorial)) {
    if (language === "sh") {
      const ran = await specwright(
        folder,
        ...text.trim().replace("npx specwright ", "").split(" "),
      );
      said = ran.stderr;
      codes.push(ran.code);
    } else if (language === "text") {
      for (const line of text.trim().split("\n")) expect(said).toContain(line);
    } else writeTree(folder, { [file]: text });
  }
  // The last one is the mistake.
  expect(codes).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  const call = readFileSync(`${folder}/client/calls/get-book.ts`, "utf8");
  expect(call).toMatch(/^\/\*\n \* Made from .*openapi\.yaml for the book shop/);
  expect(call).toContain("export function getBookInTime(");
  expect(call).toContain("import { type GetBookParams, getBook }");
  expect(call).toContain('export const getBookArea = "books";');
  const fields = readFileSync(`${folder}/client/fields/book.ts`, "utf8");
  expect(fields).toMatch(/export const BookFields = \{\s+title: "string",?\s+\} as const;/);
  expect(readFileSync(`${folder}/client/runtime/client.ts`, "utf8")).toContain("the book shop");
});
