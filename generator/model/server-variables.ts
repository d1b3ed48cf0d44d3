import type { Reporter } from "../diagnostics.js";
import type { ClientModel, ServerModel, ServerVariableModel } from "./client-model.js";

/**
 * Warns where servers that a client uses at once have a variable of one name with different values: it is one option,
 * and a value that is right for one of them may be wrong for another.
 */
export function reportServerVariables(
  { servers, operations }: Pick<ClientModel, "servers" | "operations">,
  reporter: Reporter,
): void {
  const seen = new Map<string, ServerVariableModel>();
  const all = servers.flatMap(({ variables }) => variables);
  for (const variable of operations.flatMap((operation) => ownVariables(operation.servers))) {
    if (seen.has(variable.pointer)) continue;
    const other = [...all, ...seen.values()].find(
      (one) => one.name === variable.name && differ(one, variable),
    );
    seen.set(variable.pointer, variable);
    if (other === undefined) continue;
    const message = `\`${variable.name}\` is ${valuesOf(variable)} here, but ${valuesOf(other)} at ${other.pointer}`;
    reporter.report({ code: "server-variable-values", message, pointer: variable.pointer });
  }
}

/** The variables of the server that an operation is called at, if it has one of its own. */
function ownVariables([server]: readonly ServerModel[]): readonly ServerVariableModel[] {
  return server?.variables.filter(({ name }) => server.url.includes(`{${name}}`)) ?? [];
}

/** A variable without a list of values says nothing against another one. */
function differ(a: ServerVariableModel, b: ServerVariableModel): boolean {
  if (a.values.length === 0 || b.values.length === 0) return false;
  const [one, other] = [a, b].map(({ values }) => new Set(values.map(({ value }) => value)));
  return one?.size !== other?.size || b.values.some(({ value }) => !one?.has(value));
}

function valuesOf({ values }: ServerVariableModel): string {
  return values
    .map(({ value }) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``)
    .join(" or ");
}
