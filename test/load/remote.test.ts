import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { GeneratorError, type Diagnostic } from "../../generator/diagnostics.js";
import { loadDocument, type LoadDocumentOptions } from "../../generator/load/load-document.js";
import { readRemote } from "../../generator/load/read-remote.js";
import { faultOfRequest } from "../../generator/load/remote-request.js";
import { validateDocument } from "../../generator/validate/validate-document.js";
import { startLoopbackServer, type Answer } from "../support/loopback-server.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

const other = await startLoopbackServer(() => ({ secret: true }));
afterAll(() => other.close());

function withSchemas(schemas: string): string {
  return `openapi: 3.1.0\ninfo: { title: A, version: a }\ncomponents: { schemas: { ${schemas} } }\n`;
}

const files: Readonly<Record<string, string>> = {
  "/api/spec.yaml": withSchemas("a: { $ref: ./b.json#/x }, b: { $ref: /c.yaml }"),
  "/api/b.json": '{ "x": { "items": { "$ref": "spec.yaml#/components/schemas/a" } } }',
  "/c.yaml": "type: object\n",
  "/leads-away.yaml": withSchemas(
    `a: { $ref: "${other.url}/a.yaml?token=secret" }, b: { $ref: "file:///etc/hosts" }`,
  ),
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
  else if (files[url.replace(/\?.*$/, "")] === undefined) response.writeHead(404).end();
  else response.end(files[url.replace(/\?.*$/, "")]);
};

async function started(): Promise<string> {
  const server = await startLoopbackServer(serve);
  onTestFinished(() => server.close());
  return server.url;
}

async function load(
  spec: string,
  options: Partial<LoadDocumentOptions> = {},
): Promise<readonly string[]> {
  const read: string[] = [];
  const said: string[] = [];
  const tell = ({ code, message }: Diagnostic) => said.push(`${code}: ${message}`);
  const onSource = ({ location }: { location: string }) => read.push(location);
  try {
    const all = { workingDirectory: "/", allowRemote: true, onSource, ...options };
    await validateDocument(await loadDocument(spec, all), tell);
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    error.diagnostics.forEach(tell);
  }
  return said.length > 0 ? said : read;
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

  test("is named without what may be a secret in its URL", async () => {
    const url = await started();
    expect(await load(`${url}/none.yaml?token=secret`)).toEqual([
      `spec-unreadable: \`${url}/none.yaml\` cannot be read: the server answers 404 Not Found`,
    ]);
    expect(await load(`${url}/none.yaml?token=secret`, { allowRemote: false })).toEqual([
      `spec-remote: \`${url}/none.yaml\` is not a file`,
    ]);
    const options = { workingDirectory: "/", allowRemote: true };
    const found = await loadDocument(`${url}/api/spec.yaml?token=secret`, options);
    expect(found.entry.locate("#").file).toBe(`${url}/api/spec.yaml`);
  });

  test("leads to no other host, and to no file", async () => {
    const url = await started();
    expect(await load(`${url}/leads-away.yaml`)).toEqual([
      `reference-remote: \`${other.url}/a.yaml\` is on another host`,
      "reference-unreadable: `file:///etc/hosts` cannot be read: it is neither a file nor a URL of https or http",
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
  writeTree(folder, { "spec.yaml": withSchemas(`a: { $ref: "${other.url}/a.yaml" }`) });
  expect(await load("spec.yaml", { workingDirectory: folder })).toEqual([
    `reference-remote: \`${other.url}/a.yaml\` is on another host`,
  ]);
  expect(other.requests).toEqual([]);
});

test("a host that is allowed by name is read from, without the headers", async () => {
  const server = await startLoopbackServer(serve);
  onTestFinished(() => server.close());
  const folder = temporaryFolder();
  const schemas = `a: { $ref: "${server.url}/c.yaml" }, b: { $ref: "${server.url}/c.yaml" }`;
  writeTree(folder, { "spec.yaml": withSchemas(schemas) });
  const options = {
    workingDirectory: folder,
    allowRemote: [new URL(server.url).host],
    headers: { authorization: "Bearer s3cret" },
  };
  expect(await load("spec.yaml", options)).toEqual([
    join(folder, "spec.yaml"),
    `${server.url}/c.yaml`,
  ]);
  expect(server.requests.map(({ url, headers }) => [url, headers["authorization"]])).toEqual([
    ["/c.yaml", undefined],
  ]);
});

describe("headers", () => {
  const headers = { Authorization: "Bearer s3cret", accept: "text/yaml" };

  test("go with each request, and to no other host", async () => {
    const server = await startLoopbackServer(serve);
    onTestFinished(() => server.close());
    await load(`${server.url}/moved.yaml`, { headers });
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/moved.yaml",
      "/api/spec.yaml",
      "/api/b.json",
      "/c.yaml",
    ]);
    for (const { headers: sent } of server.requests) {
      expect(sent).toMatchObject({ authorization: "Bearer s3cret", accept: "text/yaml" });
    }
    await load(`${server.url}/away.yaml`, { headers });
    await load(`${server.url}/leads-away.yaml`, { headers });
    expect(other.requests).toEqual([]);
  });

  test.each([
    [
      { Authorization: "Bearer s3cret\n" },
      "the header `Authorization` has a character in its value that HTTP does not allow",
    ],
    [
      { Authorization: "Bearer s3cret–" },
      "the header `Authorization` has a character in its value that HTTP does not allow",
    ],
    [{ "s3cret:": "a" }, "a header has a name that HTTP does not allow"],
    [{ "": "s3cret" }, "a header has a name that HTTP does not allow"],
  ])(
    "%o are refused without a word of what they hold",
    async (wrong: Record<string, string>, message) => {
      expect(await load(`${await started()}/c.yaml`, { headers: wrong })).toEqual([
        `header-invalid: ${message}`,
      ]);
    },
  );
});

describe("a URL that cannot be asked for", () => {
  test.each([
    [
      "https://me:s3cret@example.com/a.yaml",
      "the URL of the specification has a user name or password, which is never sent",
      'Remove it from the URL and use `--header "Authorization: Basic …"`.',
    ],
    [
      "ftp://me:s3cret@example.com/a.yaml",
      "the URL of the specification has a user name or password, which is never sent",
      'Remove it from the URL and use `--header "Authorization: Basic …"`.',
    ],
    [
      "ftp://example.com/a.yaml",
      "`ftp://example.com/a.yaml` cannot be read: it is not a URL of https or http",
      "Use a URL of https or http, or the path of a file.",
    ],
    [
      "localhost:3000/openapi.json",
      "`localhost:3000/openapi.json` cannot be read: it is not a URL of https or http",
      "Did you mean `http://localhost:3000/openapi.json`?",
    ],
    [
      "https://",
      "`https://` cannot be read: it is not a URL of https or http",
      "Use a URL of https or http, or the path of a file.",
    ],
  ])("%s", (url, message, hint) => {
    expect(faultOfRequest(url, {})).toEqual({ code: "spec-unreadable", message, hint });
  });
});

describe("what the server sends instead of a document", () => {
  const pages: Record<string, string> = {
    "/o/r/blob/main/a/spec.yaml": "\n<!DOCTYPE html>\n<html><body>openapi: 3.1.0",
    "/login": "<html lang=en>",
    "/commented": "<!-- a -->\n<html>",
  };
  const show: Answer = ({ url }, response) => {
    const status = url === "/private" ? 401 : url === "/forbidden" ? 403 : 200;
    response.writeHead(status, { "content-type": "text/html" }).end(pages[url] ?? "openapi: 3.1.0");
  };
  const toTheFile =
    "Give the URL of the file itself; pages that show it often link to it as “Raw” or “Download”.";
  const credentials =
    'If the server asks for credentials, give them with `--header "Authorization: Bearer …"`.';

  test.each([
    ["/login", "it is a web page (HTML)", toTheFile],
    ["/commented", "it is a web page (HTML)", toTheFile],
    ["/private", "the server answers 401 Unauthorized", credentials],
    ["/forbidden", "the server answers 403 Forbidden", credentials],
  ])("%s", async (path, reason, hint) => {
    const server = await startLoopbackServer(show);
    onTestFinished(() => server.close());
    expect(await readRemote(server.url + path)).toEqual({ reason, hint });
  });

  test("a page that shows a file of a repository", async () => {
    const server = await startLoopbackServer(show);
    onTestFinished(() => server.close());
    expect(await readRemote(`${server.url}/o/r/blob/main/a/spec.yaml`)).toEqual({
      reason: "it is a web page (HTML)",
      hint: `Give the URL of the file itself. It may be \`${server.url}/o/r/raw/main/a/spec.yaml\`.`,
    });
  });

  test("is a document all the same, whatever the server calls it", async () => {
    const server = await startLoopbackServer(show);
    onTestFinished(() => server.close());
    expect(await readRemote(`${server.url}/spec`)).toMatchObject({ text: "openapi: 3.1.0" });
  });
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
    expect(await readRemote((await started()) + path, { limits })).toEqual({ reason });
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
  writeTree(folder, { "b.yaml": "type: string\n" });
  const loaded = await loadDocument("-", {
    workingDirectory: folder,
    input: `\uFEFF${withSchemas("a: { $ref: b.yaml }")}`,
  });
  expect(loaded.entry.displayName).toBe("-");
  const { tree } = await validateDocument(loaded);
  expect(tree.components).toEqual({ schemas: { a: { type: "string" } } });
});
