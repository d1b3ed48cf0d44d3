import type { Verdict } from "./effects.js";
import type { Finding } from "./finding.js";

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
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return groups
    .map(({ holds, ...group }) => ({ ...group, findings: findings.filter(holds) }))
    .filter((group) => group.findings.length > 0);
}

/** Findings of the same weight. */
export interface FindingGroup {
  readonly title: string;
  /** What follows the number of findings in a sentence. */
  readonly count: { readonly one: string; readonly several: string };
  readonly findings: readonly Finding[];
}

const groups: readonly (Omit<FindingGroup, "findings"> & {
  readonly holds: (one: Finding) => boolean;
})[] = [
  {
    title: "Does not compile any more",
    count: { one: "does not compile any more", several: "do not compile any more" },
    holds: ({ typescript }) => typescript === "does-not-compile",
  },
  {
    title: "Compiles and breaks clients",
    count: { one: "compiles and breaks clients", several: "compile and break clients" },
    holds: ({ typescript, wire }) => typescript !== "does-not-compile" && wire === "breaking",
  },
  {
    title: "Compiles and behaves differently",
    count: { one: "compiles and behaves differently", several: "compile and behave differently" },
    holds: ({ typescript, wire }) => typescript === "behaves-differently" && wire !== "breaking",
  },
  {
    title: "Safe",
    count: { one: "is safe", several: "are safe" },
    holds: ({ typescript, wire }) => typescript === "safe" && wire !== "breaking",
  },
  {
    title: "Documentation",
    count: { one: "is documentation", several: "are documentation" },
    holds: ({ typescript }) => typescript === "documentation",
  },
];

/** One sentence for all findings: `MAJOR: 2 do not compile any more, 1 is safe.` */
export function summarize({ verdict, findings, excepted }: DiffReport): string {
  const counts = groupFindings(findings).map(({ count, findings: { length } }) =>
    [length, length === 1 ? count.one : count.several].join(" "),
  );
  const rest = excepted.length === 0 ? [] : [`${excepted.length} excepted`];
  const all = [...counts, ...rest].join(", ");
  if (verdict === null) return all === "" ? "Nothing changed." : `Nothing that counts: ${all}.`;
  return `${verdict.toUpperCase()}: ${all}.`;
}
