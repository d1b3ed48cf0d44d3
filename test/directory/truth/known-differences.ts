/** Differences of one kind that are known, and why they are right. */
export interface KnownDifference<Difference> {
  readonly reason: string;
  readonly isMeant: (difference: Difference) => boolean;
}

/** Makes what gives the reason for a difference; `null` where none is known. */
export function createReasons<Difference>(
  known: readonly KnownDifference<Difference>[],
): (difference: Difference) => string | null {
  return (difference) => known.find(({ isMeant }) => isMeant(difference))?.reason ?? null;
}
