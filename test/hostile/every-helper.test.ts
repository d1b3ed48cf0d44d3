import { afterAll, describe, expect, test } from "vitest";

import { reportPlaces } from "../../generator/assemble/places/report-places.js";
import { printedBy } from "../../generator/printed-by.js";
import type { Problem } from "../../generator/diagnostics.js";
import { markOurs } from "../../generator/print/ours.js";
import { typeText } from "../../generator/print/type-text.js";
import { cases as caseHelpers } from "../../generator/render/cases.js";
import { createDerivedNames } from "../../generator/render/derived-names.js";
import { createEngine, createProbingEngine } from "../../generator/render/engine.js";
import { helpers } from "../../generator/render/helpers.js";
import type { Json } from "../../generator/json.js";
import { type CheckedHelper, checkedHelper } from "../../generator/template-helper.js";
import { stringLiteral } from "../../generator/escape.js";
import { template, templateSet } from "../support/template-builders.js";
import { hostileTexts } from "./hostile-document.js";
import { calls, type Place, places } from "./helper-places.js";
import { sentinels, structureOf } from "./structure-of.js";

const texts: readonly string[] = [
  ...Object.values(hostileTexts),
  "hacked",
  "hacked()",
  "use server",
  "a\n---\nhacked: 1",
  "a: hacked # b",
  "<!-- <img src=x onerror=hacked>",
  "--> <img src=x onerror=hacked>",
  '" onerror="hacked',
  "    <img src=x onerror=hacked>",
  "x`\n\n<img src=x onerror=hacked>\n\n`y",
  "<script>hacked</script>\n```\n<img src=x onerror=hacked>\n```",
  "[a](javascript:hacked)",
  "javascript:hacked",
  "b](javascript:hacked) [c",
  "a `b",
  "// hacked",
  "/* hacked",
  "\\",
  "`a`",
  "\n  hacked: 1\n",
];

/** `npm run test:hostile` tries all texts with every helper at every place; otherwise it is a sample, another at each place. */
const isWhole = process.env["SPECWRIGHT_EVERY_CASE"] === "1";

function sampleOf<Item>(items: readonly Item[], one: number, turn: number): readonly Item[] {
  return isWhole ? items : items.filter((_, index) => index % one === turn % one);
}

/** What a text is compared with, which means nothing anywhere. */
const harmless = "plain words";

function viewOf(x: string) {
  const type = { kind: "text", text: stringLiteral(x) } as const;
  return {
    x,
    y: x,
    o: { [x]: [x], b: { c: x } },
    t: typeText({ kind: "union", members: [type, { kind: "array", item: type, readonly: false }] }),
    d: markOurs({
      name: "Made",
      text: `export type Made = ${stringLiteral(x)};`,
      references: [],
      isUnformatted: false,
    }),
  };
}

/** Helpers of an author, which hand hostile texts on. */
const own: ReadonlyMap<string, CheckedHelper> = new Map([
  ["same", checkedHelper("same", (value: Json) => value)],
  ["around", checkedHelper("around", (value: Json) => ({ items: [value], b: { c: value } }))],
]);

/** What a template prints for a text, or why it may not. */
type Print = (x: string) => { readonly text: string } | { readonly refused: string };

function printer(place: Place, call: string): Print {
  const sentinel = sentinels[place.path.slice(2)] ?? "";
  const one = template(place.text.replace("HERE", () => call) + sentinel, `${place.path}.hbs`);
  const set = { ...templateSet([one]), helpers: own };
  const names = createDerivedNames([]);
  const [engine, probing] = [createEngine(set, names), createProbingEngine(set, names)];
  const isCode = /\.[jt]sx?$/.test(place.path);
  const options = { isPlain: !place.path.endsWith(".ts"), isCode };
  const origin = { template: one.displayName, pointer: null, builtIn: false };
  return (x) => {
    try {
      const { text } = engine.render(one, viewOf(x), options);
      const probe = probing.probe(one, viewOf(x), options);
      const refused: string[] = [];
      const draft = { path: place.path, text, uses: [], declares: [], origin, probe };
      const report = ({ message }: Problem) => refused.push(message);
      reportPlaces([draft], { report, settle: () => undefined });
      return refused[0] === undefined ? { text } : { refused: refused[0] };
    } catch (error) {
      return { refused: error instanceof Error ? error.message : "" };
    }
  };
}

/** What can be told of a text that was printed: the same for all that stay where they are. */
function shapeOf(place: Place, printed: ReturnType<Print>): string {
  return "refused" in printed ? "refused" : structureOf(place.path, printed.text).join("\n");
}

interface Count {
  readonly cases: number;
  readonly refused: number;
  readonly escapes: readonly string[];
}

function tryCall(place: Place, call: string, turn: number): Count {
  const print = printer(place, call);
  // What a helper leaves out entirely, and names, of which a text of several words is none.
  const allowed = [print(harmless), print("word"), printer(place, "")("")];
  const shapes = allowed.map((printed) => shapeOf(place, printed));
  const all = sampleOf(texts, 11, turn).map((x) => ({ x, printed: print(x) }));
  const refused = all.filter(({ printed }) => "refused" in printed);
  const escapes = all.filter(({ printed }) => {
    return "refused" in printed
      ? printed.refused === ""
      : !shapes.includes(shapeOf(place, printed));
  });
  return {
    cases: all.length,
    refused: refused.length,
    escapes: escapes.map(({ x, printed }) => JSON.stringify({ call, x, ...printed })),
  };
}

test("each helper has a place, and is called in each", () => {
  const blocksThatLayOut = ["fit", "table", "value"];
  const names = [...Object.keys(helpers), ...Object.keys(caseHelpers)].toSorted();
  const printing = Object.keys(helpers).filter((name) => !(name in printedBy));
  expect(printing.toSorted()).toEqual(blocksThatLayOut);
  expect(
    names.filter(
      (name) => !calls.some((call) => call.includes(`${name} `) || call.includes(`#${name}`)),
    ),
  ).toEqual([]);
});

const totals = { cases: 0, refused: 0 };

describe("text of a document stays text", () => {
  afterAll(() => {
    console.log(`${totals.cases} cases, of which ${totals.refused} are refused`);
  });

  test.each(places)("$title", (place) => {
    const turn = places.indexOf(place);
    const counts = sampleOf(calls, 6, turn).map((call, index) =>
      tryCall(place, call, turn + index),
    );
    totals.cases += sum(counts.map(({ cases }) => cases));
    totals.refused += sum(counts.map(({ refused }) => refused));
    expect(counts.flatMap(({ escapes }) => escapes)).toEqual([]);
    expect(sum(counts.map(({ refused }) => refused))).toBeGreaterThan(0);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
