import type { ReadResult } from "./read-text.js";

/** What a server may cost. */
export interface RemoteLimits {
  /** Of the body, after it was decompressed. */
  readonly bytes: number;
  /** For all of a file, with its redirects. */
  readonly milliseconds: number;
  readonly redirects: number;
}

export type RemoteResult =
  /** `location` is where the text was found in the end. */
  { readonly text: string; readonly location: string } | { readonly reason: string };

/**
 * Reads a file from a web server as UTF-8, without a byte order mark. Goes to the host that the URL names and to no
 * other: a redirect to another host ends it, and so does one from https to http.
 *
 * @returns the text, or the reason why there is none, in words.
 */
export async function readRemote(
  url: string,
  limits: RemoteLimits = generousLimits,
): Promise<RemoteResult> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let location = url;
  try {
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const response = await fetch(location, { redirect: "manual", signal, headers });
      const target = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && target !== null) {
        await response.body?.cancel();
        const next = new URL(target, location);
        if (!isSameHost(new URL(location), next)) {
          return { reason: `it is moved to another host, ${next.host}` };
        }
        location = next.href;
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        return { reason: `the server answers ${response.status} ${response.statusText}`.trim() };
      }
      const read = await readBody(response, limits.bytes);
      return "reason" in read ? read : { text: read.text, location };
    }
    return { reason: `it is moved more than ${limits.redirects} times` };
  } catch (error) {
    return { reason: reasonOf(error, limits) };
  }
}

/** Whether a document at one address may lead on to another. */
export function isSameHost(from: URL, to: URL): boolean {
  const isUpgrade = from.protocol === "http:" && to.protocol === "https:";
  return from.host === to.host && (from.protocol === to.protocol || isUpgrade);
}

const generousLimits: RemoteLimits = {
  bytes: 64 * 1024 * 1024,
  milliseconds: 60_000,
  redirects: 5,
};

const headers = {
  accept:
    "application/openapi+yaml, application/openapi+json, application/yaml, application/json, */*",
};

async function readBody(response: Response, most: number): Promise<ReadResult> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let bytes = 0;
  const chunks: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > most) return { reason: `it is larger than ${most} bytes` };
    try {
      parts.push(decoder.decode(chunk, { stream: true }));
    } catch {
      return { reason: "it is not UTF-8 text" };
    }
  }
  try {
    return { text: parts.join("") + decoder.decode() };
  } catch {
    return { reason: "it is not UTF-8 text" };
  }
}

function reasonOf(error: unknown, { milliseconds }: RemoteLimits): string {
  if (error instanceof Error && error.name === "TimeoutError") {
    return `the server takes longer than ${milliseconds / 1_000} seconds`;
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const told = cause instanceof Error && cause.message !== "" ? cause : error;
  return told instanceof Error ? told.message : String(told);
}
