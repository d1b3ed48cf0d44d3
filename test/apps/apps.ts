import type { App, Runtime } from "./app.js";
import { install } from "./app.js";
import { commandsOf, filesOf } from "./recipes.js";

/** Prints the name of a pet. The address of the server is that of the document. */
const program = (from: string): string => `import { createClient, getPet } from "${from}";

const client = createClient();

export async function main(): Promise<void> {
  const pet = await getPet(client, { petId: "42" });
  console.log(pet.name);
}

void main();
`;

/** A test that makes a call and prints the name of the pet. Its globals are those of Jest. */
const testOfCall = (head: string): string => `${head}import { createClient, getPet } from "./api";

test("calls the server", async () => {
  const pet = await getPet(createClient(), { petId: "42" });
  console.log(pet.name);
  expect(pet.id).toBe("42");
}, 60_000);
`;

const angularApp = `import { Component, signal } from "@angular/core";
import { createClient, getPet } from "../api";

@Component({ selector: "app-root", template: "<h1>{{ name() }}</h1>" })
export class App {
  protected readonly name = signal("");

  constructor() {
    getPet(createClient(), { petId: "42" }).then(
      (pet) => this.name.set(pet.name),
      (error: unknown) => this.name.set(String(error)),
    );
  }
}
`;

const worker = `import { createClient, getPet } from "./api";

export default {
  async fetch(): Promise<Response> {
    const pet = await getPet(createClient(), { petId: "42" });
    return new Response(pet.name);
  },
} satisfies ExportedHandler<Env>;
`;

/** The command that makes a `package.json`. */
const manifest = (type: "module" | "commonjs"): string => `npm init --yes --init-type=${type}`;

/** `tsc --init` made CommonJS of TypeScript up to 5.8, for engines that are older than async iteration. */
const commonJs = [manifest("commonjs"), "mkdir src"];
const initCommonJs = "npx tsc --init --target es2022";

const vite = [
  "npx --yes create-vite@9.3.0 . --template react-ts --no-interactive",
  "npm install --prefer-offline --no-audit --no-fund",
];

/** A package manager for workspaces, as it is installed from npm. */
interface WorkspaceManager {
  readonly name: string;
  readonly recipe: string;
  /** The programs of the recipe, and how they are run. None believes in CI, where lockfiles may not change. */
  readonly programs: Readonly<Record<string, string>>;
  /** What makes a workspace of a folder with a `package.json`. */
  readonly workspace: readonly string[];
  /** Adds packages to the root, for development. */
  readonly add: (packages: string) => string;
  readonly runtime?: Runtime;
}

const npmWorkspace = "npm pkg set --json 'workspaces=[\"packages/service\"]' private=true";
const pnpm = "env -u CI npx --yes pnpm@10.34.8";
const yarn = "env -u CI npx --yes --package @yarnpkg/cli-dist@4.18.1 yarn";

const managers: readonly WorkspaceManager[] = [
  {
    name: "npm",
    recipe: "A package in a monorepo",
    programs: {},
    workspace: [npmWorkspace],
    add: install,
  },
  {
    name: "pnpm",
    recipe: "With pnpm",
    programs: { pnpm },
    workspace: ["printf 'packages:\\n  - packages/service\\n' > pnpm-workspace.yaml"],
    add: (packages) => `${pnpm} add --workspace-root --save-dev ${packages}`,
  },
  {
    name: "Yarn",
    recipe: "With Yarn",
    programs: { yarn },
    workspace: [npmWorkspace, "echo 'nodeLinker: node-modules' > .yarnrc.yml", "touch yarn.lock"],
    add: (packages) => `${yarn} add --dev ${packages}`,
  },
  {
    name: "Bun",
    recipe: "With Bun",
    programs: { bun: "env -u CI bun", bunx: "env -u CI bunx" },
    workspace: [npmWorkspace],
    add: (packages) => `env -u CI bun add --dev ${packages}`,
    runtime: "bun",
  },
];

function workspaceApp({ name, recipe, programs, workspace, add, runtime }: WorkspaceManager): App {
  const [init = "", generate = "", ...link] = commandsOf(recipe).map((line) =>
    line.replace(/^\w+/, (word) => programs[word] ?? word),
  );
  return {
    name: `${name} workspace, package`,
    ...(runtime !== undefined && { runtime }),
    create: [
      manifest("module"),
      "mkdir -p packages/service",
      `cd packages/service && ${manifest("module")} && npm pkg set name=service`,
      ...workspace,
      add("typescript@5.9.3"),
      "cd packages/service && npx tsc --init",
    ],
    // Yarn takes a file only with the name of its package.
    install: (tarball) => add(name === "Yarn" ? `specwright@file:${tarball}` : tarball),
    start: [init, generate],
    call: filesOf("A package in a monorepo"),
    types: [...link, "npx tsc --noEmit -p packages/service"].join(" && "),
    build: "npx tsc -p packages/service",
    run: {
      command: `cd packages/service && node main.js && node --input-type=commonjs -e "require('pets-client').createClient()"`,
    },
  };
}

export const apps: readonly App[] = [
  {
    name: "Node, ES modules",
    create: [manifest("module"), install("typescript@7.0.2"), "mkdir src", "npx tsc --init"],
    call: { "src/main.ts": program("./api/index.js") },
    types: "npx tsc --noEmit",
    build: "npx tsc",
    run: { command: "node src/main.js" },
  },
  {
    name: "Node, CommonJS",
    create: [...commonJs, install("typescript@5.8.3"), initCommonJs],
    call: { "src/main.ts": program("./api") },
    types: "npx tsc --noEmit",
    build: "npx tsc",
    run: { command: "node src/main.js" },
  },
  {
    name: "Node, type stripping",
    runtime: "node-24",
    create: [
      manifest("module"),
      install("typescript@6.0.3"),
      "mkdir src",
      "npx tsc --init --noEmit --erasableSyntaxOnly --allowImportingTsExtensions",
    ],
    call: { "src/main.ts": program("./api/index.ts") },
    types: "npx tsc",
    build: null,
    run: { command: "node src/main.ts" },
  },
  {
    name: "Express",
    create: [
      manifest("module"),
      "npm install --prefer-offline --no-audit --no-fund express@5.3.0",
      install("typescript@5.9.3 @types/node@24.19.4 @types/express@5.0.6"),
      "mkdir src",
      "npx tsc --init --types node",
    ],
    call: filesOf("Express"),
    types: "npx tsc --noEmit",
    build: "npx tsc",
    run: { server: "node src/main.js", path: "/pets/42" },
  },
  {
    name: "Vite, React",
    create: vite,
    call: filesOf("Vite and React"),
    types: "npx tsc -b",
    lint: "npm run lint",
    build: "npm run build",
    run: { page: "dist" },
  },
  ...(["node", "jsdom"] as const).map((environment): App => ({
    name: `Vitest, ${environment}`,
    runtime: "node-24",
    create: [...vite, install("vitest@5.1.2 jsdom@31.0.1")],
    call: {
      ...filesOf("Vitest"),
      "src/call.test.ts": testOfCall('import { expect, test } from "vitest";\n'),
    },
    types: "npx tsc -b",
    build: null,
    run: { command: `npx vitest run --environment ${environment}` },
  })),
  ...(["turbopack", "webpack"] as const).map((bundler): App => ({
    name: `Next.js, ${bundler}`,
    create: [
      "npx --yes create-next-app@16.4.3 . --yes --ts --app --src-dir --eslint --empty --use-npm --disable-git",
    ],
    call: filesOf("Next.js"),
    types: "npx next typegen && npx tsc --noEmit",
    lint: "npm run lint",
    build: `npx next build --${bundler}`,
    run: { server: "npx next start --port $PORT", path: "/pets/42" },
  })),
  {
    name: "Jest, ts-jest",
    create: [
      ...commonJs,
      install("typescript@5.8.3 jest@30.5.2 ts-jest@29.4.15 @types/jest@30.0.0"),
      initCommonJs,
      "npx ts-jest config:init",
    ],
    call: { ...filesOf("Jest"), "src/call.test.ts": testOfCall("") },
    types: "npx tsc --noEmit",
    build: null,
    run: { command: "npx jest 2>&1" },
  },
  {
    name: "Jest, swc",
    create: [
      ...commonJs,
      install("typescript@5.8.3 jest@30.5.2 @swc/jest@0.2.39 @swc/core@1.16.22 @types/jest@30.0.0"),
      initCommonJs,
      // As its documentation says to.
      `npm pkg set --json 'jest.transform={"^.+\\\\.(t|j)sx?$":"@swc/jest"}'`,
    ],
    call: { ...filesOf("Jest"), "src/call.test.ts": testOfCall("") },
    types: "npx tsc --noEmit",
    build: null,
    run: { command: "npx jest 2>&1" },
  },
  ...managers.map(workspaceApp),
  {
    name: "Angular",
    runtime: "node-24",
    create: [
      "npx --yes @angular/cli@22.2.7 new app --directory . --defaults --skip-git --ssr=false --package-manager npm",
    ],
    call: { "src/app/app.ts": angularApp },
    types: "npx tsc --noEmit -p tsconfig.app.json",
    build: "npx ng build",
    run: { page: "dist/app/browser" },
  },
  {
    name: "workerd",
    runtime: "node-24",
    create: [
      "npx --yes create-cloudflare@2.74.0 . --type hello-world --lang ts --no-deploy --no-git --no-open --accept-defaults",
    ],
    call: { "src/index.ts": worker },
    types: "npx wrangler types && npx tsc --noEmit",
    build: "npx wrangler deploy --dry-run --outdir dist",
    run: { server: "npx wrangler dev --port $PORT", path: "/" },
  },
  {
    name: "Bun",
    runtime: "bun",
    create: ["bun init --yes"],
    call: { "main.ts": program("./api") },
    types: "bun x tsc --noEmit",
    build: null,
    run: { command: "bun run main.ts" },
  },
  {
    name: "Deno",
    runtime: "deno",
    create: ["deno init ."],
    call: { "call.ts": program("./api/index.ts") },
    types: "deno check call.ts",
    build: null,
    run: { command: "deno run --no-prompt --allow-net=127.0.0.1 call.ts" },
  },
];
