import type { Problem } from "../diagnostics.js";
import { publicLocation } from "../location.js";

/** A problem before it has a place. Its words repeat no password and no value of a header. */
export type RequestFault = Pick<Problem, "code" | "message" | "hint">;

/**
 * What makes it impossible to ask for a URL, known before anything is sent.
 *
 * @returns `null` when nothing does.
 */
export function faultOfRequest(
  url: string,
  headers: Readonly<Record<string, string>>,
): RequestFault | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed !== null && (parsed.username !== "" || parsed.password !== "")) {
    const message = "the URL of the specification has a user name or password, which is never sent";
    const hint = 'Remove it from the URL and use `--header "Authorization: Basic …"`.';
    return { code: "spec-unreadable", message, hint };
  }
  if (parsed === null || !/^https?:\/\//i.test(url)) {
    const message = `\`${publicLocation(url)}\` cannot be read: it is not a URL of https or http`;
    const isAddress = /^[a-z\d.-]+:\d+(?:\/|$)/i.test(url);
    const hint = isAddress
      ? `Did you mean \`http://${publicLocation(url)}\`?`
      : "Use a URL of https or http, or the path of a file.";
    return { code: "spec-unreadable", message, hint };
  }
  for (const [name, value] of Object.entries(headers)) {
    const fault = faultOfHeader(name, value);
    if (fault !== null) return { code: "header-invalid", message: fault };
  }
  return null;
}

/**
 * Why `fetch` would refuse a header, in a sentence that does not repeat its value; `null` when it would not.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function faultOfHeader(name: string, value: string): string | null {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    return "a header has a name that HTTP does not allow";
  }
  if (!/^[\t\u0020-\u007E\u0080-\u00FF]*$/.test(value)) {
    return `the header \`${name}\` has a character in its value that HTTP does not allow`;
  }
  return null;
}
