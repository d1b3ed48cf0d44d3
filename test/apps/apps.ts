import type { Tree } from "../support/temporary-folder.js";

/** An app of its framework's own making that a client is generated into. */
export interface App {
  readonly name: string;
  /** Runs all commands of the app instead of the Node of the tests. */
  readonly runtime?: Runtime;
  /** Commands that create the app in the current folder, which is empty. Versions are exact. */
  readonly create: readonly string[];
  /** What is written by hand: a file that calls the client. */
  readonly call: Tree;
  /** Checks the types under the app's own settings. */
  readonly types: string;
  /** The linter that the framework has set up, if any. */
  readonly lint?: string;
  /** `null` when the app is run as it is. */
  readonly build: string | null;
  readonly run: Run;
}

/** From npm, so that the tests need not find one. */
export type Runtime = "node-24" | "bun";

/** How a built app makes its call. Each outcome contains `expected`. */
export type Run =
  /** A program whose output counts. */
  | { readonly command: string }
  /** A server for the port `$PORT`, and the page of it that counts. */
  | { readonly server: string; readonly path: string }
  /** A folder of files, of which Chromium opens the index. */
  | { readonly page: string };

/** What the server of the tests makes of a call: the name that was sent, and an identifier. */
export const expected = "t1 Ada";

/** Prints a team that was created. The address of the server is that of the document. */
const program = (from: string): string => `import { createClient, createTeam } from "${from}";

const client = createClient();

export async function main(): Promise<void> {
  const { id, name } = await createTeam(client, { body: { name: "Ada" } });
  console.log(id, name);
}

void main();
`;

/** A test that prints what the program prints. Its globals are those of Jest. */
const specification = `import { createClient, createTeam } from "./api";

test("a team is created", async () => {
  const { id, name } = await createTeam(createClient(), { body: { name: "Ada" } });
  console.log(id, name);
  expect(name).toBe("Ada");
}, 60_000);
`;

/** The command that makes a `package.json`. */
const manifest = (type: "module" | "commonjs"): string => `npm init --yes --init-type=${type}`;
/** The command that installs packages for development. */
export const install = (packages: string): string =>
  `npm install --save-dev --prefer-offline --no-audit --no-fund ${packages}`;

/** `tsc --init` made CommonJS of TypeScript up to 5.8, for engines that are older than async iteration. */
const commonJs = [manifest("commonjs"), "mkdir src"];
const initCommonJs = "npx tsc --init --target es2022";

/** With what its template switches on, pages are rendered in advance but for what waits for a request. */
const nextPage = `import { connection } from "next/server";
import { Suspense } from "react";
import { createClient, createTeam } from "@/api";

async function Team() {
  await connection();
  const { id, name } = await createTeam(createClient(), { body: { name: "Ada" } });
  return <p>{[id, name].join(" ")}</p>;
}

export default function Page() {
  return (
    <Suspense>
      <Team />
    </Suspense>
  );
}
`;

const reactApp = `import { useEffect, useState } from "react";
import { createClient, createTeam } from "./api";

const client = createClient();

export default function App() {
  const [text, setText] = useState("");
  useEffect(() => {
    createTeam(client, { body: { name: "Ada" } }).then(
      ({ id, name }) => setText([id, name].join(" ")),
      (error: unknown) => setText(String(error)),
    );
  }, []);
  return <p>{text}</p>;
}
`;

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
    name: "Vite, React",
    create: [
      "npx --yes create-vite@9.3.0 . --template react-ts --no-interactive",
      "npm install --prefer-offline --no-audit --no-fund",
    ],
    call: { "src/App.tsx": reactApp },
    types: "npx tsc -b",
    lint: "npm run lint",
    build: "npm run build",
    run: { page: "dist" },
  },
  {
    name: "Next.js, Turbopack",
    create: [
      "npx --yes create-next-app@16.4.3 . --yes --ts --app --src-dir --eslint --empty --use-npm --disable-git",
    ],
    call: { "src/app/team/page.tsx": nextPage },
    types: "npx next typegen && npx tsc --noEmit",
    lint: "npm run lint",
    build: "npx next build --turbopack",
    run: { server: "npx next start --port $PORT", path: "/team" },
  },
  {
    name: "Jest, ts-jest",
    create: [
      ...commonJs,
      install("typescript@5.8.3 jest@30.5.2 ts-jest@29.4.15 @types/jest@30.0.0"),
      initCommonJs,
      "npx ts-jest config:init",
    ],
    call: { "src/team.test.ts": specification },
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
    call: { "src/team.test.ts": specification },
    types: "npx tsc --noEmit",
    build: null,
    run: { command: "npx jest 2>&1" },
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
];
