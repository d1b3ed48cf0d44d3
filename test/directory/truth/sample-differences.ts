import type { Json } from "../../../generator/json.js";
import { createReasons } from "./known-differences.js";

/** A sample that the validator does not accept. */
export interface SampleDifference {
  readonly document: string;
  readonly schema: string;
  readonly keywords: readonly string[];
  readonly sample: Json;
}

/** Why a sample does not match its schema; `null` where nothing is known. */
export const sampleReasonOf = createReasons<SampleDifference>([
  {
    reason: "no value of the enumeration `gender` of Adyen has the length that it is limited to",
    isMeant: ({ document, keywords }) =>
      document.startsWith("adyen.com/") && keywords.every((keyword) => keyword === "maxLength"),
  },
]);
