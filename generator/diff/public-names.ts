import type { ClientModel } from "../model/client-model.js";
import type { Changes } from "./changes.js";
import { typeNamesOf } from "./compare-schemas.js";
import type { Comparison } from "./comparison.js";
import { sourceBreaking } from "./effects.js";
import { namesOfBodies, namesOfOperation } from "./operation-names.js";
import { quoted } from "./quoted.js";
import { runtimeNames } from "./runtime-names.js";

/** Reports the names that the package does not export any more, as far as no other change accounts for them. */
export function reportLostNames({ old, new: now }: Comparison, changes: Changes): void {
  const needed = new Set(runtimeNames(now.model));
  const unneeded = runtimeNames(old.model).filter((name) => !needed.has(name));
  if (unneeded.length > 0) {
    const list = unneeded.map((name) => quoted(name)).join(", ");
    changes.add({
      code: "name-removed",
      message: `Nothing in the document needs ${list} any more, so that the package does not export them`,
      effects: { any: sourceBreaking },
      names: unneeded,
      operations: [],
      old: "#",
      new: "#",
    });
  }
  const kept = exportedNames(now.model);
  const told = new Set(changes.list().flatMap(({ names }) => names));
  for (const [name, pointer] of exportedNames(old.model)) {
    if (kept.has(name) || told.has(name)) continue;
    changes.add({
      code: "name-removed",
      message: `${quoted(name)} is not exported any more`,
      effects: { any: sourceBreaking },
      names: [name],
      operations: [],
      old: pointer,
      new: null,
      detail: name,
    });
  }
}

/** The names that a package exports for what its document describes, each with the pointer that it comes from. */
function exportedNames(model: ClientModel): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (pointer: string, list: readonly string[]): void =>
    list.forEach((name) => names.set(name, pointer));
  for (const schema of model.schemas) add(schema.pointer, typeNamesOf(schema));
  for (const scheme of model.securitySchemes) add(scheme.pointer, [scheme.name]);
  for (const operation of model.operations) {
    add(operation.pointer, [...namesOfOperation(operation), ...namesOfBodies(operation)]);
  }
  for (const webhook of model.webhooks) {
    add(webhook.pointer, [webhook.eventName, webhook.answerName, ...namesOfBodies(webhook)]);
  }
  const servers = [...model.servers, ...model.operations.flatMap((operation) => operation.servers)];
  for (const { typeName, pointer } of servers.flatMap(({ variables }) => variables)) {
    add(pointer, [typeName]);
  }
  return names;
}
