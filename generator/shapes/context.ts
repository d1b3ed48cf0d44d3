import type {
  GlobalContext,
  SchemaObject as PrintedSchema,
  TransformNodeOptions,
} from "openapi-typescript";
import type { SchemaObject } from "../validate/openapi.js";
import { transformSchemaObject } from "./libraries.js";
import { factory, type TypeNode } from "./type-nodes.js";

/** The safe names of the properties that the target of a reference leaves optional. */
export type OptionalProperties = (reference: string) => ReadonlySet<string>;

/** A schema or a reference. */
type PrintedNode = Parameters<typeof transformSchemaObject>[0];

/** Prints one prepared schema as a type node. */
export type PrintSchema = (schema: SchemaObject) => TypeNode;

/**
 * Makes the function that asks openapi-typescript for one type node.
 *
 * @throws {Error} never for a schema that has been lowered and prepared.
 */
export function createSchemaPrinter(optionalProperties: OptionalProperties): PrintSchema {
  const ctx = createContext(optionalProperties);
  return (schema) => transformSchemaObject(asPrinted(schema), { ctx });
}

/**
 * The part of openapi-typescript's context that is always the same. Each field says what we rely on.
 *
 * @see https://openapi-ts.dev/node
 */
const settings = {
  // What is not declared is not in the type: JSON Schema's default would make every object open.
  additionalProperties: false,
  // Properties keep the order of the document.
  alphabetize: false,
  // A tuple for `minItems: 1` makes values hard to build and says little.
  arrayLength: false,
  // A property with a default may still be left out of a request.
  defaultNonNullable: false,
  // After lowering, only closed objects are left without properties.
  emptyObjectsUnknown: false,
  // Unions of literals: no enums, and no run-time lists, which are the templates' business.
  enum: false,
  enumValues: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // What is deprecated is still there, and says so.
  excludeDeprecated: false,
  // We write the declarations ourselves, so nothing that shapes them matters.
  exportType: false,
  rootTypes: false,
  rootTypesNoSchemaPrefix: false,
  rootTypesKeepCasing: false,
  pathParamsAsTypes: false,
  makePathsEnum: false,
  generatePathParams: false,
  // What is read-only is decided by the form that a type is read in, see form.ts.
  immutable: false,
  readWriteMarkers: true,
  // As JSON Schema has it.
  propertiesRequiredByDefault: false,
  // Nothing is printed to the terminal.
  silent: true,
  // Names are given when a node is read, in one place.
  postTransform: undefined,
  transform: transformFormat,
} as const;

/** Fields of openapi-typescript's context that are not of the type that it declares. */
type OwnField = "injectFooter" | "redoc" | "resolve" | "transform";

/** openapi-typescript's context for one document, which it would otherwise make from its options. */
function createContext(optionalProperties: OptionalProperties): GlobalContext {
  const context = {
    ...settings,
    // The values of discriminators are properties by now, see discriminators.ts.
    discriminators: { objects: {}, refsHandled: [] },
    // Helper types that are declared already: ours are in utilities.ts.
    injectFooter: [{ kind: "TypeAliasDeclaration", name: { escapedText: "WithRequired" } }],
    transformProperty: undefined,
    // Asked for the properties that an `allOf` makes required, and for nothing else.
    resolve: (reference: string) => {
      const names = [...optionalProperties(reference)];
      return { properties: Object.fromEntries(names.map((name) => [name, true])) };
    },
  } satisfies Omit<GlobalContext, OwnField> & Readonly<Record<Exclude<OwnField, "redoc">, unknown>>;
  // Sound: Redocly's configuration is read when whole documents are bundled, and single schemas are not; `resolve`
  // is only called for Schema Objects, of which it gives the one member that is looked at; nodes are ours.
  return context as unknown as GlobalContext;
}

/** What has a type of its own: bytes, tuples with an open end, and arrays without any items. */
function transformFormat(
  schema: PrintedSchema,
  options: TransformNodeOptions,
): TypeNode | undefined {
  const composed = [schema.allOf, schema.anyOf, schema.oneOf].some((list) => list !== undefined);
  if (composed || schema.enum !== undefined || schema.const !== undefined) return undefined;
  const print = (below: PrintedNode): TypeNode => transformSchemaObject(below, options);
  if (schema.type === "string" && schema.format === "binary") {
    return factory.createTypeReferenceNode("Blob");
  }
  if (schema.type !== "array") return undefined;
  const { prefixItems } = schema;
  // Sound: lowering leaves one schema or a boolean; openapi-typescript's types know no booleans here.
  const items = schema.items as PrintedSchema | boolean | undefined;
  if (prefixItems === undefined) {
    if (items !== false) return undefined;
    return factory.createArrayTypeNode(factory.createKeywordTypeNode("NeverKeyword"));
  }
  // Who lists the items of a tuple and no `minItems` means all of them.
  const { minItems = prefixItems.length } = schema;
  const elements = prefixItems.map((item, index) => {
    const node = print(item);
    return index < minItems ? node : factory.createOptionalTypeNode(node);
  });
  const rest =
    typeof items === "object"
      ? [factory.createRestTypeNode(factory.createArrayTypeNode(print(items)))]
      : [];
  return factory.createTupleTypeNode([...elements, ...rest]);
}

function asPrinted(schema: SchemaObject): PrintedSchema {
  // Sound: a prepared schema has only what openapi-typescript knows; booleans are met by its own checks.
  return schema as unknown as PrintedSchema;
}
