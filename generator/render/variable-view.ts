import type { ServerModel, ServerVariableModel } from "../model/client-model.js";

/** What a client may be told of the variables of servers. */
export interface VariablesView {
  /** The variables of the servers that a client chooses from. */
  readonly variables: readonly VariableView[];
  /** Those of the servers that operations have of their own, each name once. */
  readonly ownVariables: readonly VariableView[];
  /** All of them, each name once: what `createClient` has options for. */
  readonly variableOptions: readonly VariableOptionView[];
}

export interface VariableView extends ServerVariableModel {
  /** The document has a default for it, which may be empty. */
  readonly hasDefault: boolean;
  /** The option has the name of the variable. */
  readonly isShorthand: boolean;
}

export interface VariableOptionView extends ServerVariableModel {
  /** The first server needs it, and the document has no default. */
  readonly isRequired: boolean;
  readonly hasDefault: boolean;
  /** Its default is not the same at every server. */
  readonly dependsOnServer: boolean;
  /** The servers of operations that it is for, where it is for no other. */
  readonly ownServers: readonly string[];
}

/**
 * Views the variables of servers as options of a client. Of one name there is one option, which may have any value that
 * one of the servers lists.
 *
 * @param choices the servers that a client chooses from
 * @param ownServers the servers that operations have of their own
 */
export function viewVariables(
  choices: readonly ServerModel[],
  ownServers: readonly ServerModel[],
): VariablesView {
  const variables = mergeVariables(choices.flatMap((server) => server.variables));
  const own = ownServers.flatMap(usedVariables);
  const ownVariables = mergeVariables(own);
  const names = new Set(variables.map(({ name }) => name));
  return {
    variables: variables.map(viewVariable),
    ownVariables: ownVariables.map(viewVariable),
    variableOptions: [
      ...variables.map((variable) => viewOption(variable, choices, own)),
      ...ownVariables
        .filter(({ name }) => !names.has(name))
        .map((variable) => {
          const same = own.filter(({ name }) => name === variable.name);
          return {
            ...variable,
            isRequired: false,
            hasDefault: same.some(hasDefault),
            dependsOnServer: defaultsDiffer(same),
            ownServers: urlsWith(variable, ownServers),
          };
        }),
    ],
  };
}

/** The option for a variable of the servers that a client chooses from; operations may have variables of that name, too. */
function viewOption(
  variable: ServerVariableModel,
  choices: readonly ServerModel[],
  own: readonly ServerVariableModel[],
): VariableOptionView {
  const isSame = ({ name }: ServerVariableModel): boolean => name === variable.name;
  const others = own.filter(isSame);
  const all = [...choices.flatMap((server) => server.variables.filter(isSame)), ...others];
  const isKnown = all.some(hasDefault);
  const needed = choices.slice(0, 1).flatMap(usedVariables).filter(isSame);
  return {
    ...withValuesOf(variable, others),
    isRequired: needed.some((one) => !hasDefault(one)),
    hasDefault: isKnown,
    dependsOnServer: isKnown && (choices.length > 1 || defaultsDiffer([variable, ...others])),
    ownServers: [],
  };
}

function viewVariable(variable: ServerVariableModel): VariableView {
  const isShorthand = variable.name === variable.member;
  return { ...variable, isShorthand, hasDefault: hasDefault(variable) };
}

function hasDefault(variable: ServerVariableModel): boolean {
  return variable.default !== null;
}

/** A variable without a list of values may have any, at whichever server. */
function mergeVariables(variables: readonly ServerVariableModel[]): readonly ServerVariableModel[] {
  const merged = new Map<string, ServerVariableModel>();
  for (const variable of variables) {
    const other = merged.get(variable.name) ?? variable;
    const isOpen = variable.values.length === 0;
    merged.set(variable.name, isOpen ? { ...other, values: [] } : withValuesOf(other, [variable]));
  }
  return [...merged.values()];
}

/** The variable with what others list as well; if it lists nothing itself, it may have any value already. */
function withValuesOf(
  variable: ServerVariableModel,
  others: readonly ServerVariableModel[],
): ServerVariableModel {
  if (variable.values.length === 0) return variable;
  const all = [variable, ...others].flatMap(({ values }) => values);
  const values = new Map(all.toReversed().map((one) => [one.value, one]));
  return { ...variable, values: [...values.values()].toReversed() };
}

function usedVariables({ url, variables }: ServerModel): readonly ServerVariableModel[] {
  return variables.filter(({ name }) => url.includes(`{${name}}`));
}

function defaultsDiffer(variables: readonly ServerVariableModel[]): boolean {
  return new Set(variables.map((variable) => variable.default)).size > 1;
}

function urlsWith(
  { name }: ServerVariableModel,
  servers: readonly ServerModel[],
): readonly string[] {
  return [...new Set(servers.map(({ url }) => url))].filter((url) => url.includes(`{${name}}`));
}
