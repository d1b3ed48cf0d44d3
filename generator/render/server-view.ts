import type { ClientModel, ServerModel } from "../model/client-model.js";
import type { VariablesView } from "./variable-view.js";
import { viewVariables } from "./variable-view.js";

/** What templates see of the servers of a document and of its operations. */
export interface ServersView extends VariablesView {
  /** Where calls go by default: the first server; `null` when it has no address of its own. */
  readonly server: ServerView | null;
  /** The servers that a client may choose from; empty when there is no choice. */
  readonly serverChoices: readonly ServerChoiceView[];
}

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
function viewServer(server: ServerModel | undefined): ServerView | null {
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

/** The servers of a package: those of the document, of which there is a choice if the first and another have addresses. */
export function viewServers({
  servers,
  operations,
}: Pick<ClientModel, "servers" | "operations">): ServersView {
  const [first] = servers;
  const choices = new Map(servers.filter(isAbsolute).map((server) => [server.url, server]));
  const hasChoice = first !== undefined && isAbsolute(first) && choices.size > 1;
  const ownServers = operations.flatMap((operation) => operation.servers.slice(0, 1));
  return {
    server: viewServer(first),
    serverChoices: hasChoice ? [...choices.values()].map(viewChoice) : [],
    ...viewVariables(hasChoice ? [...choices.values()] : servers.slice(0, 1), ownServers),
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
