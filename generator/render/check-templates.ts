import { closest } from "../closest.js";
import type { Problem, Reporter } from "../diagnostics.js";
import type { TemplateSet, TemplateText } from "../load/template-set.js";
import { changesOfApi } from "../template-api.js";
import { blocks, data, helperNames } from "./compile-template.js";
import { conditions } from "./conditions.js";
import { loadHandlebars } from "./libraries.js";
import { isPackageSpecifier } from "./package-import.js";
import type { Call, TemplateParts } from "./template-tree.js";
import { partsOf } from "./template-tree.js";
import { placeIn } from "./template-place.js";

/**
 * Reports every template and partial that is not valid Handlebars, calls a helper or includes a partial that is not there,
 * or prints a slot as it is. Such a slot could hold anything that a specification says; each goes through a helper, which
 * makes it fit where it stands. That is the rule that keeps foreign text inside of its literal, comment or paragraph.
 */
export function checkTemplates(templates: TemplateSet, reporter: Reporter): void {
  for (const name of templates.helpers.keys()) {
    const fault = faultOfName(name);
    if (fault !== null) reporter.report({ code: "helper-invalid", pointer: null, ...fault });
  }
  for (const template of [...templates.templates.values(), ...templates.partials.values()]) {
    // What was compiled with specwright was checked by its tests.
    if (template.compiled !== undefined) continue;
    try {
      const parts = partsOf(loadHandlebars().parse(template.text));
      for (const fault of faultsOf(parts, templates)) reporter.report(problemOf(fault, template));
    } catch (error) {
      reporter.report(unparsable(error, template));
    }
  }
}

/** Why a helper of the user's own cannot have a name. */
function faultOfName(name: string): Pick<Problem, "hint" | "message"> | null {
  if (helperNames.includes(name)) {
    return { message: `the helper \`${name}\` has the name of one of specwright` };
  }
  const isWord = /^(?:as|else|false|null|this|true|undefined)$/.test(name);
  if (/^[a-z][\w-]*$/i.test(name) && !isWord) return null;
  const message = `templates cannot call a helper with the name ${JSON.stringify(name)}`;
  return { message, hint: "Begin with a letter, and go on with letters, digits, `_` and `-`." };
}

interface Fault extends Pick<Problem, "code" | "hint" | "message"> {
  readonly loc: hbs.AST.SourceLocation;
}

function faultsOf(
  parts: TemplateParts,
  { partials, helpers, packages }: TemplateSet,
): readonly Fault[] {
  const { calls, inclusions, blockParameters, inlinePartials } = parts;
  const known = new Set([...partials.keys(), ...inlinePartials, "@partial-block"]);
  const missing = inclusions.filter(({ name, isBlock }) => !isBlock && !known.has(name));
  const names: HelperNames = {
    all: new Set([...helperNames, ...helpers.keys()]),
    data: new Set([...data, ...helpers.keys()]),
  };
  const listed = Object.keys({ ...packages.dependencies, ...packages.peerDependencies });
  return [
    ...calls.flatMap((call) => faultsOfCall(call, names)),
    ...calls.flatMap((call) => faultsOfImport(call, listed)),
    ...calls.flatMap(faultsOfTag),
    ...missing.map(({ name, loc }): Fault => {
      const message = `there is no partial \`${name}\``;
      return { code: "template-broken", message, loc, ...hintFor(name, known) };
    }),
    // Handlebars would print such a slot where the helper is called.
    ...blockParameters
      .filter(({ name }) => names.all.has(name))
      .map(({ name, loc }): Fault => {
        const message = `\`${name}\` is the name of a helper, and cannot be that of an item`;
        return { code: "template-broken", message, loc, hint: "Choose another name." };
      }),
  ];
}

interface HelperNames {
  readonly all: ReadonlySet<string>;
  /** Those that print nothing. */
  readonly data: ReadonlySet<string>;
}

function faultsOfCall(call: Call, names: HelperNames): readonly Fault[] {
  const { name, path, kind, hasArguments, loc } = call;
  const isHelper = names.all.has(name);
  const isBlock = isHelper && blocks.has(name);
  if (kind === "mustache" && isBlock) {
    const message = `{{${path}}} is a block`;
    return [{ code: "template-broken", message, loc, hint: `Write {{#${name} …}}…{{/${name}}}.` }];
  }
  if (kind === "block" && isHelper && !isBlock) {
    const message = `{{#${path}}} is no block`;
    const hint = names.data.has(name) ? hintForData(name) : `Write {{${name} …}}.`;
    return [{ code: "template-broken", message, loc, hint }];
  }
  if (hasArguments && !isHelper) {
    const message = `there is no helper \`${path}\``;
    const { hint = ownHint } = hintFor(path, names.all);
    return [{ code: "template-broken", message, loc, hint }];
  }
  const isData = names.data.has(name);
  if (kind !== "mustache" || (hasArguments && !isData)) return [];
  const message = `{{${path}}} is printed as it is`;
  return [{ code: "template-slot-bare", message, loc, ...(isData && { hint: hintForData(name) }) }];
}

/** A package that is imported has to be written out, and listed in an overlay.json. */
function faultsOfImport(
  { name, path, texts, loc }: Call,
  listed: readonly string[],
): readonly Fault[] {
  if (!/^import(?:All|Type)?$/.test(name) || texts.length !== 2) return [];
  const from = texts[1] ?? null;
  if (from === null) {
    const message = `{{${path}}} takes the name of the package from a slot`;
    const hint = "Write it out, so that no document chooses what is imported.";
    return [{ code: "template-broken", message, loc, hint }];
  }
  // What is no package is refused when it is printed.
  const [own = from] = /^(?:@[^/]+\/)?[^/]+/.exec(from) ?? [];
  if (!isPackageSpecifier(from) || listed.includes(own)) return [];
  const message = `{{${path}}} names the package \`${own}\`, which no overlay.json lists`;
  const like = closest(own, listed);
  const guess = like === null ? "" : `Did you mean \`${like}\`? Otherwise, add`;
  const hint = `${guess === "" ? "Add" : guess} \`"${own}": "*"\`, or a narrower range, to \`dependencies\` or \`peerDependencies\` of overlay.json.`;
  return [{ code: "template-broken", message, loc, hint }];
}

/** A tag may mean something to a compiler, so that its name has to be written out. */
function faultsOfTag({ name, path, texts, loc }: Call): readonly Fault[] {
  if (name !== "tag" || texts.length !== 2 || texts[0] !== null) return [];
  const message = `{{${path}}} takes the name of the tag from a slot`;
  const hint = "Write it out, so that no document chooses it.";
  return [{ code: "template-broken", message, loc, hint }];
}

const ownHint =
  "Helpers of your own are functions in `helpers` of a module that --config names, and apply to the document that it configures; see templates/README.md of specwright.";

/** How to use a helper that prints nothing. */
function hintForData(name: string): string {
  return name in conditions
    ? `Ask for it in a condition: {{#if (${name} …)}}.`
    : `Print what it gives through a helper that fits the place, such as {{string (${name} …)}}.`;
}

/** What is meant, or what became of it. */
function hintFor(name: string, known: Iterable<string>): Pick<Problem, "hint"> {
  const like = closest(name, known);
  const hint = changesOfApi([name]) ?? (like === null ? null : `Did you mean \`${like}\`?`);
  return hint === null ? {} : { hint };
}

function problemOf({ code, message, hint, loc }: Fault, template: TemplateText): Problem {
  const position = placeIn(template, loc.start.line, loc.start.column);
  return { code, message, pointer: null, position, ...(hint === undefined ? {} : { hint }) };
}

/** What Handlebars says of a text that is no template, with the place that stands in its words. */
function unparsable(error: unknown, template: TemplateText): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, excerpt = "", dashes = "", expected] =
    /^Parse error on line (\d+):\n(.*)\n(-*)\^\n(.*)$/.exec(text) ?? [];
  if (expected !== undefined) {
    const before = excerpt.slice(0, dashes.length).replace(/^\.{3}/, "");
    const column = columnAfter(before, Number(line), template.text);
    const position = placeIn(template, Number(line), column);
    const open = expected.endsWith("got 'EOF'") ? openBlock(template.text) : null;
    const hint = open === null ? {} : { hint: `Close the block \`${open}\`.` };
    const message = `the template cannot be read: ${expected.replace(/^E/, "e")}`;
    return { code: "template-broken", message, pointer: null, position, ...hint };
  }
  const [, message = text, at = "1", column = "0"] = /^(.*?)\s*-\s*(\d+):(\d+)$/.exec(text) ?? [];
  const position = placeIn(template, Number(at), Number(column));
  const words = message.replace(/^(\S+) doesn't match (\S+)$/, "{{#$1}} is closed by {{/$2}}");
  return { code: "template-broken", message: words, pointer: null, position };
}

/** The column of a line behind a text, which may begin in lines before. */
function columnAfter(before: string, line: number, text: string): number {
  const start = text.split("\n", line - 1).join("\n").length + (line > 1 ? 1 : 0);
  for (let end = start; end <= text.length; end++) {
    if (text.slice(0, end).replaceAll("\n", "").endsWith(before)) return end - start;
  }
  return 0;
}

/** The innermost block that is never closed. */
function openBlock(text: string): string | null {
  const open: { readonly tag: string; readonly name: string }[] = [];
  for (const [tag, kind, name = ""] of text.matchAll(/\{\{~?([#/])[>*]?\s*([^\s}]+)[^}]*\}\}/g)) {
    if (kind === "#") open.push({ tag, name });
    else if (open.at(-1)?.name === name) open.pop();
  }
  return open.at(-1)?.tag ?? null;
}
