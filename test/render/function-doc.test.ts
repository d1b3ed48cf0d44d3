import ts from "typescript";
import { expect, test } from "vitest";

import { generate } from "../../generator/generate.js";

test.each(["`open", "`name` and `open", "`name`"])(
  "an open backtick in %j hides no tag behind it",
  async (description) => {
    const operation = {
      operationId: "getUser",
      deprecated: true,
      externalDocs: { url: "docs", description },
      responses: { 204: { description: "" } },
    };
    const document = {
      openapi: "3.1.1",
      info: { title: "t", version: "1" },
      paths: { "/user": { get: operation } },
    };
    const files = await generate({ spec: "-", input: JSON.stringify(document) });
    const text = files.find(({ path }) => path === "operations/get-user.ts")?.text ?? "";
    const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
    const [getUser] = source.statements.filter(ts.isFunctionDeclaration);
    const tags = getUser === undefined ? [] : ts.getJSDocTags(getUser);
    const names = tags.map(({ tagName }) => tagName.text);
    expect(names).toEqual(expect.arrayContaining(["see", "deprecated"]));
    expect(text).toContain(`@see docs ${description}`);
  },
);
