import { describe, expect, it } from "vitest";
import { faultOfPath, problemsOfPaths } from "../../generator/write/output-path.js";

describe("faultOfPath", () => {
  const cases: readonly [title: string, given: string, want: string | null][] = [
    ["a plain file", "src/index.ts", null],
    ["a hidden file", ".gitattributes", null],
    ["a name that only begins like a device", "src/console.ts", null],
    ["a name that holds two dots", "src/a..b.ts", null],
    ["letters beyond ASCII", "src/größe.ts", null],
    ["nothing", "", "has an empty part"],
    ["a folder", "src/", "has an empty part"],
    ["an absolute path", "/etc/passwd", "is absolute"],
    ["a drive", "C:/Windows/x", "holds a character that Windows forbids"],
    ["a way up", "../x.ts", "has the part `..`"],
    ["a way up further in", "src/../../x.ts", "has the part `..`"],
    ["a part that stays", "./x.ts", "has the part `.`"],
    ["a backslash", "src\\..\\x.ts", "holds a backslash"],
    ["a device", "aux", "has the part `aux`, a device on Windows"],
    ["a device with an extension", "src/Con.ts", "has the part `Con.ts`, a device on Windows"],
    ["a device with two extensions", "com1.d.ts", "has the part `com1.d.ts`, a device on Windows"],
    ["a dot at the end", "src/x.", "has a part that ends with a dot or a space"],
    ["a space at the end of a folder", "src /x", "has a part that ends with a dot or a space"],
    ["a line break", "a\nb", "holds a character that Windows forbids"],
    ["a question mark", "a?.ts", "holds a character that Windows forbids"],
    ["a repository", "x/.GIT/hooks/y", "leads into a repository's own folder"],
    ["the manifest", ".specwright.json", "is reserved for the bookkeeping of specwright"],
    [
      "a temporary file",
      "a/.specwright-0123456789ab-7.tmp",
      "is reserved for the bookkeeping of specwright",
    ],
    ["a name that is too long", `${"ü".repeat(121)}.ts`, "has a part of more than 240 bytes"],
  ];
  it.each(cases)("%s", (_, given, want) => {
    expect(faultOfPath(given)).toBe(want);
  });
});

describe("problemsOfPaths", () => {
  const cases: readonly [title: string, given: readonly string[], want: readonly string[]][] = [
    ["different files", ["a.ts", "b.ts", "a/b.ts"], []],
    ["the same file twice", ["a.ts", "a.ts"], ["`a.ts` would be written twice"]],
    [
      "names that differ in case",
      ["User.ts", "user.ts"],
      ["`User.ts` and `user.ts` differ only in case"],
    ],
    [
      "names that differ in how an accent is written",
      ["\u00e9.ts", "e\u0301.ts"],
      ["`\u00e9.ts` and `e\u0301.ts` differ only in case"],
    ],
    ["a file and its folder", ["A", "a/b.ts"], ["`A` would be a file and the folder of `a/b.ts`"]],
    [
      "several at once",
      ["../a", "nul", "b", "b"],
      [
        'the path "../a" has the part `..`',
        'the path "nul" has the part `nul`, a device on Windows',
        "`b` would be written twice",
      ],
    ],
  ];
  it.each(cases)("%s", (_, given, want) => {
    expect(problemsOfPaths(given).map((problem) => problem.message)).toEqual(want);
  });
});
