import { parseDocument, visit } from "yaml";

import { isWord, printedBy } from "../../printed-by.js";
import type { PrintedRegion, Probe } from "../../render/printed-regions.js";
import type { PlaceFault } from "./place-fault.js";

/** Finds what helpers print in JSON that is no value, or no value of its own. */
export function faultsInJson({ text, regions }: Probe): readonly PlaceFault[] {
  const words = regions.filter((region) => isWord(region) && isOutsideOfStrings(text, region));
  return [
    ...faultsInData(regions, (region) => isOutsideOfStrings(text, region)),
    ...words.map((region) => ({
      region,
      message: "stands outside of a string",
      hint: "Put it into quotes, or print a value with {{json …}}.",
    })),
  ];
}

/** Finds what helpers print in YAML that is no value, or no value of its own. */
export function faultsInYaml({ text, regions }: Probe): readonly PlaceFault[] {
  const values = new Set<string>();
  visit(parseDocument(text, { logLevel: "silent" }), {
    Node: (_, { range }) => {
      if (range) values.add(`${range[0]} ${range[1]}`);
    },
  });
  return faultsInData(regions, ({ start, end }) => values.has(`${start} ${end}`));
}

function faultsInData(
  regions: readonly PrintedRegion[],
  isValue: (region: PrintedRegion) => boolean,
): readonly PlaceFault[] {
  return regions.flatMap((region): readonly PlaceFault[] => {
    if (isWord(region)) return [];
    if (printedBy[region.helper] !== "json") {
      const hint = "Print values with {{json …}}.";
      return [{ region, message: "prints no JSON", hint }];
    }
    if (isValue(region)) return [];
    const hint = "Leave out the quotes around it: {{json …}} prints its own.";
    return [{ region, message: "is no value of its own", hint }];
  });
}

/** Whether a region begins where a value can: behind a bracket, a comma or a colon that is in no string and no comment. */
function isOutsideOfStrings(text: string, { start }: PrintedRegion): boolean {
  const before = text
    .slice(0, start)
    .replaceAll(stringOrComment, (token) => (token.startsWith('"') ? '"' : ""));
  return /(?:^|[[{,:])\s*$/.test(before);
}

/** What is left open ends with the text. */
const stringOrComment = /"(?:[^"\\\n]|\\.)*(?:"|$)|\/\/.*|\/\*[^]*?(?:\*\/|$)/g;
