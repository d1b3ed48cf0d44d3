import type { JsonObject } from "../../../generator/json.js";

/** Numbers from 0 to 1 that are the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A document while it is edited. */
interface Draft {
  [member: string]: Value;
}

type Value = null | boolean | number | string | Value[] | Draft;

interface Edit {
  readonly title: string;
  readonly apply: () => void;
}

/**
 * Makes one random change of a document, as those who maintain it would.
 *
 * @returns the changed document, and what was changed.
 */
export function editRandomly(
  document: JsonObject,
  random: () => number,
): { title: string; text: string } {
  const draft = structuredClone(document) as Draft; // A copy of data is the same data.
  const schemas = findSchemas(draft);
  const operations = findOperations(draft);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  for (let attempt = 0; attempt < 100; attempt++) {
    const schema = pick(schemas);
    const operation = pick(operations);
    const edits = [
      ...(schema === undefined ? [] : editsOfSchema(schema, pick)),
      ...(operation === undefined ? [] : editsOfOperation(operation, pick)),
    ];
    const edit = pick(edits);
    if (edit === undefined) continue;
    edit.apply();
    return { title: edit.title, text: JSON.stringify(draft) };
  }
  throw new Error("Nothing in the document can be edited.");
}

type Pick = <Item>(items: readonly Item[]) => Item | undefined;

function editsOfSchema({ path, node }: Found, pick: Pick): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (title: string, apply: () => void): number =>
    edits.push({ title: `${title} at ${path}`, apply });
  const properties = node["properties"];
  if (isDraft(properties)) {
    const names = Object.keys(properties);
    const name = pick(names);
    const required = Array.isArray(node["required"]) ? node["required"] : [];
    add("an optional property is added", () => (properties["addedLately"] = { type: "string" }));
    add("a required property is added", () => {
      properties["addedLately"] = { type: "string" };
      node["required"] = [...required, "addedLately"];
    });
    if (name !== undefined) {
      add(`${name} is removed`, () => {
        delete properties[name];
        node["required"] = required.filter((other) => other !== name);
      });
      add(`${name} is required or not`, () => {
        node["required"] = required.includes(name)
          ? required.filter((other) => other !== name)
          : [...required, name];
      });
      add(
        `${name} is retyped`,
        () => (properties[name] = { type: "array", items: { type: "boolean" } }),
      );
      add(
        `${name} may be null`,
        () => (properties[name] = { oneOf: [properties[name] ?? {}, { type: "null" }] }),
      );
      add(`${name} is read-only`, () => {
        const property = properties[name];
        if (isDraft(property) && property["$ref"] === undefined) property["readOnly"] = true;
      });
    }
    add("it is closed", () => (node["additionalProperties"] = false));
  }
  if (Array.isArray(node["enum"])) {
    const values = node["enum"];
    if (values.every((value) => typeof value === "string")) {
      add("a value is added", () => (node["enum"] = [...values, "addedLately"]));
      if (values.length > 1) add("a value is removed", () => (node["enum"] = values.slice(1)));
    }
  }
  if (node["type"] === "string" && node["enum"] === undefined) {
    add("a limit is added", () => (node["maxLength"] = 3));
    add("it is an enumeration", () => (node["enum"] = ["one", "two"]));
  }
  return edits;
}

function editsOfOperation(
  { path, node, siblings, method }: FoundOperation,
  pick: Pick,
): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (title: string, apply: () => void): number =>
    edits.push({ title: `${title} at ${path}`, apply });
  const parameters = Array.isArray(node["parameters"]) ? node["parameters"] : [];
  const parameter = pick(parameters.filter((one) => isDraft(one) && one["in"] === "query"));
  const added = (required: boolean) => ({
    name: "addedLately",
    in: "query",
    required,
    schema: { type: "string" },
  });
  add("the operation is removed", () => delete siblings[method]);
  add("the operation is renamed", () => (node["operationId"] = "renamedLately"));
  add("an optional parameter is added", () => (node["parameters"] = [...parameters, added(false)]));
  add("a required parameter is added", () => (node["parameters"] = [...parameters, added(true)]));
  if (isDraft(parameter)) {
    const name = JSON.stringify(parameter["name"]);
    add(
      `${name} is removed`,
      () => (node["parameters"] = parameters.filter((one) => one !== parameter)),
    );
    add(
      `${name} is required or not`,
      () => (parameter["required"] = parameter["required"] !== true),
    );
    add(`${name} is retyped`, () => (parameter["schema"] = { type: "boolean" }));
  }
  const body = node["requestBody"];
  if (isDraft(body)) {
    add("the body is removed", () => delete node["requestBody"]);
    add("the body is required or not", () => (body["required"] = body["required"] !== true));
  }
  const responses = node["responses"];
  if (isDraft(responses)) {
    const errors = Object.keys(responses).filter((status) => /^[45]/.test(status));
    const error = pick(errors);
    add("an error is added", () => (responses["418"] = { description: "A teapot." }));
    add("a success is added", () => (responses["202"] = { description: "Accepted." }));
    if (error !== undefined) add(`the error ${error} is removed`, () => delete responses[error]);
  }
  return edits;
}

interface Found {
  readonly path: string;
  readonly node: Draft;
}

interface FoundOperation extends Found {
  readonly siblings: Draft;
  readonly method: string;
}

/** Every object that has properties, values or the type of a string, below the components and the operations. */
function findSchemas(document: Draft): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: Value | undefined, path: string): void => {
    if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${path}/${index}`));
    if (!isDraft(node)) return;
    const isSchema =
      isDraft(node["properties"]) || Array.isArray(node["enum"]) || node["type"] === "string";
    if (
      isSchema &&
      !/\/(?:properties|examples?|default|enum|securitySchemes|servers)$/.test(path)
    ) {
      if (!/\/(?:examples?|default|securitySchemes|servers)\//.test(path))
        found.push({ path, node });
    }
    for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
  };
  visit(document["components"], "#/components");
  visit(document["paths"], "#/paths");
  return found;
}

const methods = ["get", "put", "post", "delete", "patch"];

function findOperations({ paths }: Draft): readonly FoundOperation[] {
  if (!isDraft(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) => {
    if (!isDraft(item)) return [];
    return methods.flatMap((method) => {
      const node = item[method];
      return isDraft(node) ? [{ path: `${method} ${path}`, node, siblings: item, method }] : [];
    });
  });
}

function isDraft(node: Value | undefined): node is Draft {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
