import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import { startLoopbackServer, type LoopbackServer } from "../support/loopback-server.js";

/** Where a parameter is, how it is written, its schema, and what a value becomes on the wire. */
type Row = readonly [place: Place, style: string, schema: JsonObject, given: unknown, want: string];
type Place = "path" | "query" | "querystring" | "header" | "cookie";

const text: JsonObject = { type: "string" };
const list: JsonObject = { type: "array", items: text };
const object: JsonObject = { type: "object", additionalProperties: true };
const any: JsonObject = {};

const blue = "blue";
const colors = ["blue", "black", "brown"];
const rgb = { R: 100, G: 200, B: 150 };

/** https://spec.openapis.org/oas/v3.1.1.html#style-examples; `*` is `explode`. */
const ofOpenApi: readonly Row[] = [
  ["path", "matrix", text, "", ";color"],
  ["path", "matrix", text, blue, ";color=blue"],
  ["path", "matrix", list, colors, ";color=blue,black,brown"],
  ["path", "matrix", object, rgb, ";color=R,100,G,200,B,150"],
  ["path", "matrix*", text, "", ";color"],
  ["path", "matrix*", text, blue, ";color=blue"],
  ["path", "matrix*", list, colors, ";color=blue;color=black;color=brown"],
  ["path", "matrix*", object, rgb, ";R=100;G=200;B=150"],
  ["path", "label", text, "", "."],
  ["path", "label", text, blue, ".blue"],
  ["path", "label", list, colors, ".blue,black,brown"],
  ["path", "label", object, rgb, ".R,100,G,200,B,150"],
  ["path", "label*", text, "", "."],
  ["path", "label*", text, blue, ".blue"],
  ["path", "label*", list, colors, ".blue.black.brown"],
  ["path", "label*", object, rgb, ".R=100.G=200.B=150"],
  ["path", "simple", text, blue, "blue"],
  ["path", "simple", list, colors, "blue,black,brown"],
  ["path", "simple", object, rgb, "R,100,G,200,B,150"],
  ["path", "simple*", text, blue, "blue"],
  ["path", "simple*", list, colors, "blue,black,brown"],
  ["path", "simple*", object, rgb, "R=100,G=200,B=150"],
  ["header", "simple", text, blue, "blue"],
  ["header", "simple", list, colors, "blue,black,brown"],
  ["header", "simple", object, rgb, "R,100,G,200,B,150"],
  ["header", "simple*", text, blue, "blue"],
  ["header", "simple*", list, colors, "blue,black,brown"],
  ["header", "simple*", object, rgb, "R=100,G=200,B=150"],
  ["query", "form", text, "", "color="],
  ["query", "form", text, blue, "color=blue"],
  ["query", "form", list, colors, "color=blue,black,brown"],
  ["query", "form", object, rgb, "color=R,100,G,200,B,150"],
  ["query", "form*", text, "", "color="],
  ["query", "form*", text, blue, "color=blue"],
  ["query", "form*", list, colors, "color=blue&color=black&color=brown"],
  ["query", "form*", object, rgb, "R=100&G=200&B=150"],
  ["cookie", "form", text, blue, "color=blue"],
  ["cookie", "form", list, colors, "color=blue,black,brown"],
  ["cookie", "form", object, rgb, "color=R,100,G,200,B,150"],
  ["cookie", "form*", text, blue, "color=blue"],
  ["cookie", "form*", list, colors, "color=blue; color=black; color=brown"],
  ["cookie", "form*", object, rgb, "R=100; G=200; B=150"],
  ["query", "spaceDelimited", list, colors, "color=blue%20black%20brown"],
  ["query", "spaceDelimited", object, rgb, "color=R%20100%20G%20200%20B%20150"],
  ["query", "spaceDelimited*", list, colors, "color=blue&color=black&color=brown"],
  ["query", "pipeDelimited", list, colors, "color=blue%7Cblack%7Cbrown"],
  ["query", "pipeDelimited", object, rgb, "color=R%7C100%7CG%7C200%7CB%7C150"],
  ["query", "pipeDelimited*", list, colors, "color=blue&color=black&color=brown"],
  ["query", "deepObject*", object, rgb, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
];

const keys = { semi: ";", dot: ".", comma: "," };
const rgbList = ["red", "green", "blue"];

/** The variables and expansions of RFC 6570 section 3.2, for a parameter of the same shape. */
const ofRfc6570: readonly Row[] = [
  ["path", "simple", text, "Hello World!", "Hello%20World%21"],
  ["path", "simple", text, "50%", "50%25"],
  ["path", "simple", text, "/foo/bar", "%2Ffoo%2Fbar"],
  ["path", "simple", list, rgbList, "red,green,blue"],
  ["path", "simple", object, keys, "semi,%3B,dot,.,comma,%2C"],
  ["path", "simple*", object, keys, "semi=%3B,dot=.,comma=%2C"],
  ["path", "label", object, keys, ".semi,%3B,dot,.,comma,%2C"],
  ["path", "label*", object, keys, ".semi=%3B.dot=..comma=%2C"],
  ["path", "label*", list, rgbList, ".red.green.blue"],
  ["path", "matrix", list, rgbList, ";color=red,green,blue"],
  ["path", "matrix*", list, rgbList, ";color=red;color=green;color=blue"],
  ["path", "matrix", object, keys, ";color=semi,%3B,dot,.,comma,%2C"],
  ["path", "matrix*", object, keys, ";semi=%3B;dot=.;comma=%2C"],
  ["query", "form", list, rgbList, "color=red,green,blue"],
  ["query", "form", object, keys, "color=semi,%3B,dot,.,comma,%2C"],
  ["query", "form*", object, keys, "semi=%3B&dot=.&comma=%2C"],
  ["query", "form+", text, "/foo/bar", "color=/foo/bar"],
  ["query", "form+", text, "Hello World!", "color=Hello%20World!"],
  ["query", "form+", text, "50%", "color=50%25"],
  ["query", "form+", list, ["/a", "b?c"], "color=/a,b?c"],
  ["query", "form+*", object, { p: "/a:b" }, "p=/a:b"],
];

/** What the examples leave open. */
const ofOurs: readonly Row[] = [
  ["query", "form*", text, "&=#+ ä", "color=%26%3D%23%2B%20%C3%A4"],
  ["query", "form+", text, "a#b", "color=a%23b"],
  ["query", "form*", { type: "integer" }, 0, "color=0"],
  ["query", "form*", { type: "boolean" }, false, "color=false"],
  ["query", "form*", list, [], ""],
  ["query", "form", list, [], ""],
  ["query", "form*", object, {}, ""],
  ["query", "form*", object, { R: 1, G: null, B: undefined }, "R=1"],
  ["query", "form*", text, undefined, ""],
  ["query", "form*", text, null, ""],
  ["query", "form*", any, blue, "color=blue"],
  ["query", "form*", any, colors, "color=blue&color=black&color=brown"],
  ["query", "form*", any, rgb, "R=100&G=200&B=150"],
  ["query", "deepObject*", object, { a: { b: 1 } }, "color%5Ba%5D%5Bb%5D=1"],
  ["query", "deepObject*", object, { a: [1, 2] }, "color%5Ba%5D%5B0%5D=1&color%5Ba%5D%5B1%5D=2"],
  ["query", "form*+", text, "/", "color=/"],
  ["query", "spaceDelimited", text, "a b", "color=a%20b"],
  ["query", "pipeDelimited*", any, colors, "color=blue&color=black&color=brown"],
  ["query", "pipeDelimited+", list, ["/", "?"], "color=/%7C?"],
  ["query", "pipeDelimited+*", list, ["/", "?"], "color=/&color=?"],
  ["query", "spaceDelimited+", object, { p: "/" }, "color=p%20/"],
  ["query", "pipeDelimited+", any, { p: "/" }, "color=p%7C/"],
  ["query", "deepObject+*", object, { p: { q: "/" } }, "color%5Bp%5D%5Bq%5D=/"],
  ["query", "deepObject*", text, blue, "color=blue"],
  ["query", "deepObject*", list, ["x", "y"], "color%5B0%5D=x&color%5B1%5D=y"],
  ["query", "json", object, { a: [1] }, "color=%7B%22a%22%3A%5B1%5D%7D"],
  ["path", "json", object, { a: 1 }, "%7B%22a%22%3A1%7D"],
  ["header", "json", object, { a: "ä" }, '{"a":"\\u00e4"}'],
  ["cookie", "json", object, { a: 1 }, "color=%7B%22a%22%3A1%7D"],
  ["query", "text", text, "a b", "color=a%20b"],
  ["path", "text", text, "a b", "a%20b"],
  ["header", "text", text, "a b", "a b"],
  ["cookie", "form*", text, "a;b", "color=a%3Bb"],
  ["path", "simple", text, "ä/..", "%C3%A4%2F.."],
];

const kids: JsonObject = { type: "array", items: { type: "object", properties: { age: {} } } };
const ages = [{ age: 1 }, { age: 2 }];
const pageable: JsonObject = {
  type: "object",
  properties: { page: { type: "integer" }, sort: list, range: object },
};
const page = { page: 0, sort: ["a,asc", "b"], range: { from: 1 } };
const grid: JsonObject = { type: "array", items: { type: "array", items: { type: "number" } } };

/** Values in values, for which no style has a rule; brackets are not percent-encoded here. */
const ofNested: readonly Row[] = [
  ["query", "form*", kids, ages, "color[0][age]=1&color[1][age]=2"],
  ["query", "form", kids, ages, "color[0][age]=1&color[1][age]=2"],
  ["query", "pipeDelimited", kids, ages, "color[0][age]=1&color[1][age]=2"],
  ["query", "spaceDelimited*", kids, ages, "color[0][age]=1&color[1][age]=2"],
  ["query", "deepObject*", kids, ages, "color[0][age]=1&color[1][age]=2"],
  ["query", "form*+", kids, [{ age: "/" }], "color[0][age]=/"],
  ["query", "form*", pageable, page, "page=0&sort=a%2Casc&sort=b&range[from]=1"],
  ["query", "form", pageable, { range: { from: 1 } }, "color[range][from]=1"],
  [
    "query",
    "deepObject*",
    pageable,
    page,
    "color[page]=0&color[sort][0]=a%2Casc&color[sort][1]=b&color[range][from]=1",
  ],
  ["query", "form*", grid, [[1, 2], [3]], "color[0][0]=1&color[0][1]=2&color[1][0]=3"],
  ["query", "form*", object, { a: { b: 1 }, c: [1, 2] }, "a[b]=1&c=1&c=2"],
  ["query", "form*", any, { a: [{ b: 1 }] }, "a[0][b]=1"],
  ["query", "form", { type: "array", items: { type: ["string", "null"] } }, ["a", null], "color=a"],
  ["path", "simple", kids, ages, '{"age":1},{"age":2}'],
  ["path", "matrix*", pageable, { sort: ["a"] }, ';sort=["a"]'],
  ["header", "simple", kids, ages, '{"age":1},{"age":2}'],
  ["cookie", "form", kids, ages, 'color={"age":1},{"age":2}'],
  ["cookie", "form*", pageable, { page: 1, sort: ["a"] }, 'page=1; sort=["a"]'],
];

/** https://spec.openapis.org/oas/v3.2.0.html#parameter-locations */
const ofOpenApi32: readonly Row[] = [
  ["querystring", "urlencoded", object, { a: "x y", b: [1, 2] }, "a=x%20y&b=1&b=2"],
  ["querystring", "urlencoded", object, { a: { b: 1 }, c: null }, "a=%7B%22b%22%3A1%7D"],
  ["querystring", "urlencoded", object, {}, ""],
  ["querystring", "json", object, { a: [1] }, "%7B%22a%22%3A%5B1%5D%7D"],
  ["querystring", "text", text, "$.a.b[1:1]", "%24.a.b%5B1%3A1%5D"],
  ["querystring", "text", text, undefined, ""],
];

/** Each combination that the specification has a word for, and those that it leaves without one. */
const ofEveryKind: readonly Row[] = [
  ...kindsOf("path", ["simple", "label", "matrix"]),
  ...kindsOf("query", ["form", "spaceDelimited", "pipeDelimited", "deepObject"], ["+", "+*"]),
  ...kindsOf("header", ["simple"]),
  ...kindsOf("cookie", ["form"]),
];

const rows = [
  ...[...ofOpenApi, ...ofRfc6570, ...ofOurs, ...ofNested],
  ...[...ofOpenApi32, ...ofEveryKind],
];

let generated: GeneratedClient;
let server: LoopbackServer;

beforeAll(async () => {
  generated = await importGeneratedClient(documentOf(rows));
  server = await startLoopbackServer((_, response) => response.writeHead(204).end());
});

afterAll(async () => {
  await server.close();
  await generated.remove();
});

describe.each([
  ["the examples of OpenAPI", ofOpenApi],
  ["the examples of RFC 6570", ofRfc6570],
  ["what the examples leave open", ofOurs],
  ["query strings as a whole", ofOpenApi32],
] as const)("%s", (_title, table) => {
  test.each(table.map(titled))("%s", async (_case, index, [place, , , given, want]) => {
    await generated.call(`operation${index}`, server.url, { color: given });
    expect(lastRequest()[place]).toBe(want);
  });
});

describe("values in values", () => {
  test.each(ofNested.map(titled))("%s", async (_case, index, [place, , , given, want]) => {
    await generated.call(`operation${index}`, server.url, { color: given });
    const sent = String(lastRequest()[place]);
    expect(
      place === "query"
        ? sent.replaceAll(/%5B|%5D/g, decodeURIComponent)
        : decodeURIComponent(sent),
    ).toBe(want);
  });

  test("are warned of where the schema has them", () => {
    const warned = rows.flatMap(([place, style, schema], index) => {
      const path = place === "path" ? `~1${index}~1at-{color}` : `~1${index}~1at-`;
      const pointer = `parameter-style-undefined #/paths/${path}/get/parameters/0`;
      return generated.warnings.includes(pointer) ? [[place, style, schema]] : [];
    });
    const isDeepArray = ([, style, schema]: Row) =>
      style.startsWith("deepObject") && schema === list;
    const isNested = ([, , schema]: Row) => [kids, pageable, grid].includes(schema);
    const want = rows.filter((row) => isDeepArray(row) || isNested(row));
    expect(warned).toEqual(want.map((row) => row.slice(0, 3)));
  });
});

test("whatever place, style and shape have in common can be written", async () => {
  for (const row of ofEveryKind) {
    const [place, , , given] = row;
    await generated.call(`operation${rows.indexOf(row)}`, server.url, { color: given });
    expect(lastRequest()[place]).toMatch(/^\W?(color\W|x|R\W)/);
  }
});

test.each(["simple", "simple*"])(
  "an empty path parameter of style %s is refused",
  async (style) => {
    const index = rows.findIndex(([place, one]) => place === "path" && one === style);
    const call = generated.call(`operation${index}`, server.url, { color: "" });
    await expect(call).rejects.toThrow("bad path parameter");
  },
);

test("a parameter of the same name in each place is a member of its own", async () => {
  await generated.call("sameName", server.url, {
    color: "p",
    colorQuery: "q",
    colorHeader: "h",
    colorCookie: "c",
  });
  const want = { path: "p", query: "color=q", header: "h", cookie: "color=c" };
  expect(lastRequest()).toMatchObject(want);
});

test("what is not given is not sent", async () => {
  await generated.call("sameName", server.url, { color: "p" });
  const want = { path: "p", query: "", header: undefined, cookie: undefined };
  expect(lastRequest()).toMatchObject(want);
});

function kindsOf(
  place: Place,
  styles: readonly string[],
  moreMarks: readonly string[] = [],
): readonly Row[] {
  return styles
    .flatMap((style) => ["", "*", ...moreMarks].map((marks) => style + marks))
    .flatMap((style): readonly Row[] => [
      [place, style, text, "x", ""],
      [place, style, list, ["x"], ""],
      [place, style, object, { R: 1 }, ""],
      [place, style, any, "x", ""],
    ]);
}

function titled(row: Row): readonly [title: string, index: number, row: Row] {
  const [place, style, schema, given, want] = row;
  const type = JSON.stringify(schema["type"] ?? "any");
  const title = `${type} in ${place}, ${style}: ${JSON.stringify(given)} is ${want || "nothing"}`;
  return [title, rows.indexOf(row), row];
}

/** What came over the wire, by the place that a parameter has there. */
function lastRequest(): Readonly<Record<Place, unknown>> {
  const last = server.requests.at(-1);
  const [, path = "", query = ""] = /at-([^?]*)\??(.*)$/.exec(last?.url ?? "") ?? [];
  return {
    path,
    query,
    querystring: query,
    header: last?.headers["color"],
    cookie: last?.headers.cookie,
  };
}

function documentOf(table: readonly Row[]): JsonObject {
  const operations: readonly [string, JsonObject][] = table.map(([place, style, schema], index) => [
    `/${index}/at-${place === "path" ? "{color}" : ""}`,
    { get: operationOf(`operation${index}`, [parameterOf(place, style, schema)]) },
  ]);
  const same = (["path", "query", "header", "cookie"] as const).map((place) =>
    parameterOf(place, place === "query" || place === "cookie" ? "form*" : "simple", text),
  );
  return {
    openapi: "3.2.0",
    paths: {
      ...Object.fromEntries(operations),
      "/same/at-{color}": { get: operationOf("sameName", same) },
    },
  };
}

function operationOf(operationId: string, parameters: readonly JsonObject[]): JsonObject {
  return { operationId, parameters, responses: { 204: { description: "Done" } } };
}

/** `form+*` is style `form` with `allowReserved` and `explode`; `json` and `text` are `content`. */
function parameterOf(place: Place, style: string, schema: JsonObject): JsonObject {
  const parameter = { name: "color", in: place, ...(place === "path" ? { required: true } : {}) };
  if (style === "urlencoded") {
    return { ...parameter, content: { "application/x-www-form-urlencoded": { schema } } };
  }
  if (style === "json") return { ...parameter, content: { "application/json": { schema } } };
  if (style === "text") return { ...parameter, content: { "text/plain": { schema } } };
  return {
    ...parameter,
    style: style.replace(/[+*]+$/, ""),
    explode: style.endsWith("*"),
    ...(style.includes("+") ? { allowReserved: true } : {}),
    schema,
  };
}
