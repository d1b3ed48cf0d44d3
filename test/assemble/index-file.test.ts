import { describe, expect, test } from "vitest";
import { indexPath, indexText } from "../../generator/assemble/index-file.js";
import { publicGroups } from "../../generator/assemble/public-groups.js";
import type { DraftFile } from "../../generator/render/draft-file.js";
import { declared, draft } from "./support/small-package.js";

const file = (path: string, ...names: readonly string[]): DraftFile =>
  draft(path, "", { declares: declared(...names) });

describe("indexText", () => {
  test.each<[string, readonly DraftFile[], string]>([
    ["nothing is public", [file("src/a.ts", "a!")], "// Header.\n\nexport {};\n"],
    [
      "one file",
      [file("src/models/user.ts", "User:type")],
      '// Header.\n\nexport type { User } from "./models/user.js";\n',
    ],
    [
      "kinds of files in a fixed order, each sorted by path",
      [
        file("src/runtime/errors.ts", "ResponseError", "isErrorOf"),
        file("src/scim/filter.ts", "filter"),
        file("src/models/user.ts", "User:type"),
        file("src/models/group.ts", "Group:type"),
        file("src/operations/get-user.ts", "getUser", "GetUserParams:type"),
        file("src/client.ts", "createClient"),
      ],
      [
        "// Header.",
        "",
        'export { createClient } from "./client.js";',
        "",
        'export { type GetUserParams, getUser } from "./operations/get-user.js";',
        "",
        'export type { Group } from "./models/group.js";',
        'export type { User } from "./models/user.js";',
        "",
        'export { ResponseError, isErrorOf } from "./runtime/errors.js";',
        "",
        'export { filter } from "./scim/filter.js";',
        "",
      ].join("\n"),
    ],
    [
      "what is for the package alone stays inside",
      [file("src/runtime/query.ts", "form!", "Encode:type")],
      '// Header.\n\nexport type { Encode } from "./runtime/query.js";\n',
    ],
  ])("%s", (_title, drafts, want) => {
    expect(indexText("// Header.\n", publicGroups(drafts), indexPath)).toBe(want);
  });

  test("begins with the first statement where there is no header", () => {
    const groups = publicGroups([file("src/a.ts", "a")]);
    expect(indexText("", groups, indexPath)).toBe('export { a } from "./a.js";\n');
  });
});
