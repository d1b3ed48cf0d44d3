import type { ClientModel, OperationModel } from "../model/client-model.js";
import type { SecurityRequirementModel, SecuritySchemeModel } from "../model/security-model.js";
import type { Changes } from "./changes.js";
import type { FindingCode } from "./codes.js";
import type { Comparison } from "./comparison.js";
import { behavesBreaking, documentation, safe, sourceBreaking } from "./effects.js";
import type { Effect } from "./effects.js";
import type { Pair } from "./pairs.js";
import { matchBy } from "./pairs.js";
import { quoted } from "./quoted.js";

/** Compares the security schemes of two documents. */
export function compareSecuritySchemes({ old, new: now }: Comparison, changes: Changes): void {
  const { pairs, removed, added } = matchBy(old.model.securitySchemes, now.model.securitySchemes, [
    ({ key }) => key,
    ({ name }) => name,
  ]);
  for (const scheme of removed) {
    const message = `The security scheme ${quoted(scheme.key)} was removed`;
    add(changes, "security-scheme-removed", message, sourceBreaking, { old: scheme });
  }
  for (const scheme of added) {
    const message = `The security scheme ${quoted(scheme.key)} was added`;
    add(changes, "security-scheme-added", message, safe, { new: scheme });
  }
  for (const pair of pairs) compareScheme(pair, changes);
}

function add(
  changes: Changes,
  code: FindingCode,
  message: string,
  effect: Effect,
  pair: Partial<Pair<SecuritySchemeModel>>,
): void {
  changes.add({
    code,
    message,
    effects: { any: effect },
    names: [pair.old?.name ?? pair.new?.name ?? []].flat(),
    operations: [],
    old: pair.old?.pointer ?? null,
    new: pair.new?.pointer ?? null,
  });
}

function compareScheme(pair: Pair<SecuritySchemeModel>, changes: Changes): void {
  const { old, new: now } = pair;
  if (old.name !== now.name) {
    const message = `The security scheme ${quoted(old.name)} is called ${quoted(now.name)} now`;
    add(changes, "security-scheme-renamed", message, sourceBreaking, pair);
  }
  const [before, after] = [old, now].map(behaviourOf);
  if (before !== after) {
    const message = `The security scheme ${quoted(old.key)} works in another way`;
    add(changes, "security-scheme-changed", message, behavesBreaking, pair);
  } else if (JSON.stringify(wordsOf(old)) !== JSON.stringify(wordsOf(now))) {
    const message = `The security scheme ${quoted(old.key)} is documented differently`;
    add(changes, "security-scheme-documentation-changed", message, documentation, pair);
  }
}

function behaviourOf({
  type,
  placement,
  parameter,
  tokenUrl,
  flows,
  ...rest
}: SecuritySchemeModel): string {
  const { openIdConnectUrl, oauth2MetadataUrl } = rest;
  const urls = flows.map((flow) => [
    ...[flow.type, flow.authorizationUrl, flow.deviceAuthorizationUrl],
    ...[flow.tokenUrl, flow.refreshUrl],
  ]);
  return JSON.stringify([
    type,
    placement,
    parameter,
    tokenUrl,
    openIdConnectUrl,
    oauth2MetadataUrl,
    urls,
  ]);
}

function wordsOf({
  description,
  deprecated,
  bearerFormat,
  flows,
  extensions,
}: SecuritySchemeModel) {
  return [description, deprecated, bearerFormat, flows.map(({ scopes }) => scopes), extensions];
}

/** Compares what an operation needs. The same change of several operations is one. */
export function compareSecurity(
  { old, new: now }: Pair<OperationModel>,
  rename: (name: string) => string,
  changes: Changes,
): void {
  const say: Say = (code, message, effect) =>
    changes.add({
      code,
      message,
      effects: { any: effect },
      names: [old.name],
      operations: [now.name],
      old: old.pointer,
      new: now.pointer,
    });
  const needs = (requirements: readonly SecurityRequirementModel[]): boolean =>
    requirements.length > 0 && requirements.every(({ schemes }) => schemes.length > 0);
  const before = alternativesOf(old.security, rename);
  const after = alternativesOf(now.security, (name) => name);
  if (!needs(old.security) && needs(now.security)) {
    say("security-added", `A credential is needed: ${list(after)}`, behavesBreaking);
    return;
  }
  if (needs(old.security) && !needs(now.security)) {
    say("security-removed", `No credential is needed any more; it was ${list(before)}`, safe);
    return;
  }
  compareAlternatives(before, after, say);
}

function compareAlternatives(before: Alternatives, after: Alternatives, say: Say): void {
  for (const [schemes, scopes] of before) {
    const other = after.get(schemes);
    if (other !== undefined) {
      compareScopes(schemes, [scopes, other], say);
    } else if (schemes !== "") {
      const message = `${quoted(schemes)} is not accepted any more`;
      say("security-alternative-removed", message, behavesBreaking);
    }
  }
  for (const schemes of after.keys()) {
    if (schemes === "" || before.has(schemes)) continue;
    say("security-alternative-added", `${quoted(schemes)} is accepted as well`, safe);
  }
}

type Say = (code: FindingCode, message: string, effect: Effect) => void;

/** The schemes of each alternative, with the scopes that it needs. */
type Alternatives = ReadonlyMap<string, readonly string[]>;

function alternativesOf(
  requirements: readonly SecurityRequirementModel[],
  rename: (name: string) => string,
): Alternatives {
  return new Map(
    requirements.map(({ schemes }) => [
      schemes
        .map(({ name }) => rename(name))
        .toSorted()
        .join(" + "),
      schemes.flatMap(({ name, scopes }) => scopes.map((scope) => `${rename(name)} ${scope}`)),
    ]),
  );
}

function compareScopes(
  schemes: string,
  [before, after]: readonly [readonly string[], readonly string[]],
  say: Say,
): void {
  const added = after.filter((scope) => !before.includes(scope));
  const removed = before.filter((scope) => !after.includes(scope));
  const text = (scopes: readonly string[]): string =>
    scopes.map((scope) => quoted(scope.slice(scope.indexOf(" ") + 1))).join(", ");
  if (added.length > 0) {
    say("scopes-added", `${quoted(schemes)} needs the scopes ${text(added)}`, behavesBreaking);
  }
  if (removed.length > 0) {
    say(
      "scopes-removed",
      `${quoted(schemes)} does not need the scopes ${text(removed)} any more`,
      safe,
    );
  }
}

function list(alternatives: Alternatives): string {
  return [...alternatives.keys()]
    .filter((name) => name !== "")
    .map(quoted)
    .join(" or ");
}

/** Finds the new name of a security scheme by its old one. */
export function schemeNames(old: ClientModel, now: ClientModel): (name: string) => string {
  const keys = new Map(old.securitySchemes.map(({ name, key }) => [name, key]));
  const names = new Map(now.securitySchemes.map(({ name, key }) => [key, name]));
  return (name) => names.get(keys.get(name) ?? name) ?? name;
}
