import { describe, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { escapesIn } from "./escapes-in.js";
import { hostileDocument, hostileTexts } from "./hostile-document.js";
import { structureOf } from "./structure-of.js";

const slots = ["name", "pointer", "title", "description", "text", "valuesText", "limitsText"];

/** Prints each text of a property with each helper that a documentation comment may hold. */
const partial = `${slots.map(printed).join("")}
{{#each tags}}
{{tag "remarks" text}}
{{/each}}
{{#with (lookup extensions "x-note")}}
{{tag "see" this}}
{{/with}}
`;

function printed(slot: string): string {
  return `{{#if ${slot}}}
{{comment ${slot}}}
${slot}: {{line ${slot}}} {{code ${slot}}} {{string ${slot}}} {{literal ${slot}}} {{json ${slot}}} {{key ${slot}}} a{{access ${slot}}}
{{#wrap}}{{comment ${slot}}} {{line ${slot}}} {{code ${slot}}} {{string ${slot}}}{{/wrap}}
{{markdown ${slot}}}
{{fence "ts" ${slot}}}
{{comment (fence "ts" ${slot})}}
{{#doc}}
{{comment ${slot}}}
{{/doc}}
{{/if}}
`;
}

async function filesOf(document: string, memberDoc: string) {
  const folder = temporaryFolder();
  writeTree(folder, { "mine/partials/member-doc.hbs": memberDoc });
  return await generate({
    spec: "-",
    input: document,
    templates: [`${folder}/mine`],
    keepGoing: true,
    verify: false,
  });
}

/** What the files with types are without their comments. */
function structures(files: readonly PackageFile[]): Readonly<Record<string, string>> {
  const sources = files.filter(({ path }) => /^(?:models|operations|webhooks)\b/.test(path));
  return Object.fromEntries(
    sources.map(({ path, text }) => {
      const code = structureOf(path, text).filter((node) => !node.startsWith("@"));
      return [path, code.join("\n")];
    }),
  );
}

describe("text of a property stays in its comment, whatever helper prints it", () => {
  test.each(Object.entries(hostileTexts))("%s", async (_, text) => {
    const document = JSON.stringify(hostileDocument(text));
    const files = await filesOf(document, partial);
    const model = files.find(({ path }) => path === "models/a.ts")?.text ?? "";
    expect(model).toContain("limitsText: Format");
    expect(files.filter(({ path }) => path.endsWith(".ts")).flatMap(escapesIn)).toEqual([]);
    expect(structures(files)).toEqual(structures(await filesOf(document, "Harmless.\n")));
  });
});
