import type { builders } from "prettier/doc";
import type { Doc } from "./print-document.js";

/*
 * The algorithm of Prettier's document printer, for what this program makes of it: spaces for indentation, nothing that
 * is put off to the end of a line. Layout takes a third of the time, since no object is made for each step. A test
 * compares the two over documents of every kind.
 */

/** What is neither a text nor a list, with the members that Prettier's types leave out. */
type Command =
  | Exclude<builders.DocCommand, builders.Group | builders.IfBreak | builders.IndentIfBreak>
  | Group
  | IfBreak
  | IndentIfBreak;

type Group = builders.Group & { readonly expandedStates: readonly Doc[] | undefined };
type IfBreak = builders.IfBreak & { readonly groupId?: symbol };
type IndentIfBreak = builders.IndentIfBreak & { readonly groupId?: symbol; readonly contents: Doc };

function commandOf(doc: builders.DocCommand): Command {
  return doc as Command; // Sound: the builders set these members.
}

/**
 * Prints a document; groups are broken where they do not fit.
 *
 * @returns `null` where a character may not be one column wide.
 */
export function printDoc(doc: Doc, width: number): string | null {
  propagateBreaks(doc);
  return new DocPrinter(width).print(doc);
}

/** Breaks every group around what is always broken, and answers whether the document is. */
function propagateBreaks(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (Array.isArray(doc)) return propagateBreaksOfAll(doc);
  if (doc.type === "break-parent") return true;
  const command = commandOf(doc);
  const isBroken = propagateBreaksOfAll(partsOf(command));
  if (command.type !== "group") return isBroken;
  // A conditional group has a state for when it is broken.
  if (isBroken && command.expandedStates === undefined) command.break = true;
  return command.break;
}

function propagateBreaksOfAll(docs: readonly Doc[]): boolean {
  let isBroken = false;
  for (const doc of docs) if (propagateBreaks(doc)) isBroken = true;
  return isBroken;
}

const none: readonly Doc[] = [];

/** What a document holds, in all of its states. */
function partsOf(doc: Command): readonly Doc[] {
  switch (doc.type) {
    case "group":
      return doc.expandedStates ?? [doc.contents];
    case "if-break":
      return [doc.breakContents, doc.flatContents];
    case "indent-if-break":
      return [doc.contents];
    case "fill":
      return doc.parts;
    case "align":
    case "indent":
      return [doc.contents];
    case "break-parent":
    case "line":
    case "line-suffix-boundary":
      return none;
    case "cursor":
    case "label":
    case "line-suffix":
    case "trim":
      throw new TypeError(`Nothing is made of documents of the type ${doc.type}`);
  }
}

class DocPrinter {
  /** What is to be printed, the next one last; with each how far it is indented, and whether its lines are broken. */
  readonly #docs: Doc[] = [];
  readonly #margins: number[] = [];
  readonly #breaks: boolean[] = [];
  /** Whether the groups that others ask for are broken. */
  readonly #groups = new Map<symbol, boolean>();
  readonly #width: number;
  #isNarrow = true;
  #text = "";
  /** The line that is not done. */
  #line = "";
  /** Whether a line that is always broken has ended in a flat group, so that those in it are measured again. */
  #isRemeasured = false;

  constructor(width: number) {
    this.#width = width;
  }

  /** @returns as {@link printDoc}. */
  print(doc: Doc): string | null {
    this.#push(doc, 0, true);
    for (;;) {
      const next = this.#docs.pop();
      const margin = this.#margins.pop();
      const isBroken = this.#breaks.pop();
      if (next === undefined || margin === undefined || isBroken === undefined) break;
      if (typeof next === "string") this.#line += next;
      else if (Array.isArray(next)) this.#pushAll(next, margin, isBroken);
      else this.#printCommand(commandOf(next), margin, isBroken);
    }
    this.#endLine();
    return this.#isNarrow ? this.#text + this.#line : null;
  }

  /** Characters other than those of ASCII may take two columns or none. */
  #endLine(): void {
    if (!/^[ -~\0]*$/.test(this.#line)) this.#isNarrow = false;
  }

  #push(doc: Doc, margin: number, isBroken: boolean): void {
    this.#docs.push(doc);
    this.#margins.push(margin);
    this.#breaks.push(isBroken);
  }

  #pushAll(docs: readonly Doc[], margin: number, isBroken: boolean): void {
    for (let index = docs.length - 1; index >= 0; index -= 1) {
      this.#push(docs[index] ?? "", margin, isBroken);
    }
  }

  #printCommand(doc: Command, margin: number, isBroken: boolean): void {
    switch (doc.type) {
      case "indent":
        return this.#push(doc.contents, margin + tabWidth, isBroken);
      case "align":
        return this.#push(doc.contents, margin + Number(doc.n), isBroken);
      case "group":
        return this.#printGroup(doc, margin, isBroken);
      case "fill":
        return this.#printFill(doc, margin, isBroken);
      case "line":
        return this.#printLine(doc, margin, isBroken);
      case "if-break": {
        const isGroupBroken = this.#isGroupBroken(doc, isBroken);
        return this.#push(isGroupBroken ? doc.breakContents : doc.flatContents, margin, isBroken);
      }
      case "indent-if-break": {
        const isIndented = this.#isGroupBroken(doc, isBroken);
        return this.#push(doc.contents, isIndented ? margin + tabWidth : margin, isBroken);
      }
      case "break-parent":
      case "line-suffix-boundary":
      case "cursor":
      case "label":
      case "line-suffix":
      case "trim":
        return;
    }
  }

  #isGroupBroken({ groupId }: { readonly groupId?: symbol }, isBroken: boolean): boolean {
    return groupId === undefined ? isBroken : (this.#groups.get(groupId) ?? false);
  }

  #printLine(doc: builders.Line, margin: number, isBroken: boolean): void {
    if (!isBroken && doc.hard !== true) {
      if (doc.soft !== true) this.#line += " ";
      return;
    }
    if (!isBroken) this.#isRemeasured = true;
    this.#endLine();
    this.#text += `${this.#line.trimEnd()}\n`;
    this.#line = " ".repeat(margin);
  }

  #printGroup(doc: Group, margin: number, isBroken: boolean): void {
    const state = this.#stateOf(doc, isBroken);
    this.#push(state.doc, margin, state.isBroken);
    if (doc.id !== undefined) this.#groups.set(doc.id, state.isBroken);
  }

  #stateOf(doc: Group, isBroken: boolean): { readonly doc: Doc; readonly isBroken: boolean } {
    if (!isBroken && !this.#isRemeasured) return { doc: doc.contents, isBroken: doc.break };
    this.#isRemeasured = false;
    const states = doc.expandedStates ?? [doc.contents];
    const [first = doc.contents, ...others] = states;
    if (!doc.break && this.#fits(first)) return { doc: first, isBroken: false };
    const last = others.pop() ?? first;
    const fitting = doc.break ? undefined : others.find((state) => this.#fits(state));
    return fitting === undefined
      ? { doc: last, isBroken: true }
      : { doc: fitting, isBroken: false };
  }

  /** Items and the lines between them in turn: each line is broken where the item behind it does not fit. */
  #printFill({ parts }: builders.Fill, margin: number, isBroken: boolean): void {
    const [item, separator, next, ...others] = parts;
    if (item === undefined) return;
    const isFitting = this.#fits(item, { alone: true });
    if (separator !== undefined && next !== undefined) {
      this.#push({ type: "fill", parts: [next, ...others] }, margin, isBroken);
    }
    if (separator !== undefined) {
      const areFitting =
        next === undefined ? isFitting : this.#fits([item, separator, next], { alone: true });
      this.#push(separator, margin, !areFitting);
    }
    this.#push(item, margin, !isFitting);
  }

  /**
   * Whether a document fits into the rest of the line when it is not broken.
   *
   * @param alone whether what follows may be on another line, and nothing in the document may be broken.
   */
  #fits(doc: Doc, { alone } = { alone: false }): boolean {
    let room = this.#width - this.#line.length;
    let following = alone ? 0 : this.#docs.length;
    let space = 0;
    const inner: Inner = { docs: [doc], breaks: [false] };
    while (room >= 0) {
      let next = inner.docs.pop();
      let isBroken = inner.breaks.pop() ?? false;
      if (next === undefined) {
        following -= 1;
        next = this.#docs[following];
        isBroken = this.#breaks[following] ?? false;
        if (next === undefined) return true;
      }
      if (typeof next === "string") {
        if (next === "") continue;
        room -= space + next.length;
        space = 0;
      } else if (Array.isArray(next)) {
        pushInto(inner, next, isBroken);
      } else if (next.type === "line") {
        if (isBroken || next.hard === true) return true;
        if (next.soft !== true) space = 1; // Counts only if something follows.
      } else {
        if (alone && next.type === "group" && next.break) return false;
        this.#openInto(inner, commandOf(next), isBroken);
      }
    }
    return false;
  }

  /** Puts what a command prints in a line among what is still to be measured. */
  #openInto(inner: Inner, doc: Command, isBroken: boolean): void {
    if (doc.type === "group") {
      const { contents, expandedStates } = doc;
      const isGroupBroken = doc.break || isBroken;
      const last = isGroupBroken ? expandedStates?.at(-1) : undefined;
      pushInto(inner, [last ?? contents], isGroupBroken);
    } else if (doc.type === "if-break") {
      const isGroupBroken = this.#isGroupBroken(doc, isBroken);
      pushInto(inner, [isGroupBroken ? doc.breakContents : doc.flatContents], isBroken);
    } else {
      pushInto(inner, partsOf(doc), isBroken);
    }
  }
}

interface Inner {
  readonly docs: Doc[];
  readonly breaks: boolean[];
}

function pushInto({ docs, breaks }: Inner, added: readonly Doc[], isBroken: boolean): void {
  for (let index = added.length - 1; index >= 0; index -= 1) {
    docs.push(added[index] ?? "");
    breaks.push(isBroken);
  }
}

/** The columns of one step of indentation. */
const tabWidth = 2;
