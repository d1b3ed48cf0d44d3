import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { GeneratorError } from "../../generator/diagnostics.js";
import { loadDocument } from "../../generator/load/load-document.js";
import { readRemote } from "../../generator/load/read-remote.js";
import { startLoopbackServer, type Answer } from "../support/loopback-server.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

const other = await startLoopbackServer(() => ({ secret: true }));
afterAll(() => other.close());

const files: Readonly<Record<string, string>> = {
  "/api/spec.yaml": "a: { $ref: ./b.json#/x }\nb: { $ref: /c.yaml }\n",
  "/api/b.json": '{ "x": { "$ref": "spec.yaml#/a" } }',
  "/c.yaml": "c: 1\n",
  "/leads-away.yaml": `a: { $ref: "${other.url}/a.yaml" }\nb: { $ref: "file:///etc/hosts" }\n`,
  "/long.yaml": "a".repeat(2_000),
};

const redirects: Readonly<Record<string, string>> = {
  "/moved.yaml": "/api/spec.yaml",
  "/circle.yaml": "/circle.yaml",
  "/away.yaml": `${other.url}/a.yaml`,
};

const serve: Answer = ({ url }, response) => {
  const target = redirects[url];
  if (target !== undefined) response.writeHead(302, { location: target }).end();
  else if (url === "/bytes.yaml") response.end(Buffer.from([0x61, 0xff]));
  else if (url === "/slow.yaml") response.write("a");
  else if (files[url] === undefined) response.writeHead(404).end();
  else response.end(files[url]);
};

async function started(): Promise<string> {
  const server = await startLoopbackServer(serve);
  onTestFinished(() => server.close());
  return server.url;
}

async function load(spec: string, workingDirectory = "/"): Promise<readonly string[]> {
  try {
    const { sources } = await loadDocument(spec, { workingDirectory, allowRemote: true });
    return [...sources.keys()];
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    return error.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  }
}

describe("a document at a URL", () => {
  test("is read with what it refers to on its own host", async () => {
    const url = await started();
    expect(await load(`${url}/api/spec.yaml`)).toEqual([
      `${url}/api/spec.yaml`,
      `${url}/api/b.json`,
      `${url}/c.yaml`,
    ]);
  });

  test("is the base of its references where it was found in the end", async () => {
    const url = await started();
    expect(await load(`${url}/moved.yaml`)).toContain(`${url}/api/b.json`);
  });

  test("leads to no other host, and to no file", async () => {
    const url = await started();
    expect(await load(`${url}/leads-away.yaml`)).toEqual([
      `reference-remote: \`${other.url}/a.yaml\` is not on the host of the specification`,
      "reference-remote: `file:///etc/hosts` is not on the host of the specification",
    ]);
    expect(other.requests).toEqual([]);
  });

  test("is not there", async () => {
    const url = await started();
    expect(await load(`${url}/none.yaml`)).toEqual([
      `spec-unreadable: \`${url}/none.yaml\` cannot be read: the server answers 404 Not Found`,
    ]);
  });
});

test("a document in a file leads to no host at all", async () => {
  const folder = temporaryFolder();
  writeTree(folder, { "spec.yaml": `a: { $ref: "${other.url}/a.yaml" }\n` });
  expect(await load("spec.yaml", folder)).toEqual([
    `reference-remote: \`${other.url}/a.yaml\` is not a file`,
  ]);
  expect(other.requests).toEqual([]);
});

describe("a server may not", () => {
  const limits = { bytes: 1_000, milliseconds: 200, redirects: 2 };
  test.each([
    [
      "send us to another host",
      "/away.yaml",
      `it is moved to another host, ${new URL(other.url).host}`,
    ],
    ["send us in circles", "/circle.yaml", "it is moved more than 2 times"],
    ["send too much", "/long.yaml", "it is larger than 1000 bytes"],
    ["take too long", "/slow.yaml", "the server takes longer than 0.2 seconds"],
    ["send what is no text", "/bytes.yaml", "it is not UTF-8 text"],
  ])("%s", async (_title, path, reason) => {
    expect(await readRemote((await started()) + path, limits)).toEqual({ reason });
    expect(other.requests).toEqual([]);
  });
});

test("a host that is not there is a reason", async () => {
  const gone = await startLoopbackServer(() => ({}));
  await gone.close();
  const read = await readRemote(`${gone.url}/a.yaml`);
  expect("reason" in read && read.reason).toContain("ECONNREFUSED");
});

test("the text of `-` is given", async () => {
  const folder = temporaryFolder();
  writeTree(folder, { "b.yaml": "b: 1\n" });
  const { entry, sources } = await loadDocument("-", {
    workingDirectory: folder,
    input: '\uFEFF{ "a": { "$ref": "b.yaml" } }',
  });
  expect([entry.displayName, entry.tree, sources.size]).toEqual([
    "-",
    { a: { $ref: "b.yaml" } },
    2,
  ]);
});
