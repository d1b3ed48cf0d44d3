import { isJsonObject } from "../json.js";
import type { TextCache } from "../options.js";
import type { RunArguments } from "./arguments.js";
import type { Plan } from "./plan-runs.js";

/** What a plan is made from. */
export interface PlanIdentity {
  readonly workingDirectory: string;
  readonly args: RunArguments;
  /** The configuration as it is written, with its path, or `null`. */
  readonly configuration: { readonly location: string; readonly text: string } | null;
  /** The fingerprint of the program; `null` where it cannot be told, and then nothing is remembered. */
  readonly program: string | null;
}

/**
 * Remembers plans, so that an unchanged run need not load what checks a configuration. Command lines with headers are
 * not remembered: they may hold secrets.
 */
export interface PlanCache {
  recall(): Promise<Plan | null>;
  remember(plan: Plan): Promise<void>;
}

export function createPlanCache(
  { workingDirectory, args, configuration, program: fingerprint }: PlanIdentity,
  cache: TextCache,
): PlanCache {
  const { headers, ...options } = args;
  const program = Object.keys(headers).length > 0 ? null : fingerprint;
  const key = `plan:${JSON.stringify({ program, workingDirectory, options, configuration })}`;
  return {
    recall: async () => (program === null ? null : parsePlan(await cache.get(key))),
    remember: async (plan) => {
      if (program !== null) await cache.set(key, JSON.stringify(plan));
    },
  };
}

function parsePlan(text: string | null): Plan | null {
  try {
    const plan: unknown = JSON.parse(text ?? "null");
    return isPlan(plan) ? plan : null;
  } catch {
    return null;
  }
}

/** Only this program writes under its key, so it is enough to recognise a damaged file. */
function isPlan(value: unknown): value is Plan {
  return isJsonObject(value) && Array.isArray(value["runs"]) && Array.isArray(value["warnings"]);
}
