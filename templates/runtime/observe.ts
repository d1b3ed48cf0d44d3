import type { Call } from "./client.js";
import type { ResponseOutcome } from "./operation.js";

/** Is told of a call as it begins, with a promise of how it ends. Made by {@link observe}. */
export type Observer = (call: Call, outcome: Promise<ResponseOutcome>) => void;
