import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { validateDocument } from "../../generator/validate/validate-document.js";
import { loadedFrom } from "./loaded.js";

const trace = { "X-Trace": { schema: { type: "string" } } };
const schema: JsonObject = {
  allOf: [{ $ref: "#/components/schemas/Named" }],
  oneOf: [{ properties: { file: { type: "string" } } }, { properties: { url: {} } }],
};
const open: JsonObject = { properties: { a: {} }, additionalProperties: { type: "string" } };

type Row = readonly [
  title: string,
  version: string,
  mediaType: string,
  body: JsonObject,
  want: readonly string[],
];

const multipart = "multipart/form-data";
const urlencoded = "application/x-www-form-urlencoded";
const piped = { name: { style: "pipeDelimited" } };
const styled = { name: { style: "form", explode: true, allowReserved: true } };
const xml = { name: { contentType: "application/xml" }, address: { contentType: "text/xml" } };

/** What is said of the encodings of a body, by the pointer below `encoding`. */
const rows: readonly Row[] = [
  [
    "headers of parts",
    "3.0.3",
    multipart,
    { schema, encoding: { file: { headers: trace }, url: { headers: trace } } },
    [
      "part-header-unsupported /file/headers/X-Trace",
      "part-header-unsupported /url/headers/X-Trace",
    ],
  ],
  [
    "headers of parts of another kind",
    "3.1.0",
    "Multipart/Mixed; boundary=x",
    { schema, encoding: { file: { headers: trace } } },
    ["part-header-unsupported /file/headers/X-Trace"],
  ],
  [
    "the media type of a part as a header, which has another place",
    "3.1.0",
    multipart,
    { schema, encoding: { file: { headers: { "content-TYPE": { schema: {} } } } } },
    [],
  ],
  [
    "headers where there are no parts",
    "3.1.0",
    urlencoded,
    { schema, encoding: { name: { headers: trace } } },
    ["encoding-ignored /name/headers"],
  ],
  [
    "properties that are there",
    "3.0.3",
    multipart,
    { schema, encoding: { name: {}, url: {} } },
    [],
  ],
  [
    "properties that are not there",
    "3.0.3",
    urlencoded,
    { schema, encoding: { nmae: piped.name } },
    ["encoding-ignored /nmae"],
  ],
  ["properties that may be there", "3.1.0", multipart, { schema: open, encoding: { b: {} } }, []],
  ["properties of anything", "3.1.0", multipart, { encoding: { b: {} } }, []],
  [
    "a media type that is no form",
    "3.1.0",
    "application/json",
    { schema, encoding: { name: {} } },
    ["encoding-ignored "],
  ],
  ["nothing", "3.1.0", "application/json", { schema, encoding: {} }, []],
  ["a style in a form", "3.0.3", urlencoded, { schema, encoding: piped }, []],
  [
    "a style of a part before 3.1",
    "3.0.3",
    multipart,
    { schema, encoding: piped },
    ["encoding-ignored /name/style"],
  ],
  [
    "a style of a part since 3.1",
    "3.1.0",
    multipart,
    { schema, encoding: piped },
    ["field-unsupported /name/style"],
  ],
  [
    "a style of a part that is of no form",
    "3.1.0",
    "multipart/mixed",
    { schema, encoding: piped },
    ["encoding-ignored /name/style"],
  ],
  ["a style that parts have anyway", "3.0.3", multipart, { schema, encoding: styled }, []],
  [
    "a media type for what has members",
    "3.1.0",
    multipart,
    { schema, encoding: xml },
    ["field-unsupported /address/contentType"],
  ],
  [
    "a choice of media types with JSON among them",
    "3.1.0",
    multipart,
    { schema, encoding: { address: { contentType: "text/xml, application/vnd.a+json" } } },
    [],
  ],
  [
    "a media type that a style overrides",
    "3.1.0",
    urlencoded,
    { schema, encoding: { address: { contentType: "text/xml", explode: true } } },
    [],
  ],
];

describe("what a body says of its properties", () => {
  test.each(rows)("%s, in %s", async (_title, version, mediaType, body, want) => {
    const requestBody = { content: { [mediaType]: body } };
    const said = await warningsOf(version, { post: { requestBody, ...responses } });
    const place = `#/paths/~1a/post/requestBody/content/${mediaType.replaceAll("/", "~1")}/encoding`;
    expect(said).toEqual(want.map((line) => line.replace(" ", ` ${place}`)));
  });

  test("in a media type that is referred to, is shown there", async () => {
    const content = { [multipart]: { $ref: "#/components/mediaTypes/Form" } };
    const said = await warningsOf("3.2.0", { post: { requestBody: { content }, ...responses } });
    expect(said).toEqual([
      "part-header-unsupported #/components/mediaTypes/Form/encoding/name/headers/X-Trace",
    ]);
  });

  test("is not looked at where the body is received", async () => {
    const requestBody = {
      content: { [multipart]: { schema, encoding: { name: { headers: trace } } } },
    };
    const callbacks = { added: { "{$url}": { post: { requestBody, ...responses } } } };
    expect(await warningsOf("3.1.0", { post: { callbacks, ...responses } })).toEqual([]);
  });
});

describe("an encoding that is not of a body of a request", () => {
  const content = { [multipart]: { schema, encoding: { name: {} } } };
  const operation = { responses: { 200: { description: "Done", content } } };

  test("has no effect", async () => {
    expect(await warningsOf("3.1.0", { get: operation })).toEqual([
      "encoding-ignored #/paths/~1a/get/responses/200/content/multipart~1form-data/encoding",
    ]);
  });

  test("may have one since OpenAPI 3.2", async () => {
    expect(await warningsOf("3.2.0", { get: operation })).toEqual([]);
  });
});

describe("what a parameter says of how it is written", () => {
  const json = { content: { "application/json": { schema: { type: "string" } } } };
  const text = { schema: { type: "string" } };

  test.each<[title: string, version: string, parameter: JsonObject, want: readonly string[]]>([
    ["reserved characters in a query", "3.0.3", { in: "query", allowReserved: true, ...text }, []],
    ["none of them anywhere", "3.0.3", { in: "header", allowReserved: false, ...text }, []],
    [
      "reserved characters in a header",
      "3.2.0",
      { in: "header", allowReserved: true, ...text },
      ["parameter-field-ignored /allowReserved"],
    ],
    [
      "reserved characters in a cookie before 3.2",
      "3.1.0",
      { in: "cookie", allowReserved: true, ...text },
      ["parameter-field-ignored /allowReserved"],
    ],
    [
      "reserved characters in a cookie since 3.2",
      "3.2.0",
      { in: "cookie", allowReserved: true, ...text },
      ["field-unsupported /allowReserved"],
    ],
    [
      "a style of what has a media type",
      "3.1.0",
      { in: "query", style: "form", explode: false, allowReserved: true, ...json },
      [
        "parameter-field-ignored /allowReserved",
        "parameter-field-ignored /explode",
        "parameter-field-ignored /style",
      ],
    ],
  ])("%s, in %s", async (_title, version, parameter, want) => {
    const parameters = [{ name: "a", ...parameter }];
    const said = await warningsOf(version, { get: { parameters, ...responses } });
    const place = "#/paths/~1a/get/parameters/0";
    expect(said.toSorted()).toEqual(want.map((line) => line.replace(" ", ` ${place}`)));
  });
});

const responses = { responses: { 204: { description: "Done" } } };

/** What is said of a document with one path. */
async function warningsOf(openapi: string, item: JsonObject): Promise<readonly string[]> {
  const properties = { name: { type: "string" }, address: { type: "object" } };
  const form = { schema, encoding: { name: { headers: trace } } };
  const text = JSON.stringify({
    openapi,
    info: { title: "Sample", version: "1.0.0" },
    paths: { "/a": item },
    components: {
      schemas: { Named: { type: "object", properties } },
      ...(openapi === "3.2.0" && { mediaTypes: { Form: form } }),
    },
  });
  const warnings: Diagnostic[] = [];
  await validateDocument(loadedFrom(["/a/spec.json", text]), (found) => warnings.push(found));
  return warnings.map(({ code, pointer }) => `${code} ${pointer}`);
}
