import { symlinkSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { everyFlag } from "../support/compile.js";
import { writeTree } from "../support/temporary-folder.js";
import { compile, type CompilerVersion } from "./compiler.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What an app does with the values of `--with temporal`. */
const program = `import { createClient, getPet, listPets } from "./api/src/index.js";

const client = createClient();
const visit = await getPet(client, { born: Temporal.PlainDate.from("2020-02-29") });
const day: Temporal.PlainDate = visit.on.add({ days: 1 });
const since: Temporal.Instant = Temporal.Now.instant().subtract({ hours: 24 });
await listPets(client, { since });
export const text: string = day.toString();
// @ts-expect-error A string is no date.
await listPets(client, { since: "2020-02-29T00:00:00Z" });
`;

let folder = "";

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "temporal-")));
  const files = await generate({
    spec: join(root, "test/golden/dates/spec.yaml"),
    layout: "package",
    with: ["temporal", "zod"],
    project: root,
    verify: false,
  });
  const tree = files.map(({ path, text }) => [`api/${path}`, text] as const);
  writeTree(folder, { "main.ts": program, ...Object.fromEntries(tree) });
  writeTree(folder, { "package.json": '{ "type": "module" }' });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** All of them that are switched on or off. */
const flags: Readonly<Record<string, boolean>> = Object.fromEntries(
  Object.entries(everyFlag).flatMap(([name, value]): readonly [string, boolean][] =>
    typeof value === "boolean" ? [[name, value]] : [],
  ),
);

const languages = ["es2022", "esnext"] as const;
type Language = (typeof languages)[number];

async function errorsOf(
  compiler: CompilerVersion,
  language: Language,
  skipLibCheck: boolean,
): Promise<readonly string[]> {
  const lib = [language, "dom", "dom.iterable", "dom.asynciterable"];
  const options = { ...flags, isolatedDeclarations: false, skipLibCheck, lib };
  const setup = { compiler, resolution: "nodenext", platform: "browser" } as const;
  const printed = await compile(setup, { folder, include: ["main.ts"], options });
  // What a message goes on with is indented.
  return printed.split("\n").filter((line) => /^\S/.test(line));
}

const compilers = ["5.9", "6", "7"] as const satisfies readonly CompilerVersion[];

test.each(compilers.flatMap((compiler) => languages.map((lib) => [compiler, lib] as const)))(
  "TypeScript %s compiles dates of Temporal with %s",
  async (compiler, lib) => {
    expect(await errorsOf(compiler, lib, true)).toEqual([]);
  },
);

test.each(compilers)("TypeScript %s finds nothing in their declarations", async (compiler) => {
  expect(await errorsOf(compiler, "es2022", false)).toEqual([]);
});

/** As the documentation says: the types of TypeScript and those of the package are declared twice. */
test.each(["6", "7"] as const)("TypeScript %s has these types, too", async (compiler) => {
  const errors = await errorsOf(compiler, "esnext", false);
  expect(errors.length).toBeGreaterThan(0);
  const others = errors.filter(
    (line) => !/temporal-spec\/global|lib\.esnext\.\w+\.d\.ts/.test(line),
  );
  expect(others).toEqual([]);
});
