import type { Json } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { Finding } from "./finding.js";
import type { ExceptedFinding } from "./report.js";

/** A change that was agreed upon. */
export interface Exception {
  /** The code of the finding. */
  readonly code: string;
  /** A pointer into the old or the new document, or a name of the package that the finding touches. */
  readonly at: string;
  readonly reason: string;
  /** The last day that it holds on, `2026-12-31`; `null`: for good. */
  readonly until: string | null;
}

/** An exceptions file that was read, or what is wrong with it. */
export type ParsedExceptions =
  | { readonly exceptions: readonly Exception[] }
  | { readonly problems: readonly { readonly pointer: string; readonly message: string }[] };

/** Reads the content of an exceptions file: `{ "exceptions": [{ code, at, reason, until }] }`. */
export function parseExceptions(tree: Json, codes: ReadonlySet<string>): ParsedExceptions {
  const list = isJsonObject(tree) ? tree["exceptions"] : undefined;
  if (!isJsonArray(list)) {
    return { problems: [{ pointer: "#", message: "`exceptions` must be a list" }] };
  }
  const exceptions: Exception[] = [];
  const problems = list.flatMap((entry, index) => {
    const pointer = `#/exceptions/${index}`;
    const read = parseException(entry, codes);
    if (typeof read === "string") return [{ pointer, message: read }];
    exceptions.push(read);
    return [];
  });
  return problems.length > 0 ? { problems } : { exceptions };
}

function parseException(entry: Json, codes: ReadonlySet<string>): Exception | string {
  if (!isJsonObject(entry)) return "an exception must be an object";
  const { code, at, reason, until = null } = entry;
  if (typeof code !== "string" || !codes.has(code)) return "`code` must be the code of a finding";
  if (typeof at !== "string") return "`at` must be a JSON pointer or a name of the package";
  if (typeof reason !== "string" || reason.trim() === "") return "`reason` must say why";
  if (until !== null && (typeof until !== "string" || !isDate(until))) {
    return "`until` must be a date such as `2026-12-31`";
  }
  return { code, at, reason, until };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Findings with those taken out that were expected, and what is left of the exceptions. */
export interface AppliedExceptions {
  readonly findings: readonly Finding[];
  readonly excepted: readonly ExceptedFinding[];
  /** Exceptions that have expired, or that no finding needs. */
  readonly notes: readonly string[];
}

/** @param today the date that decides whether an exception has expired, `2026-12-31`. */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  today: string,
): AppliedExceptions {
  const valid = exceptions.filter(({ until }) => until === null || until >= today);
  const used = new Set<Exception>();
  const excepted: ExceptedFinding[] = [];
  const rest = findings.filter((finding) => {
    const exception = valid.find((each) => matches(each, finding));
    if (exception === undefined) return true;
    used.add(exception);
    excepted.push({ ...finding, reason: exception.reason });
    return false;
  });
  const notes = exceptions.flatMap((exception) => {
    const name = `the exception of \`${exception.code}\` at \`${exception.at}\``;
    if (!valid.includes(exception)) return [`${name} ended on ${exception.until}`];
    return used.has(exception) ? [] : [`${name} is not needed`];
  });
  return { findings: rest, excepted, notes };
}

function matches({ code, at }: Exception, { code: found, old, new: now, names }: Finding): boolean {
  return code === found && (old?.pointer === at || now?.pointer === at || names.includes(at));
}
