/**
 * The candidate that is most like a word that is not among them, for a "did you mean".
 *
 * @returns `null` when nothing is like it: more than a third of the word would have to change.
 */
export function closest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** A hint that names what was probably meant; none where that is `null`. */
export function didYouMean(likely: string | null): { readonly hint?: string } {
  return likely === null ? {} : { hint: `Did you mean \`${likely}\`?` };
}

/** How many letters have to be put in, left out, replaced or swapped with the next (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let beforePrevious: readonly number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 0; row < from.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column++) {
      const isSwap = row > 0 && from[row] === to[column - 1] && from[row - 1] === to[column];
      current.push(
        Math.min(
          at(previous, column) + (from[row] === to[column] ? 0 : 1),
          at(previous, column + 1) + 1,
          at(current, column) + 1,
          isSwap ? at(beforePrevious, column - 1) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforePrevious, previous] = [previous, current];
  }
  return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
