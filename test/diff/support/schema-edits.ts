import type { Draft, Edit, Pick, Value } from "./draft.js";
import { isDraft, listOf } from "./draft.js";

/** A schema of a document, with the document that it is part of. */
export interface FoundSchema {
  readonly path: string;
  readonly node: Draft;
  readonly document: Draft;
}

/** Every object that has properties, values, parts or the type of a string, below components and operations. */
export function findSchemas(document: Draft): readonly FoundSchema[] {
  const found: FoundSchema[] = [];
  const visit = (node: Value | undefined, path: string): void => {
    if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${path}/${index}`));
    if (!isDraft(node)) return;
    const isData = /\/(?:examples?|default|securitySchemes|servers|x-[^/]*)(?:\/|$)/.test(path);
    const isMap = /\/(?:properties|enum)$/.test(path);
    if (isSchema(node) && !isMap && !isData) found.push({ path, node, document });
    for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
  };
  visit(document["components"], "#/components");
  visit(document["paths"], "#/paths");
  return found;
}

function isSchema(node: Draft): boolean {
  const parts = ["enum", "oneOf", "anyOf", "allOf"];
  return (
    isDraft(node["properties"]) ||
    typeof node["type"] === "string" ||
    parts.some((part) => Array.isArray(node[part]))
  );
}

/** The changes that can be made of a schema. */
export function editsOfSchema(schema: FoundSchema, pick: Pick): readonly Edit[] {
  return [
    ...editsOfProperties(schema, pick),
    ...editsOfValues(schema),
    ...editsOfParts(schema, pick),
    ...editsOfObject(schema),
  ].map(({ title, apply }) => ({ title: `${title} at ${schema.path}`, apply }));
}

function editsOfProperties({ node, document }: FoundSchema, pick: Pick): readonly Edit[] {
  const { properties } = node;
  if (!isDraft(properties)) return [];
  const required = listOf(node["required"]);
  const added: readonly Edit[] = [
    {
      title: "an optional property is added",
      apply: () => (properties["addedLately"] = { type: "string" }),
    },
    {
      title: "a required property is added",
      apply: () => {
        properties["addedLately"] = { type: "string" };
        node["required"] = [...required, "addedLately"];
      },
    },
  ];
  const name = pick(Object.keys(properties));
  const property = name === undefined ? undefined : properties[name];
  if (name === undefined || !isDraft(property)) return added;
  const without = required.filter((other) => other !== name);
  const toggle = (keyword: string): Edit => ({
    title: `\`${keyword}\` of ${name} is toggled`,
    apply: () => {
      if (property["$ref"] !== undefined) return;
      if (property[keyword] === true) delete property[keyword];
      else property[keyword] = true;
    },
  });
  return [
    ...added,
    {
      title: `${name} is removed`,
      apply: () => {
        delete properties[name];
        node["required"] = without;
      },
    },
    {
      title: `${name} is required or not`,
      apply: () => (node["required"] = required.includes(name) ? without : [...required, name]),
    },
    {
      title: `${name} is retyped`,
      apply: () => (properties[name] = { type: "array", items: { type: "boolean" } }),
    },
    { title: `${name} is nullable or not`, apply: () => toggleNull(property, document) },
    {
      title: `${name} may be null besides`,
      apply: () => (properties[name] = { oneOf: [property, nullOf(document)] }),
    },
    toggle("readOnly"),
    toggle("writeOnly"),
    toggle("deprecated"),
  ];
}

function toggleNull(schema: Draft, document: Draft): void {
  const { type } = schema;
  if (isVersion30(document)) schema["nullable"] = schema["nullable"] !== true;
  else if (Array.isArray(type)) schema["type"] = type.filter((one) => one !== "null");
  else if (type !== undefined) schema["type"] = [type, "null"];
}

function nullOf(document: Draft): Draft {
  return isVersion30(document) ? { enum: [null], nullable: true } : { type: "null" };
}

function isVersion30({ openapi }: Draft): boolean {
  return typeof openapi === "string" && openapi.startsWith("3.0");
}

function editsOfValues({ node }: FoundSchema): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (title: string, apply: () => void): number => edits.push({ title, apply });
  const { type, enum: values } = node;
  if (Array.isArray(values) && values.every((value) => typeof value === "string")) {
    add("a value is added", () => (node["enum"] = [...values, "addedLately"]));
    add("the enumeration is free text", () => delete node["enum"]);
    add("the enumeration is extensible", () => (node["x-extensible-enum"] = true));
    if (values.length > 1) add("a value is removed", () => (node["enum"] = values.slice(1)));
  }
  if (type === "string" && values === undefined) {
    add("a limit is added", () => (node["maxLength"] = 3));
    add("it is an enumeration", () => (node["enum"] = ["one", "two"]));
    add("it is a number", () => (node["type"] = "integer"));
    add("the format is a date", () => (node["format"] = "date-time"));
    add("the format is bytes", () => (node["format"] = "binary"));
  }
  if (type === "integer" || type === "number") {
    add("the format is int64 or not", () => {
      if (node["format"] === "int64") delete node["format"];
      else node["format"] = "int64";
    });
    add("it is text", () => {
      node["type"] = "string";
      delete node["format"];
    });
  }
  return edits;
}

function editsOfParts({ node, document }: FoundSchema, pick: Pick): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (title: string, apply: () => void): number => edits.push({ title, apply });
  const other = pick(schemaNames(document));
  for (const keyword of ["oneOf", "anyOf", "allOf"]) {
    const parts = node[keyword];
    if (!Array.isArray(parts)) continue;
    if (parts.length > 1) {
      add(`a part of ${keyword} is removed`, () => (node[keyword] = parts.slice(1)));
    }
    if (other !== undefined) {
      const added = { $ref: `#/components/schemas/${other}` };
      add(`${other} is added to ${keyword}`, () => (node[keyword] = [...parts, added]));
      add(`${other} takes a place in ${keyword}`, () => {
        node[keyword] = [...parts.slice(1), added];
      });
    }
    add(`an object is added to ${keyword}`, () => {
      const added = { type: "object", properties: { addedLately: { type: "string" } } };
      node[keyword] = [...parts, added];
    });
  }
  if (Array.isArray(node["oneOf"]) && node["anyOf"] === undefined) {
    add("oneOf is anyOf", () => {
      node["anyOf"] = node["oneOf"] ?? [];
      delete node["oneOf"];
    });
  }
  const { discriminator } = node;
  if (isDraft(discriminator)) {
    const { mapping } = discriminator;
    add("the discriminator is removed", () => delete node["discriminator"]);
    if (isDraft(mapping)) {
      const [value = "", ...others] = Object.keys(mapping);
      add("a value of the mapping is renamed", () => {
        mapping["renamedLately"] = mapping[value] ?? "";
        delete mapping[value];
      });
      if (others.length > 0) add("a value of the mapping is removed", () => delete mapping[value]);
    }
  }
  return edits;
}

function schemaNames({ components }: Draft): readonly string[] {
  const schemas = isDraft(components) ? components["schemas"] : undefined;
  return isDraft(schemas) ? Object.keys(schemas).filter((name) => /^[\w.-]+$/.test(name)) : [];
}

function editsOfObject({ node }: FoundSchema): readonly Edit[] {
  if (!isDraft(node["properties"]) && node["type"] !== "object") return [];
  const additional = (title: string, value: Value): Edit => ({
    title,
    apply: () => (node["additionalProperties"] = value),
  });
  return [
    additional("it is closed", false),
    additional("it is open", true),
    additional("other properties are text", { type: "string" }),
    additional("other properties are numbers", { type: "integer" }),
    {
      title: "nothing is said of other properties",
      apply: () => delete node["additionalProperties"],
    },
  ];
}
