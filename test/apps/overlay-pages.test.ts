import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { openInChromium } from "../reality/platforms/chromium.js";
import { bundlePage } from "./bundle-page.js";

/** Who is there, and what was asked. */
const names = ["Ada", "Bob", "Cyd", "Dee", "Eve"];
const asked: string[] = [];

let server: Server;
let url: string;

beforeAll(async () => {
  const [query, mocked] = await Promise.all([
    bundlePage("query-page.jsx"),
    bundlePage("msw-page.js"),
  ]);
  const worker = readFileSync(join("node_modules", "msw", "lib", "mockServiceWorker.js"), "utf8");
  const page = (script: string) =>
    `<!doctype html><html lang="en"><title>Users</title><main id="main">loading</main><script src="${script}"></script></html>`;
  const files = new Map([
    ["/query.html", ["text/html", page("/query.js")]],
    ["/query.js", ["text/javascript", query]],
    ["/msw.html", ["text/html", page("/msw.js")]],
    ["/msw.js", ["text/javascript", mocked]],
    ["/mockServiceWorker.js", ["text/javascript", worker]],
  ]);
  server = createServer((request, response) => {
    const target = new URL(request.url ?? "", "http://localhost");
    const [type, text] = files.get(target.pathname) ?? [];
    if (type !== undefined) {
      response.writeHead(200, { "content-type": type }).end(text);
      return;
    }
    asked.push(`${request.method} ${target.pathname}${target.search}`);
    let sent = "";
    request.on("data", (chunk: Buffer) => (sent += chunk.toString()));
    request.on("end", () => {
      const [status, body, headers = {}] = answer(request.method ?? "", target, sent);
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  url = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

/** The API as the page meets it. */
function answer(
  method: string,
  { pathname, searchParams }: URL,
  sent: string,
): readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>] {
  if (pathname === "/logins") {
    const page = Number(searchParams.get("page") ?? 1);
    const link = page < 3 ? { link: `</logins?page=${page + 1}>; rel="next"` } : {};
    return [200, { items: [{ name: `login ${page}` }] }, link];
  }
  if (method === "POST") {
    const user = JSON.parse(sent) as { readonly name: string };
    names.push(user.name);
    return [201, { id: String(names.length), ...user }];
  }
  if (pathname.startsWith("/users/")) return [200, { name: decodeURIComponent(pathname.slice(7)) }];
  const start = Number(searchParams.get("start") ?? 0);
  const items = names.slice(start, start + 2).map((name) => ({ id: name, name }));
  return [200, { items, total: names.length }];
}

test("a page with React and TanStack Query reads, follows pages and changes", async () => {
  const text = await openInChromium(`${url}/query.html`, async (page) => {
    await page.waitForFunction(`document.querySelector("#main").textContent.endsWith("done")`);
    return page.innerText("#main");
  });
  expect(JSON.parse(text.replace(/done$/, ""))).toEqual({
    user: "Ada L.",
    users: ["Ada", "Bob", "Cyd", "Dee", "Eve", "Fay"],
    logins: ["login 1", "login 2", "login 3"],
    created: "Fay",
  });
  expect(asked.filter((one) => one.startsWith("POST"))).toEqual(["POST /users"]);
  expect(asked).toContain("GET /users?start=4&count=2");
  expect(asked).toContain("GET /logins?page=3");
});

test("a page gets answers from MSW, and the server is not asked", async () => {
  const before = asked.length;
  const text = await openInChromium(`${url}/msw.html`, async (page) => {
    await page.waitForFunction(`document.querySelector("#main").textContent !== "loading"`);
    return page.innerText("#main");
  });
  expect(JSON.parse(text)).toEqual({
    user: { id: "id", name: "name", emails: expect.any(Array) as string[] },
    missing: [400, "detail"],
    own: "a/b",
  });
  expect(asked.slice(before)).toEqual([]);
});
