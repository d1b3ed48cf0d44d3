/*
 * What overlays add to the bundle of a program with one operation, beside the same feature of other generators.
 * Run by `npm run compare:overlays`. The libraries that the code is for are left out of all bundles.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { laterNode, peers } from "./generators.js";

interface Program {
  readonly feature: string;
  readonly generator: string;
  /** What the program imports, by the file below the folder of all clients. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
}

const ours = { "ours/src/index.ts": ["createClient", "getScimV2User"] };
const heyApi = { "hey-api/client.gen.ts": ["client"], "hey-api/sdk.gen.ts": ["getScimV2User"] };

const programs: readonly Program[] = [
  { feature: "the operation alone", generator: "specwright", imports: ours },
  { feature: "the operation alone", generator: "hey-api", imports: heyApi },
  {
    feature: "the operation alone",
    generator: "orval",
    imports: { "orval/api.ts": ["getScimV2User"] },
  },
  {
    feature: "Zod",
    generator: "specwright",
    imports: {
      ...ours,
      "ours/src/zod/index.ts": ["validating", "getScimV2UserSchemas"],
    },
  },
  {
    feature: "Zod",
    generator: "hey-api",
    imports: {
      ...heyApi,
      "hey-api/zod.gen.ts": ["zGetScimV2UserPath", "zGetScimV2UserQuery", "zGetScimV2UserResponse"],
    },
  },
  {
    feature: "Zod",
    generator: "orval",
    imports: {
      "orval/api.ts": ["getScimV2User"],
      "orval-zod/api.ts": [
        "GetScimV2UserParams",
        "GetScimV2UserQueryParams",
        "GetScimV2UserResponse",
      ],
    },
  },
  {
    feature: "TanStack Query",
    generator: "specwright",
    imports: {
      "ours/src/index.ts": ["createClient"],
      "ours/src/tanstack-query/index.ts": ["getScimV2UserQueryOptions"],
    },
  },
  {
    feature: "TanStack Query",
    generator: "hey-api",
    imports: {
      "hey-api/client.gen.ts": ["client"],
      "hey-api/@tanstack/react-query.gen.ts": ["getScimV2UserOptions"],
    },
  },
  {
    feature: "TanStack Query",
    generator: "orval",
    imports: { "orval/api.ts": ["getGetScimV2UserQueryOptions"] },
  },
  {
    feature: "MSW, one handler alone",
    generator: "specwright",
    imports: { "ours/src/msw/index.ts": ["getScimV2UserHandler"] },
  },
  {
    feature: "MSW, one handler alone",
    generator: "hey-api",
    imports: { "hey-api-msw/msw.gen.ts": ["handleGetScimV2User"] },
  },
  {
    feature: "MSW, one handler alone",
    generator: "orval",
    imports: { "orval/api.msw.ts": ["getGetScimV2UserMockHandler"] },
  },
  {
    feature: "namespaces, one group",
    generator: "specwright",
    imports: { "ours/src/index.ts": ["createClient", "usersApi"] },
  },
];

/** What code is for, and what other generators bring from npm. */
const external = ["zod", "zod/mini", "@tanstack/*", "react", "msw", "@faker-js/faker", "axios"];

const folder = await mkdtemp(join(tmpdir(), "specwright-sizes-"));
try {
  await generateAll(join(process.cwd(), "spec", "scim.yaml"));
  for (const program of programs) {
    const text = await bundle(program);
    const sizes = `${text.length} B, zipped ${gzipSync(text, { level: 9 }).length} B`;
    console.log(`${program.feature} | ${program.generator} | ${sizes}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function generateAll(spec: string): Promise<void> {
  const overlays = ["msw", "namespaces", "tanstack-query", "zod"].flatMap((name) => [
    "--with",
    name,
  ]);
  const heyApiProgram = [laterNode, join(peers, "@hey-api", "openapi-ts", "bin", "run.js")];
  const orvalProgram = [laterNode, join(peers, "orval", "dist", "bin", "orval.mjs")];
  const plugins = (...names: readonly string[]) => names.flatMap((name) => ["-p", name]);
  const sdk = ["@hey-api/client-fetch", "@hey-api/sdk"];
  const commands = [
    [
      process.execPath,
      join(process.cwd(), "dist", "cli.js"),
      "generate",
      spec,
      "-o",
      "ours",
      ...["--layout", "package", "--no-verify"],
      ...overlays,
    ],
    [
      ...heyApiProgram,
      "-i",
      spec,
      "-o",
      "hey-api",
      ...plugins(...sdk, "zod", "@tanstack/react-query"),
      "--no-log-file",
    ],
    [
      ...heyApiProgram,
      "-i",
      spec,
      "-o",
      "hey-api-msw",
      ...plugins("@hey-api/client-fetch", "msw"),
      "--no-log-file",
    ],
    [
      ...orvalProgram,
      "--input",
      spec,
      "--output",
      "orval/api.ts",
      "--client",
      "react-query",
      "--mock",
    ],
    [...orvalProgram, "--input", spec, "--output", "orval-zod/api.ts", "--client", "zod"],
  ];
  for (const [program = "", ...given] of commands) {
    await promisify(execFile)(program, given, { cwd: folder, maxBuffer: 10_000_000 });
  }
}

async function bundle({ imports }: Program): Promise<string> {
  const exported = Object.entries(imports).map(
    ([file, names]) => `export { ${names.join(", ")} } from "./${file}";`,
  );
  const { outputFiles } = await build({
    stdin: { contents: exported.join("\n"), resolveDir: folder, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    external,
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("");
}
