import { expect, test } from "vitest";

import { GeneratorError } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

/** What is said of an overlay with this `operation.ts.hbs`. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const spec = `${folder}/openapi.json`;
  writeTree(folder, {
    "openapi.json": JSON.stringify({
      openapi: "3.1.1",
      info: { title: "Sample", version: "1" },
      paths: { "/a": { get: { operationId: "getA", responses: { 204: { description: "" } } } } },
    }),
    "templates/operation.ts.hbs": text,
  });
  try {
    await generate({ spec, templates: [`${folder}/templates`] });
    return [];
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    return error.diagnostics.map(({ code, position, message, hint }) => {
      return `${position?.line}:${position?.column} ${code} ${message} | ${hint}`;
    });
  }
}

const documented =
  "See “What a template sees” in templates/README.md of specwright for the slots and helpers.";

test.each<[title: string, text: string, ...want: string[]]>([
  [
    "a slot of an earlier templateApi in a helper",
    "export type {{id requestName}} = {{string responseName}};\n",
    "1:18 template-broken there is no slot `requestName` here | Since templateApi 2, `requestName` is `paramsName`.",
    "1:43 template-broken there is no slot `responseName` here | Since templateApi 2, `responseName` is `outcomeName`.",
  ],
  [
    "one in a block",
    "\n{{#each decoders}}{{string status}}{{/each}}\n",
    "2:9 template-broken there is no slot `decoders` here | Since templateApi 2, `decoders` is `reader`.",
  ],
  [
    "a partial of an earlier templateApi",
    "{{> request}}\n",
    "1:1 template-broken there is no partial `request` | Since templateApi 2, `request` is `partials/params.hbs`.",
  ],
  [
    "a slot that never was",
    "{{string nothing}}\n",
    `1:10 template-broken there is no slot \`nothing\` here | ${documented}`,
  ],
])("%s", async (_, text, ...want) => {
  expect(await faultsOf(text)).toEqual(want);
});
