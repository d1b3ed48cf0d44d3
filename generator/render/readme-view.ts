import type { ClientModel, SchemaModel } from "../model/client-model.js";
import type { OperationView } from "./operation-view.js";
import * as callPrograms from "./call-programs.js";
import * as clientPrograms from "./client-programs.js";
import type { SampleMember } from "../declare/declarations.js";
import type { ShownCall, Wish } from "./readme-calls.js";
import {
  chooseCall,
  hasErrors,
  hasEvents,
  hasHeaders,
  hasResult,
  hasValue,
  headerOf,
  isDownload,
  isPaged,
  isRead,
  isStream,
  listCalls,
  takesParams,
  withFile,
} from "./readme-calls.js";
import type { SettingsContext } from "./sample-credentials.js";
import { requiredMembers, settingsForAll } from "./sample-credentials.js";
import type { ServersView } from "./server-view.js";
import type { WebhookView } from "./webhook-view.js";

/** The programs of the README, each `null` where the API has nothing that it could show. */
export interface ReadmeView {
  /** Creates the client that the other programs import. */
  readonly client: string;
  readonly servers: string | null;
  readonly errors: string | null;
  /** Whether any operation documents errors. */
  readonly documentsErrors: boolean;
  readonly exchange: string | null;
  readonly paging: string | null;
  readonly upload: string | null;
  readonly download: string | null;
  readonly stream: string | null;
  readonly webhook: string | null;
  readonly abort: string | null;
  readonly fetchOptions: string;
  readonly proxy: string;
  /** A client that needs no server. */
  readonly fake: string;
  readonly query: string | null;
  readonly types: TypesProgramView | null;
}

/** The program about types, and the names that its text mentions. */
export interface TypesProgramView {
  readonly program: string;
  readonly paramsName: string;
  readonly outcomeName: string;
  readonly errorName: string;
  /** A schema; `null` if there is none. */
  readonly schemaName: string | null;
  /** The type in requests of a schema that has another one in responses; `null` if there is none. */
  readonly inputName: string | null;
}

/** What the programs are made from. */
export interface ReadmeContext extends SettingsContext {
  readonly packageName: string;
  readonly model: Pick<ClientModel, "operations" | "schemas">;
  /** In the order of the model. */
  readonly operations: readonly OperationView[];
  readonly webhooks: readonly WebhookView[];
  readonly servers: ServersView;
}

const isQuery: Wish = (call) => isRead(call) && hasValue(call);

/** Chooses the operations that show best what the client can do, and writes the callPrograms. */
export function viewReadme(context: ReadmeContext): ReadmeView {
  const { packageName, model, operations, webhooks } = context;
  const calls = listCalls(model.operations, operations);
  const choose = (...wishes: readonly Wish[]): ShownCall | undefined =>
    chooseCall(calls, [...wishes, hasValue, isRead, hasResult]);
  const show = (
    call: ShownCall | null | undefined,
    program: (call: ShownCall, packageName: string) => string,
  ): string | null => (call ? program(call, packageName) : null);
  const schemas = new Map(model.schemas.map((schema) => [schema.key, schema]));
  const upload = calls.find((call) => withFile(call, schemas) !== null);
  const read = chooseCall(calls.filter(isQuery), [takesParams]);
  const typed = choose(hasValue, takesParams);
  const required = requiredMembers(context);
  const webhook = webhooks.find(({ body, mayBeSilent }) => body !== null && mayBeSilent);
  return {
    client: clientPrograms.clientProgram(settingsForAll(context), packageName),
    servers: viewServers(context),
    documentsErrors: calls.some(hasErrors),
    errors: show(choose(hasErrors), (call, name) =>
      callPrograms.errorsProgram(call, hasErrors(call), name),
    ),
    exchange: show(choose(hasHeaders), (call, name) =>
      callPrograms.exchangeProgram(call, headerOf(call) ?? "content-type", name),
    ),
    paging: show(calls.find(isPaged), callPrograms.pagingProgram),
    upload: show(upload && withFile(upload, schemas), callPrograms.callProgram),
    download: show(calls.find(isDownload), callPrograms.downloadProgram),
    stream: show(calls.find(isStream), (call, name) =>
      callPrograms.streamProgram(call, hasEvents(call), name),
    ),
    webhook: webhook ? callPrograms.webhookProgram(webhook.name, packageName) : null,
    abort: show(choose(), callPrograms.abortProgram),
    fetchOptions: clientPrograms.fetchOptionsProgram(required, packageName),
    proxy: clientPrograms.proxyProgram(required, packageName),
    fake: clientPrograms.fakeProgram(required, packageName),
    query: show(read, callPrograms.queryProgram),
    types: typed && hasValue(typed) ? viewTypes(typed, context) : null,
  };
}

/** The last server, with the last value of each of its variables, so that few of them are defaults. */
function viewServers(context: ReadmeContext): string | null {
  const { server, serverChoices, variableOptions } = context.servers;
  const chosen = serverChoices.at(-1);
  const { url } = chosen ?? server;
  const required = requiredMembers(context);
  const variables = variableOptions.filter(
    ({ name, isRequired }) => url.includes(`{${name}}`) && !isRequired,
  );
  const options: readonly SampleMember[] = [
    ...(chosen ? [{ name: "server", sample: { kind: "value" as const, value: url } }] : []),
    ...required,
    ...variables.map(({ member, values, default: first }) => ({
      name: member,
      sample: { kind: "value" as const, value: values.at(-1)?.value ?? first ?? member },
    })),
  ];
  return options.length === 0
    ? null
    : clientPrograms.serversProgram(options, required, context.packageName);
}

function viewTypes(call: ShownCall, { model, packageName }: ReadmeContext): TypesProgramView {
  const { paramsName, outcomeName, errorName } = call.operation;
  const input = model.schemas.find((schema) => schema.inputName !== null);
  const schema: SchemaModel | undefined = input ?? model.schemas[0];
  return {
    program: callPrograms.typesProgram(call, packageName),
    ...{ paramsName, outcomeName, errorName },
    schemaName: schema?.name ?? null,
    inputName: input?.inputName ?? null,
  };
}
