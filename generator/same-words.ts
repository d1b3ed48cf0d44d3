/** Whether two texts say the same, punctuation, spaces and case aside: `Pet name` and `petName`. */
export function sameWords(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
