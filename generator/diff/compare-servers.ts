import type { Json } from "../json.js";
import type { ServerModel, ServerVariableModel } from "../model/client-model.js";
import type { FindingCode } from "./codes.js";
import {
  behaves,
  behavesBreaking,
  breaking,
  documentation,
  safe,
  sourceBreaking,
} from "./effects.js";
import type { Effect } from "./effects.js";
import type { Change } from "./finding.js";
import type { Pair } from "./pairs.js";
import { matchBy } from "./pairs.js";
import { quoted } from "./quoted.js";

/** Where the servers stand, and whom they concern. */
export type ServerPlace = Pick<Change, "names" | "operations" | "old" | "new">;

/** Compares the servers of two documents, or of two operations. */
export function compareServers(
  { old, new: now }: Pair<readonly ServerModel[]>,
  place: ServerPlace,
  add: (change: Change) => void,
): void {
  const say = (code: FindingCode, message: string, effect: Effect): void =>
    add({ ...place, code, message, effects: { any: effect }, detail: message });
  const { removed, added } = matchBy(old, now, [({ url }) => url]);
  const [before, after] = [old[0]?.url, now[0]?.url];
  if (before !== after) {
    const message = `The API is at ${textOf(after)}, and was at ${textOf(before)}`;
    const isKept = now.some(({ url }) => url === before);
    say("default-server-changed", message, isKept ? behaves : behavesBreaking);
  }
  for (const { url } of removed) {
    if (url !== before)
      say("server-removed", `The server ${textOf(url)} was removed`, behavesBreaking);
  }
  for (const { url } of added) {
    if (url !== after) say("server-added", `The server ${textOf(url)} was added`, safe);
  }
  compareVariables({ old, new: now }, place, add);
}

function textOf(url: string | undefined): string {
  return url === undefined ? "no known address" : quoted(url);
}

/** Variables of one name are one option of the client. */
function compareVariables(
  { old, new: now }: Pair<readonly ServerModel[]>,
  place: ServerPlace,
  add: (change: Change) => void,
): void {
  const variables = (servers: readonly ServerModel[]): readonly ServerVariableModel[] => {
    const all = servers.flatMap((server) => server.variables);
    return [...new Map(all.toReversed().map((variable) => [variable.name, variable])).values()];
  };
  const { pairs, removed, added } = matchBy(variables(old), variables(now), [({ name }) => name]);
  for (const { member, pointer, typeName } of removed) {
    add({
      ...place,
      code: "server-variable-removed",
      message: `The option ${quoted(member)} of \`createClient\` was removed`,
      effects: { any: sourceBreaking },
      names: [`ClientOptions.${member}`, typeName],
      old: pointer,
    });
  }
  for (const { member, pointer, default: value } of added) {
    add({
      ...place,
      code: "server-variable-added",
      message: `The option ${quoted(member)} of \`createClient\` was added`,
      effects: { any: value === null ? sourceBreaking : safe },
      names: [`ClientOptions.${member}`],
      new: pointer,
    });
  }
  for (const pair of pairs) compareVariable(pair, place, add);
}

function compareVariable(
  { old, new: now }: Pair<ServerVariableModel>,
  place: ServerPlace,
  add: (change: Change) => void,
): void {
  const name = `ClientOptions.${old.member}`;
  const say = (code: FindingCode, message: string, effect: Effect): void => {
    const names = [name, ...(old.typeName === now.typeName ? [] : [old.typeName])];
    const places = { old: old.pointer, new: now.pointer };
    add({ ...place, ...places, code, message, effects: { any: effect }, names, detail: message });
  };
  if (old.member !== now.member || old.typeName !== now.typeName) {
    const message = `${quoted(old.member)} of type ${quoted(old.typeName)} is ${quoted(now.member)} of type ${quoted(now.typeName)} now`;
    say("server-variable-renamed", message, sourceBreaking);
  }
  if (old.default !== now.default) {
    const [was, is] = [old, now].map(({ default: value }) =>
      value === null ? "missing" : quoted(value),
    );
    const message = `The default of ${quoted(name)} was ${was} and is ${is}`;
    say(
      "server-variable-default-changed",
      message,
      now.default === null ? sourceBreaking : behaves,
    );
  }
  const [before, after] = [old, now].map(({ values }) =>
    values.map(({ value }) => textOfValue(value)),
  );
  compareValues(name, [before ?? [], after ?? []], say);
  if (old.description !== now.description) {
    say("documentation-changed", `The description of ${quoted(name)} changed`, documentation);
  }
}

/** Without a list, any value is allowed. */
function compareValues(
  name: string,
  [before, after]: readonly [readonly string[], readonly string[]],
  say: (code: FindingCode, message: string, effect: Effect) => void,
): void {
  const removed = before.filter((value) => !after.includes(value));
  const added = after.filter((value) => !before.includes(value));
  const list = (values: readonly string[]): string =>
    values.map((value) => quoted(value)).join(", ");
  if (before.length === 0 && after.length > 0) {
    say(
      "server-variable-values-narrowed",
      `${quoted(name)} is one of ${list(after)} now`,
      breaking,
    );
  } else if (before.length > 0 && after.length === 0) {
    say("server-variable-values-widened", `${quoted(name)} takes any value`, safe);
  } else {
    if (removed.length > 0) {
      say(
        "server-variable-values-narrowed",
        `${quoted(name)} does not take ${list(removed)} any more`,
        breaking,
      );
    }
    if (added.length > 0) {
      say("server-variable-values-widened", `${quoted(name)} takes ${list(added)} as well`, safe);
    }
  }
}

function textOfValue(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
