import type { Declaration, Declarations } from "../declare/declarations.js";
import type { PackageRanges, TemplateSet } from "../load/template-set.js";
import type { EnumValueModel } from "../model/parameter-model.js";
import type { ClientModel, SchemaModel, TagModel } from "../model/client-model.js";
import { sameWords } from "../same-words.js";
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

/** The packages that files of overlays import, each with its range of versions. */
export interface PackagesView {
  /** Further entry points of the package, which overlays add. */
  readonly entryPoints: readonly EntryPointView[];
  /** Scripts that overlays add to the package.json. */
  readonly scripts: readonly ScriptView[];
  readonly dependencies: readonly NeededPackageView[];
  readonly peerDependencies: readonly NeededPackageView[];
  /** Those of them that only further entry points need. */
  readonly optionalPeers: readonly NeededPackageView[];
  /** There are any. */
  readonly needed: boolean;
}

export interface EntryPointView {
  /** As it stands in the package.json: `./msw`. */
  readonly subpath: string;
  /** The same as a name: `msw`. */
  readonly name: string;
  /** The folders from `src` to the module, which is an `index.ts`. */
  readonly folders: readonly string[];
}

export interface ScriptView {
  readonly name: string;
  readonly command: string;
}

export interface NeededPackageView {
  readonly name: string;
  readonly range: string;
}

/** What every template sees. */
export interface PackageView extends CredentialsView, ServersView {
  readonly package: PackageIdentity;
  readonly packages: PackagesView;
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
  readonly readmeParts: readonly { readonly partial: string }[];
  /** Texts of files that overlays have for their templates to print, by name. */
  readonly examples: Readonly<Record<string, string>>;
  readonly extensions: ClientModel["info"]["extensions"];
}

/** A webhook or callback, with what is converted of it. */
type ConvertedWebhookView = WebhookView & WebhookConversionsView;

/** A tag with its operations; those without a tag stand under `Other operations`. */
export interface TagView extends TagModel {
  readonly operations: readonly OperationView[];
}

/** A named schema with its declarations: what is read, what is sent, and a parent's own shape. */
export interface SchemaView extends SchemaModel {
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

/** What overlays add to the views. */
type OverlayAdditions = Pick<
  TemplateSet,
  "entryPoints" | "examples" | "packages" | "readmeParts" | "scripts"
>;

/** Everything that templates may see, made once for all of them. */
export function viewPackage(
  model: ClientModel,
  declarations: Declarations,
  rest: {
    readonly identity: PackageIdentity;
    readonly openapiTypes: readonly Declaration[];
    readonly templates: OverlayAdditions;
  },
): PackageView {
  const servers = viewServers(model);
  const { name } = rest.identity;
  const forms = createFormViews(model);
  const operations = viewOperations(model, declarations, { forms, servers, name });
  const webhooks = model.webhooks.map((webhook) =>
    Object.assign(viewWebhook(webhook, declarations), forms.ofWebhook(webhook)),
  );
  return {
    package: rest.identity,
    packages: viewPackages(rest.templates),
    title: model.info.title,
    apiVersion: model.info.version,
    apiDescription: model.info.description,
    sourceName: model.sourceName,
    servers: model.servers,
    ...servers,
    ...viewSecuritySchemes(model.securitySchemes),
    ...viewGroups(model.tags, operations),
    schemas: model.schemas.map((schema) => viewSchema(schema, declarations, forms)),
    webhooks,
    convertedWebhooks: webhooks.filter(({ isConverted }) => isConverted),
    firstOperation: chooseFirst(operations),
    install: `npm install ${name}`,
    utilities: [...declarations.utilities.values()],
    openapiTypes: rest.openapiTypes,
    readme: readmeOf({ model, operations, webhooks, servers, name }),
    readmeParts: rest.templates.readmeParts.map((partial) => ({ partial })),
    examples: Object.fromEntries(rest.templates.examples),
    extensions: model.info.extensions,
  };
}

function viewPackages({
  packages: { dependencies, peerDependencies, optionalPeers },
  entryPoints,
  scripts,
}: OverlayAdditions): PackagesView {
  const list = (ranges: PackageRanges): readonly NeededPackageView[] =>
    Object.entries(ranges)
      .map(([name, range]) => ({ name, range }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const [own, peers] = [list(dependencies), list(peerDependencies)];
  return {
    entryPoints: entryPoints
      .map(({ subpath, folder }) => {
        return { subpath, name: subpath.slice(2), folders: folder.split("/").slice(1) };
      })
      .toSorted((a, b) => (a.subpath < b.subpath ? -1 : 1)),
    scripts: scripts
      .map(({ name, command }) => ({ name, command }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    dependencies: own,
    peerDependencies: peers,
    optionalPeers: peers.filter(({ name }) => optionalPeers.includes(name)),
    needed: own.length + peers.length > 0,
  };
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

function viewSchema(schema: SchemaModel, declarations: Declarations, views: FormViews): SchemaView {
  const names = [schema.name, schema.inputName];
  const forms = views.ofSchema(schema);
  return {
    ...schema,
    forms,
    convertedForms: forms.filter(({ shape }) => shape.isConverted),
    title: schema.title !== null && sameWords(schema.title, schema.name) ? null : schema.title,
    describedValues: schema.values.filter(({ description }) => description !== null),
    namedValues: schema.values.every(({ name }) => name !== null) ? schema.values : [],
    declarations: names.flatMap((name) =>
      name === null ? [] : (declarations.models.get(name) ?? []),
    ),
  };
}

function viewGroups(
  tags: readonly TagModel[],
  operations: readonly OperationView[],
): Pick<PackageView, "namespaces" | "operations" | "tags"> {
  return {
    tags: viewTags(tags, operations),
    operations: inRoutingOrder(operations),
    namespaces: viewNamespaces(operations),
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
