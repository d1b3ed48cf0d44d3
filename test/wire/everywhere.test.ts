import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";

import { multipartOf } from "../../templates/runtime/multipart.js";
import { createClientFrom } from "../../templates/runtime/client.js";
import { decodeNothing } from "../../templates/runtime/decode-body.js";
import { retry } from "../../templates/runtime/retry.js";
import { serve } from "../faults/support/package-client.js";
import { answer } from "../support/loopback-server.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The sources that packages are made of: all of the runtime, the overlays, and what is expected of the goldens. */
const sources = ["templates", "generated/src", "test/golden"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path)),
);

/** What a source has that not every platform has. */
function missingSomewhere(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // Safari before 16.4 does not even parse it.
    if (ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text)) found.push(node.text);
    // Pages without TLS do not have it.
    if (ts.isIdentifier(node) && node.text === "randomUUID") found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest));
  return found;
}

test("the check finds what it looks for", () => {
  expect(missingSomewhere("const a = /(?<=x)y/;")).toEqual(["/(?<=x)y/"]);
  expect(missingSomewhere("const a = /(?<!x)y/g;")).toEqual(["/(?<!x)y/g"]);
  expect(missingSomewhere("const a = crypto.randomUUID();")).toEqual(["randomUUID"]);
  expect(missingSomewhere("const a = /(?<name>x)/; // randomUUID")).toEqual([]);
});

test("no source needs what older Safaris and pages without TLS do not have", () => {
  expect(sources.length).toBeGreaterThan(200);
  const found = sources.flatMap((path) =>
    missingSomewhere(readFileSync(join(root, path), "utf8")).map((what) => `${path}: ${what}`),
  );
  expect(found).toEqual([]);
});

test("forms and keys for idempotency are sent where there is no crypto.randomUUID", async () => {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, "crypto") ?? {};
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  Object.defineProperty(globalThis, "crypto", { value: { getRandomValues }, configurable: true });
  onTestFinished(() => {
    Object.defineProperty(globalThis, "crypto", descriptor);
  });
  const server = await serve(answer(204));
  const client = createClientFrom({
    baseUrl: server.url,
    middleware: [retry({ idempotencyHeader: "Idempotency-Key" })],
  });
  const operation = {
    id: "send",
    method: "POST",
    statuses: [204],
    write: (params: { readonly body: object }) =>
      multipartOf({})({ path: "/form" }, params.body, "multipart/form-data"),
    read: decodeNothing,
  };
  await client.send(operation, { body: { a: "1" } });
  await client.send(operation, { body: { a: "1" } });
  const sent = server.requests.map(({ headers }) => [
    headers["content-type"],
    headers["idempotency-key"],
  ]);
  expect(sent.flat()).toEqual([
    expect.stringMatching(/^multipart\/form-data; boundary=part-[0-9a-f]{32}$/),
    expect.stringMatching(/^[0-9a-f]{32}$/),
    expect.stringMatching(/^multipart\/form-data; boundary=part-[0-9a-f]{32}$/),
    expect.stringMatching(/^[0-9a-f]{32}$/),
  ]);
  expect(new Set(sent.flat()).size).toBe(4);
});
