import type { SampleMember } from "../declare/declarations.js";
import { printCall, printImport } from "./program.js";
import type { SampleSettings } from "./sample-credentials.js";

/** `client.ts`, which the other programs import. */
export function clientProgram(settings: SampleSettings, packageName: string): string {
  const middleware = ["timeout(60_000)", "retry()", "timeout(10_000)"];
  const items = middleware.map((text) => ({ kind: "expression" as const, text }));
  return [
    printImport(["createClient", "retry", "timeout", ...settings.imports], packageName),
    "",
    ...settings.statements,
    clientWith("client", [
      ...settings.members,
      { name: "middleware", sample: { kind: "list", items } },
    ]),
  ].join("\n");
}

/** Chooses a server, and replaces it. */
export function serversProgram(
  options: readonly SampleMember[],
  required: readonly SampleMember[],
  packageName: string,
): string {
  return [
    printImport(["createClient"], packageName),
    "",
    clientWith("chosen", options),
    clientWith("local", [...required, member("baseUrl", '"http://localhost:8080"')]),
  ].join("\n");
}

/** Sets options of `fetch` for a client and for calls. */
export function fetchOptionsProgram(
  required: readonly SampleMember[],
  packageName: string,
): string {
  return [
    printImport(["createClient", "type RequestOptions"], packageName),
    "",
    clientWith("withCookies", [...required, member("credentials", '"include"')]),
    'export const uncached: RequestOptions = { cache: "no-store" };',
  ].join("\n");
}

/** Sends calls through a proxy. */
export function proxyProgram(required: readonly SampleMember[], packageName: string): string {
  return [
    'import * as undici from "undici";',
    printImport(["type Fetch", "createClient"], packageName),
    "",
    'const dispatcher = new undici.ProxyAgent("http://proxy.example.com:8080");',
    "const fetch: Fetch = (url, init) => undici.fetch(url, { ...init, dispatcher });",
    "",
    clientWith("proxied", [...required, member("fetch")]),
  ].join("\n");
}

/** Answers calls without a server. */
export function fakeProgram(required: readonly SampleMember[], packageName: string): string {
  return [
    printImport(["type Fetch", "createClient"], packageName),
    "",
    "export const requests: string[] = [];",
    "",
    "const fetch: Fetch = async (url, init) => {",
    "  requests.push(`${init.method} ${url}`);",
    '  return Response.json({ message: "not found" }, { status: 404 });',
    "};",
    "",
    clientWith("fake", [...required, member("baseUrl", '"http://test"'), member("fetch")]),
  ].join("\n");
}

/** A member whose value is an expression, by default the variable of its name. */
function member(name: string, text: string = name): SampleMember {
  return { name, sample: { kind: "expression", text } };
}

function clientWith(name: string, members: readonly SampleMember[]): string {
  return printCall({ start: `export const ${name} = createClient`, before: [], members });
}
