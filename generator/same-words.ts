/** Whether two texts say the same, punctuation, spaces and case aside: `Pet name` and `petName`. */
export function sameWords(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

function lettersOf(text: string): string {
  const others = /^[\t\n\r -~]*$/.test(text) ? /[^A-Za-z0-9]/g : /[^\p{L}\p{N}]/gu;
  return text.replaceAll(others, "").toLowerCase();
}
