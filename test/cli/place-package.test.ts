import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detectPackageManager } from "../../generator/cli/init/package-manager.js";
import { placePackage } from "../../generator/cli/init/place-package.js";
import { readTree, temporaryFolder, writeTree, type Tree } from "../support/temporary-folder.js";

/** Places a package from the top of a project, or from one of its folders. */
async function place(tree: Tree, from = "", name = "packages/teams") {
  const root = temporaryFolder();
  writeTree(root, { ".git/HEAD": "", ...tree });
  const folder = join(root, from);
  const output = `${from.replaceAll(/[^/]+/g, "..")}/${name}`.replace(/^\//, "");
  const placed = await placePackage(folder, output, detectPackageManager(folder));
  return { ...placed, tree: readTree(root) };
}

const build = "npm install && npm run build --workspace packages/teams";

describe("a workspace that does not have the package gets it", () => {
  const cases: readonly [title: string, file: string, before: string, after: string][] = [
    [
      "a list",
      "package.json",
      '{\n\t"workspaces": [\n\t\t"packages/service"\n\t],\n\t"files": ["a"]\n}\n',
      '{\n\t"workspaces": [\n\t\t"packages/service",\n\t\t"packages/teams"\n\t],\n\t"files": ["a"]\n}\n',
    ],
    [
      "a list without a match",
      "package.json",
      '{\r\n  "workspaces": [\r\n    "apps/*",\r\n    "packages/team"\r\n  ]\r\n}\r\n',
      '{\r\n  "workspaces": [\r\n    "apps/*",\r\n    "packages/team",\r\n    "packages/teams"\r\n  ]\r\n}\r\n',
    ],
    [
      "an empty list",
      "package.json",
      '{\n  "workspaces": []\n}\n',
      '{\n  "workspaces": [\n    "packages/teams"\n  ]\n}\n',
    ],
    [
      "Yarn's object",
      "package.json",
      '{\n  "workspaces": {\n    "packages": [\n      "apps/*"\n    ],\n    "nohoist": ["x"]\n  }\n}\n',
      '{\n  "workspaces": {\n    "packages": [\n      "apps/*",\n      "packages/teams"\n    ],\n    "nohoist": ["x"]\n  }\n}\n',
    ],
    [
      "pnpm's list",
      "pnpm-workspace.yaml",
      "# ours\npackages:\n  - 'apps/*' # all\n\ncatalog:\n  react: ^19.0.0\n",
      "# ours\npackages:\n  - 'apps/*' # all\n  - packages/teams\n\ncatalog:\n  react: ^19.0.0\n",
    ],
    [
      "pnpm's list without indent, at the end of the file",
      "pnpm-workspace.yaml",
      'packages:\r\n- "apps/*"',
      'packages:\r\n- "apps/*"\r\n- packages/teams',
    ],
    [
      "pnpm's list on one line",
      "pnpm-workspace.yaml",
      "packages: ['apps/*', libs]\n",
      "packages: ['apps/*', libs, packages/teams]\n",
    ],
  ];
  it.each(cases)("%s", async (_, file, before, after) => {
    const { changes, tree } = await place({ [file]: before });
    expect(changes).toEqual([`M ${file}: packages/teams among its workspaces`]);
    expect(tree[file]).toBe(after);
  });

  it("when init runs in another of its packages", async () => {
    const manifest = '{ "workspaces": ["packages/service"] }';
    const { changes, steps, tree } = await place(
      { "package.json": manifest, "packages/service/package.json": "{}" },
      "packages/service",
    );
    expect(changes).toEqual(["M ../../package.json: packages/teams among its workspaces"]);
    expect(steps).toEqual([`Link and build the package: cd ../.. && ${build}`]);
    expect(JSON.parse(tree["package.json"] ?? "")).toEqual({
      workspaces: ["packages/service", "packages/teams"],
    });
  });
});

it.each([
  ["it's", "npm install && npm run build --workspace 'it'\\''s'"],
  ["a; b", "npm install && npm run build --workspace 'a; b'"],
  ["$(c)", "npm install && npm run build --workspace '$(c)'"],
])("the folder %s is one word of a command", async (name, command) => {
  const { steps } = await place({ "package.json": '{ "workspaces": ["*"] }' }, "", name);
  expect(steps).toEqual([`Link and build the package: ${command}`]);
});

describe("nothing is written", () => {
  const member = [`Link and build the package: ${build}`];
  const pnpm = [
    "Link and build the package: pnpm install && pnpm --filter ./packages/teams run build",
  ];
  const cases: readonly [title: string, tree: Tree, steps: readonly string[]][] = [
    ["where a pattern has it", { "package.json": '{ "workspaces": ["packages/*"] }' }, member],
    ["where it is listed", { "package.json": '{ "workspaces": ["./packages/teams/"] }' }, member],
    ["where all below a folder are", { "package.json": '{ "workspaces": ["**"] }' }, member],
    [
      "where one of two is",
      { "package.json": '{ "workspaces": { "packages": ["{apps,packages}/*"] } }' },
      member,
    ],
    [
      "where pnpm's pattern has it, whatever package.json lists",
      {
        "pnpm-lock.yaml": "",
        "pnpm-workspace.yaml": "packages:\n  - packages/**\n",
        "package.json": '{ "workspaces": ["apps/*"] }',
      },
      pnpm,
    ],
    [
      "where it is excluded",
      { "pnpm-workspace.yaml": "packages:\n  - packages/*\n  - '!packages/teams'\n" },
      ["pnpm-workspace.yaml excludes packages/teams from its workspaces."],
    ],
    [
      "without a workspace",
      { "package.json": '{ "name": "app" }', "yarn.lock": "" },
      [
        "Build the package: (cd ./packages/teams && yarn install && yarn run build)",
        "Use it in this project: yarn add ./packages/teams",
      ],
    ],
    [
      "where pnpm has settings only",
      { "package.json": "{}", "pnpm-workspace.yaml": "catalog:\n  a: 1.0.0\n" },
      [
        "Build the package: (cd ./packages/teams && npm install && npm run build)",
        "Use it in this project: npm install ./packages/teams",
      ],
    ],
    ["without a project", {}, []],
    ["where the list cannot be read", { "pnpm-workspace.yaml": "packages: [" }, []],
  ];
  it.each(cases)("%s", async (_, tree, want) => {
    const { changes, steps, tree: after } = await place(tree);
    expect(changes).toEqual([]);
    expect(steps).toEqual(want);
    expect(after).toEqual({ ".git/HEAD": "", ...tree });
  });
});
