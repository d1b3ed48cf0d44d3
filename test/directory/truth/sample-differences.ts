import type { Json } from "../../../generator/json.js";

/** A sample that the validator does not accept. */
export interface SampleDifference {
  readonly document: string;
  readonly schema: string;
  readonly keywords: readonly string[];
  readonly sample: Json;
}

interface Row {
  readonly reason: string;
  readonly isMeant: (difference: SampleDifference) => boolean;
}

/** Which samples are not valid, and why. */
const rows: readonly Row[] = [
  {
    reason: "no value of the enumeration `gender` of Adyen has the length that it is limited to",
    isMeant: ({ document, keywords }) =>
      document.startsWith("adyen.com/") && keywords.every((keyword) => keyword === "maxLength"),
  },
];

/** Why a sample does not match its schema; `null` where nothing is known. */
export function sampleReasonOf(difference: SampleDifference): string | null {
  return rows.find(({ isMeant }) => isMeant(difference))?.reason ?? null;
}
