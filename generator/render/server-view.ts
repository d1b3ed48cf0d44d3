import type { ClientModel, ServerModel } from "../model/client-model.js";
import type { VariablesView } from "./variable-view.js";
import { viewVariables } from "./variable-view.js";

/** What templates see of the servers of a document and of its operations. */
export interface ServersView extends VariablesView {
  /** Where calls go by default: the first server, or `/` where the document has none. */
  readonly server: ServerView;
  /** The servers that a client may choose from; empty when there is no choice. */
  readonly serverChoices: readonly ServerChoiceView[];
  /** A client cannot be made without options. */
  readonly needsOptions: boolean;
}

/** A server's URL, cut at its variables. */
export interface ServerView {
  readonly url: string;
  /** It begins with a path, which only a browser knows how to complete: by the address of its page. */
  readonly isRelative: boolean;
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

function viewServer(server: ServerModel): ServerView {
  const url = urlOf(server);
  const pieces = url.split(/(\{[^{}]+\})/).filter((piece) => piece !== "");
  return {
    url,
    isRelative: !isAbsolute(server),
    pieces: pieces.map((piece) => {
      const variable = server.variables.find(({ name }) => piece === `{${name}}`);
      return variable ? { text: null, member: variable.member } : { text: piece, member: null };
    }),
  };
}

/**
 * The servers of a package: those of the document, of which there is a choice if there are several; the root of wherever
 * the client runs if there is none.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-object
 */
export function viewServers({
  servers,
  operations,
}: Pick<ClientModel, "servers" | "operations">): ServersView {
  const [first = root] = servers;
  const choices = new Map(servers.map((server) => [urlOf(server), server]));
  const hasChoice = choices.size > 1;
  const ownServers = operations.flatMap((operation) => operation.servers.slice(0, 1));
  const variables = viewVariables(
    hasChoice ? [...choices.values()] : servers.slice(0, 1),
    ownServers,
  );
  return {
    server: viewServer(first),
    serverChoices: hasChoice ? [...choices.values()].map(viewChoice) : [],
    ...variables,
    needsOptions: variables.variableOptions.some(({ isRequired }) => isRequired),
  };
}

/** The options that a client cannot be created without. */
export function requiredOptionsOf({
  variableOptions,
}: ServersView): ServersView["variableOptions"] {
  return variableOptions.filter(({ isRequired }) => isRequired);
}

/** Where an operation is. */
export interface PlaceView {
  /** Where it is, when it is not where the others are. */
  readonly ownServer: OwnServerView | null;
  /** Where calls may go: the URLs of its own servers, else of those that a client may choose from. */
  readonly baseUrls: readonly string[];
}

export function viewPlace(own: readonly ServerModel[], all: ServersView): PlaceView {
  return { ownServer: viewOwnServer(own), baseUrls: baseUrlsOf(own, all) };
}

/** The first of an operation's servers; `null` when those of the document apply. */
function viewOwnServer([server]: readonly ServerModel[]): OwnServerView | null {
  if (server === undefined) return null;
  const isAddress = isAbsolute(server) && !server.url.includes("{");
  return { ...viewChoice(server), isAddress };
}

function baseUrlsOf(
  own: readonly ServerModel[],
  { server, serverChoices }: Pick<ServersView, "server" | "serverChoices">,
): readonly string[] {
  if (own.length > 0) return [...new Set(own.map(urlOf))];
  return serverChoices.length > 0 ? serverChoices.map(({ url }) => url) : [server.url];
}

const root: ServerModel = { url: "", description: null, variables: [], extensions: {} };

/** The root has lost its slash, which no path needs before it. */
function urlOf({ url }: ServerModel): string {
  return url === "" ? "/" : url;
}

function viewChoice(server: ServerModel): ServerChoiceView {
  const { description, variables } = server;
  const defaults = variables.flatMap(({ name, default: value }) =>
    value === null ? [] : [{ name, value }],
  );
  return { url: urlOf(server), description, defaults };
}

function isAbsolute({ url }: ServerModel): boolean {
  return /^(https?:\/\/|\{)/.test(url);
}
