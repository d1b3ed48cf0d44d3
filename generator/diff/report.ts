import type { Finding, Verdict } from "./finding.js";

/** A finding that was expected: it counts for nothing. */
export interface ExceptedFinding extends Finding {
  /** Why it is no reason to worry. */
  readonly reason: string;
}

/** What a comparison came to. */
export interface DiffReport {
  /** How the two documents are called. */
  readonly old: string;
  readonly new: string;
  /** The gravest verdict of all findings; `null` without any. */
  readonly verdict: Verdict | null;
  /** What else differs between the two: the configuration, the version of specwright. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  readonly excepted: readonly ExceptedFinding[];
}

/** The gravest verdict; `null` where nothing changed. */
export function gravestVerdict(findings: readonly Finding[]): Verdict | null {
  const order = ["major", "minor", "patch"] as const;
  return order.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? null;
}

/** What makes a comparison fail. */
export type FailOn = "breaking" | "wire" | "any";

/** Whether findings are a reason to fail: code that does not compile, clients in use that stop working, or anything. */
export function isFailure(findings: readonly Finding[], failOn: FailOn | null): boolean {
  if (failOn === null) return false;
  if (failOn === "any") return findings.length > 0;
  if (failOn === "wire") return findings.some(({ wire }) => wire === "breaking");
  return findings.some(({ verdict }) => verdict === "major");
}

/** The findings in the order in which they matter, under a title each. */
export function groupFindings(
  findings: readonly Finding[],
): readonly { readonly title: string; readonly findings: readonly Finding[] }[] {
  return groups
    .map(({ title, holds }) => ({ title, findings: findings.filter(holds) }))
    .filter((group) => group.findings.length > 0);
}

const groups: readonly { readonly title: string; readonly holds: (one: Finding) => boolean }[] = [
  {
    title: "Does not compile any more",
    holds: ({ typescript }) => typescript === "does-not-compile",
  },
  {
    title: "Compiles and breaks clients",
    holds: ({ typescript, wire }) => typescript !== "does-not-compile" && wire === "breaking",
  },
  {
    title: "Compiles and behaves differently",
    holds: ({ typescript, wire }) => typescript === "behaves-differently" && wire !== "breaking",
  },
  { title: "Safe", holds: ({ typescript, wire }) => typescript === "safe" && wire !== "breaking" },
  { title: "Documentation", holds: ({ typescript }) => typescript === "documentation" },
];

/** One sentence for all findings: `major: 2 changes do not compile any more, 1 is safe`. */
export function summarize({ verdict, findings, excepted }: DiffReport): string {
  const counts = groupFindings(findings).map(
    (group) => `${group.findings.length} ${group.title.toLowerCase()}`,
  );
  const rest = excepted.length === 0 ? [] : [`${excepted.length} excepted`];
  const all = [...counts, ...rest].join(", ");
  if (verdict === null) return all === "" ? "Nothing changed." : `Nothing that counts: ${all}.`;
  return `${verdict.toUpperCase()}: ${all}.`;
}
