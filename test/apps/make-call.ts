import { spawn } from "node:child_process";
import { join } from "node:path";
import { openInChromium } from "../reality/platforms/chromium.js";
import { unusedUrl } from "../support/loopback-server.js";
import type { App } from "./app.js";
import { environmentOf, inApp } from "./in-app.js";
import { nameOfPet } from "./pet-server.js";
import type { PetServer } from "./pet-server.js";

/** Runs a built app until it has made its call, and gives what it shows of the answer. */
export async function makeCall(app: App, folder: string, server: PetServer): Promise<string> {
  if ("command" in app.run) return inApp(app, app.run.command, folder);
  if ("server" in app.run) return textOfServer(app, app.run, folder);
  server.show(join(folder, app.run.page));
  return openInChromium(`${server.url}/`, async (page) => {
    const isShown = `document.body.innerText.includes(${JSON.stringify(nameOfPet)})`;
    // What is there in the end, is judged by the test.
    await page.waitForFunction(isShown).catch(() => undefined);
    return page.innerText("body");
  });
}

async function textOfServer(
  app: App,
  { server, path }: { readonly server: string; readonly path: string },
  folder: string,
): Promise<string> {
  const url = await unusedUrl();
  const env = { ...environmentOf(app), PORT: new URL(url).port };
  // A group of its own, so that what the shell starts ends with it.
  const child = spawn("sh", ["-c", server], { cwd: folder, env, detached: true });
  const printed: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  try {
    const response = await firstResponse(`${url}${path}`);
    return await response.text();
  } catch (error) {
    throw new Error(`${server}\n${printed.join("")}`, { cause: error });
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid);
  }
}

async function firstResponse(url: string): Promise<Response> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await fetch(url);
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
}
