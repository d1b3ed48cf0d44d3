import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { Reporter } from "../diagnostics.js";
import { UnsupportedError } from "../diagnostics.js";
import { openapiTypescriptCode } from "../escape.js";
import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject, pointerTo } from "../json.js";
import { markOurs } from "../print/ours.js";
import type { OpenApiObject } from "../validate/openapi.js";

/** A type that openapi-typescript declares for a whole document. */
export interface OpenapiType {
  readonly name: string;
  readonly kind: "interface" | "type";
  readonly references: readonly [];
  /** The statement as openapi-typescript prints it, not in Prettier's layout. */
  readonly text: string;
  readonly isUnformatted: true;
}

/** The settings of openapi-typescript's command line without options. */
const settings = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: true,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
} as const;

/**
 * Declares the types `paths`, `components` and `operations` of a document, and what they refer to, as openapi-typescript
 * itself does. Its libraries are loaded when this is called.
 *
 * @throws {UnsupportedError} if openapi-typescript fails on the document.
 */
export async function declareOpenapiTypes(
  document: OpenApiObject,
  reporter: Reporter,
): Promise<readonly OpenapiType[]> {
  try {
    return typesOf(await printStatements(withoutAnchors(document)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `openapi-typescript makes no \`paths\` of the document: ${reason}`;
    reporter.report({ code: "openapi-types-failed", message, pointer: null });
    reporter.settle(UnsupportedError);
    throw cause;
  }
}

/** @param document is changed. */
async function printStatements(document: JsonObject): Promise<readonly string[]> {
  const { astToString, resolveRef, scanDiscriminators, transformSchema } =
    await import("openapi-typescript");
  // Sound: a validated document is one by the types of openapi-typescript, too.
  const schema = document as unknown as OpenAPI3;
  const context = {
    ...settings,
    discriminators: scanDiscriminators(schema, settings),
    injectFooter: [],
    resolve: (reference: string) => resolveRef(schema, reference, { silent: true }),
  };
  // Sound: all other members of the context may be missing; `redoc` is only used when files are bundled.
  const nodes = transformSchema(schema, context as unknown as GlobalContext);
  return nodes.map((node) => openapiTypescriptCode(astToString([node]).trim()));
}

function typesOf(statements: readonly string[]): readonly OpenapiType[] {
  const all = statements.map((text) => ({ text, ...headOf(text) }));
  const used = all.filter(({ name }) => isMain(name) || isReferred(name, statements));
  const helpers = used.filter(({ isExported }) => !isExported).map(({ text }) => text);
  return used
    .filter(({ isExported }) => isExported)
    .map(({ name, kind, text }) =>
      markOurs<OpenapiType>({
        name,
        kind,
        references: [],
        isUnformatted: true,
        // A helper type is declared where it is used.
        text: name === "paths" ? [...helpers, text].join("\n\n") : text,
      }),
    );
}

/** A copy with pointers in the place of references to anchors, which openapi-typescript does not know. */
function withoutAnchors(document: OpenApiObject): JsonObject {
  const anchors = new Map<string, string>();
  visit(document, "#", ({ $anchor }, pointer) => {
    if (typeof $anchor === "string") anchors.set(`#${$anchor}`, pointer);
  });
  const copy: OpenApiObject = structuredClone(document);
  visit(copy, "#", (node) => {
    const target = anchors.get(typeof node["$ref"] === "string" ? node["$ref"] : "");
    if (target !== undefined) Object.assign(node, { $ref: target });
  });
  return copy;
}

function visit(
  node: Json,
  pointer: string,
  see: (node: JsonObject, pointer: string) => void,
): void {
  if (isJsonObject(node)) see(node, pointer);
  const members = isJsonArray(node)
    ? [...node.entries()]
    : Object.entries(isJsonObject(node) ? node : {});
  for (const [name, member] of members) visit(member, pointerTo(pointer, name), see);
}

function headOf(text: string): Pick<OpenapiType, "kind" | "name"> & { isExported: boolean } {
  const [, start, kind, name = ""] = /^(export )?(interface|type) ([\w$]+)/m.exec(text) ?? [];
  return {
    name,
    kind: kind === "interface" ? "interface" : "type",
    isExported: start === "export ",
  };
}

function isMain(name: string): boolean {
  return name === "paths" || name === "components" || name === "operations";
}

/** Whether a statement has a reference such as `$defs["Pet"]` or `WithRequired<…>`. */
function isReferred(name: string, statements: readonly string[]): boolean {
  return statements.some((text) => text.includes(`${name}[`) || text.includes(`${name}<`));
}
