import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { hashOf, parseManifest, printManifest } from "../../generator/write/manifest.js";

const [one, two, three] = ["1".repeat(64), "2".repeat(64), "3".repeat(64)];

describe("printManifest", () => {
  it("sorts by code unit, one file a line, every file's line with a comma", () => {
    const given = new Map([
      ["src/b.ts", two],
      ["README.md", one],
      ["src/B.ts", three],
    ]);
    expect(printManifest(given)).toBe(`{
  "about": "Written by specwright: the files and settings that it may replace or remove, with their SHA-256.",
  "files": {
    "README.md": "${one}",
    "src/B.ts": "${three}",
    "src/b.ts": "${two}",
    ".specwright.json": "itself"
  }
}
`);
  });

  it("is read back as it was", () => {
    const given = new Map([
      ['odd "name".md', one],
      ["__proto__", two],
    ]);
    expect(parseManifest(printManifest(given))).toEqual({
      hashes: new Map([
        ['odd "name".md', [one]],
        ["__proto__", [two]],
      ]),
      settings: new Map(),
      clients: [],
      whole: true,
    });
  });
});

describe("the clients of a shared runtime", () => {
  const text = printManifest(new Map([["a", one]]), ["../pets", '../odd "name"']);
  const merged = text.replace('"../pets": true\n', '"../pets": true\n    "../stores": true\n');
  const cases: readonly (readonly [title: string, given: string, want: readonly string[]])[] = [
    ["are read back", text, ['../odd "name"', "../pets"]],
    ["are read from one line", text.replaceAll("\n", " "), ['../odd "name"', "../pets"]],
    ["are read after a merge", merged, ['../odd "name"', "../pets", "../stores"]],
    ["are none where there are no names", '{ "clients": "../pets" }', []],
  ];
  it.each(cases)("%s", (_, given, want) => {
    expect(parseManifest(given).clients).toEqual(want);
  });

  it("have a line for each, as Prettier lays them out", async () => {
    expect(text).toContain('    "../odd \\"name\\"": true,\n    "../pets": true\n');
    expect(await format(text, { parser: "json" })).toBe(text);
  });
});

describe("parseManifest", () => {
  const base = printManifest(new Map([["a", one]]));
  const hash = (path: string, text: string) => `    "${path}": "${text}",\n`;
  type Case = readonly [
    title: string,
    given: string,
    want: Record<string, string[]>,
    whole: boolean,
  ];
  const cases: readonly Case[] = [
    ["nothing", "", {}, false],
    ["JSON of another shape", '{"files": []}', {}, false],
    ["a manifest that was put on one line", `{"files":{"a":"${one}"}}`, { a: [one] }, true],
    ["hashes that are none", '{"files":{"a":"x","b":1}}', {}, true],
    ["line ends of Windows", base.replaceAll("\n", "\r\n"), { a: [one] }, true],
    [
      "two branches that were merged line by line",
      base.replace(hash("a", one), hash("a", one) + hash("b", two) + hash("a", three)),
      { a: [three, one], b: [two] },
      true,
    ],
    [
      "marks of a conflict",
      base.replace(
        hash("a", one),
        `<<<<<<< ours\n${hash("a", one)}=======\n${hash("a", two)}${hash("b", three)}>>>>>>> theirs\n`,
      ),
      { a: [one, two], b: [three] },
      false,
    ],
  ];
  it.each(cases)("%s", (_, given, want, whole) => {
    const manifest = parseManifest(given);
    expect(manifest.whole).toBe(whole);
    expect(Object.fromEntries(manifest.hashes)).toEqual(want);
  });
});

describe("parseManifest, of settings", () => {
  it("keeps them apart from files, merged ones as well", () => {
    const lines = printManifest(new Map([["package.json#/version", one]]));
    const merged = lines.replace(
      /^( +"package.*)\n/m,
      `$1\n    "package.json#/version": "${two}",\n`,
    );
    const { hashes, settings } = parseManifest(merged);
    expect(hashes).toEqual(new Map());
    expect(settings).toEqual(new Map([["package.json#/version", [two, one]]]));
  });
});

describe("hashOf", () => {
  it("does not depend on line ends", () => {
    expect(hashOf("a\r\nb\r\n")).toBe(hashOf("a\nb\n"));
    expect(hashOf("a\nb\n")).not.toBe(hashOf("a\nb"));
  });
  it("is the SHA-256", () => {
    expect(hashOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
