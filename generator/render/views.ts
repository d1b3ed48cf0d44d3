import type { Declaration, Declarations } from "../declare/declarations.js";
import type { EnumValueModel } from "../model/parameter-model.js";
import type { ClientModel, SchemaModel, TagModel } from "../model/client-model.js";
import { once } from "../once.js";
import { sameWords } from "../same-words.js";
import type { AdditionsView, OverlayAdditions } from "./additions-view.js";
import { viewAdditions } from "./additions-view.js";
import type { WebhookConversionsView } from "./conversion-views.js";
import type { FormViews, SchemaFormView } from "./form-views.js";
import { createFormViews } from "./form-views.js";
import type { OperationSurroundings, OperationView } from "./operation-view.js";
import { viewOperation } from "./operation-view.js";
import type { PackageIdentity } from "./package-identity.js";
import type { ReadmeContext, ReadmeView } from "./readme-view.js";
import { viewReadme } from "./readme-view.js";
import type { CredentialsView, SecuritySchemeView } from "./security-scheme-view.js";
import { viewSecuritySchemes } from "./security-scheme-view.js";
import type { NamespaceView } from "./namespaces-view.js";
import { viewNamespaces } from "./namespaces-view.js";
import { inRoutingOrder } from "./routing-order.js";
import type { ServersView } from "./server-view.js";
import { requiredOptionsOf, viewServers } from "./server-view.js";
import type { WebhookView } from "./webhook-view.js";
import { viewWebhook } from "./webhook-view.js";

/** What every template sees. */
export interface PackageView extends AdditionsView, CredentialsView, ServersView {
  readonly package: PackageIdentity;
  readonly title: string;
  /** The version of the API. */
  readonly apiVersion: string;
  readonly apiDescription: string | null;
  /** How headers name the specification. */
  readonly sourceName: string;
  readonly servers: ClientModel["servers"];
  readonly securitySchemes: readonly SecuritySchemeView[];
  readonly tags: readonly TagView[];
  /** Every operation once, in the order in which a router has to try their paths. */
  readonly operations: readonly OperationView[];
  /** The operations in groups, as methods of objects. */
  readonly namespaces: readonly NamespaceView[];
  readonly schemas: readonly SchemaView[];
  /** The webhooks of the document and the callbacks of its operations. */
  readonly webhooks: readonly ConvertedWebhookView[];
  /** Those of them in which something is converted. */
  readonly convertedWebhooks: readonly ConvertedWebhookView[];
  /** An operation to show how a call looks: the first one that reads and needs nothing, or else the first. */
  readonly firstOperation: OperationView | null;
  /** How the package is installed, as a shell command. */
  readonly install: string;
  readonly utilities: readonly Declaration[];
  /** The types of openapi-typescript for the whole document; empty unless `with` has `paths`. */
  readonly openapiTypes: readonly Declaration[];
  /** The programs of the README. */
  readonly readme: ReadmeView;
  readonly extensions: ClientModel["info"]["extensions"];
}

/** A webhook or callback, with what is converted of it. */
type ConvertedWebhookView = WebhookView & WebhookConversionsView;

/** A tag with its operations; those without a tag stand under `Other operations`. */
export interface TagView extends TagModel {
  readonly operations: readonly OperationView[];
}

/** A named schema with its declarations: what is read, what is sent, and a parent's own shape. */
export interface SchemaView extends SchemaModel, Pick<PackageView, "package" | "sourceName"> {
  readonly declarations: readonly Declaration[];
  /** The structure of each of its types. */
  readonly forms: readonly SchemaFormView[];
  /** Those of them in which a value has a type that an overlay gives. */
  readonly convertedForms: readonly SchemaFormView[];
  /** The values of an enumeration that say what they mean. */
  readonly describedValues: readonly EnumValueModel[];
  /** The values of an enumeration if all of them have names; else none. */
  readonly namedValues: readonly EnumValueModel[];
}

/** What is viewed beside model and declarations. */
interface PackageContext {
  readonly identity: PackageIdentity;
  readonly openapiTypes: readonly Declaration[];
  readonly templates: OverlayAdditions;
}

/** Everything that templates may see, made once for all of them. */
export function viewPackage(
  model: ClientModel,
  declarations: Declarations,
  { identity, openapiTypes, templates }: PackageContext,
): PackageView {
  const servers = viewServers(model);
  const { name } = identity;
  const forms = createFormViews(model);
  const operations = viewOperations(model, declarations, { forms, servers, name });
  const webhooks = viewWebhooks(model, declarations, forms);
  const shared = { sourceName: model.sourceName, package: identity };
  // Not every layout has a README, and only an overlay asks for namespaces.
  const readme = once(() => readmeOf({ model, operations, webhooks, servers, name }));
  const namespaces = once(() => viewNamespaces(operations));
  return {
    ...shared,
    ...viewInfo(model),
    ...viewAdditions(templates, name),
    servers: model.servers,
    ...servers,
    ...viewSecuritySchemes(model.securitySchemes),
    tags: viewTags(model.tags, operations),
    operations: inRoutingOrder(operations),
    get namespaces() {
      return namespaces();
    },
    schemas: model.schemas.map((schema) => viewSchema(schema, declarations, { forms, shared })),
    webhooks,
    convertedWebhooks: webhooks.filter(({ isConverted }) => isConverted),
    firstOperation: chooseFirst(operations),
    install: `npm install ${name}`,
    utilities: [...declarations.utilities.values()],
    openapiTypes,
    get readme() {
      return readme();
    },
  };
}

function viewInfo({
  info: { title, version, description, extensions },
}: ClientModel): Pick<PackageView, "apiDescription" | "apiVersion" | "extensions" | "title"> {
  return { title, apiVersion: version, apiDescription: description, extensions };
}

function viewOperations(
  model: ClientModel,
  declarations: Declarations,
  {
    forms,
    ...shared
  }: Pick<OperationSurroundings, "name" | "servers"> & {
    readonly forms: FormViews;
  },
): readonly OperationView[] {
  return model.operations.map((operation) =>
    Object.assign(
      forms.ofOperation(operation),
      viewOperation(operation, declarations, { ...model, ...shared }),
    ),
  );
}

function viewWebhooks(
  { webhooks }: ClientModel,
  declarations: Declarations,
  forms: FormViews,
): readonly ConvertedWebhookView[] {
  return webhooks.map((webhook) =>
    Object.assign(viewWebhook(webhook, declarations), forms.ofWebhook(webhook)),
  );
}

function readmeOf({
  name: packageName,
  ...views
}: Pick<ReadmeContext, "model" | "operations" | "servers" | "webhooks"> & {
  readonly model: ClientModel;
  readonly name: string;
}): ReadmeView {
  const { securitySchemes } = views.model;
  const requiredOptions = requiredOptionsOf(views.servers);
  return viewReadme({ ...views, packageName, securitySchemes, requiredOptions });
}

/** Every operation once, sorted by file name. */
export function operationsOf({ operations }: PackageView): readonly OperationView[] {
  return operations.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function viewSchema(
  schema: SchemaModel,
  declarations: Declarations,
  {
    forms,
    shared,
  }: {
    readonly forms: FormViews;
    readonly shared: Pick<SchemaView, "package" | "sourceName">;
  },
): SchemaView {
  const names = [schema.name, schema.inputName];
  return {
    // In front, as in an operation's view.
    sourceName: shared.sourceName,
    package: shared.package,
    ...schema,
    title: schema.title !== null && sameWords(schema.title, schema.name) ? null : schema.title,
    describedValues: schema.values.filter(({ description }) => description !== null),
    namedValues: schema.values.every(({ name }) => name !== null) ? schema.values : [],
    declarations: names.flatMap((name) =>
      name === null ? [] : (declarations.models.get(name) ?? []),
    ),
    // Only overlays ask for them.
    get forms() {
      return forms.ofSchema(schema);
    },
    get convertedForms() {
      return forms.ofSchema(schema).filter(({ shape }) => shape.isConverted);
    },
  };
}

function viewTags(
  tags: readonly TagModel[],
  operations: readonly OperationView[],
): readonly TagView[] {
  const views = tags.map((tag) => ({
    ...tag,
    operations: operations.filter((operation) => operation.tags.includes(tag.name)),
  }));
  const others = operations.filter((operation) => operation.tags.length === 0);
  if (others.length === 0) return views;
  const untagged = { name: "Other operations", file: "other-operations", description: null };
  return [...views, { ...untagged, extensions: {}, operations: others }];
}

function chooseFirst(operations: readonly OperationView[]): OperationView | null {
  const current = operations.filter((operation) => !operation.deprecated);
  const reads = current.filter(({ method, hasResult }) => method === "GET" && hasResult);
  const easy = reads.find(
    ({ paramsOptional, pagination }) => paramsOptional && pagination !== null,
  );
  return easy ?? reads.find(({ paramsOptional }) => paramsOptional) ?? current[0] ?? null;
}
