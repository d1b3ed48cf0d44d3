import { existsSync } from "node:fs";
import type { App } from "./app.js";
import { programOf } from "./in-app.js";

/** What this machine lacks for an app; `null` when it has everything. */
export function missingFor({ run, runtime }: App): string | null {
  if (runtime !== undefined && !existsSync(programOf(runtime)))
    return `${runtime} is not installed`;
  const hasChromium = process.platform === "linux" && process.arch === "x64";
  return "page" in run && !hasChromium && process.env["CHROMIUM"] === undefined
    ? "Chromium is not installed"
    : null;
}

/** Whether a command has failed because the registry cannot be reached. */
export function isOffline(error: unknown): boolean {
  return (
    error instanceof Error &&
    /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.test(
      error.message,
    )
  );
}
