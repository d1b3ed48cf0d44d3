import type { FailedRead, ReadResult } from "./read-text.js";

/** Limits on what a server may send. */
export interface RemoteLimits {
  /** Of the decompressed body. */
  readonly bytes: number;
  /** For the whole file, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
}

export interface RemoteOptions {
  /** Sent with each request, redirects included. They may hold secrets, so no message repeats them. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly limits?: RemoteLimits;
}

export type RemoteResult =
  /** `location` is the URL after redirects. */
  { readonly text: string; readonly location: string } | FailedRead;

/**
 * Reads a file from a web server as UTF-8, without a byte order mark. Talks to no other host than that of the URL: a
 * redirect to another host is a failure, and so is one from https to http.
 *
 * @returns the text, or why it cannot be read.
 */
export async function readRemote(
  url: string,
  { headers = {}, limits = generousLimits }: RemoteOptions = {},
): Promise<RemoteResult> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let location = url;
  try {
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const response = await fetch(location, {
        redirect: "manual",
        signal,
        headers: { accept, ...headers },
      });
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
        return refusal(response);
      }
      const read = await readBody(response, limits.bytes);
      if ("reason" in read) return read;
      return isWebPage(read.text) ? webPage(location) : { text: read.text, location };
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

const accept =
  "application/openapi+yaml, application/openapi+json, application/yaml, application/json, */*";

function refusal({ status, statusText }: Response): FailedRead {
  const reason = `the server answers ${status} ${statusText}`.trim();
  if (status !== 401 && status !== 403) return { reason };
  const hint =
    'If the server asks for credentials, give them with `--header "Authorization: Bearer …"`.';
  return { reason, hint };
}

/** Neither YAML nor JSON begins like this, whatever the server calls the media type. */
function isWebPage(text: string): boolean {
  return /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}

function webPage(location: string): FailedRead {
  const { protocol, host, pathname } = new URL(location);
  const [, repository, path] = /^(\/[^/]+\/[^/]+)\/blob\/(.+)$/.exec(pathname) ?? [];
  const raw = `${protocol}//${host}${repository}/raw/${path}`;
  const hint =
    repository === undefined
      ? "Give the URL of the file itself; pages that show it often link to it as “Raw” or “Download”."
      : `Give the URL of the file itself. It may be \`${raw}\`.`;
  return { reason: "it is a web page (HTML)", hint };
}

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
