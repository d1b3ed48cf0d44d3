import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect } from "vitest";
import { builtProgram } from "./built-program.js";
import { temporaryFolder, writeTree } from "./temporary-folder.js";

/** A document with one operation; the schema may be in another file. */
export function spec(schema?: string): string {
  return `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://example.com }]
components:
  schemas:
    Pet: ${schema === undefined ? "{ type: object, properties: { name: { type: string } } }" : `{ $ref: ${schema} }`}
paths:
  /pets:
    get:
      operationId: listPets
      summary: List the pets
      responses:
        '200':
          description: The pets
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Pet' } }
`;
}

/** More text for the end of the document. */
export const addedOperation = `    post:
      operationId: addPet
      summary: Add a pet
      responses:
        '204': { description: Added }
`;

/** What {@link project} is configured with. */
export const configuration = { spec: "spec.yaml", output: "out", layout: "package", verify: false };

/** A folder with a specification and, unless told otherwise, a configuration; and with a place for caches. */
export function project(
  tree: Readonly<Record<string, string>> = {},
  { configured = true } = {},
): string {
  const folder = temporaryFolder();
  const own = { "specwright.config.json": JSON.stringify(configuration) };
  writeTree(folder, {
    "spec.yaml": spec(),
    "package.json": "{}",
    "node_modules/.package-lock.json": "{}",
    ...(configured ? own : {}),
    ...tree,
  });
  return folder;
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in a folder, built from the sources as they are. */
export async function specwright(folder: string, ...given: readonly string[]): Promise<Ended> {
  return await run(await builtProgram(), folder, given);
}

export function run(
  from: string,
  folder: string,
  given: readonly string[],
  node: readonly string[] = [],
): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [...node, join(from, "dist/cli.js"), ...given];
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, stdout, stderr });
    });
  });
}

export interface Report {
  readonly ok: boolean;
  readonly diagnostics: readonly object[];
  readonly apis: readonly ApiReport[];
}

export interface ApiReport {
  readonly spec: string;
  readonly output: string;
  readonly recalled: boolean;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

export async function jsonReport(folder: string, ...given: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await specwright(folder, ...given, "--json");
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Report; // The tests find what differs from it.
}

/** The report on the only document, together with that on the whole run. */
export async function json(
  folder: string,
  ...given: readonly string[]
): Promise<Report & ApiReport> {
  const report = await jsonReport(folder, ...given);
  const [api, ...others] = report.apis;
  if (api === undefined || others.length > 0) throw new Error("expected one document");
  return { ...report, ...api };
}
