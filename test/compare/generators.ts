import { join } from "node:path";

/** A program that makes a client of a document. */
export interface Generator {
  readonly title: string;
  /** The command and its arguments. It is run in an empty folder, and writes below `out` there. */
  readonly command: (document: string) => readonly [string, ...string[]];
}

/** Where the peers are installed; the program runs from the root of the repository. */
export const peers: string = join(process.cwd(), "test", "compare", "node_modules");

const ourNode = process.execPath;
/** Some peers need a later Node than we do. */
export const laterNode = join(peers, "node", "bin", "node");

function installed(...path: readonly string[]): string {
  return join(peers, ...path);
}

/** Makes types only, on our own Node. */
export const openapiTypescript: Generator = typesOnly(ourNode, "openapi-typescript, types only");

/** The same on the Node that some peers need. */
export const openapiTypescriptLater: Generator = typesOnly(
  laterNode,
  "openapi-typescript, types only, Node 24",
);

function typesOnly(node: string, title: string): Generator {
  const cli = installed("openapi-typescript", "bin", "cli.js");
  return { title, command: (document) => [node, cli, document, "--output", "out/schema.ts"] };
}

export const heyApi: Generator = {
  title: "@hey-api/openapi-ts",
  command: (document) => [
    laterNode,
    installed("@hey-api", "openapi-ts", "bin", "run.js"),
    ...["--input", document, "--output", "out", "--client", "@hey-api/client-fetch"],
    "--no-log-file",
  ],
};

export const orval: Generator = {
  title: "orval",
  command: (document) => [
    laterNode,
    installed("orval", "dist", "bin", "orval.mjs"),
    ...["--input", document, "--output", "out/api.ts", "--client", "fetch"],
  ],
};

/** Ours first, then its peers; each with the settings that it has by itself, and with a client on `fetch`. */
export const generators: readonly Generator[] = [
  {
    title: "specwright",
    command: (document) => [
      ourNode,
      join(process.cwd(), "dist", "cli.js"),
      // The others do not compile what they make either; here that is done for all of them.
      ...["generate", "--spec", document, "--output", "out", "--layout", "package", "--no-verify"],
    ],
  },
  openapiTypescript,
  {
    title: "oazapfts",
    command: (document) => [
      ourNode,
      installed("oazapfts", "dist", "cli.js"),
      ...[document, "out/api.ts"],
    ],
  },
  heyApi,
  orval,
];
