import type { Reporter } from "../diagnostics.js";
import { NameError, UnsupportedError } from "../diagnostics.js";
import { isJsonObject, pointerTokens } from "../json.js";
import type { OperationNaming } from "../options.js";
import type { ResolvedDocument } from "../resolve/resolved-document.js";
import type { Shapes } from "../shapes/create-shapes.js";
import { analyseAccess } from "./access.js";
import type { ClientModel } from "./client-model.js";
import { extensionsOf } from "./extensions.js";
import { createBodyNames } from "./body-names.js";
import { nameOperations, ownersFirst } from "./name-operations.js";
import { nameSchemas } from "./name-schemas.js";
import { nameWebhooks } from "./name-webhooks.js";
import { buildTags, createVariableNames, nameSecuritySchemes } from "./name-shared.js";
import { modelApi } from "./model-api.js";
import { createNameTable, withoutCase } from "./names.js";
import { namesInDocument } from "./names-in-document.js";
import type { Naming } from "./naming.js";
import type { OperationNames } from "./name-operations.js";
import type { OperationContext } from "./operation.js";
import { buildOperation } from "./operation.js";
import { memberCaseOf, type LookUpSchema } from "./parameter.js";
import { reservedNames, runtimeNames, webhookNames } from "./reserved-names.js";
import type { SchemaNames } from "./schema.js";
import { buildSchema } from "./schema.js";
import { buildSecurityScheme } from "./security.js";
import { buildServers } from "./server.js";
import { reportServerVariables } from "./server-variables.js";
import { templateNames } from "../template-names.js";
import { reportUndefinedStyles } from "./undefined-styles.js";
import { reportUntypedBodies } from "./untyped-bodies.js";
import type { WebhookNames } from "./webhook.js";
import { buildWebhook } from "./webhook.js";

/** What the model is made from besides the document. */
export interface ModelSettings {
  readonly shapes: Shapes;
  /** Names of the user's choice, by JSON pointer. */
  readonly overrides: Readonly<Record<string, string>>;
  /** The default is `id`. */
  readonly operationNames?: OperationNaming;
  /** The templates whose files declare names of their own. */
  readonly templates?: Parameters<typeof templateNames>[0];
}

/**
 * Decides what the package holds and how everything in it is called.
 *
 * @throws {NameError} when something cannot be named.
 * @throws {UnsupportedError} where the type of a schema cannot be told.
 */
export function buildModel(
  document: ResolvedDocument,
  { shapes, overrides: chosen, operationNames = "id", templates }: ModelSettings,
  reporter: Reporter,
): ClientModel {
  const overrides = { ...namesInDocument(document), ...chosen };
  const access = analyseAccess(document);
  const table = createNameTable(takenNames(document, templates), reporter, withoutCase);
  const naming: Naming = { document, access, overrides, operationNames, table, reporter };
  const names = settleNames(naming);
  reporter.settle(NameError);
  const context = operationContext(naming, names, shapes);
  const model: ClientModel = {
    modelApi,
    info: buildInfo(document),
    sourceName: document.sourceName,
    servers: buildServers(document.servers, "#/servers", names.variables),
    securitySchemes: buildSecuritySchemes(document, names.securitySchemes),
    tags: buildTags(document),
    operations: buildOperations(document, names.operations, context),
    webhooks: buildWebhooks(document, names.webhooks, {
      ...context,
      declareName: names.webhookBodies,
    }),
    schemas: buildSchemas(naming, names.schemas, shapes),
  };
  reportLosses(model, reporter);
  reporter.settle(UnsupportedError);
  return model;
}

function operationContext(
  { document, overrides }: Naming,
  names: ReturnType<typeof settleNames>,
  shapes: Shapes,
): OperationContext {
  return {
    lookUp: createLookUp(document),
    shapeAt: shapes.inline,
    overrides,
    memberCase: memberCaseOf(document.operations.flatMap(({ parameters }) => parameters)),
    schemeNames: names.securitySchemes,
    originOf: document.originOf,
    servers: ({ servers, serversPointer }) =>
      buildServers(servers, serversPointer, names.variables),
    declareName: names.bodies,
    documentExtensions: document.extensions,
  };
}

/** Warns of what the client cannot do as the document has it. */
function reportLosses(model: ClientModel, reporter: Reporter): void {
  reportUntypedBodies(model, reporter);
  reportUndefinedStyles(model.operations, reporter);
  reportServerVariables(model, reporter);
}

function takenNames(
  { webhooks }: ResolvedDocument,
  templates: ModelSettings["templates"],
): readonly string[] {
  return [
    ...[...reservedNames, ...runtimeNames],
    ...(webhooks.length > 0 ? webhookNames : []),
    ...(templates ? templateNames(templates) : []),
  ];
}

/** Whoever comes first has the first choice, so the order is part of the contract of names. */
function settleNames(naming: Naming) {
  return {
    schemas: nameSchemas(naming),
    operations: nameOperations(naming),
    securitySchemes: nameSecuritySchemes(naming),
    variables: createVariableNames(naming),
    webhooks: nameWebhooks(naming),
    bodies: createBodyNames(naming),
    // The types of webhooks have another form, and a file of their own.
    webhookBodies: createBodyNames(naming),
  };
}

/** Sorted by file name, so that the order of the document does not show. */
function buildAll<Given, Model extends { readonly file: string }>(
  given: readonly Given[],
  build: (one: Given) => Model | undefined,
): readonly Model[] {
  return given.flatMap((one) => build(one) ?? []).toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function buildSchemas(
  { document, access }: Naming,
  names: ReadonlyMap<string, SchemaNames>,
  shapes: Shapes,
): ClientModel["schemas"] {
  return buildAll(document.schemas, (schema) => {
    const own = names.get(schema.key);
    const use = access.get(schema.key);
    return own && use && buildSchema(schema, own, use, { shapes, originOf: document.originOf });
  });
}

function buildOperations(
  { operations }: ResolvedDocument,
  names: ReadonlyMap<string, OperationNames>,
  context: OperationContext,
): ClientModel["operations"] {
  return buildAll(ownersFirst(operations), (operation) => {
    const own = names.get(`${operation.method} ${operation.path}`);
    return own && buildOperation(operation, own, context);
  });
}

function buildWebhooks(
  { webhooks }: ResolvedDocument,
  names: ReadonlyMap<string, WebhookNames>,
  context: OperationContext,
): ClientModel["webhooks"] {
  const models = webhooks.flatMap((webhook) => {
    const own = names.get(webhook.pointer);
    return own === undefined ? [] : [buildWebhook(webhook, own, context)];
  });
  return models.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function buildSecuritySchemes(
  { securitySchemes, originOf }: ResolvedDocument,
  names: ReadonlyMap<string, string>,
): ClientModel["securitySchemes"] {
  return securitySchemes.map((scheme) =>
    buildSecurityScheme(scheme, { name: names.get(scheme.name) ?? scheme.name, originOf }),
  );
}

function buildInfo({ info }: ResolvedDocument): ClientModel["info"] {
  return {
    title: info.title,
    version: info.version,
    summary: info.summary ?? null,
    description: info.description ?? null,
    license: info.license?.identifier ?? info.license?.name ?? null,
    extensions: extensionsOf(info),
  };
}

function createLookUp(document: ResolvedDocument): LookUpSchema {
  const schemas = new Map(document.schemas.map(({ key, schema }) => [key, schema]));
  return (schema) => {
    const seen = new Set<string>();
    let node = schema;
    while (isJsonObject(node) && typeof node["$ref"] === "string") {
      const [, , key = ""] = pointerTokens(node["$ref"]);
      if (seen.has(key)) return true;
      seen.add(key);
      node = schemas.get(key) ?? true;
    }
    return node;
  };
}
