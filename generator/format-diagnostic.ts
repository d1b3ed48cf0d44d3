import type { Diagnostic } from "./diagnostics.js";

/**
 * A diagnostic as people read it: `file:line:column severity code message` in one line, which editors and terminals
 * make a link of, then the pointer and the hint. Without a line break at the end.
 *
 * Text from the document may hold anything, so characters that would command the terminal are shown as escapes.
 */
export function formatDiagnostic({
  code,
  severity,
  message,
  position,
  pointer,
  hint,
}: Diagnostic): string {
  const place = position === null ? [] : [`${position.file}:${position.line}:${position.column}`];
  const lines = [
    [...place, severity, code, message].join(" "),
    ...(pointer === null ? [] : [`  at ${pointer}`]),
    `  hint: ${hint}`,
  ];
  return lines.map((line) => harmless(line).replaceAll("\n", "\n    ")).join("\n");
}

/** Shows controls but line breaks, and the marks that change the direction of writing, instead of obeying them. */
function harmless(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
