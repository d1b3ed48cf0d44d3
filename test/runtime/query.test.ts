import { expect, test } from "vitest";
import * as any from "../../templates/runtime/any-shape.js";
import * as cookie from "../../templates/runtime/cookie.js";
import { deepObject } from "../../templates/runtime/deep-object.js";
import * as header from "../../templates/runtime/header.js";
import * as json from "../../templates/runtime/json-parameter.js";
import * as query from "../../templates/runtime/query.js";
import * as reserved from "../../templates/runtime/reserved.js";

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** https://spec.openapis.org/oas/v3.1.1.html#style-examples, with the parameter `color`. */
const styles = [
  ["form", query.form("color", "blue"), "color=blue"],
  ["form, empty", query.form("color", ""), "color="],
  ["form, array", query.formArray("color", array), "color=blue,black,brown"],
  [
    "form, array, exploded",
    query.formArrayExplode("color", array),
    "color=blue&color=black&color=brown",
  ],
  ["form, object", query.formObject("color", object), "color=R,100,G,200,B,150"],
  ["form, object, exploded", query.formObjectExplode("color", object), "R=100&G=200&B=150"],
  [
    "spaceDelimited, array",
    query.spaceDelimitedArray("color", array),
    "color=blue%20black%20brown",
  ],
  [
    "spaceDelimited, object",
    query.spaceDelimitedObject("color", object),
    "color=R%20100%20G%20200%20B%20150",
  ],
  ["pipeDelimited, array", query.pipeDelimitedArray("color", array), "color=blue%7Cblack%7Cbrown"],
  [
    "pipeDelimited, object",
    query.pipeDelimitedObject("color", object),
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  ["deepObject", deepObject("color", object), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  ["header simple", header.headerSimple("color", "blue"), "blue"],
  ["header simple, array", header.headerSimpleArray("color", array), "blue,black,brown"],
  ["header simple, object", header.headerSimpleObject("color", object), "R,100,G,200,B,150"],
  [
    "header simple, object, exploded",
    header.headerSimpleObjectExplode("color", object),
    "R=100,G=200,B=150",
  ],
  [
    "cookie form, array, exploded",
    cookie.cookieFormArrayExplode("color", array),
    "color=blue; color=black; color=brown",
  ],
  [
    "cookie form, object, exploded",
    cookie.cookieFormObjectExplode("color", object),
    "R=100; G=200; B=150",
  ],
] as const;

test.each(styles)("style %s", (_, given, want) => {
  expect(given).toBe(want);
});

const list = ["red", "green", "blue"];
const keys = { semi: ";", dot: ".", comma: "," };

/** RFC 6570 section 3.2.8, without the question mark, and section 3.2.3 for reserved characters. */
const expansions = [
  ["{?who}", query.form("who", "fred"), "who=fred"],
  ["{?half}", query.form("half", "50%"), "half=50%25"],
  ["{?list}", query.formArray("list", list), "list=red,green,blue"],
  ["{?list*}", query.formArrayExplode("list", list), "list=red&list=green&list=blue"],
  ["{?keys}", query.formObject("keys", keys), "keys=semi,%3B,dot,.,comma,%2C"],
  ["{?keys*}", query.formObjectExplode("keys", keys), "semi=%3B&dot=.&comma=%2C"],
  ["{?empty_list}", query.formArray("empty", []), ""],
  ["{?empty_list*}", query.formArrayExplode("empty", []), ""],
  ["{?empty_keys}", query.formObject("empty", {}), ""],
  ["{?empty_keys*}", query.formObjectExplode("empty", {}), ""],
  ["{+path}", reserved.encodeReserved("/foo/bar"), "/foo/bar"],
  ["{+half}", reserved.encodeReserved("50%"), "50%25"],
  ["{+base}", reserved.encodeReserved("http://example.com/home/"), "http://example.com/home/"],
  ["{+list}", reserved.formArrayReserved("list", list), "list=red,green,blue"],
  ["{+keys}", reserved.formObjectReserved("keys", keys), "keys=semi,;,dot,.,comma,,"],
  ["{+keys*}", reserved.formObjectExplodeReserved("keys", keys), "semi=;&dot=.&comma=,"],
] as const;

test.each(expansions)("RFC 6570 %s", (_, given, want) => {
  expect(given).toBe(want);
});

const others = [
  [
    "a name is encoded already",
    query.form("filter%5Bname%5D", "a&b=c"),
    "filter%5Bname%5D=a%26b%3Dc",
  ],
  ["an array of one empty text", query.formArray("a", [""]), "a="],
  ["members that are missing", query.formObject("a", { b: undefined, c: null, d: 1 }), "a=d,1"],
  ["deepObject, nested", deepObject("a", { b: { c: 1 } }), "a%5Bb%5D%5Bc%5D=1"],
  ["deepObject, array", deepObject("a", { b: [1, 2] }), "a%5Bb%5D%5B0%5D=1&a%5Bb%5D%5B1%5D=2"],
  ["deepObject, empty", deepObject("a", { b: {} }), ""],
  ["reserved", reserved.formReserved("a", ":/?[]@!$&'()*+,;="), "a=:/?[]@!$&'()*+,;="],
  ["reserved, number sign", reserved.formReserved("a", "#"), "a=%23"],
  ["reserved, encoded already", reserved.formReserved("a", "%2F %zz"), "a=%2F%20%25zz"],
  ["reserved, array, exploded", reserved.formArrayExplodeReserved("a", ["/", "?"]), "a=/&a=?"],
  ["reserved, spaces", reserved.spaceDelimitedArrayReserved("a", ["/", "?"]), "a=/%20?"],
  ["reserved, pipes", reserved.pipeDelimitedArrayReserved("a", ["/", "?"]), "a=/%7C?"],
  [
    "reserved, object, spaces",
    reserved.spaceDelimitedObjectReserved("a", { b: "/", c: "?" }),
    "a=b%20/%20c%20?",
  ],
  [
    "reserved, object, pipes",
    reserved.pipeDelimitedObjectReserved("a", { b: "/", c: "?" }),
    "a=b%7C/%7Cc%7C?",
  ],
  ["reserved, deepObject", reserved.deepObjectReserved("a", { b: "/?" }), "a%5Bb%5D=/?"],
  ["JSON in a query", json.jsonQuery("a", { b: [1] }), "a=%7B%22b%22%3A%5B1%5D%7D"],
  ["JSON in a path", json.jsonPath("a", ["/"]), "%5B%22%2F%22%5D"],
  ["JSON in a header", json.jsonHeader("a", { b: "é😀" }), '{"b":"\\u00e9\\ud83d\\ude00"}'],
] as const;

test.each(others)("%s", (_, given, want) => {
  expect(given).toBe(want);
});

const when = new Date(Date.UTC(2026, 0, 2));
const kids = [{ age: 1, bed: true }, { age: 2 }];

/** Values in values, for which no style has a rule; brackets are not percent-encoded here. */
const nested = [
  ["deepObject, a single value", deepObject("a", 1), "a=1"],
  ["deepObject, an array", deepObject("a", ["x", null, "y"]), "a[0]=x&a[1]=y"],
  [
    "deepObject, objects in an array",
    deepObject("a", { kids }),
    "a[kids][0][age]=1&a[kids][0][bed]=true&a[kids][1][age]=2",
  ],
  ["deepObject, empty inside", deepObject("a", { b: [], c: {}, d: [{}] }), ""],
  ["deepObject, data called toJSON", deepObject("a", { toJSON: "b" }), "a[toJSON]=b"],
  ["deepObject, a date", deepObject("a", { b: when }), "a[b]=2026-01-02T00%3A00%3A00.000Z"],
  ["form, objects in an array", any.formAny("a", kids), "a[0][age]=1&a[0][bed]=true&a[1][age]=2"],
  [
    "form, arrays in an array",
    any.formAnyExplode("a", [[1, 2], [3]]),
    "a[0][0]=1&a[0][1]=2&a[1][0]=3",
  ],
  ["form, an array called so", any.formAnyExplode("a%5B%5D", [{ b: 1 }]), "a[0][b]=1"],
  ["form, an object in an object", any.formAny("a", { b: { c: 1 } }), "a[b][c]=1"],
  [
    "form, exploded, Pageable of Spring",
    any.formAnyExplode("a", { page: 0, sort: ["name,asc", "id"], range: { from: 1 } }),
    "page=0&sort=name%2Casc&sort=id&range[from]=1",
  ],
  [
    "form, exploded, objects in a list",
    any.formAnyExplode("a", { kids: [{ age: 1 }] }),
    "kids[0][age]=1",
  ],
  ["form, exploded, null in a list", any.formAnyExplode("a", { b: [null, 1, "x"] }), "b=1&b=x"],
  [
    "form, exploded, reserved",
    any.formAnyExplodeReserved("a", { b: ["/", "?"], c: { d: "/" } }),
    "b=/&b=?&c[d]=/",
  ],
  ["form, reserved", any.formAnyReserved("a", [{ b: "/" }]), "a[0][b]=/"],
  ["spaces, an object in an array", any.spaceDelimitedAny("a", [{ b: 1 }]), "a[0][b]=1"],
  [
    "pipes, an object in an object",
    any.pipeDelimitedAnyReserved("a", { b: { c: "/" } }),
    "a[b][c]=/",
  ],
  ["in a path", decodeURIComponent(any.simpleAny("a", [{ b: 1 }, [2]])), '{"b":1},[2]'],
  [
    "in a path, a label",
    decodeURIComponent(any.labelAnyExplode("a", { b: { c: "é" } })),
    '.b={"c":"\\u00e9"}',
  ],
  ["in a header", any.headerSimpleAny("a", { b: ["é"] }), 'b,["\\u00e9"]'],
  ["in a cookie", decodeURIComponent(any.cookieFormAny("a", [[1], 2])), "a=[1],2"],
  [
    "in a cookie, exploded",
    decodeURIComponent(any.cookieFormAnyExplode("a", { b: { c: 1 } })),
    'b={"c":1}',
  ],
] as const;

test.each(nested)("values in values: %s", (_, given, want) => {
  expect(given.replaceAll("%5B", "[").replaceAll("%5D", "]")).toBe(want);
});

const ofOtherClasses = [
  ["a date", when, "c=2026-01-02T00%3A00%3A00.000Z"],
  ["dates in a list", [when], "c=2026-01-02T00%3A00%3A00.000Z"],
  ["a URL", new URL("https://a.example/?b=c"), "c=https%3A%2F%2Fa.example%2F%3Fb%3Dc"],
  ["a map", new Map([["b", 1]]), "b=1"],
  ["a set", new Set(["x", "y"]), "c=x&c=y"],
  ["maps in a set", new Set([new Map([["b", 1]])]), "c%5B0%5D%5Bb%5D=1"],
  ["a bigint", 2n ** 64n, "c=18446744073709551616"],
  ["null", null, ""],
  ["null in a list", [null, "x"], "c=x"],
] as const;

test.each(ofOtherClasses)("a parameter of unknown shape can be %s", (_, value, want) => {
  expect(any.formAnyExplode("c", value)).toBe(want);
});

test.each([
  ["an invalid date", new Date(NaN)],
  ["a file", new Blob(["x"])],
  ["a file in an object", { b: new Blob(["x"]) }],
])("a parameter of unknown shape cannot be %s", (_, value) => {
  expect(() => any.formAnyExplode("c", value)).toThrow(/Invalid time value|multipart/);
  expect(() => any.headerSimpleAny("c", value)).toThrow(/Invalid time value|multipart/);
});

const shapes = [
  ["simple", any.simpleAny, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["simple, exploded", any.simpleAnyExplode, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["label", any.labelAny, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["label, exploded", any.labelAnyExplode, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["matrix", any.matrixAny, ";c=blue", ";c=blue,black,brown", ";c=R,100,G,200,B,150"],
  [
    "matrix, exploded",
    any.matrixAnyExplode,
    ";c=blue",
    ";c=blue;c=black;c=brown",
    ";R=100;G=200;B=150",
  ],
  ["form", any.formAny, "c=blue", "c=blue,black,brown", "c=R,100,G,200,B,150"],
  ["form, exploded", any.formAnyExplode, "c=blue", "c=blue&c=black&c=brown", "R=100&G=200&B=150"],
  ["form, reserved", any.formAnyReserved, "c=blue", "c=blue,black,brown", "c=R,100,G,200,B,150"],
  [
    "form, exploded, reserved",
    any.formAnyExplodeReserved,
    "c=blue",
    "c=blue&c=black&c=brown",
    "R=100&G=200&B=150",
  ],
  [
    "spaceDelimited",
    any.spaceDelimitedAny,
    "c=blue",
    "c=blue%20black%20brown",
    "c=R%20100%20G%20200%20B%20150",
  ],
  [
    "pipeDelimited",
    any.pipeDelimitedAny,
    "c=blue",
    "c=blue%7Cblack%7Cbrown",
    "c=R%7C100%7CG%7C200%7CB%7C150",
  ],
  ["header simple", any.headerSimpleAny, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  [
    "header simple, exploded",
    any.headerSimpleAnyExplode,
    "blue",
    "blue,black,brown",
    "R=100,G=200,B=150",
  ],
  [
    "cookie form, exploded",
    any.cookieFormAnyExplode,
    "c=blue",
    "c=blue; c=black; c=brown",
    "R=100; G=200; B=150",
  ],
] as const;

test.each(shapes)("style %s, of any shape", (_, encode, one, several, members) => {
  expect(encode("c", "blue")).toBe(one);
  expect(encode("c", array)).toBe(several);
  expect(encode("c", object)).toBe(members);
});
