import { UnsupportedError, type Reporter } from "../diagnostics.js";
import type { Json } from "../json.js";
import { isJsonObject } from "../json.js";
import { schemaKeyOf, schemasIn } from "../schema-graph.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { NamedSchema } from "./named-schemas.js";

/**
 * How many schemas may follow one another by `$ref`, `allOf`, `anyOf` and `oneOf`. Later stages may call themselves once
 * for each. Properties and items do not count: what is behind them is another value, however many there are.
 */
const mostSteps = 250;

/**
 * Reports chains of schemas that are longer than {@link mostSteps}, each at the schema that exceeds the limit, so that
 * the document without this schema and those that need it has none.
 *
 * @param inline the schemas of operations, by pointer
 * @throws {UnsupportedError} if there are any, since later stages cannot look at them.
 */
export function refuseLongChains(
  named: readonly NamedSchema[],
  inline: ReadonlyMap<string, SchemaObject>,
  reporter: Reporter,
): void {
  const links = new Map(named.map(({ key, schema }) => [key, linksOf(schema)]));
  const lengths = new Map<string, number>();
  const lengthOf = (key: string): number => lengths.get(key) ?? 0;
  for (const key of links.keys()) measure(key, links, lengths);
  const roots = [...inline].map(([pointer, schema]) => {
    const own = linksOf(schema);
    return { pointer, own, length: lengthFrom(own, lengthOf) };
  });
  const all = named.map(({ key, pointer }) => {
    return { pointer, own: links.get(key) ?? [], length: lengthOf(key) };
  });
  for (const { pointer, own, length } of [...all, ...roots]) {
    if (length <= mostSteps) continue;
    if (own.some(({ key }) => key !== null && lengthOf(key) > mostSteps)) continue;
    reporter.report({ code: "schema-chain-too-long", message, pointer });
  }
  reporter.settle(UnsupportedError);
}

const message = `more than ${mostSteps} schemas follow one another by \`$ref\`, \`allOf\`, \`anyOf\` or \`oneOf\` from here`;

/** A way from a schema to another, or to a part of itself that leads no further. */
interface Link {
  readonly key: string | null;
  /** The schemas on the way, without the first one and the one that it leads to. */
  readonly steps: number;
}

/** May call itself for each level of a schema, since documents are not nested without end. */
function linksOf(schema: Json): readonly Link[] {
  if (!isJsonObject(schema)) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schemasIn(schema, keyword));
  const below = parts.flatMap((part) => {
    // A reference in a list is no schema of its own.
    const step = schemaKeyOf(part) === null ? 1 : 0;
    return linksOf(part).map(({ key, steps }) => ({ key, steps: steps + step }));
  });
  return [{ key: schemaKeyOf(schema), steps: 0 }, ...below];
}

function lengthFrom(links: readonly Link[], lengthOf: (key: string) => number): number {
  let most = 0;
  for (const { key, steps } of links) {
    most = Math.max(most, steps + (key === null ? 0 : lengthOf(key)));
  }
  return most;
}

/**
 * Notes how long the longest chain from a schema is. A reference back to a schema on the way does not count, since it is
 * not followed twice. With a stack of its own: these chains may be longer than the one that JavaScript has.
 */
function measure(
  start: string,
  links: ReadonlyMap<string, readonly Link[]>,
  lengths: Map<string, number>,
): void {
  const lengthOf = (key: string): number => lengths.get(key) ?? 0;
  const path = lengths.has(start) ? [] : [start];
  const entered = new Set<string>();
  for (let key = path.at(-1); key !== undefined; key = path.at(-1)) {
    const own = links.get(key) ?? [];
    const isFirst = !entered.has(key);
    entered.add(key);
    for (const { key: next } of isFirst ? own : []) {
      if (next !== null && !lengths.has(next) && !entered.has(next)) path.push(next);
    }
    if (path.at(-1) !== key) continue;
    path.pop();
    lengths.set(key, lengths.get(key) ?? 1 + lengthFrom(own, lengthOf));
  }
}
