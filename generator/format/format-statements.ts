type Format = (text: string) => Promise<string>;

/** Characters that are laid out as one text: enough to hide what it takes to begin, and little enough for the memory. */
const charactersAtOnce = 65_536;

/**
 * Lays out statements and comments that stand alone, many as one text, since Prettier takes a millisecond before it
 * begins.
 *
 * @returns the layout of each, without the line break at its end. What does not parse is left out.
 */
export async function formatStatements(
  texts: readonly string[],
  format: Format,
): Promise<ReadonlyMap<string, string>> {
  const formatted = new Map<string, string>();
  for (const batch of batchesOf([...new Set(texts)])) {
    const parts = await formatTogether(batch, format);
    for (const [index, text] of batch.entries()) {
      const part = parts?.[index] ?? (await format(text).catch(() => null));
      if (part !== null) formatted.set(text, part.trim());
    }
  }
  return formatted;
}

function batchesOf(texts: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let length = Infinity;
  for (const text of texts) {
    length += text.length;
    if (length > charactersAtOnce || beginsWithString(text)) {
      batches.push([]);
      length = text.length;
    }
    batches.at(-1)?.push(text);
  }
  return batches;
}

/** A string means something else at the top of a file than it does elsewhere. */
function beginsWithString(text: string): boolean {
  return /^(?:\s|\/\/.*|\/\*[^]*?\*\/)*["']/.test(text);
}

async function formatTogether(
  texts: readonly string[],
  format: Format,
): Promise<readonly string[] | null> {
  if (texts.length === 1) return null;
  const mark = markFor(texts);
  const formatted = await format(texts.join(`\n${mark};\n`)).catch(() => null);
  const parts = formatted?.split(new RegExp(`^${mark};$`, "m")) ?? [];
  return parts.length === texts.length ? parts : null;
}

/** A statement of one word that is in none of the texts. */
function markFor(texts: readonly string[]): string {
  let mark = "mark";
  while (texts.some((text) => text.includes(mark))) mark += "_";
  return mark;
}
