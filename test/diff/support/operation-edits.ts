import type { Draft, Edit, Pick } from "./draft.js";
import { isDraft, listOf } from "./draft.js";

/** An operation of a document, with what it is part of. */
export interface FoundOperation {
  /** `get /users` */
  readonly title: string;
  readonly path: string;
  readonly method: string;
  readonly node: Draft;
  /** The Path Item Object, and the Paths Object. */
  readonly item: Draft;
  readonly paths: Draft;
  readonly document: Draft;
}

const methods = ["get", "put", "post", "delete", "patch"];

/** Every operation of a document. */
export function findOperations(document: Draft): readonly FoundOperation[] {
  const { paths } = document;
  if (!isDraft(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) => {
    if (!isDraft(item)) return [];
    return methods.flatMap((method) => {
      const node = item[method];
      const place = { path, method, item, paths, document };
      return isDraft(node) ? [{ title: `${method} ${path}`, node, ...place }] : [];
    });
  });
}

/** The changes that can be made of an operation. */
export function editsOfOperation(operation: FoundOperation, pick: Pick): readonly Edit[] {
  return [
    ...editsOfWhole(operation),
    ...editsOfParameters(operation, pick),
    ...editsOfBody(operation, pick),
    ...editsOfResponses(operation, pick),
  ].map(({ title, apply }) => ({ title: `${title} at ${operation.title}`, apply }));
}

function editsOfWhole({ node, item, method, path, paths }: FoundOperation): readonly Edit[] {
  const schemeFree = { title: "it needs no security", apply: () => (node["security"] = []) };
  return [
    { title: "the operation is removed", apply: () => delete item[method] },
    { title: "the operation is renamed", apply: () => (node["operationId"] = "renamedLately") },
    { title: "the operation has another tag", apply: () => (node["tags"] = ["movedLately"]) },
    {
      title: "the operation is deprecated",
      apply: () => (node["deprecated"] = node["deprecated"] !== true),
    },
    {
      title: "the operation is moved",
      apply: () => {
        const { [method]: _operation, ...others } = item;
        const shared = Object.entries(others).filter(([key]) => !methods.includes(key));
        paths[`/moved-lately${path}`] = { ...Object.fromEntries(shared), [method]: node };
        delete item[method];
      },
    },
    schemeFree,
  ];
}

function editsOfParameters({ node }: FoundOperation, pick: Pick): readonly Edit[] {
  const parameters = listOf(node["parameters"]);
  const added = (required: boolean): Draft => {
    return { name: "addedLately", in: "query", required, schema: { type: "string" } };
  };
  const edits: Edit[] = [];
  const add = (title: string, apply: () => void): number => edits.push({ title, apply });
  add("an optional parameter is added", () => (node["parameters"] = [...parameters, added(false)]));
  add("a required parameter is added", () => (node["parameters"] = [...parameters, added(true)]));
  const parameter = pick(parameters.filter((one) => isDraft(one) && one["in"] === "query"));
  if (!isDraft(parameter)) return edits;
  const name = JSON.stringify(parameter["name"]);
  add(
    `${name} is removed`,
    () => (node["parameters"] = parameters.filter((one) => one !== parameter)),
  );
  add(`${name} is required or not`, () => (parameter["required"] = parameter["required"] !== true));
  add(`${name} is retyped`, () => (parameter["schema"] = { type: "boolean" }));
  add(`${name} is a list`, () => {
    parameter["schema"] = { type: "array", items: { type: "string" } };
  });
  add(`${name} is not exploded`, () => {
    parameter["style"] = "form";
    parameter["explode"] = false;
  });
  add(`${name} has another style`, () => {
    parameter["schema"] = { type: "object", properties: { addedLately: { type: "string" } } };
    parameter["style"] = "deepObject";
  });
  add(`${name} is a header`, () => {
    parameter["in"] = "header";
    delete parameter["style"];
  });
  add(`${name} is JSON`, () => {
    const { schema = {} } = parameter;
    parameter["content"] = { "application/json": { schema } };
    for (const member of ["schema", "style", "explode", "example", "examples"]) {
      delete parameter[member];
    }
  });
  add(`${name} is deprecated`, () => (parameter["deprecated"] = parameter["deprecated"] !== true));
  return edits;
}

const mediaTypes = [
  "application/json",
  "application/xml",
  "text/plain",
  "application/octet-stream",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "application/vnd.lately+json",
];

function editsOfContent(owner: Draft, what: string, pick: Pick): readonly Edit[] {
  const { content } = owner;
  if (!isDraft(content)) return [];
  const edits: Edit[] = [];
  const add = (title: string, apply: () => void): number => edits.push({ title, apply });
  const present = Object.keys(content);
  const [first = ""] = present;
  const mediaType = pick(mediaTypes.filter((one) => !present.includes(one)));
  const schema = isDraft(content[first]) ? (content[first]["schema"] ?? {}) : {};
  if (mediaType !== undefined) {
    const title = `the ${what} may be ${mediaType}`;
    add(`${title} with the same schema`, () => (content[mediaType] = { schema }));
    add(title, () => {
      content[mediaType] = {
        schema: { type: "object", properties: { addedLately: { type: "string" } } },
      };
    });
    add(`the ${what} is ${mediaType} only`, () => (owner["content"] = { [mediaType]: { schema } }));
  }
  if (present.length > 1) add(`the ${what} is not ${first}`, () => delete content[first]);
  add(`the ${what} has no content`, () => delete owner["content"]);
  return edits;
}

function editsOfBody({ node, method }: FoundOperation, pick: Pick): readonly Edit[] {
  const body = node["requestBody"];
  if (!isDraft(body)) {
    if (method === "get" || method === "delete") return [];
    const content = { "application/json": { schema: { type: "string" } } };
    return [{ title: "a body is added", apply: () => (node["requestBody"] = { content }) }];
  }
  const toggled = () => (body["required"] = body["required"] !== true);
  return [
    { title: "the body is removed", apply: () => delete node["requestBody"] },
    { title: "the body is required or not", apply: toggled },
    ...editsOfContent(body, "body", pick).filter(({ title }) => !title.includes("no content")),
  ];
}

function editsOfResponses({ node }: FoundOperation, pick: Pick): readonly Edit[] {
  const { responses } = node;
  if (!isDraft(responses)) return [];
  const edits: Edit[] = [];
  const add = (title: string, apply: () => void): number => edits.push({ title, apply });
  const statuses = Object.keys(responses);
  const content = { "application/json": { schema: { type: "string" } } };
  const rename = (from: string, to: string) => () => {
    responses[to] = responses[from] ?? {};
    delete responses[from];
  };
  add("an error is added", () => (responses["418"] = { description: "A teapot." }));
  add("an error with a body is added", () => {
    responses["418"] = { description: "A teapot.", content };
  });
  add("a success is added", () => (responses["202"] = { description: "Accepted." }));
  if (statuses.includes("default")) {
    add("the default response is removed", () => {
      if (statuses.length > 1) delete responses["default"];
    });
  } else {
    add("a default response is added", () => {
      responses["default"] = { description: "Any.", content };
    });
  }
  const error = pick(statuses.filter((status) => /^[45]\d\d/.test(status)));
  if (error !== undefined) {
    add(`the error ${error} is removed`, () => delete responses[error]);
    add(`the error ${error} is a range`, rename(error, `${error.charAt(0)}XX`));
  }
  const success = pick(statuses.filter((status) => /^2\d\d/.test(status)));
  if (success !== undefined) {
    add(`the success ${success} is 203`, rename(success, "203"));
    add(`the success ${success} is a range`, rename(success, "2XX"));
  }
  const response = responses[pick(statuses) ?? ""];
  if (!isDraft(response)) return edits;
  add("a header is added", () => {
    response["headers"] = { "X-Added-Lately": { schema: { type: "integer" } } };
  });
  return [...edits, ...editsOfContent(response, "response", pick)];
}
