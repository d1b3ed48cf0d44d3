import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openInChromium } from "./chromium.js";
import type { Outcome } from "./program.js";

/** Runs the program on a platform, and gives what came of it. */
export type RunOn = (place: Place) => Promise<Outcome>;

/** Where the program is. */
export interface Place {
  /** Holds `main.js`, `workerd.capnp` and what these import. */
  readonly folder: string;
  /** Of the server, which serves `/page.html`, `/program.js` and `/sample.js`, too. */
  readonly url: string;
  /** Tells this run from others on the same server. */
  readonly run: string;
}

/** This Node. */
export const runOnNode: RunOn = async (place) => runMain(process.execPath, [], place);

/** Another Node, from npm. */
export const runOnNode22: RunOn = async (place) => runMain(nodeOf("node-22"), [], place);
export const runOnNode24: RunOn = async (place) => runMain(nodeOf("node-24"), [], place);

/** The program of another Node. */
export function nodeOf(name: "node-22" | "node-24"): string {
  return fileURLToPath(new URL(`node_modules/${name}/bin/node`, import.meta.url));
}

/** Bun, from npm. */
export const runOnBun: RunOn = async (place) => runMain(tool("bun"), ["run"], place);

/** Deno, from npm; may use the network and nothing else. */
export const runOnDeno: RunOn = async (place) =>
  runMain(tool("deno"), ["run", "--no-prompt", "--allow-net=127.0.0.1"], place);

/** Checks the types of a file in a folder with Deno's own declarations. Fails with what Deno says. */
export async function checkOnDeno(folder: string, file: string): Promise<void> {
  const given = ["check", "--quiet", "--node-modules-dir=manual", file];
  const env = { ...process.env, NO_COLOR: "1" };
  await promisify(execFile)(tool("deno"), given, { cwd: folder, env });
}

async function runMain(command: string, given: string[], place: Place): Promise<Outcome> {
  const { folder, url, run } = place;
  // Less than the limits of the program's calls: a clock that still runs must not keep it alive.
  const settings = { cwd: folder, timeout: 20_000, env: { ...process.env, NO_COLOR: "1" } };
  const { stdout } = await promisify(execFile)(command, [...given, "main.js", url, run], settings);
  return outcomeOf(stdout);
}

/** The runtime of an edge platform, from npm. */
export const runOnWorkerd: RunOn = async ({ folder, url, run }) => {
  // It says on the given descriptor, which is its output, where it listens.
  const given = ["serve", "workerd.capnp", "--control-fd=1"];
  const child = spawn(tool("workerd"), given, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const port = await listeningPort(createInterface(child.stdout));
    const query = new URLSearchParams({ url, run });
    const response = await fetch(`http://127.0.0.1:${port}/?${query.toString()}`);
    return outcomeOf(await response.text());
  } finally {
    child.kill();
  }
};

async function listeningPort(messages: AsyncIterable<string>): Promise<number> {
  for await (const message of messages) {
    // Sound: whatever the message is about, it is an object.
    const { port } = JSON.parse(message) as { readonly port?: number };
    if (port !== undefined) return port;
  }
  throw new Error("workerd ended without listening");
}

/** Chromium, in a page of the server. */
export const runOnChromium: RunOn = async ({ url, run }) =>
  openInChromium(`${url}/page.html`, async (page) => {
    const program = `Promise.all([import("/program.js"), import("/sample.js")]).then(async ([{ manageUsers }, sample]) => manageUsers(${JSON.stringify(url)}, ${JSON.stringify(run)}, sample)).then(JSON.stringify)`;
    return outcomeOf(await page.evaluate(program));
  });

/** The program of another platform, from npm. */
export function tool(name: "bun" | "deno" | "workerd"): string {
  return fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));
}

function outcomeOf(text: string): Outcome {
  // Sound: the program prints its outcome.
  return JSON.parse(text) as Outcome;
}
