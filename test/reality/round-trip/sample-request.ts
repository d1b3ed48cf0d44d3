import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import type { OperationModel } from "../../../generator/model/client-model.js";
import { dereference } from "./documents.js";
import { sampleValue } from "./sample-value.js";

/** What an operation is called with, and where each part of it goes. */
export interface SampleRequest {
  /** What the generated function is given. */
  readonly members: Readonly<Record<string, unknown>>;
  /** By place and name on the wire. */
  readonly parameters: Readonly<Record<"path" | "query" | "header" | "cookie", JsonObject>>;
  readonly body: Json | Blob | undefined;
}

/**
 * A request of the values that a document asks for: with all parameters and one optional member in each object, or with
 * nothing but what it needs. A body is given wherever there may be one.
 */
export function sampleRequest(
  document: JsonObject,
  { method, path, parameters, requestBody }: OperationModel,
  { isAll, match }: { readonly isAll: boolean; readonly match: (pattern: string) => string },
): SampleRequest {
  const item = dereference(document, dereference(document, document["paths"])[path]);
  const operation = dereference(document, item[method.toLowerCase()]);
  const rules = { document, match, optional: isAll ? 1 : 0 };
  const members: Record<string, unknown> = {};
  const sent: Record<string, Record<string, Json>> = {
    path: {},
    query: {},
    header: {},
    cookie: {},
  };
  for (const parameter of parameters.filter(({ required }) => isAll || required)) {
    const described = [operation, item]
      .flatMap(({ parameters: list }) => (isJsonArray(list) ? list : []))
      .map((one) => dereference(document, one))
      .find((one) => one["in"] === parameter.in && one["name"] === parameter.name);
    const value = sampleValue(schemaOf(described ?? {}), { ...rules, text: texts[parameter.in] });
    if (value === undefined) {
      if (parameter.required) throw new Error(`There is no example of ${parameter.name}.`);
    } else {
      members[parameter.member] = value;
      (sent[parameter.in] ??= {})[parameter.name] = value;
    }
  }
  const request = { members, parameters: sent as SampleRequest["parameters"] };
  if (requestBody === null) return { ...request, body: undefined };
  const [content] = requestBody.content;
  const contents = dereference(
    document,
    dereference(document, operation["requestBody"])["content"],
  );
  const schema = dereference(document, contents[content?.mediaType ?? ""])["schema"];
  const body =
    content?.codec === "binary"
      ? new Blob([fileContent])
      : sampleValue(schema, { ...rules, text: texts.body });
  if (body === undefined) throw new Error(`There is no example of the body of ${method} ${path}.`);
  members[requestBody.member] = mapFiles(body, schema, { document, file: new Blob([fileContent]) });
  if (body instanceof Blob) return { ...request, body };
  return { ...request, body: mapFiles(body, schema, { document, file: fileContent }) };
}

/** Text with what is hard to write in each place. */
const texts = {
  path: "a b/é?#%",
  query: "a b&c=é+/%?",
  querystring: "a b&c=é+/%?",
  header: "a b",
  cookie: "ab",
  body: 'a "b"&c=é+%\n',
} as const;

function schemaOf(parameter: JsonObject): Json | undefined {
  const { schema, content } = parameter;
  if (!isJsonObject(content)) return schema;
  const [media] = Object.values(content);
  return isJsonObject(media) ? media["schema"] : undefined;
}

/** What each file holds. */
const fileContent = "bytes";

/** The body with a file in place of each text, or list of texts, that the document calls binary. */
function mapFiles<File>(
  body: Json | File,
  schema: Json | undefined,
  { document, file }: { readonly document: JsonObject; readonly file: File },
): Json | File | Readonly<Record<string, Json | File | readonly File[]>> {
  if (!isJsonObject(body)) return body;
  const { properties } = dereference(document, schema);
  const described = dereference(document, properties);
  const isFile = (node: Json | undefined): boolean =>
    dereference(document, node)["format"] === "binary";
  const members = Object.entries(body).map(([name, value]) => {
    if (isFile(described[name])) return [name, file] as const;
    const isList = isFile(dereference(document, described[name])["items"]);
    return [name, isList ? [file] : value] as const;
  });
  return Object.fromEntries<Json | File | readonly File[]>(members);
}
