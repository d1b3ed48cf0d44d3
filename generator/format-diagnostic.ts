import type { Diagnostic } from "./diagnostics.js";

/**
 * A diagnostic for people: `file:line:column severity code message` on one line, which editors and terminals turn into a
 * link, then the pointer, what was made of it, the hint, and what `--keep-going` would leave out. No line break at the
 * end.
 *
 * Text from the document may hold anything, so characters that would control the terminal are shown as escapes.
 */
export function formatDiagnostic({
  code,
  severity,
  message,
  position,
  pointer,
  hint,
  mend,
  leavesOut = [],
}: Diagnostic): string {
  const lines = [
    [...placeOf(position), severity, code, message].join(" "),
    ...(pointer === null ? [] : [`  at ${pointer}`]),
    ...mendLines(mend).map((text) => `  ${text}`),
    `  hint: ${hint}`,
    ...(leavesOut.length === 0 ? [] : [`  --keep-going would leave out ${listed(leavesOut)}`]),
  ];
  return lines.map(printable).join("\n");
}

function listed(names: readonly string[]): string {
  const [shown, rest] = [names.slice(0, shownPlaces), names.length - shownPlaces];
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

/**
 * Diagnostics for people, in order of first appearance. A code with more than {@link shownPlaces} places is one paragraph
 * with their number and the first of them. A message, mend or hint that all of them share appears once.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const title = `${diagnostic.severity} ${diagnostic.code}`;
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups]
    .flatMap(([title, group]) =>
      group.length > shownPlaces ? formatGroup(title, group) : group.map(formatDiagnostic),
    )
    .map((text) => `${text}\n`)
    .join("");
}

const shownPlaces = 3;

function formatGroup(title: string, group: readonly Diagnostic[]): string {
  const message = common(group.map((diagnostic) => diagnostic.message));
  const mend = common(group.map((diagnostic) => diagnostic.mend));
  const hint = common(group.map((diagnostic) => diagnostic.hint));
  const places = group.slice(0, shownPlaces).flatMap(({ pointer, ...diagnostic }) => {
    const at = pointer === null ? [] : [`at ${pointer}`];
    const place = placeOf(diagnostic.position);
    const head =
      message === undefined
        ? [[...place, diagnostic.message].join(" "), ...at.map((text) => `  ${text}`)]
        : [[...place, ...at].join(" ")];
    const remarks = [
      ...(mend === undefined ? mendLines(diagnostic.mend) : []),
      ...(hint === undefined ? [`hint: ${diagnostic.hint}`] : []),
    ];
    return [...head, ...remarks.map((text) => `  ${text}`)];
  });
  const details = [
    ...(message === undefined ? [] : [message]),
    ...places,
    `and ${group.length - shownPlaces} more; --verbose shows all`,
    ...(mend === undefined ? [] : mendLines(mend)),
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
  ];
  const lines = [`${title}: ${group.length} places`, ...details.map((text) => `  ${text}`)];
  return lines.map(printable).join("\n");
}

/** The value that all have; `undefined` when they differ. */
function common<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

function mendLines(mend: string | null): readonly string[] {
  return mend === null ? [] : [`mended: ${mend}`];
}

function placeOf(position: Diagnostic["position"]): readonly string[] {
  return position === null ? [] : [`${position.file}:${position.line}:${position.column}`];
}

/** Shows control characters, except line breaks, and marks that change the direction of text as escapes. */
function printable(text: string): string {
  const escaped = text.replaceAll(
    /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return escaped.replaceAll("\n", "\n    ");
}
