import type { ServerModel, ServerVariableModel } from "../model/client-model.js";

/** A server's URL, cut at its variables. */
export interface ServerView {
  readonly url: string;
  readonly pieces: readonly { readonly text: string | null; readonly member: string | null }[];
}

/** A server that a client may choose. */
export interface ServerChoiceView {
  readonly url: string;
  readonly description: string | null;
  readonly defaults: readonly { readonly name: string; readonly value: string }[];
}

/** The server of an operation that has one of its own. */
export interface OwnServerView extends ServerChoiceView {
  /** It is an address as it stands, without variables, and not relative to another one. */
  readonly isAddress: boolean;
}

/** An address that begins with a path is relative to where the document came from, which nobody knows any more. */
export function viewServer(server: ServerModel | undefined): ServerView | null {
  if (server === undefined || !isAbsolute(server)) return null;
  const pieces = server.url.split(/(\{[^{}]+\})/).filter((piece) => piece !== "");
  return {
    url: server.url,
    pieces: pieces.map((piece) => {
      const variable = server.variables.find(({ name }) => piece === `{${name}}`);
      return variable ? { text: null, member: variable.member } : { text: piece, member: null };
    }),
  };
}

/** The servers of a document, of which there is a choice if the first and another one have addresses. */
export function viewServers(servers: readonly ServerModel[]): {
  readonly serverChoices: readonly ServerChoiceView[];
  readonly variables: readonly ServerVariableModel[];
} {
  const [first] = servers;
  const choices = new Map(servers.filter(isAbsolute).map((server) => [server.url, server]));
  if (first === undefined || !isAbsolute(first) || choices.size < 2) {
    return { serverChoices: [], variables: first?.variables ?? [] };
  }
  return {
    serverChoices: [...choices.values()].map(viewChoice),
    variables: mergeVariables([...choices.values()].flatMap(({ variables }) => variables)),
  };
}

/** The first of an operation's servers; `null` when those of the document apply. */
export function viewOwnServer([server]: readonly ServerModel[]): OwnServerView | null {
  if (server === undefined) return null;
  const isAddress = isAbsolute(server) && !server.url.includes("{");
  return { ...viewChoice(server), isAddress };
}

function viewChoice({ url, description, variables }: ServerModel): ServerChoiceView {
  const defaults = variables.map((variable) => ({ name: variable.name, value: variable.default }));
  return { url, description, defaults };
}

function isAbsolute({ url }: ServerModel): boolean {
  return /^(https?:\/\/|\{)/.test(url);
}

/** A variable that several servers have may have any value that one of them allows. */
function mergeVariables(variables: readonly ServerVariableModel[]): readonly ServerVariableModel[] {
  const merged = new Map<string, ServerVariableModel>();
  for (const variable of variables) {
    const other = merged.get(variable.name);
    const isOpen = variable.values.length === 0 || other?.values.length === 0;
    const all = [...(other?.values ?? []), ...variable.values];
    const values = new Map(all.toReversed().map((one) => [one.value, one]));
    merged.set(variable.name, {
      ...(other ?? variable),
      values: isOpen ? [] : [...values.values()].toReversed(),
    });
  }
  return [...merged.values()];
}
