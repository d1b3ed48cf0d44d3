/** The signature of an exported declaration: its heading, then one line for each member. */
export interface TextSignature {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * Reads the signatures of a module that our own templates printed: interfaces, types, functions and constants that are
 * exported where they are declared, each at the margin. Each line is in the form in which a compiler prints it on one
 * line, however the text is laid out. Of a function with overloads the implementation is left out.
 */
export function readSignatures(text: string): readonly TextSignature[] {
  const found = [...text.matchAll(exported)].flatMap((match): readonly TextSignature[] => {
    const [start, , keyword = "", name = ""] = match;
    const tokens = tokensOf(text, match.index + start.length, keyword);
    return [{ name, lines: linesOf(keyword, name, tokens) }];
  });
  return found.filter(({ name, lines: [line = ""] }, index) => {
    const isOverloaded = found.findIndex((other) => other.name === name) < index;
    return !(isOverloaded && line.startsWith("function ") && isLast(found, index));
  });
}

const exported = /^export (?:(async) )?(interface|type|function|const) ([\p{ID_Continue}$]+)/gmu;

function isLast(found: readonly TextSignature[], index: number): boolean {
  const name = found[index]?.name;
  return found.findLastIndex((other) => other.name === name) === index;
}

type Tokens = readonly string[];

const token =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[^]*?\*\/|\/\/.*|=>|\s+|[\p{ID_Continue}$.]+|[^]/uy;

/** The tokens up to the end of the statement, without comments; white space is one token. */
function tokensOf(text: string, start: number, keyword: string): Tokens {
  const endsWithBody = keyword === "interface" || keyword === "function";
  const tokens: string[] = [];
  let depth = 0;
  token.lastIndex = start;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    if (/^\/[/*]/.test(word)) continue;
    if (depth === 0 && word === ";") break;
    if ("([{<".includes(word)) depth += 1;
    if (")]}>".includes(word)) depth -= 1;
    tokens.push(/^\s/.test(word) ? " " : word);
    if (endsWithBody && depth === 0 && word === "}") break;
  }
  return tokens;
}

function linesOf(keyword: string, name: string, tokens: Tokens): readonly string[] {
  switch (keyword) {
    case "interface": {
      const open = indexAtTop(tokens, "{");
      const heading = print(tokens.slice(0, open));
      return [`interface ${name}${heading}`.trimEnd(), ...membersOf(tokens.slice(open))];
    }
    case "type": {
      const equals = indexAtTop(tokens, "=");
      const right = bare(tokens.slice(equals + 1));
      const heading = `type ${name}${print(tokens.slice(0, equals)).trimEnd()}`;
      const isObject = right[0] === "{" && indexAtTop(right.slice(1), "}") === right.length - 2;
      if (isObject) return [heading, ...membersOf(right)];
      return [`${heading} = ${print(right).trim()}`];
    }
    case "function": {
      const body = indexAtTop(tokens, "{");
      return [`function ${name}${print(body === -1 ? tokens : tokens.slice(0, body)).trimEnd()}`];
    }
    default: {
      const equals = indexAtTop(tokens, "=");
      const type = trimmed(tokens.slice(0, equals));
      const value = printValue(trimmed(tokens.slice(equals + 1)));
      return [`const ${name}${type.length > 0 ? print(type).trimEnd() : ` = ${value}`}`];
    }
  }
}

function trimmed(tokens: Tokens): Tokens {
  const first = tokens.findIndex((word) => word !== " ");
  const last = tokens.findLastIndex((word) => word !== " ");
  return first === -1 ? [] : tokens.slice(first, last + 1);
}

/** A type without a leading `|` and without parentheses around all of it. */
function bare(tokens: Tokens): Tokens {
  const [first, ...rest] = trimmed(tokens);
  if (first === "|" || first === "&") return bare(rest);
  const isWrapped = first === "(" && indexAtTop(rest, ")") === rest.length - 1;
  return isWrapped ? bare(rest.slice(0, -1)) : trimmed(tokens);
}

/** The index of a token outside of all brackets; -1 where there is none. */
function indexAtTop(tokens: Tokens, wanted: string): number {
  let depth = 0;
  for (const [index, word] of tokens.entries()) {
    if (depth === 0 && word === wanted) return index;
    if ("([{<".includes(word)) depth += 1;
    if (")]}>".includes(word)) depth -= 1;
  }
  return -1;
}

function membersOf(tokens: Tokens): readonly string[] {
  const members: string[] = [];
  let rest = tokens.slice(1, -1);
  while (trimmed(rest).length > 0) {
    const end = indexAtTop(rest, ";");
    const member = end === -1 ? rest : rest.slice(0, end);
    members.push(print(trimmed(member)).trim());
    rest = end === -1 ? [] : rest.slice(end + 1);
  }
  return members;
}

const operators = new Set(["=", ":", "(", "<", "[", ",", "=>", "?", "|", "&", "{", ";"]);

/** Types on one line: no leading `|`, no trailing comma, a semicolon behind each member. */
function print(tokens: Tokens): string {
  return printTokens(tokens, ";");
}

function printValue(tokens: Tokens): string {
  return printTokens(tokens, ",");
}

function printTokens(tokens: Tokens, separator: ";" | ","): string {
  const out: string[] = [];
  let previous = "=";
  for (const word of tokens) {
    if (word === " ") {
      if (!["(", "[", "<"].includes(previous) && out.at(-1) !== " ") out.push(" ");
      continue;
    }
    if ((word === "|" || word === "&") && operators.has(previous)) continue;
    if (")]>}".includes(word)) close(out, word, separator);
    if (word === "{") out.push("{", " ");
    else if (word === "," || word === ";") out.push(word, " ");
    else out.push(word);
    previous = word;
  }
  return out.join("");
}

/** Before a closing bracket: no white space and no comma, or the last separator of an object. */
function close(out: string[], word: string, separator: ";" | ","): void {
  while (out.at(-1) === " ") out.pop();
  if (out.at(-1) === ",") out.pop();
  if (word !== "}" || out.at(-1) === "{") return;
  if (separator === ";" && out.at(-1) !== ";") out.push(";");
  out.push(" ");
}
